import { BY_STREET } from '../../support/smallDistrict/codes.ts';
import { people, place } from '../people.ts';
import { apply } from './applications.ts';
import { fileBundles } from './bundles.ts';
import {
  acceptOne,
  decideAtOffices,
  fileForOthers,
  fileOnline,
  settleAtWindows,
  settleOne,
  withdrawSome,
} from './cases.ts';
import { eraseSome, fillFile } from './erasure.ts';
import { askForHelp, leaveHelpLying } from './help.ts';
import { leaveOpen, type OpenEnds } from './openEnds.ts';
import { bookTimes, queueUp } from './queue.ts';
import { changeRules, foundDistrict } from './registry.ts';
import type { Stage } from './stage.ts';
import { rateCases } from './voice.ts';

/** Plays one of everything that the platform stores, from April to June 2016; returns what is left open. */
export const playStory = async (stage: Stage): Promise<OpenEnds> => {
  await foundDistrict(stage);
  await queueUp(stage);
  const first = await settleAtWindows(stage);
  await decideAtOffices(stage);
  await withdrawSome(stage);
  const online = await fileOnline(stage);
  await fileForOthers(stage, first);
  await fileBundles(stage);
  await bookTimes(stage);
  await rateCases(stage, first);
  const help = await askForHelp(stage, first);
  await leaveHelpLying(stage);
  await fillFile(stage);
  await lookAround(stage, { first, online, help });
  await changeRules(stage);
  await runLate(stage);
  const open = await leaveOpen(stage);
  await eraseSome(stage);
  return open;
};

/** Looks at cases and at help, in every way that the access log tells apart. */
const lookAround = async (
  { look }: Stage,
  { first: number, online, help }: { readonly first: string; readonly online: string; readonly help: string },
): Promise<void> => {
  const { person: identityNumber } = people.chen;
  await look('supervisor', '2016-04-12 09:00', 'case', { number });
  await look('clerk', '2016-04-12 09:01', 'caseInClear', { number });
  await look('reviewer', '2016-04-12 09:02', 'form', { number: online });
  await look('otherClerk', '2016-04-12 09:03', 'findCases', { district: place.district, identityNumber });
  await look('supervisor', '2016-04-12 09:04', 'helpRequest', { number: help });
};

/** Leaves a case and a bad rating until both are overdue, and long overdue. */
const runLate = async (stage: Stage): Promise<void> => {
  await acceptOne(stage, '2016-04-12 09:00', apply('zhao', BY_STREET));
  const number = await settleOne(stage, '2016-04-12 09:10', apply('zhao'));
  await stage.actOn('zhao', '2016-04-12 18:00', 'rateCase', { number, score: 1 });
  await stage.supervise('2016-04-22 10:00');
  await stage.supervise('2016-05-20 10:00');
};
