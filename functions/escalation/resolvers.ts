import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { matterVersion } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { listEscalations } from './listEscalations.ts';
import { OverduePosition } from './repository.ts';

/** Resolvers of what is late. */
export const escalationResolvers = {
  Query: {
    escalations: async (_, args, context) =>
      connectionOf(
        getValue(
          await listEscalations(context, args.district, pageOf(args, OverduePosition, context)),
          context,
        ),
        args,
      ),
  },
  Escalation: {
    of: ({ escalation }) => escalation.of,
    step: ({ escalation }) => escalation.step,
    at: ({ escalation }) => escalation.at,
    dueAt: ({ escalation }) => escalation.dueAt,
    told: ({ escalation }) => escalation.told,
    applicant: ({ applicant }) => applicant ?? null,
    village: async (late, _, context) => {
      const directory = await getDirectory(late, context);
      const village = directory.villages.get(late.village ?? '');
      return village ? { directory, village } : null;
    },
    matter: async (late, _, context) => {
      const directory = await getDirectory(late, context);
      const matter = matterVersion(directory, late.matter ?? '', late.matterVersion ?? 0);
      return matter ? { directory, matter } : null;
    },
  },
} satisfies Resolvers;
