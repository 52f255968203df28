import * as z from 'zod';
import { findDesk } from '../../registry/desks.ts';
import { type Directory, todayIn } from '../../registry/directory.ts';
import { staffOf } from '../../registry/postings.ts';
import type { Context } from '../../request/context.ts';
import { mayReachCase } from '../access.ts';
import { toDueDay } from '../clock.ts';
import type { CaseEvent } from '../events.ts';
import type { Case } from '../model.ts';
import { findOpenOpinion, isLateOpinion } from './openOpinions.ts';

type Asked = Extract<CaseEvent, { type: 'OPINION_ASKED' }>;
type Answered = Extract<CaseEvent, { type: 'OPINION_GIVEN' | 'OPINION_CANCELLED' }>;

/** A question to a desk, and the next act about that desk: what became of it, or a question anew. */
export type AskedOpinion = { readonly question: Asked; readonly next: Asked | Answered | undefined };

const isAsked = (event: CaseEvent): event is Asked => event.type === 'OPINION_ASKED';
const isAnswered = (event: CaseEvent): event is Answered =>
  event.type === 'OPINION_GIVEN' || event.type === 'OPINION_CANCELLED';

/** Pairs the questions of a case with what became of them, oldest first. */
export const pairOpinions = (events: readonly CaseEvent[]): AskedOpinion[] => {
  const acts = events.filter((event) => isAsked(event) || isAnswered(event));
  return acts.flatMap((question, i) =>
    isAsked(question)
      ? [{ question, next: acts.slice(i + 1).find(({ asked }) => asked === question.asked) }]
      : [],
  );
};

/** Lists the opinions of a case, oldest first. Returns null: not for the asker. */
export const listOpinions = async (context: Context, directory: Directory, seen: Case) => {
  const { asker, now } = context;
  if (!asker || !mayReachCase(asker, 'Case.opinions', directory, seen, todayIn(directory, now))) return null;
  return Promise.all(pairOpinions(seen.events).map((one) => showOpinion(context, directory, seen, one)));
};

const showOpinion = async (
  { services: { personSeal }, now }: Context,
  directory: Directory,
  seen: Case,
  { question, next }: AskedOpinion,
) => {
  const open = (sealed: string) =>
    sealed && personSeal.open(z.string(), sealed, { purpose: 'OPINION', number: seen.number });
  const { asked, dueAt } = question;
  const isOpen = next === undefined && findOpenOpinion(seen, asked) !== undefined;
  const given = next?.type === 'OPINION_GIVEN' ? next : undefined;
  const cancelled = next?.type === 'OPINION_CANCELLED' ? next : undefined;
  return {
    status: given ? 'GIVEN' : cancelled ? 'CANCELLED' : isOpen ? 'OPEN' : 'ENDED',
    askedBy: findDesk(directory, question.desk),
    asker: staffOf(directory, question.actor),
    askedOf: findDesk(directory, asked),
    askedAt: question.at,
    question: await open(question.sealed),
    dueAt,
    dueOn: toDueDay(dueAt, directory.district.timeZone),
    isLate: given ? !given.inTime : isOpen && isLateOpinion({ desk: asked, dueAt }, now),
    opinion: given ? await open(given.sealed) : null,
    givenAt: given?.at ?? null,
    giver: given ? staffOf(directory, given.actor) : null,
    cancelReason: cancelled?.reason ?? null,
  } as const;
};
