import type { Resolvers } from '../graphql/generated/types.ts';
import { maskIdentity } from '../identity/mask.ts';
import { resolveMutation } from '../request/payload.ts';
import type { IdentityJoin } from './checkJoin.ts';
import { joinIdentities } from './joinIdentities.ts';
import { separateIdentities } from './separateIdentities.ts';

const masked = (join: IdentityJoin | null) => ({
  join: join && {
    at: join.at,
    identities: join.identities.map(({ kind, number }) => ({ kind, number: maskIdentity(number, kind) })),
  },
});

/** Resolvers of joined identities. */
export const joinResolvers = {
  Mutation: {
    joinIdentities: resolveMutation(joinIdentities, masked),
    separateIdentities: resolveMutation(separateIdentities, masked),
  },
} satisfies Resolvers;
