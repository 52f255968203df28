import type { Asker, JoinedDocument } from '../identity/asker.ts';
import { DEFAULT_KIND } from '../identity/identity.ts';
import { maskIdentity } from '../identity/mask.ts';
import { toIdentity } from '../identity/person.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { isInService } from '../registry/openings.ts';
import type { Context } from '../request/context.ts';
import type { Resolvers } from './generated/types.ts';

const findDirectory = async ({ district }: Asker, { services }: Context): Promise<Directory | undefined> =>
  district === null ? undefined : services.registry.find(district);

// staff act by their role, whatever document their token names
const provenOf = ({ role, proven }: Asker) => (role === 'RESIDENT' || role === 'AGENT' ? proven : undefined);

const showJoined = async ({ at, kind, district, window: id }: JoinedDocument, { services }: Context) => {
  const directory = await services.registry.find(district);
  const window = directory?.windows.get(id);
  return { at, kind, window: directory && window ? { directory, window } : null };
};

/** Resolvers of the asker, and of masked people. */
export const identityResolvers = {
  Query: { me: (_, __, { asker }) => asker },
  MaskedPerson: {
    // items of earlier releases hold longer masks
    identity: ({ identityNumber, kind = DEFAULT_KIND }) => ({
      kind,
      number: maskIdentity(identityNumber, kind),
    }),
    nameVerified: ({ unverified = false }) => !unverified,
  },
  ClearPerson: { identity: (person) => ({ country: null, ...toIdentity(person) }) },
  DraftPerson: {
    identity: ({ identityNumber, kind, country }) => ({
      kind: kind ?? DEFAULT_KIND,
      number: identityNumber ?? null,
      country: country ?? null,
    }),
  },
  Me: {
    name: (asker) => provenOf(asker)?.name ?? null,
    identity: (asker) => {
      const identity = provenOf(asker)?.identity;
      return identity ? { ...identity, country: identity.country ?? null } : null;
    },
    district: async (asker, _, context) => (await findDirectory(asker, context)) ?? null,
    windows: async (asker, _, context) => {
      const directory = await findDirectory(asker, context);
      if (!directory) return [];
      const day = todayIn(directory, context.now);
      return [...asker.windows]
        .flatMap((id) => directory.windows.get(id) ?? [])
        .filter((window) => isInService(window, day))
        .map((window) => ({ directory, window }));
    },
    offices: async (asker, _, context) => {
      const directory = await findDirectory(asker, context);
      if (!directory) return [];
      return [...asker.offices]
        .flatMap((id) => directory.offices.get(id) ?? [])
        .map((office) => ({ directory, office }));
    },
    joinedDocuments: async ({ joined }, _, context) => {
      await joined?.load();
      return Promise.all((joined?.documents ?? []).map((one) => showJoined(one, context)));
    },
  },
} satisfies Resolvers;
