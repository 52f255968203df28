import { z } from 'zod';
import { ID_CARD } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';
import type { OpenEnds } from './openEnds.ts';
import type { Stage } from './stage.ts';

const { district, window } = place;
const Seen = z.object({ status: z.string(), rating: z.object({ step: z.string() }).nullish() });

/** Takes everything that was left open one step on; returns where each stands then. */
export const goOn = async (stage: Stage, open: OpenEnds): Promise<Record<keyof OpenEnds, string>> => {
  await actOnAll(stage, open);
  const when = '2016-07-04 12:00';
  const seen = async (question: 'case' | 'helpRequest' | 'ticket', number: string) =>
    Seen.parse(await stage.see(question === 'ticket' ? 'clerk' : 'supervisor', when, question, { number }));
  const statusOf = async (number: string) => (await seen('case', number)).status;
  const stepOf = async (number: string) => (await seen('case', number)).rating?.step ?? '';
  return {
    accepted: await statusOf(open.accepted),
    inReview: await statusOf(open.inReview),
    corrected: await statusOf(open.corrected),
    submitted: await statusOf(open.submitted),
    draft: await statusOf(open.draft),
    rated: await stepOf(open.rated),
    appealed: await stepOf(open.appealed),
    help: (await seen('helpRequest', open.help)).status,
    ticket: (await seen('ticket', open.ticket)).status,
  };
};

const actOnAll = async ({ actOn }: Stage, open: OpenEnds): Promise<void> => {
  await actOn('clerk', '2016-06-15 15:00', 'callTicket', { window });
  await actOn('operator', '2016-07-04 08:00', 'closeWindow', {
    district,
    window: place.otherWindow,
    lastDay: '2016-12-31',
  });
  await actOn('clerk', '2016-07-04 09:00', 'completeCase', { number: open.accepted });
  await actOn('reviewer', '2016-07-04 09:10', 'decideCase', { number: open.inReview, decision: 'GRANT' });
  await actOn('chen', '2016-07-04 09:20', 'supplyCorrection', {
    number: open.corrected,
    materials: [ID_CARD],
  });
  const submitted = { number: open.submitted, materials: [ID_CARD] };
  await actOn('clerk', '2016-07-04 09:30', 'acceptCases', { window, cases: [{ submitted }] });
  await actOn('lin', '2016-07-04 09:40', 'submitCase', { district, draft: open.draft });
  await actOn('clerk', '2016-07-04 09:50', 'answerRating', { number: open.rated, answer: '已致歉' });
  const ruling = { number: open.appealed, answer: '维持原答复', upheld: false };
  await actOn('supervisor', '2016-07-04 10:00', 'answerAppeal', ruling);
  await actOn('clerk', '2016-07-04 10:10', 'answerHelp', { number: open.help, answer: '当天就可以' });
};
