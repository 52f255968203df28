import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { globalId } from '../graphql/globalId.ts';
import { encodeCursor, readPage } from '../graphql/paging.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import { acceptCases } from './acceptCases.ts';
import { deskQueue, findCase, myCases } from './caseQueries.ts';
import { completeCase } from './completeCase.ts';
import { forwardCase } from './forwardCase.ts';
import type { Case, CaseHeader } from './model.ts';
import { Position } from './repository.ts';
import { submitCase } from './submitCase.ts';

/** A case, whole or as a list shows it; what a list leaves out is read when a field asks for it. */
export type CaseParent = Case | CaseHeader;

const whole = async (parent: CaseParent, context: Context): Promise<Case> => {
  if ('events' in parent) return parent;
  const found = await findCase(context, parent.number);
  if (!found) throw new GraphQLError('gone', { extensions: { code: 'NOT_FOUND' } });
  return found;
};

const directoryOf = async ({ district }: CaseParent, { services }: Context): Promise<Directory> => {
  const directory = await services.registry.find(district);
  if (!directory) throw new Error('a case without its district');
  return directory;
};

const payload = (outcome: Outcome<Case>) =>
  isRefused(outcome)
    ? { case: null, refusals: [...outcome.refusals] }
    : { case: outcome.value, refusals: [] };

const page = (
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  { lang }: Context,
) => {
  const read = readPage(args, Position, 20);
  if (isRefused(read)) throw refusedQuery(read.refusals, lang);
  return read.value;
};

/** Resolvers of cases. */
export const caseResolvers = {
  Query: {
    case: async (_, { number }, context) => (await findCase(context, number)) ?? null,
    myCases: (_, args, context) => myCases(context, page(args, context)),
    deskQueue: (_, args, context) => deskQueue(context, args.desk, page(args, context)),
  },
  Mutation: {
    acceptCases: async (_, { input }, context) => {
      const outcome = await acceptCases(context, input);
      if (isRefused(outcome)) return { results: [], refusals: [...outcome.refusals] };
      return { results: outcome.value.map((one, position) => ({ position, ...payload(one) })), refusals: [] };
    },
    completeCase: async (_, { input }, context) => payload(await completeCase(context, input)),
    submitCase: async (_, { input }, context) => payload(await submitCase(context, input)),
    forwardCase: async (_, { input }, context) => payload(await forwardCase(context, input)),
  },
  Case: {
    id: ({ number }) => globalId('Case', number),
    village: async (parent, _, context) => {
      const directory = await directoryOf(parent, context);
      const village = directory.villages.get(parent.village);
      if (!village) throw new Error('a case without its village');
      return { directory, village };
    },
    matter: async (parent, _, context) => {
      const directory = await directoryOf(parent, context);
      const matter = matterVersion(directory, parent.matter, parent.matterVersion);
      if (!matter) throw new Error('a case without its rule');
      return { directory, matter };
    },
    window: async (parent, _, context) => {
      const directory = await directoryOf(parent, context);
      const window = parent.window === undefined ? undefined : directory.windows.get(parent.window);
      return window ? { directory, window } : null;
    },
    desk: ({ desk }) => desk ?? null,
    acceptedAt: ({ acceptedAt }) => acceptedAt ?? null,
    completedAt: ({ completedAt }) => completedAt ?? null,
    agent: ({ agent }) => agent ?? null,
    materials: async (parent, _, context) => (await whole(parent, context)).materials,
    history: async (parent, _, context) => (await whole(parent, context)).events,
  },
  CaseEvent: {
    desk: (event) => ('desk' in event ? event.desk : null),
    to: (event) => ('to' in event ? event.to : null),
  },
  CaseConnection: {
    edges: ({ headers }) =>
      headers.map(({ header, position }) => ({ cursor: encodeCursor(position), node: header })),
    pageInfo: ({ headers, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: headers.length > 0 ? encodeCursor(headers.at(-1)?.position) : null,
    }),
  },
} satisfies Resolvers;
