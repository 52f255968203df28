import fc from 'fast-check';
import { addDays } from '../../../functions/time.ts';
import { haicangDirectory } from '../haicang.ts';

/** One thing that somebody tries, some days later. */
export type Step = {
  /** Who tries, as a number into the cast. */
  readonly who: number;
  /** Whether they do something that is theirs to do now, or anything at all. */
  readonly lawful: boolean;
  readonly pick: number;
  readonly daysLater: number;
  /** Whether the same request is sent twice at once, as a client does that lost the answer. */
  readonly twice: boolean;
};

/** A history that has begun: takes one more step, and gives the codes of what it was refused for. */
export type Begun = (step: Step) => Promise<readonly string[]>;

/** The working days of the article's seven weeks. */
export const WORKING_DAYS: readonly string[] = Array.from({ length: 50 }, (_, i) =>
  addDays('2016-04-01', i),
).filter(haicangDirectory().calendar.isWorkday);

/** Random steps. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    who: fc.nat(99),
    lawful: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    pick: fc.nat(99),
    daysLater: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(9)),
    twice: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The one of a list that a number picks. Throws for an empty list. */
export const picked = <T>(from: readonly T[], pick: number): T => {
  const [one] = from.slice(pick % Math.max(1, from.length));
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** The minute of the day of a step, by its position: `09:03`. */
export const minuteOf = (position: number): string => `09:${String(position).padStart(2, '0')}`;
