import * as z from 'zod';
import { findCase } from '../case/caseQueries.ts';
import type { Case } from '../case/model.ts';
import { EMPTY_PAGE, listReadable, type Page, type PageRequest } from '../dynamodb/queryPage.ts';
import { type Asker, isSamePerson, loadHashesOf } from '../identity/asker.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { pageOfList } from '../request/paging.ts';
import type { Notice } from './model.ts';
import { describeAct } from './words.ts';

/** A position among the notices of a person: instant, case number, and index of the event. */
export const NoticePosition = z.object({ at: z.string(), number: z.string(), index: z.int().min(0) });
export type NoticePosition = z.infer<typeof NoticePosition>;

/** The number of cases whose events are read: those filed last. */
const MOST_CASES = 200;

/** Lists other people's acts on the asker's cases, newest first, derived from the events of the cases. */
export const listMyNotices = async (
  context: Context,
  { first, after }: PageRequest<NoticePosition>,
): Promise<Page<Notice, NoticePosition>> => {
  const permitted = permit(context, 'myNotices');
  if (isRefused(permitted) || permitted.value.person === null) return EMPTY_PAGE;
  const { value: asker } = permitted;
  const hashes = await loadHashesOf(asker);
  const listed = await context.services.cases.listByPerson(hashes, { first: MOST_CASES });
  const filed = listReadable(listed).filter(({ dueAt }) => dueAt !== undefined);
  const filedFor = await context.services.cases.listFiledFor(hashes, { first: MOST_CASES });
  const numbers = new Set([...filed.map(({ number }) => number), ...listReadable(filedFor)]);
  const cases = await Promise.all([...numbers].map((number) => findReadable(context, number)));
  const all = await Promise.all(cases.flatMap((seen) => (seen ? [noticesOf(context, asker, seen)] : [])));
  const left = all
    .flat()
    .toSorted((a, b) => compare(positionOf(a), positionOf(b)))
    .filter((notice) => !after || compare(positionOf(notice), after) > 0);
  return pageOfList(left, first, positionOf);
};

// a case that cannot be read has no notices; lists of cases report it
const findReadable = (context: Context, number: string): Promise<Case | undefined> =>
  findCase(context, number).catch((error: unknown) => {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  });

const positionOf = ({ case: seen, event, index }: Notice): NoticePosition => ({
  at: event.at,
  number: seen.number,
  index,
});

const noticesOf = async ({ services }: Context, asker: Asker, seen: Case): Promise<Notice[]> => {
  const directory = await services.registry.find(seen.district);
  if (!directory) throw new Error('a case without its district');
  return seen.events.flatMap((event, index) => {
    const forAgent = !isSamePerson(asker, seen.person);
    const act = { case: seen, event, index, directory, forAgent };
    const text = event.actor === asker.subject ? null : describeAct(act);
    return text ? [{ ...act, text }] : [];
  });
};

/** Orders newest first; within an instant, a case's later act first. */
const compare = (a: NoticePosition, b: NoticePosition): number =>
  order(b.at, a.at) || order(a.number, b.number) || b.index - a.index;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
