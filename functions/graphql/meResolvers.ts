import { isInService } from '../registry/openings.ts';
import { localDay } from '../time.ts';
import type { Resolvers } from './generated/types.ts';

/** Resolvers of the asker. */
export const identityResolvers = {
  Query: { me: (_, __, { asker }) => asker },
  Me: {
    windows: async (asker, _, { services, now }) => {
      const directory = asker.district === null ? undefined : await services.registry.find(asker.district);
      if (!directory) return [];
      const day = localDay(now, directory.district.timeZone);
      return [...asker.windows]
        .flatMap((id) => directory.windows.get(id) ?? [])
        .filter((window) => isInService(window, day))
        .map((window) => ({ directory, window }));
    },
    offices: async (asker, _, { services }) => {
      const directory = asker.district === null ? undefined : await services.registry.find(asker.district);
      return directory ? [...asker.offices].flatMap((id) => directory.offices.get(id) ?? []) : [];
    },
  },
} satisfies Resolvers;
