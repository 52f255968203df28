import { isStaffAt } from '../access.ts';
import { findSettlingDesk } from '../settlement.ts';
import type { CaseFacts } from './actOnCase.ts';

/** Gets the desk for which staff act on a case: the one that has it, settled it or owns it. */
export const getActingDesk = ({ asker, directory, seen }: CaseFacts): string => {
  const desk = [seen.desk, findSettlingDesk(seen), seen.owner?.window].find(
    (one) => one !== undefined && isStaffAt(asker, directory, one),
  );
  if (desk === undefined) throw new Error('an act of staff without a desk');
  return desk;
};
