import * as z from 'zod';
import { PriorityReason, type QueuePriority } from '../../registry/model/queuePriority.ts';
import type { Counts } from '../../report/rates.ts';
import type { Ticket } from './ticketModel.ts';

/** What decides when a ticket is called. */
export type Position = Pick<Ticket, 'place' | 'booked' | 'priority' | 'rank'>;

/** A waiting ticket in the line of its window and day. */
export type InLine = Position & { readonly id: string };

/** What a line says about a ticket besides its place. */
export const LineMarks = z.object({
  booked: z.string().optional(),
  priority: PriorityReason.optional(),
  rank: z.number().optional(),
});
export type LineMarks = z.infer<typeof LineMarks>;

/** The line of a window and day. */
export type Line = {
  readonly waiting: readonly InLine[];
  /** The place called last. */
  readonly called: number | undefined;
  /** How many tickets with priority were called in a row. */
  readonly run: number;
  /** Noted by 0.1 or 0.2: its waiting tickets are not in it. */
  readonly isOfEarlierRelease: boolean;
};

/** A ticket, and the line as the act left it. */
export type QueuedTicket = Ticket & { readonly line?: Line };

/**
 * Orders waiting tickets: due appointments by their time; then those with priority, of which the district lets so many
 * in a row go before an ordinary one; each kind by place, or by rank after a transfer.
 */
export const orderLine = <T extends Position>(
  { waiting, run }: { readonly waiting: readonly T[]; readonly run: number },
  rule: QueuePriority | undefined,
  now: Date,
): T[] => {
  const due = waiting.filter((one) => isDue(one, now)).toSorted(byTime);
  const rest = waiting.filter((one) => !isDue(one, now)).toSorted(byRank);
  const first = rest.filter((one) => hasPriority(one, rule));
  const ordinary = rest.filter((one) => !hasPriority(one, rule));
  return [...due, ...interleave(first, ordinary, run, rule?.inARow ?? 0)];
};

const interleave = <T>(first: readonly T[], ordinary: readonly T[], run: number, inARow: number): T[] => {
  const [a, b] = [[...first], [...ordinary]];
  const order: T[] = [];
  for (let row = run; a.length > 0 && b.length > 0; ) {
    const isFirst = row < inARow;
    order.push(...(isFirst ? a : b).splice(0, 1));
    row = isFirst ? row + 1 : 0;
  }
  return [...order, ...a, ...b];
};

/** Whether a ticket's booked time has come: it is called before all others. */
export const isDue = ({ booked }: Position, now: Date): boolean =>
  booked !== undefined && Date.parse(booked) <= now.getTime();

/** Whether a ticket goes first by a reason that the district still accepts. */
export const hasPriority = ({ priority }: Position, rule: QueuePriority | undefined): boolean =>
  rule?.reasons.some((reason) => reason === priority) ?? false;

const byRank = (a: Position, b: Position): number => rankOf(a) - rankOf(b) || a.place - b.place;
const byTime = (a: Position, b: Position): number =>
  Date.parse(a.booked ?? '') - Date.parse(b.booked ?? '') || byRank(a, b);

const rankOf = ({ place, rank }: Position): number => rank ?? place;

/** Ranks a ticket from another window by its arrival; undefined: nobody here arrived later. */
export const rankArrival = (
  takenAt: string,
  waiting: readonly Pick<Ticket, 'place' | 'rank' | 'takenAt'>[],
): number | undefined => {
  const later = waiting.filter((one) => one.takenAt > takenAt).map(rankOf);
  if (later.length === 0) return undefined;
  const next = Math.min(...later);
  const before = waiting.map(rankOf).filter((rank) => rank < next);
  return before.length === 0 ? next - 1 : (Math.max(...before) + next) / 2;
};

const SECONDS_PER_MINUTE = 60;

/** Computes the mean seconds of serving one ticket. Null: nothing was served. */
export const computeMeanService = (days: readonly Counts[]): number | null => {
  const served = days.reduce((sum, { ticketsServed }) => sum + ticketsServed, 0);
  const seconds = days.reduce((sum, { ticketServiceSeconds }) => sum + ticketServiceSeconds, 0);
  return served === 0 ? null : seconds / served;
};

/** Estimates the wait in minutes, rounded up, behind a number of tickets. Null: unknown mean. */
export const estimateWait = (before: number, meanSeconds: number | null): number | null =>
  meanSeconds === null ? null : Math.ceil((before * meanSeconds) / SECONDS_PER_MINUTE);
