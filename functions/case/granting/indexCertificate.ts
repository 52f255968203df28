import type { Change } from '../../record/actOn.ts';
import type { CaseAct } from '../events.ts';
import type { Case } from '../model.ts';
import type { StatusIndexes } from './statusIndexes.ts';

/** Gives the certificate that a change grants its index in the status lists; any other change stays as it is. */
export const indexCertificate = async (
  indexes: StatusIndexes,
  change: Change<Case, CaseAct>,
): Promise<Change<Case, CaseAct>> => {
  const { certificate, district } = change.after;
  if (!certificate) return change;
  const statusIndex = await indexes.next(district);
  return { ...change, after: { ...change.after, certificate: { ...certificate, statusIndex } } };
};
