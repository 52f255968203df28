import { useSyncExternalStore } from 'react';
import { AskFailure, ask } from '../../../ask';
import { presentTime } from '../../../clock';
import type { AcceptCasesInput } from '../../../graphql/graphql';
import { localDay } from '../../../localDay';
import { districtZone } from '../../../zone';
import { AcceptCases, refusalsOf } from '../acceptCases';
import { type KeptVisit, markRefused, type OutboxItem, openVisit, readOutbox, removeVisit } from './outbox';

/** A visit that was sent, with its case. */
export type SentVisit = { readonly matter: string; readonly applicant: string; readonly number: string };

const LOCK = 'tongban-outbox';
const REASON = '网络中断期间收件，接通后补录 Taken while the line was down';

let sentVisits: readonly SentVisit[] = [];
const listeners = new Set<() => void>();

/** The visits that were sent from this tab since it was opened. */
export const useSentVisits = (): readonly SentVisit[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sentVisits,
  );

/** Sends what waits of this person, one after the other and from one tab at a time; stops when the line is down again. */
export const sendOutbox = (subject: string): Promise<SentVisit[]> =>
  navigator.locks.request(LOCK, async () => {
    const sent: SentVisit[] = [];
    for (const item of await readOutbox()) {
      if (item.subject !== subject || item.refusals.length > 0) continue;
      try {
        const one = await sendOne(item);
        if (one) sent.push(one);
      } catch (error) {
        if (error instanceof AskFailure) break;
        throw error;
      }
    }
    sentVisits = [...sent, ...sentVisits];
    for (const listener of listeners) listener();
    return sent;
  });

const sendOne = async (item: OutboxItem): Promise<SentVisit | undefined> => {
  const visit = await openVisit(item);
  const answer = await accept(visit.input);
  const last = isTooLate(answer) ? await accept(onPaper(visit, item)) : answer;
  const refusals = refusalsOf(last);
  const number = last.results[0]?.case?.number;
  if (number === undefined) {
    await markRefused(item, refusals);
    return undefined;
  }
  await removeVisit(item.id);
  return { matter: visit.matter, applicant: visit.applicant, number };
};

type Answer = Awaited<ReturnType<typeof accept>>;
// the very input of the first attempt: if that one arrived, its case is answered again
const accept = async (input: AcceptCasesInput) => (await ask(AcceptCases, { input, lang: 'ZH' })).acceptCases;

const isTooLate = (answer: Answer): boolean =>
  refusalsOf(answer).some(({ code }) => code === 'WINDOW_CLOSED');

/** Enters as taken on paper what came while the window was open; a new request, as the first one was refused. */
const onPaper = ({ input }: KeptVisit, { takenAt }: OutboxItem): AcceptCasesInput => {
  const zone = districtZone();
  const isToday = localDay(takenAt, zone) === localDay(presentTime(), zone);
  return {
    ...input,
    idempotencyKey: `${input.idempotencyKey}-paper`,
    ...(isToday && { received: { at: new Date(takenAt).toISOString(), reason: REASON } }),
  };
};
