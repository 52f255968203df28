import { createRandom } from '../../support/random.ts';
import {
  AT_ONCE,
  BY_DISTRICT,
  BY_STREET,
  ID_CARD,
  LEASE,
  LETTER,
} from '../../support/smallDistrict/codes.ts';
import type { State } from '../state.ts';
import { addDays, dayOf, MINUTE } from '../world/days.ts';
import { type Filer, PERSONS, personInput } from '../world/people.ts';

const SLOT = 30 * MINUTE;

/** Chooses at random from the items of a district, or rarely an unknown one. */
export const createChooser = (state: State, seed: number, about?: string) => {
  const random = createRandom(seed);
  const { codes } = state;
  const { pick, happens } = random;
  const today = dayOf(state.now);
  const of = (list: readonly string[], otherwise: string): string => {
    const known = about !== undefined && list.includes(about) ? about : list.at(-1);
    // the newest item is the most likely to be still open
    return known === undefined || happens(0.03) ? otherwise : happens(0.5) ? known : pick(list);
  };
  const materials = (): string[] => [
    ...(happens(0.95) ? [ID_CARD] : []),
    ...(happens(0.5) ? [LEASE] : []),
    ...(happens(0.7) ? [LETTER] : []),
    ...(happens(0.02) ? ['no-such-thing'] : []),
  ];
  return {
    ...random,
    state,
    codes,
    today,
    key: `k-${state.now}-${seed}`,
    village: () => pick([codes.village, codes.village, codes.otherVillage]),
    matter: () => pick([AT_ONCE, AT_ONCE, BY_STREET, BY_DISTRICT]),
    materials,
    window: () => pick(state.pack.windows.windows.map(({ id }) => id)),
    aWindow: () => pick([codes.window, codes.otherWindow, codes.streetWindow, codes.secondWindow]),
    /** Returns a window, mostly the one with a queue. */
    queue: () =>
      happens(0.6) ? codes.window : pick([codes.otherWindow, codes.streetWindow, codes.secondWindow]),
    /** Returns the start of the next slot, or undefined. */
    nextSlot: () => (happens(0.5) ? new Date((Math.floor(state.now / SLOT) + 1) * SLOT) : undefined),
    /** Returns a day around today, rarely in the past. */
    day: () => addDays(today, pick([0, 0, 1, 1, 2, 7, 30, -1, -40])),
    person: (): Filer => pick(PERSONS),
    personInput: (name: Filer) => personInput(name, codes),
    authority: () => ({
      kind: 'LANDLORD' as const,
      from: '2016-01-01',
      ...(happens(0.3) && { to: addDays(today, pick([0, 3, 40, -1])) }),
      document: '委托书',
    }),
    /** Returns a reason, rarely an empty one. */
    words: () => (happens(0.03) ? '' : pick(['材料不全', '群众要求', '办理有误'])),
    caseNumber: () =>
      of(
        state.cases.map(({ number }) => number),
        `${codes.village}-${AT_ONCE}-0000000000000000`,
      ),
    /** Returns a case in one of these statuses, if there is any. */
    caseIn: (...statuses: string[]) => {
      const found = state.cases.filter(({ status }) => statuses.includes(status));
      return of(
        (found.length > 0 && happens(0.9) ? found : state.cases).map(({ number }) => number),
        'x',
      );
    },
    help: () =>
      of(
        state.help.map(({ number }) => number),
        `H-${codes.village}-0000000000000000`,
      ),
    ticket: () =>
      of(
        state.tickets.map(({ number }) => number),
        `${codes.window}-20160405-999`,
      ),
    /** Returns a reason for priority, rarely one that the district does not know. */
    priority: () => pick(['ELDERLY', 'ELDERLY', 'DISABLED', 'DISABLED', 'PREGNANT'] as const),
    /** Returns a clerk's subject. */
    clerk: () => `${pick(['clerk', 'colleague', 'otherClerk', 'streetClerk', 'reviewer'])}-${codes.district}`,
  };
};
export type Chooser = ReturnType<typeof createChooser>;
