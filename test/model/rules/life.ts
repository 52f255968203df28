import type { CaseOperation } from '../../../functions/case/transitions.ts';
import type { Life } from '../acts/caseAct.ts';
import * as certificates from '../acts/certificates.ts';
import * as clocks from '../acts/clocks.ts';
import * as correcting from '../acts/correcting.ts';
import * as deciding from '../acts/deciding.ts';
import * as fees from '../acts/fees.ts';
import * as filings from '../acts/filings.ts';
import * as forwarding from '../acts/forwarding.ts';
import * as opinions from '../acts/opinions.ts';
import * as ratings from '../acts/ratings.ts';
import type { CaseStatus, ModelCase } from '../state.ts';
import type { Facts } from './answer.ts';
import { isParty, PARTIES, type Party, reopenedStatus } from './parties.ts';

/** The acts on a case by its number. */
export const caseActs = {
  ...forwarding,
  ...opinions,
  ...fees,
  ...correcting,
  ...clocks,
  ...deciding,
  ...certificates,
  ...ratings,
};

/** The life of a case; an operation without its act does not compile. */
export const LIFE: Readonly<Record<CaseOperation, Life>> = { ...filings, ...caseActs };

/** Returns whether the asker's role may be a party to the act. */
export const hasRole = ({ by }: Facts, life: Life): boolean =>
  life.by.some((party) => PARTIES[party].some((role) => role === by.role));

/** Returns the parties to an act in a status; a draft has no owner yet. */
export const partiesIn = (status: CaseStatus, { by, byIn }: Life): readonly Party[] =>
  (byIn?.[status] ?? by).filter((party) => party !== 'OWNER' || status !== 'DRAFT');

/** Returns the status that an act restores: the one before the correction, or before the decision. */
export const resumedStatus = ({ action }: Life, seen: ModelCase): CaseStatus | null =>
  action === 'UNDO_DECISION' ? reopenedStatus(seen) : (seen.stopped?.resumesAs ?? null);

/** Returns whether a case allows an act. */
export const isPossible = (life: Life, seen: ModelCase): boolean =>
  life.in.includes(seen.status) && (life.to !== 'RESUMED' || resumedStatus(life, seen) !== null);

/** Returns whether the asker may carry out the act today. */
export const mayDo = (facts: Facts, life: Life, seen: ModelCase): boolean =>
  partiesIn(seen.status, life).some((party) => isParty(facts, party, seen)) &&
  (!life.claimantOnly || seen.claimedBy === null || seen.claimedBy === facts.by.subject);
