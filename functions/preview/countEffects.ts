import { countBookings } from '../calendar/giveBackBookings.ts';
import { type DeadlineMove, findMove } from '../calendar/listMoves.ts';
import type { CaseHeader } from '../case/model.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { todayIn } from '../registry/directory.ts';
import { type Staff, staffOf } from '../registry/postings.ts';
import type { Preview } from '../registry/preview/createPreview.ts';
import type { ChangedThing } from '../registry/preview/listThingChanges.ts';
import type { Context } from '../request/context.ts';
import {
  type ClosedWindows,
  findClosedWindows,
  listClosedDays,
  listConcernedStaff,
} from './closedWindows.ts';
import { createLosesDelegation } from './losesDelegation.ts';

/** Whom a change of a registry would concern. */
export type Effects = {
  readonly casesOfMatters: number;
  readonly casesAtWindows: number;
  readonly casesWithoutDelegation: number;
  readonly moveCount: number;
  readonly moves: DeadlineMove[];
  readonly helpRequests: number;
  readonly bookings: number;
  readonly tickets: number;
  readonly staff: Staff[];
  readonly staffCount: number;
};

/** Bounds of what is read and listed; the schema names them. */
const MOST_WINDOW_DAYS = 2_000;
const MOST_WINDOWS = 20;
const MOST_LISTED = 100;

/**
 * Counts whom a change would concern: the open cases of the district by one list, bookings and lines in batches. What the
 * change leaves alone is not read.
 */
export const countEffects = async ({ services, now }: Context, preview: Preview): Promise<Effects> => {
  const { after } = preview;
  const today = todayIn(after, now);
  const closed = findClosedWindows(preview);
  const days = listClosedDays(preview, now).slice(0, MOST_WINDOW_DAYS);
  const toCount = days.filter(({ day }) => day === today).map(({ window, day }) => ({ window, day }));
  const [open, bookings, lines, help] = await Promise.all([
    concernsCases(preview, closed) ? services.cases.listOpen(after.district.code) : [],
    countBookings(services.bookings, days),
    services.lines.readAll(toCount),
    mapInTurn(closed.forGood.slice(0, MOST_WINDOWS), (desk) =>
      services.tasks.count({ of: 'HELP', desk, open: true }),
    ),
  ]);
  const staff = listConcernedStaff(preview, closed, today);
  return {
    ...countCases(open, preview, closed, today),
    helpRequests: sum(help),
    bookings,
    tickets: sum([...lines.values()].map(({ waiting }) => waiting.length)),
    staff: staff.slice(0, MOST_LISTED).map((subject) => staffOf(after, subject)),
    staffCount: staff.length,
  };
};

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** Kinds of things whose change may concern open cases, wherever they are. */
const CONCERNING = new Set<ChangedThing['kind']>(['MATTER', 'DELEGATION', 'DISTRICT']);

const concernsCases = ({ before, changes }: Preview, closed: ClosedWindows): boolean =>
  before !== undefined && (closed.all.size > 0 || changes.some(({ kind }) => CONCERNING.has(kind)));

const countCases = (
  open: readonly CaseHeader[],
  preview: Preview,
  closed: ClosedWindows,
  today: string,
): Pick<Effects, 'casesOfMatters' | 'casesAtWindows' | 'casesWithoutDelegation' | 'moveCount' | 'moves'> => {
  const matters = new Set(
    preview.changes.flatMap(({ kind, code }) => (kind === 'MATTER' ? code.split(' ').slice(0, 1) : [])),
  );
  const count = (isConcerned: (header: CaseHeader) => boolean): number => open.filter(isConcerned).length;
  const moves = open.flatMap((header) => findMove(preview.after, header));
  return {
    casesOfMatters: count(({ matter }) => matters.has(matter)),
    casesAtWindows: count(({ window = '', desk = '' }) => closed.all.has(window) || closed.all.has(desk)),
    casesWithoutDelegation: count(createLosesDelegation(preview, today)),
    moveCount: moves.length,
    moves: moves.slice(0, MOST_LISTED),
  };
};
