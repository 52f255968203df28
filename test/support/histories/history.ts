import fc from 'fast-check';
import { addDays } from '../../../functions/time.ts';
import { haicangDirectory } from '../haicang.ts';
import { places } from '../world.ts';

/** One thing that somebody tries, some days later. */
export type Step = {
  /** Who tries, as a number into the cast. */
  readonly who: number;
  /** Whether they do something that the case offers them, or anything at all. */
  readonly lawful: boolean;
  readonly pick: number;
  readonly daysLater: number;
  /** Whether the same request is sent twice at once, as a client does that lost the answer. */
  readonly twice: boolean;
};

/** The life of one case: how it is filed, and what is tried on it. */
export type History = {
  readonly applicant: number;
  readonly matter: string;
  readonly village: string;
  readonly filing: 'WINDOW' | 'ONLINE' | 'DRAFT' | 'BUNDLE';
  readonly byAgent: boolean;
  /** The working day of filing. */
  readonly day: string;
  readonly steps: readonly Step[];
};

/** Matters that windows settle, that windows do for others, and that are decided above. */
const MATTERS = ['HC-PS-02', 'HC-PS-03', 'HC-PS-04', 'HC-HO-01', 'HC-CA-07', 'HC-HR-01', 'HC-HR-04'];

/** Those of the article's seven weeks. */
const WORKING_DAYS = Array.from({ length: 50 }, (_, i) => addDays('2016-04-01', i)).filter(
  haicangDirectory().calendar.isWorkday,
);

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(99),
  lawful: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  pick: fc.nat(99),
  daysLater: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(9)),
  twice: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
});

/** Random histories. */
export const history: fc.Arbitrary<History> = fc.record({
  applicant: fc.nat(999),
  matter: fc.constantFrom(...MATTERS),
  village: fc.constantFrom(places.xinan, places.xiayang, places.haifa),
  filing: fc.constantFrom('WINDOW', 'WINDOW', 'ONLINE', 'DRAFT', 'BUNDLE'),
  byAgent: fc.boolean(),
  day: fc.constantFrom(...WORKING_DAYS),
  steps: fc.array(step, { minLength: 1, maxLength: 9 }),
});
