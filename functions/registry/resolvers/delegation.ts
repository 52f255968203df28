import { inLang } from '../../bilingual.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { getValue } from '../../refusal/refusedQuery.ts';
import { connectionOf } from '../../request/connection.ts';
import { globalId } from '../../request/globalId.ts';
import { pageOf, pageOfList } from '../../request/paging.ts';
import { resolveMutation } from '../../request/payload.ts';
import { delegationCoverage } from '../delegationCoverage.ts';
import { isOn, latestMatter, todayIn } from '../directory.ts';
import { delegateMatter } from '../edit/delegateMatter.ts';
import { revokeDelegation } from '../edit/revokeDelegation.ts';
import { delegationId } from '../model/fields.ts';
import type { DelegationParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';

const delegationPayload = (delegation: Previewed<DelegationParent> | null) => ({
  delegation,
  preview: delegation?.preview ?? null,
});

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
    id: ({ directory, delegation }) => globalId('Delegation', `${directory.district.code}:${delegation.id}`),
    code: ({ delegation }) => delegation.id,
    matter: ({ directory, delegation }, _, { now }) => {
      const matter = latestMatter(directory, delegation.matter, todayIn(directory, now));
      if (!matter) throw new Error('a delegation without its matter');
      return { directory, matter };
    },
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
    inForce: ({ directory, delegation }, { on }, { now }) => isOn(delegation, on ?? todayIn(directory, now)),
  },
} satisfies Resolvers;
