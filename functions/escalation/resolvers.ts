import { dueOn, recipientsOf } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { type Directory, latestMatter, matterVersion, todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import { connectionOf } from '../request/connection.ts';
import { pageOf } from '../request/paging.ts';
import { listEscalations } from './listEscalations.ts';
import { type OverdueItem, OverduePosition } from './repository.ts';

// a help request is about a matter, but about none of its versions
const findMatter = (directory: Directory, { matter = '', matterVersion: version }: OverdueItem, now: Date) =>
  version === undefined
    ? latestMatter(directory, matter, todayIn(directory, now))
    : matterVersion(directory, matter, version);

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
    kind: ({ escalation }) => escalation.of,
    step: ({ escalation }) => escalation.step,
    at: ({ escalation }) => escalation.at,
    dueAt: ({ escalation }) => escalation.dueAt,
    dueOn: async (late, _, context) =>
      late.escalation.of === 'HELP' ? null : dueOn(await getDirectory(late, context), late.escalation.dueAt),
    recipients: async (late, _, context) =>
      recipientsOf(await getDirectory(late, context), late.escalation.told),
    applicant: ({ applicant }) => applicant ?? null,
    village: async (late, _, context) => {
      const directory = await getDirectory(late, context);
      const village = directory.villages.get(late.village ?? '');
      return village ? { directory, village } : null;
    },
    matter: async (late, _, context) => {
      const directory = await getDirectory(late, context);
      const matter = findMatter(directory, late, context.now);
      return matter ? { directory, matter } : null;
    },
  },
} satisfies Resolvers;
