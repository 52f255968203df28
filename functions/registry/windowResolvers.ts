import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { resolveMutation } from '../request/payload.ts';
import { localDay } from '../time.ts';
import { closeWindow, closeWindowFor } from './edit/closeWindow.ts';
import { openWindow } from './edit/openWindow.ts';
import type { WindowInDistrict } from './edit/windowChange.ts';
import { dutyCounts } from './postings.ts';

const windowPayload = (window: WindowInDistrict | null) => ({ window });

/** Resolvers of what is done to windows, and of what it made of them. */
export const windowResolvers = {
  Mutation: {
    openWindow: resolveMutation(openWindow, windowPayload),
    closeWindow: resolveMutation(closeWindow, windowPayload),
    closeWindowFor: resolveMutation(closeWindowFor, windowPayload),
  },
  Window: {
    from: ({ window }) => window.from,
    to: ({ window }) => window.to,
    closures: ({ window }) => window.closures.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    staff: ({ directory, window }, { on }, { now }) =>
      dutyCounts(directory, window.id, on ?? localDay(now, directory.district.timeZone)),
  },
  Closure: { reason: ({ reason }, { lang }) => inLang(reason, lang) },
} satisfies Resolvers;
