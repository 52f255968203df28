import { toDueDay } from '../case/clock.ts';
import { computeAcceptanceDeadline, computeSettlementDeadline } from '../case/filing/deadline.ts';
import type { Case } from '../case/model.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';

/**
 * Postpones the acceptance deadline of each case of a bundle to start when its prerequisites are due:
 * nobody may accept it before.
 */
export const postponeDeadlines = (directory: Directory, cases: readonly Case[]): Case[] => {
  const settledBy = new Map<string, string>();
  return cases.map((one) => {
    const waits = (one.bundle?.waitsFor ?? []).flatMap((number) => settledBy.get(number) ?? []);
    const start = waits.toSorted().at(-1);
    const due = start === undefined ? one : { ...one, ...computeAcceptanceDeadline(directory, start) };
    settledBy.set(due.number, settlementDay(directory, due));
    return due;
  });
};

/** Computes the last day for settling a case; an unaccepted one may be accepted on its last day. */
const settlementDay = (directory: Directory, { status, dueAt, matter, matterVersion: version }: Case) => {
  const rule = matterVersion(directory, matter, version);
  if (dueAt === undefined || !rule) throw new Error('a filed case without its limit or rule');
  const { timeZone } = directory.district;
  const day = toDueDay(dueAt, timeZone);
  return status === 'SUBMITTED'
    ? toDueDay(computeSettlementDeadline(directory, rule, day).dueAt, timeZone)
    : day;
};
