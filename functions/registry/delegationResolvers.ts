import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import type { Context } from '../request/context.ts';
import { encodeCursor, pageOf } from '../request/paging.ts';
import { localDay } from '../time.ts';
import type { Delegated } from './delegated.ts';
import { delegationCoverage } from './delegationCoverage.ts';
import { type Directory, isOn } from './directory.ts';
import { delegateMatter } from './edit/delegateMatter.ts';
import { revokeDelegation } from './edit/revokeDelegation.ts';
import { delegationId } from './model/fields.ts';

/** A page of a district's delegations. */
export type DelegationPage = { readonly delegations: readonly Delegated[]; readonly hasMore: boolean };

const payload = (outcome: Outcome<Delegated>) =>
  isRefused(outcome)
    ? { delegation: null, refusals: [...outcome.refusals] }
    : { delegation: outcome.value, refusals: [] };

const today = ({ district }: Directory, { now }: Context): string => localDay(now, district.timeZone);

/** Resolvers of delegations. */
export const delegationResolvers = {
  Query: {
    delegationCoverage: async (_, args, context) => {
      const outcome = await delegationCoverage(context, args);
      if (isRefused(outcome)) throw refusedQuery(outcome.refusals, context.lang);
      return outcome.value;
    },
  },
  Mutation: {
    delegateMatter: async (_, { input }, context) => payload(await delegateMatter(context, input)),
    revokeDelegation: async (_, { input }, context) => payload(await revokeDelegation(context, input)),
  },
  District: {
    delegations: (directory, args, context) => {
      const { first, after } = pageOf(args, delegationId, context);
      const fitting = directory.pack.delegations.delegations
        .filter(({ matter }) => !args.matter || matter === args.matter)
        .filter(({ level }) => !args.level || level === args.level)
        .filter((delegation) => !args.on || isOn(delegation, args.on))
        .filter(({ id }) => after === undefined || id > after)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return {
        delegations: fitting.slice(0, first).map((delegation) => ({ directory, delegation })),
        hasMore: fitting.length > first,
      };
    },
  },
  DelegationConnection: {
    edges: ({ delegations }) =>
      delegations.map((node) => ({ cursor: encodeCursor(node.delegation.id), node })),
    pageInfo: ({ delegations, hasMore }) => ({
      hasNextPage: hasMore,
      endCursor: delegations.length > 0 ? encodeCursor(delegations.at(-1)?.delegation.id) : null,
    }),
  },
  Matter: {
    delegations: ({ directory, matter }) =>
      (directory.delegations.get(matter.code) ?? []).map((delegation) => ({ directory, delegation })),
  },
  Delegation: {
    code: ({ delegation }) => delegation.id,
    matter: ({ delegation }) => delegation.matter,
    level: ({ delegation }) => delegation.level,
    window: ({ directory, delegation }) => {
      const window = delegation.window === null ? undefined : directory.windows.get(delegation.window);
      return window ? { directory, window } : null;
    },
    kind: ({ delegation }) => delegation.kind,
    from: ({ delegation }) => delegation.from,
    to: ({ delegation }) => delegation.to,
    basis: ({ delegation }, { lang }) => inLang(delegation.basis, lang),
    revocation: ({ delegation }) => delegation.revoked ?? null,
    inForce: ({ directory, delegation }, { on }, context) =>
      isOn(delegation, on ?? today(directory, context)),
  },
} satisfies Resolvers;
