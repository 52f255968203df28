import { type Directory, matterVersion } from '../../registry/directory.ts';
import { feeInFen } from '../../registry/edit/matterChanges.ts';
import { type Case, isOpenStatus } from '../model.ts';

type Payable = Pick<Case, 'matter' | 'matterVersion' | 'status' | 'payment'>;

/** Returns the fee of a case in fen: none of one that ended without a grant. */
export const findFee = (
  directory: Directory,
  { matter, matterVersion: version, status }: Payable,
): number => {
  const rule = matterVersion(directory, matter, version);
  return rule && (isOpenStatus(status) || status === 'COMPLETED') ? feeInFen(rule) : 0;
};

/** Returns what of the fee is recorded neither as paid nor as waived, in fen. */
export const findOpenFee = (directory: Directory, seen: Payable): number =>
  Math.max(0, findFee(directory, seen) - (seen.payment?.amount ?? 0) - (seen.payment?.waived ?? 0));

/** Whether there is a fee to record, or one that was paid to record as paid back. */
export const hasFee = (directory: Directory, seen: Payable): boolean =>
  findFee(directory, seen) > 0 || (seen.payment?.amount ?? 0) > 0;

/** Spells fen in yuan: 1250 is `12.50`. */
export const formatYuan = (fen: number): string => (fen / 100).toFixed(2);
