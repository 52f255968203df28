import { z } from 'zod';
import { ID_CARD } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';
import type { OpenItems } from './openItems.ts';
import type { Stage } from './stage.ts';

const { district, window } = codes;
const Item = z.object({ status: z.string(), rating: z.object({ step: z.string() }).nullish() });

/** Carries each open item one step further and returns its status or rating step. */
export const continueOpenItems = async (
  stage: Stage,
  open: OpenItems,
): Promise<Record<keyof OpenItems, string>> => {
  await actOnEach(stage, open);
  const when = '2016-07-04 12:00';
  const read = async (name: 'case' | 'helpRequest' | 'ticket', number: string) =>
    Item.parse(await stage.query(name === 'ticket' ? 'clerk' : 'supervisor', when, name, { number }));
  const statusOf = async (number: string) => (await read('case', number)).status;
  const stepOf = async (number: string) => (await read('case', number)).rating?.step ?? '';
  return {
    accepted: await statusOf(open.accepted),
    inReview: await statusOf(open.inReview),
    corrected: await statusOf(open.corrected),
    submitted: await statusOf(open.submitted),
    draft: await statusOf(open.draft),
    rated: await stepOf(open.rated),
    appealed: await stepOf(open.appealed),
    help: (await read('helpRequest', open.help)).status,
    ticket: (await read('ticket', open.ticket)).status,
  };
};

const actOnEach = async ({ act }: Stage, open: OpenItems): Promise<void> => {
  await act('clerk', '2016-06-15 15:00', 'callTicket', { window });
  await act('operator', '2016-07-04 08:00', 'closeWindow', {
    district,
    window: codes.otherWindow,
    lastDay: '2016-12-31',
  });
  await act('clerk', '2016-07-04 09:00', 'completeCase', { number: open.accepted });
  await act('reviewer', '2016-07-04 09:10', 'completeCase', { number: open.inReview });
  await act('chen', '2016-07-04 09:20', 'supplyCorrection', {
    number: open.corrected,
    materials: [ID_CARD],
  });
  const submitted = { number: open.submitted, materials: [ID_CARD] };
  await act('clerk', '2016-07-04 09:30', 'acceptCases', { window, cases: [{ submitted }] });
  await act('lin', '2016-07-04 09:40', 'submitCase', { district, draft: open.draft });
  await act('clerk', '2016-07-04 09:50', 'answerRating', { number: open.rated, answer: '已致歉' });
  const ruling = { number: open.appealed, answer: '维持原答复', upheld: false };
  await act('supervisor', '2016-07-04 10:00', 'answerAppeal', ruling);
  await act('clerk', '2016-07-04 10:10', 'answerHelp', { number: open.help, answer: '当天就可以' });
};
