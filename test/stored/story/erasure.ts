import { AT_ONCE } from '../../support/smallDistrict/codes.ts';
import { people, place } from '../people.ts';
import { apply } from './applications.ts';
import { giveUpBundle } from './bundles.ts';
import { settleOne } from './cases.ts';
import { asking } from './help.ts';
import { instantOf, type Stage } from './stage.ts';

const { district, village, window } = place;

/** Everything that the platform can hold of one person. */
export const fillFile = async (stage: Stage): Promise<void> => {
  const { actOn, keepToken } = stage;
  const number = await settleOne(stage, '2016-04-06 11:50', apply('wang'));
  await keepToken('wang', '2016-04-06 11:55', number);
  await actOn('wang', '2016-04-06 19:00', 'rateCase', { number, score: 4, comment: '还可以' });
  const draft = { matter: AT_ONCE, village, materials: [] };
  await actOn('wang', '2016-04-06 19:10', 'saveDraft', { district, draft });
  await giveUpBundle(stage);
  const help = {
    number: await actOn('wang', '2016-04-07 09:00', 'askForHelp', asking('wang', '能改名字吗？')),
  };
  await actOn('wang', '2016-04-07 09:05', 'closeHelp', { ...help, satisfied: false });
  const ticket = { number: await actOn('wang', '2016-04-08 09:00', 'takeTicket', { window }) };
  await actOn('wang', '2016-04-08 09:05', 'cancelTicket', ticket);
  const from = instantOf('2016-04-12 09:00');
  await actOn('wang', '2016-04-08 10:00', 'bookAppointment', { window, from });
};

/** Erases an agent from the cases that they filed, and a person from everything; a digest before and after. */
export const eraseSome = async ({ actOnAll, audit }: Stage): Promise<void> => {
  await audit('2016-06-20 01:30');
  const ground = { ground: 'RETENTION_EXPIRED', reason: '删除申请 1 号' };
  for (const { person } of [people.cao, people.wang])
    await actOnAll('operator', '2016-06-20 10:00', 'erasePerson', {
      district,
      identityNumber: person,
      ...ground,
    });
  await audit('2016-06-21 01:30');
};
