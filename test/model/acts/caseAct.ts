import type { Chooser } from '../asking/chooser.ts';
import type { Answer, Facts, NumberedInput } from '../rules/answer.ts';
import type { Party } from '../rules/parties.ts';
import type { CaseAction, CaseStatus, ModelCase } from '../state.ts';

/** Where an act stands in the life of a case. */
export type Life = {
  readonly action: CaseAction;
  /** The statuses that allow it. */
  readonly in: readonly CaseStatus[];
  /** The next status. SAME: it stays. RESUMED: the one before the correction. */
  readonly to: CaseStatus | 'SAME' | 'RESUMED';
  readonly by: readonly Party[];
  /** Other parties in some statuses. */
  readonly byIn?: Readonly<Partial<Record<CaseStatus, readonly Party[]>>>;
  /** Reserved for the reviewer who claimed the case. */
  readonly claimantOnly?: true;
};

/** The model of an act on a case by its number. */
export type CaseAct<I extends NumberedInput> = Life & {
  /** Chooses an input about a case that may allow the act. */
  readonly choose: (choose: Chooser, about: NumberedInput) => I;
  /** Returns a refusal, or updates the case except its status and version. */
  readonly act: (facts: Facts, seen: ModelCase, input: I) => Answer | undefined;
};

/** The statuses of a case that was filed and is not closed. */
export const OPEN_STATUSES = ['SUBMITTED', 'ACCEPTED', 'IN_REVIEW', 'CORRECTION', 'SUSPENDED'] as const;
