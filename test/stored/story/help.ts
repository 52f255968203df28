import { BY_STREET } from '../../support/smallDistrict/codes.ts';
import { people, place } from '../people.ts';
import { applicants } from './applications.ts';
import type { Stage } from './stage.ts';

const { village, window, otherWindow } = place;

/** What somebody asks for help with. */
export const asking = (name: keyof typeof applicants, words: string, more: object = {}) => ({
  village,
  person: applicants[name],
  words,
  ...more,
});

/** Asks for help: answered twice and closed; handed over; asked by a clerk for somebody. */
export const askForHelp = async ({ actOn }: Stage, about: string): Promise<string> => {
  const first = asking('chen', '证照什么时候能取？', { case: about });
  const helped = { number: await actOn('chen', '2016-04-06 14:00', 'askForHelp', first) };
  await actOn('clerk', '2016-04-06 14:05', 'takeHelp', helped);
  await actOn('clerk', '2016-04-06 14:10', 'answerHelp', { ...helped, answer: '现在就可以' });
  await actOn('chen', '2016-04-06 14:20', 'askBack', { ...helped, words: '在哪个窗口？' });
  await actOn('clerk', '2016-04-06 14:30', 'answerHelp', { ...helped, answer: '原窗口' });
  await actOn('chen', '2016-04-06 14:40', 'closeHelp', { ...helped, satisfied: true });
  const atWindow = asking('zhao', '要带什么材料？', { window, matter: BY_STREET });
  const handed = { number: await actOn('clerk', '2016-04-06 15:00', 'askForHelp', atWindow) };
  const successor = { window: otherWindow, clerk: people.otherClerk.sub };
  await actOn('clerk', '2016-04-06 15:05', 'handOverHelp', { ...handed, ...successor });
  await actOn('otherClerk', '2016-04-06 15:10', 'answerHelp', { ...handed, answer: '身份证' });
  return helped.number;
};

/** Leaves a request lying until it comes before the supervisor, who answers it. */
export const leaveHelpLying = async ({ actOn, supervise }: Stage): Promise<void> => {
  const number = await actOn('lin', '2016-04-08 09:00', 'askForHelp', asking('lin', '没有人回复'));
  await supervise('2016-04-08 10:05');
  await supervise('2016-04-08 11:10');
  await actOn('supervisor', '2016-04-08 14:00', 'answerHelp', { number, answer: '已安排专人' });
};
