import { BY_STREET } from '../../support/smallDistrict/codes.ts';
import { codes, people } from '../people.ts';
import { applicants } from './applications.ts';
import type { Stage } from './stage.ts';

const { village, window, otherWindow } = codes;

/** Returns the input of a help request. */
export const helpInput = (name: keyof typeof applicants, words: string, more: object = {}) => ({
  village,
  person: applicants[name],
  words,
  ...more,
});

/** Asks for help that is answered twice and closed, and, as a clerk, for help that is handed over. */
export const askForHelp = async ({ act }: Stage, about: string): Promise<string> => {
  const first = helpInput('chen', '证照什么时候能取？', { case: about });
  const helped = { number: await act('chen', '2016-04-06 14:00', 'askForHelp', first) };
  await act('clerk', '2016-04-06 14:05', 'takeHelp', helped);
  await act('clerk', '2016-04-06 14:10', 'answerHelp', { ...helped, answer: '现在就可以' });
  await act('chen', '2016-04-06 14:20', 'askBack', { ...helped, words: '在哪个窗口？' });
  await act('clerk', '2016-04-06 14:30', 'answerHelp', { ...helped, answer: '原窗口' });
  await act('chen', '2016-04-06 14:40', 'closeHelp', { ...helped, satisfied: true });
  const atWindow = helpInput('zhao', '要带什么材料？', { window, matter: BY_STREET });
  const handed = { number: await act('clerk', '2016-04-06 15:00', 'askForHelp', atWindow) };
  const successor = { window: otherWindow, clerk: people.otherClerk.sub };
  await act('clerk', '2016-04-06 15:05', 'handOverHelp', { ...handed, ...successor });
  await act('otherClerk', '2016-04-06 15:10', 'answerHelp', { ...handed, answer: '身份证' });
  return helped.number;
};

/** Leaves a help request unanswered until it escalates to the supervisor. */
export const escalateHelp = async ({ act, supervise }: Stage): Promise<void> => {
  const number = await act('lin', '2016-04-08 09:00', 'askForHelp', helpInput('lin', '没有人回复'));
  await supervise('2016-04-08 10:05');
  await supervise('2016-04-08 11:10');
  await act('supervisor', '2016-04-08 14:00', 'answerHelp', { number, answer: '已安排专人' });
};
