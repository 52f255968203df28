import fc from 'fast-check';
import { places } from '../world.ts';
import { type Step, steps, WORKING_DAYS } from './step.ts';

/** The life of one case: how it is filed, and what is tried on it. */
export type CaseHistory = {
  readonly of: 'CASE';
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

/** Random histories of cases. */
export const caseHistory: fc.Arbitrary<CaseHistory> = fc.record({
  of: fc.constant('CASE'),
  applicant: fc.nat(999),
  matter: fc.constantFrom(...MATTERS),
  village: fc.constantFrom(places.xinan, places.xiayang, places.haifa),
  filing: fc.constantFrom('WINDOW', 'WINDOW', 'ONLINE', 'DRAFT', 'BUNDLE'),
  byAgent: fc.boolean(),
  day: fc.constantFrom(...WORKING_DAYS),
  steps,
});
