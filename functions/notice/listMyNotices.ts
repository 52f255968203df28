import * as z from 'zod';
import { isOwnCase } from '../case/access.ts';
import { findTenureStart } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { FiledCase } from '../case/repository.ts';
import { EMPTY_PAGE, listReadable, type Page, type PageRequest, Position } from '../dynamodb/queryPage.ts';
import { type Asker, isSamePerson, loadHashesOf } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { listAppointmentsOf } from '../queue/lists/myQueue.ts';
import { isRefused } from '../refusal/refusal.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { noticesOfAppointment } from './givenBack.ts';
import type { CaseNotice, Notice } from './model.ts';
import { describeAct, describeLeaving } from './words.ts';

/** Cases whose events are read together: as many as one batch takes. */
const CHUNK = 100;

/** Where each list of a chunk begins: own cases, those filed for others, and bookings. Null: that list has ended. */
const ChunkStart = z.object({
  own: Position.nullish(),
  filedFor: Position.nullish(),
  booked: Position.nullish(),
});
type ChunkStart = z.infer<typeof ChunkStart>;

/** A position among notices: its chunk, the instant, the number of case or booking, and the index of the event. */
export const NoticePosition = z.object({
  at: z.string(),
  number: z.string(),
  index: z.int().min(0),
  chunk: ChunkStart.default({}),
});
export type NoticePosition = z.infer<typeof NoticePosition>;

/**
 * Lists other people's acts on the asker's cases, derived from the events of the cases, and bookings that were given
 * back: newest first among the 100 own cases, 100 represented ones and 100 bookings made last, then among the next ones.
 */
export const listMyNotices = async (
  context: Context,
  { first, after }: PageRequest<NoticePosition>,
): Promise<Page<Notice, NoticePosition>> => {
  const permitted = permit(context, 'myNotices');
  if (isRefused(permitted) || permitted.value.person === null) return EMPTY_PAGE;
  const found: Placed[] = [];
  let start: ChunkStart | undefined = after?.chunk ?? {};
  while (start && found.length <= first) {
    const chunk = await loadChunk(context, permitted.value, start);
    const isFirst = start === after?.chunk;
    found.push(...chunk.notices.filter(({ position }) => !isFirst || compare(position, after) > 0));
    start = chunk.next;
  }
  return { items: found.slice(0, first), hasMore: found.length > first };
};

/** A notice and its position. */
type Placed = { readonly node: Notice; readonly position: NoticePosition };

/** Loads the notices of a chunk, newest first, and where the next one starts. */
const loadChunk = async (
  context: Context,
  asker: Asker,
  start: ChunkStart,
): Promise<{ readonly notices: readonly Placed[]; readonly next: ChunkStart | undefined }> => {
  const { cases } = context.services;
  const hashes = await loadHashesOf(asker);
  const [own, filedFor, booked] = await Promise.all([
    listAfter(start.own, (page) => cases.listByPerson(hashes, page)),
    listAfter(start.filedFor, (page) => cases.listFiledFor(hashes, page)),
    listAfter(start.booked, (page) => listAppointmentsOf(context, asker, page)),
  ]);
  const filed = listReadable(own).filter(({ dueAt }) => dueAt !== undefined);
  const others = listReadable(filedFor);
  const numbers = new Set([...filed, ...others].map(({ number }) => number));
  const left = Map.groupBy(others, ({ number }) => number);
  const seen = await cases.findAll([...numbers]);
  const ofCases = (
    await Promise.all(seen.map((one) => noticesOf(context, asker, one, left.get(one.number) ?? [])))
  ).flat();
  const notices = [...ofCases, ...listReadable(booked).flatMap(noticesOfAppointment)];
  const place = (node: Notice): Placed => ({ node, position: { ...positionOf(node), chunk: start } });
  const next = { own: endOf(own), filedFor: endOf(filedFor), booked: endOf(booked) };
  return {
    notices: notices.map(place).toSorted((a, b) => compare(a.position, b.position)),
    next: next.own || next.filedFor || next.booked ? next : undefined,
  };
};

const listAfter = async <T>(
  after: Position | null | undefined,
  list: (page: PageRequest) => Promise<Page<T>>,
): Promise<Page<T>> => (after === null ? EMPTY_PAGE : list({ first: CHUNK, ...(after && { after }) }));

const endOf = <T>({ items, hasMore }: Page<T>): Position | null =>
  hasMore ? (items.at(-1)?.position ?? null) : null;

const positionOf = (notice: Notice): Omit<NoticePosition, 'chunk'> => {
  if ('event' in notice) return { at: notice.event.at, number: notice.case.number, index: notice.index };
  const { at, appointment } = notice;
  return { at, number: appointment.id, index: 0 };
};

const noticesOf = async (
  { services, now }: Context,
  asker: Asker,
  seen: Case,
  filed: readonly FiledCase[],
): Promise<CaseNotice[]> => {
  const directory = await services.registry.find(seen.district);
  if (!directory) throw new Error('a case without its district');
  // an agent whose authority has ended
  if (!isOwnCase(asker, seen, todayIn(directory, now)))
    return filed
      .filter(({ left }) => left === undefined || seen.events[left]?.type === 'AGENT_APPOINTED')
      .flatMap(({ left }) => noticesOfLeaving(asker, directory, seen, left));
  return seen.events.flatMap((event, index) => {
    const forAgent = !isSamePerson(asker, seen.person, seen.district);
    const act = { case: seen, event, index, directory, forAgent };
    const text = event.actor === asker.subject ? null : describeAct(act);
    return text ? [{ ...act, text }] : [];
  });
};

/** Tells an agent that the applicant took their authority back, or that another agent was named; nothing else. */
const noticesOfLeaving = (
  asker: Asker,
  directory: Directory,
  seen: Case,
  end = seen.events.length,
): CaseNotice[] => {
  const start = findTenureStart(seen, end);
  return seen.events.flatMap((event, index) => {
    if (index < start || index > end || event.actor === asker.subject) return [];
    const act = { case: seen, event, index, directory, forAgent: true };
    const text = describeLeaving(act);
    return text ? [{ ...act, text, hasLeft: true }] : [];
  });
};

/** Orders newest first; within an instant, a case's later act first. */
const compare = (a: Omit<NoticePosition, 'chunk'>, b: Omit<NoticePosition, 'chunk'>): number =>
  order(b.at, a.at) || order(a.number, b.number) || b.index - a.index;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
