import * as z from 'zod';
import { Escalation } from '../case/escalation.ts';
import { isOpenStatus, ListedCase } from '../case/model.ts';
import { taskPartition } from '../dynamodb/keys.ts';
import { listStepsReached } from '../escalation/rules.ts';
import { Help } from '../help/model.ts';
import { spreadListed } from '../record/listed.ts';
import type { Directory } from '../registry/directory.ts';
import { isOverdue } from '../report/standing.ts';

const tasks = {
  task: z.string().optional(),
  taskDue: z.string().optional(),
  escalation: Escalation.optional(),
};

/** A case that is open or has a task, as the index of pending items projects it. */
const PendingCase = ListedCase.pick({
  village: true,
  matter: true,
  window: true,
  status: true,
  dueAt: true,
  clock: true,
  opinions: true,
}).extend({ kind: z.literal('CASE').default('CASE'), number: z.string(), ...tasks });
type PendingCase = z.infer<typeof PendingCase>;

/** A help request to which an answer is owed. */
const PendingHelp = Help.pick({ kind: true, number: true, level: true }).extend(tasks);

/** An item on which somebody still has to act. */
export const Pending = z.preprocess(spreadListed, z.union([PendingHelp, PendingCase]));
export type Pending = z.infer<typeof Pending>;

/** The pending items of a district, by what supervision does with them. */
export type PendingWork = {
  /** Cases that are filed and neither settled nor withdrawn. */
  readonly open: readonly PendingCase[];
  /** Numbers of cases on which the schedule acts, because their time has come. */
  readonly woken: readonly string[];
  /** Numbers of cases that reached a further step of escalation, the longest overdue first. */
  readonly escalated: readonly string[];
  /** Numbers of help requests whose next escalation is due. */
  readonly help: readonly string[];
  /** Numbers of help requests that were escalated before. */
  readonly lateHelp: readonly string[];
  readonly overdueRatings: number;
  /** Questions for an opinion whose day has passed. */
  readonly overdueOpinions: number;
};

/** Sorts the pending items of a district by what is due at an instant. */
export const sortPending = (directory: Directory, pending: readonly Pending[], now: Date): PendingWork => {
  const at = now.toISOString();
  const cases = pending.filter((one) => one.kind === 'CASE');
  const help = pending.filter((one) => one.kind === 'HELP');
  const open = cases.filter(({ status }) => isOpenStatus(status));
  const ratings = cases.filter((one) => isRating(directory, one) && isDue(one.taskDue, at));
  const owed = [
    ...open.filter((one) => isOverdue(one, now)).map((one) => ({ ...one, since: one.dueAt ?? '' })),
    ...ratings.map((one) => ({ ...one, since: one.taskDue ?? '' })),
  ];
  return {
    open,
    woken: cases.filter((one) => isWoken(directory, one, at)).map(numberOf),
    escalated: owed
      .filter(({ since, escalation }) => escalation?.step !== listStepsReached(directory, since, now).at(-1))
      .toSorted((a, b) => (a.since < b.since ? -1 : 1))
      .map(numberOf),
    // with the supervisor it stays until it is answered
    help: help.filter(({ level, taskDue }) => level !== 'SUPERVISOR' && isDue(taskDue, at)).map(numberOf),
    lateHelp: help.filter(({ escalation }) => escalation !== undefined).map(numberOf),
    overdueRatings: ratings.length,
    overdueOpinions: open.flatMap(({ opinions = [] }) => opinions).filter(({ dueAt }) => isDue(dueAt, at))
      .length,
  };
};

const numberOf = ({ number }: Pick<Pending, 'number'>): string => number;

const isDue = (instant: string | undefined, at: string): boolean => instant !== undefined && instant <= at;

const isRating = ({ district }: Directory, { task }: PendingCase): boolean =>
  task !== undefined && task !== taskPartition({ of: 'SCHEDULED', district: district.code });

const isWoken = (
  { district }: Directory,
  { task, taskDue, dueAt, clock }: PendingCase,
  at: string,
): boolean =>
  task === taskPartition({ of: 'SCHEDULED', district: district.code })
    ? isDue(taskDue, at)
    : // stopped before 0.3.0, without a task: found once its limit would have passed
      clock.stopped !== undefined && clock.stopped.endsAt === undefined && isDue(dueAt, at);
