import type { Asker } from '../identity/asker.ts';
import { maskNumber } from '../identity/mask.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { isInService } from '../registry/openings.ts';
import type { Context } from '../request/context.ts';
import type { Resolvers } from './generated/types.ts';

const findDirectory = async ({ district }: Asker, { services }: Context): Promise<Directory | undefined> =>
  district === null ? undefined : services.registry.find(district);

/** Resolvers of the asker, and of masked people. */
export const identityResolvers = {
  Query: { me: (_, __, { asker }) => asker },
  // items of earlier releases hold longer masks
  MaskedPerson: { identityNumber: ({ identityNumber }) => maskNumber(identityNumber) },
  Me: {
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
  },
} satisfies Resolvers;
