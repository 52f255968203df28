import { inLang } from '../../bilingual.ts';
import type { Resolvers } from '../../graphql/generated/types.ts';
import { refuse } from '../../refusal/refusal.ts';
import { refusedQuery } from '../../refusal/refusedQuery.ts';
import { globalId } from '../../request/globalId.ts';
import { resolveMutation } from '../../request/payload.ts';
import { findUnit } from '../desks.ts';
import { closeWindow, closeWindowFor } from '../edit/closeWindow.ts';
import { openWindow } from '../edit/openWindow.ts';
import { nearestWindows } from '../nearestWindows.ts';
import { isWindowOpen } from '../openingHours.ts';
import type { WindowParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';

// what is open there is counted above this layer, where it is asked for
const windowPayload = (window: Previewed<WindowParent> | null) => ({
  window,
  openWork: null,
  preview: window?.preview ?? null,
});

/** Resolvers of windows. */
export const windowResolvers = {
  Query: {
    nearestWindows: async (_, args, context) => {
      const directory = await context.services.registry.find(args.district);
      if (!directory) throw refusedQuery([refuse('UNKNOWN_DISTRICT', ['district'])], context.lang);
      if (args.village && !directory.villages.has(args.village))
        throw refusedQuery([refuse('UNKNOWN_VILLAGE', ['village'])], context.lang);
      return nearestWindows(context, directory, args);
    },
  },
  Mutation: {
    openWindow: resolveMutation(openWindow, windowPayload),
    closeWindow: resolveMutation(closeWindow, windowPayload),
    closeWindowFor: resolveMutation(closeWindowFor, windowPayload),
  },
  Window: {
    id: ({ window }) => globalId('Window', window.id),
    code: ({ window }) => window.id,
    name: ({ window }, { lang }) => inLang(window.name, lang),
    level: ({ window }) => window.level,
    unit: ({ directory, window }) => findUnit(directory, window.unit),
    coordinates: ({ window }) => window.coordinates,
    address: ({ window }, { lang }) => (window.address ? inLang(window.address, lang) : null),
    directions: ({ window }, { lang }) => (window.directions ? inLang(window.directions, lang) : null),
    phone: ({ window }) => window.phone ?? null,
    accessibility: ({ window }) => window.accessibility ?? [],
    hours: ({ window }) => window.hours.map(({ from, to }) => ({ from, to })),
    isOpen: ({ directory, window }, { at }, { now }) => isWindowOpen(directory, window, at ?? now),
    from: ({ window }) => window.from,
    to: ({ window }) => window.to,
    closures: ({ window }) => window.closures.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  },
  Closure: { reason: ({ reason }, { lang }) => inLang(reason, lang) },
  NearWindow: { window: ({ directory, window }) => ({ directory, window }) },
} satisfies Resolvers;
