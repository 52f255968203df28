import { residentId } from '../../support/people.ts';
import { AT_ONCE } from '../../support/smallDistrict/codes.ts';
import { codes, people } from '../people.ts';
import { applicationFor } from './applications.ts';
import { withdrawBundle } from './bundles.ts';
import { settleOne } from './cases.ts';
import { helpInput } from './help.ts';
import { instantOf, type Stage } from './stage.ts';

const { district, village, window } = codes;

/** Stores everything that the platform can hold about one person. */
export const fileEverything = async (stage: Stage): Promise<void> => {
  const { act, keepToken } = stage;
  const number = await settleOne(stage, '2016-04-06 11:50', applicationFor('wang'));
  await keepToken('wang', '2016-04-06 11:55', number);
  await act('wang', '2016-04-06 19:00', 'rateCase', { number, score: 4, comment: '还可以' });
  const draft = { matter: AT_ONCE, village, materials: [] };
  await act('wang', '2016-04-06 19:10', 'saveDraft', { district, draft });
  await withdrawBundle(stage);
  const help = {
    number: await act('wang', '2016-04-07 09:00', 'askForHelp', helpInput('wang', '能改名字吗？')),
  };
  await act('wang', '2016-04-07 09:05', 'closeHelp', { ...help, satisfied: false });
  const ticket = { number: await act('wang', '2016-04-08 09:00', 'takeTicket', { window }) };
  await act('wang', '2016-04-08 09:05', 'cancelTicket', ticket);
  const from = instantOf('2016-04-12 09:00');
  await act('wang', '2016-04-08 10:00', 'bookAppointment', { window, from });
};

/** Erases an agent from their cases, and a person from everything; takes a digest before and after. */
export const erasePeople = async ({ actOnAll, audit }: Stage): Promise<void> => {
  await audit('2016-06-20 01:30');
  const ground = { ground: 'RETENTION_EXPIRED', reason: '删除申请 1 号' };
  for (const { person } of [people.cao, people.wang])
    await actOnAll('operator', '2016-06-20 10:00', 'erasePerson', {
      district,
      identity: residentId(person),
      ...ground,
    });
  await audit('2016-06-21 01:30');
};
