import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { getValue } from '../refusal/refusedQuery.ts';
import { connectionOf } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { pageOf, pageOfList } from '../request/paging.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import type { DelegationInDistrict } from './delegated.ts';
import { delegationCoverage } from './delegationCoverage.ts';
import { type Directory, isOn } from './directory.ts';
import { delegateMatter } from './edit/delegateMatter.ts';
import { revokeDelegation } from './edit/revokeDelegation.ts';
import { delegationId } from './model/fields.ts';

const delegationPayload = (delegation: DelegationInDistrict | null) => ({ delegation });

const today = ({ district }: Directory, { now }: Context): string => localDay(now, district.timeZone);

/** Resolvers of delegations. */
export const delegationResolvers = {
  Query: {
    delegationCoverage: async (_, args, context) =>
      getValue(await delegationCoverage(context, args), context),
  },
  Mutation: {
    delegateMatter: resolveMutation(delegateMatter, delegationPayload),
    revokeDelegation: resolveMutation(revokeDelegation, delegationPayload),
  },
  District: {
    delegations: (directory, args, context) => {
      const { first, after } = pageOf(args, delegationId, context);
      const fitting = directory.pack.delegations.delegations
        .filter(({ matter }) => !args.matter || matter === args.matter)
        .filter(({ level }) => !args.level || level === args.level)
        .filter((delegation) => !args.on || isOn(delegation, args.on))
        .filter(({ id }) => after === undefined || id > after)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((delegation) => ({ directory, delegation }));
      return connectionOf(
        pageOfList(fitting, first, ({ delegation }) => delegation.id),
        args,
      );
    },
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
