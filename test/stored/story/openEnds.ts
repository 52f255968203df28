import { AT_ONCE, BY_DISTRICT, BY_STREET, ID_CARD } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';
import { applicants, apply } from './applications.ts';
import { acceptOne, settleOne } from './cases.ts';
import { asking } from './help.ts';
import type { Stage } from './stage.ts';

const { district, village, window } = place;

/** Numbers of what is left for the next release to go on with. */
export type OpenEnds = Awaited<ReturnType<typeof leaveOpen>>;

/** Leaves one of everything in the midst of its life. */
export const leaveOpen = async (stage: Stage) => {
  const { actOn, keepToken } = stage;
  const accepted = await acceptOne(stage, '2016-06-15 09:00', apply('chen'));
  const inReview = await acceptOne(stage, '2016-06-15 09:10', apply('lin', BY_STREET));
  await actOn('reviewer', '2016-06-15 10:00', 'claimCase', { number: inReview });
  const corrected = await acceptOne(stage, '2016-06-15 09:20', apply('chen', BY_STREET));
  const asked = { number: corrected, reason: '照片不清楚', materials: [ID_CARD] };
  await actOn('reviewer', '2016-06-15 10:10', 'requestCorrection', asked);
  const application = apply('zhao', BY_DISTRICT);
  const submitted = await actOn('zhao', '2016-06-15 20:00', 'submitCase', { district, application });
  const content = { matter: AT_ONCE, village, applicant: applicants.lin, materials: [ID_CARD] };
  const draft = await actOn('lin', '2016-06-15 20:10', 'saveDraft', { district, draft: content });
  const rated = await settleOne(stage, '2016-06-15 09:30', apply('lin'));
  await keepToken('lin', '2016-06-15 10:00', rated);
  await actOn('lin', '2016-06-15 18:00', 'rateCase', { number: rated, score: 1, comment: '态度不好' });
  const appealed = await settleOne(stage, '2016-06-15 09:40', apply('lin'));
  await actOn('lin', '2016-06-15 18:10', 'rateCase', { number: appealed, score: 2 });
  await actOn('clerk', '2016-06-16 09:00', 'answerRating', { number: appealed, answer: '已核实' });
  await actOn('lin', '2016-06-16 18:00', 'appealRating', { number: appealed, reason: '答复不符' });
  const help = await actOn('chen', '2016-06-15 14:00', 'askForHelp', asking('chen', '几天能办好？'));
  const ticket = await actOn('lin', '2016-06-15 14:10', 'takeTicket', { window });
  return { accepted, inReview, corrected, submitted, draft, rated, appealed, help, ticket };
};
