import { inLang } from '../bilingual.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { localDay } from '../time.ts';
import { closeWindow, closeWindowFor } from './edit/closeWindow.ts';
import { openWindow } from './edit/openWindow.ts';
import type { Placed } from './edit/windowChange.ts';
import { dutyCounts } from './postings.ts';

const payload = (outcome: Outcome<Placed>) =>
  isRefused(outcome)
    ? { window: null, refusals: [...outcome.refusals] }
    : { window: outcome.value, refusals: [] };

/** Resolvers of what is done to windows, and of what it made of them. */
export const windowResolvers = {
  Mutation: {
    openWindow: async (_, { input }, context) => payload(await openWindow(context, input)),
    closeWindow: async (_, { input }, context) => payload(await closeWindow(context, input)),
    closeWindowFor: async (_, { input }, context) => payload(await closeWindowFor(context, input)),
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
