import { applicationFor } from './applications.ts';
import { settleOne } from './cases.ts';
import type { Stage } from './stage.ts';

/** Rates three cases: a good one, a bad one with a call back, a bad one with an appeal. */
export const rateCases = async (stage: Stage, praised: string): Promise<void> => {
  const { act } = stage;
  const thanks = { number: praised, score: 5, comment: '很快' };
  await act('chen', '2016-04-06 18:00', 'rateCase', thanks);
  const called = { number: await settleOne(stage, '2016-04-06 11:30', applicationFor('lin')) };
  await act('lin', '2016-04-06 18:10', 'rateCase', { ...called, score: 1, comment: '等了很久' });
  await act('clerk', '2016-04-07 15:00', 'answerRating', { ...called, answer: '已增开窗口' });
  const call = { ...called, satisfied: true, note: '电话回访' };
  await act('clerk', '2016-04-07 16:00', 'recordCallBack', call);
  const appealed = { number: await settleOne(stage, '2016-04-06 11:40', applicationFor('lin')) };
  await act('lin', '2016-04-06 18:20', 'rateCase', { ...appealed, score: 2 });
  await act('clerk', '2016-04-07 15:10', 'answerRating', { ...appealed, answer: '按规定办理' });
  await act('lin', '2016-04-07 18:00', 'appealRating', { ...appealed, reason: '没有解释清楚' });
  const ruling = { ...appealed, answer: '已责成道歉', upheld: true };
  await act('supervisor', '2016-04-08 09:00', 'answerAppeal', ruling);
};
