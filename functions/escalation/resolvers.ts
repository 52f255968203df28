import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { matterVersion } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { encodeCursor, pageOf } from '../request/paging.ts';
import { escalations } from './escalations.ts';
import { type Late, LatePosition } from './repository.ts';

const directoryOf = ({ district }: Late, { services }: Context) => services.registry.find(district);

/** Resolvers of what is late. */
export const escalationResolvers = {
  Query: {
    escalations: async (_, args, context) => {
      const outcome = await escalations(context, args.district, pageOf(args, LatePosition, context));
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  Escalation: {
    of: ({ escalation }) => escalation.of,
    step: ({ escalation }) => escalation.step,
    at: ({ escalation }) => escalation.at,
    dueAt: ({ escalation }) => escalation.dueAt,
    told: ({ escalation }) => escalation.told,
    applicant: ({ applicant }) => applicant ?? null,
    village: async (late, _, context) => {
      const directory = await directoryOf(late, context);
      const village = directory?.villages.get(late.village ?? '');
      return directory && village ? { directory, village } : null;
    },
    matter: async (late, _, context) => {
      const directory = await directoryOf(late, context);
      const matter = directory && matterVersion(directory, late.matter ?? '', late.matterVersion ?? 0);
      return matter ? { directory, matter } : null;
    },
  },
  EscalationConnection: {
    edges: ({ late }) => late.map(({ one, position }) => ({ cursor: encodeCursor(position), node: one })),
    pageInfo: ({ late, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: late.length > 0 ? encodeCursor(late.at(-1)?.position) : null,
    }),
  },
} satisfies Resolvers;
