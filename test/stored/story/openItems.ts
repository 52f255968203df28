import { AT_ONCE, BY_DISTRICT, BY_STREET, ID_CARD } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';
import { applicants, applicationFor } from './applications.ts';
import { acceptOne, settleOne } from './cases.ts';
import { helpInput } from './help.ts';
import type { Stage } from './stage.ts';

const { district, village, window } = codes;

/** Numbers of items that the next release has to continue. */
export type OpenItems = Awaited<ReturnType<typeof openItems>>;

/** Opens one item of every kind and leaves it unfinished. */
export const openItems = async (stage: Stage) => {
  const { act, keepToken } = stage;
  const accepted = await acceptOne(stage, '2016-06-15 09:00', applicationFor('chen'));
  const inReview = await acceptOne(stage, '2016-06-15 09:10', applicationFor('lin', BY_STREET));
  await act('reviewer', '2016-06-15 10:00', 'claimCase', { number: inReview });
  const corrected = await acceptOne(stage, '2016-06-15 09:20', applicationFor('chen', BY_STREET));
  const asked = { number: corrected, reason: '照片不清楚', materials: [ID_CARD] };
  await act('reviewer', '2016-06-15 10:10', 'requestCorrection', asked);
  const application = applicationFor('zhao', BY_DISTRICT);
  const submitted = await act('zhao', '2016-06-15 20:00', 'submitCase', { district, application });
  const content = { matter: AT_ONCE, village, applicant: applicants.lin, materials: [ID_CARD] };
  const draft = await act('lin', '2016-06-15 20:10', 'saveDraft', { district, draft: content });
  const rated = await settleOne(stage, '2016-06-15 09:30', applicationFor('lin'));
  await keepToken('lin', '2016-06-15 10:00', rated);
  await act('lin', '2016-06-15 18:00', 'rateCase', { number: rated, score: 1, comment: '态度不好' });
  const appealed = await settleOne(stage, '2016-06-15 09:40', applicationFor('lin'));
  await act('lin', '2016-06-15 18:10', 'rateCase', { number: appealed, score: 2 });
  await act('clerk', '2016-06-16 09:00', 'answerRating', { number: appealed, answer: '已核实' });
  await act('lin', '2016-06-16 18:00', 'appealRating', { number: appealed, reason: '答复不符' });
  const help = await act('chen', '2016-06-15 14:00', 'askForHelp', helpInput('chen', '几天能办好？'));
  const ticket = await act('lin', '2016-06-15 14:10', 'takeTicket', { window });
  return { accepted, inReview, corrected, submitted, draft, rated, appealed, help, ticket };
};
