import type { Bilingual } from '../../bilingual.ts';
import type { Asker } from '../../identity/asker.ts';
import { hints } from '../../refusal/hints.ts';
import { nameOfDesk } from '../../registry/desks.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Case } from '../model.ts';
import { isParty } from '../parties.ts';
import { findLastDecision, findRatedDesk, findSettlingDesk } from '../settlement.ts';
import { type CaseAction, listParties, type Party } from '../transitions.ts';

/** Says who may do an act on a case, to somebody who sees the case and may not: which desk, or which people. */
export const sayWhoMay = (
  action: CaseAction,
  asker: Asker,
  directory: Directory,
  seen: Case,
): Bilingual | undefined => {
  const parties = listParties(seen.status, action);
  if (parties.includes('ASKED')) return hints.asked;
  const day = seen.events.at(-1)?.day ?? '';
  const isOne = parties.some((party) => isParty(party, asker, directory, seen, day));
  if (isOne && seen.claimedBy !== undefined) return hints.claimant;
  const desk = parties.flatMap((party) => findDeskOf(party, seen) ?? []).at(0) ?? seen.desk;
  if (desk !== undefined) return hints.desk(nameOfDesk(directory, desk));
  return hints.people(parties);
};

const findDeskOf = (party: Party, seen: Case): string | undefined => {
  switch (party) {
    case 'DESK':
    case 'OFFICE':
      return seen.desk;
    case 'OWNER':
      return seen.owner?.window;
    case 'SETTLER':
      return findSettlingDesk(seen);
    case 'DECIDER':
      return findLastDecision(seen)?.desk;
    case 'RATED':
      return findRatedDesk(seen);
    case 'APPLICANT':
    case 'AGENT':
    case 'ASKED':
    case 'ANY_WINDOW':
    case 'SUPERVISOR':
    case 'OVERSEER':
      return undefined;
  }
};
