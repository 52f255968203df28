import { residentId } from '../../support/people.ts';
import { BY_STREET } from '../../support/smallDistrict/codes.ts';
import { codes, people } from '../people.ts';
import { applicationFor } from './applications.ts';
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
import { erasePeople, fileEverything } from './erasure.ts';
import { askForHelp, escalateHelp } from './help.ts';
import { type OpenItems, openItems } from './openItems.ts';
import { bookAppointments, takeTickets } from './queue.ts';
import { rateCases } from './ratings.ts';
import { editRegistry, importDistrict } from './registry.ts';
import type { Stage } from './stage.ts';

/** Plays one of everything that the platform stores, from April to June 2016; returns what stays open. */
export const playStory = async (stage: Stage): Promise<OpenItems> => {
  await importDistrict(stage);
  await takeTickets(stage);
  const first = await settleAtWindows(stage);
  await decideAtOffices(stage);
  await withdrawSome(stage);
  const online = await fileOnline(stage);
  await fileForOthers(stage, first);
  await fileBundles(stage);
  await bookAppointments(stage);
  await rateCases(stage, first);
  const help = await askForHelp(stage, first);
  await escalateHelp(stage);
  await fileEverything(stage);
  await viewItems(stage, { first, online, help });
  await editRegistry(stage);
  await escalateCases(stage);
  const open = await openItems(stage);
  await erasePeople(stage);
  return open;
};

/** Views cases and help in all ways that the access log distinguishes. */
const viewItems = async (
  { view }: Stage,
  { first: number, online, help }: { readonly first: string; readonly online: string; readonly help: string },
): Promise<void> => {
  const identity = residentId(people.chen.person);
  await view('supervisor', '2016-04-12 09:00', 'case', { number });
  await view('clerk', '2016-04-12 09:01', 'caseInClear', { number });
  await view('reviewer', '2016-04-12 09:02', 'form', { number: online });
  await view('otherClerk', '2016-04-12 09:03', 'findCases', { district: codes.district, identity });
  await view('supervisor', '2016-04-12 09:04', 'helpRequest', { number: help });
};

/** Leaves a case and a bad rating unanswered until both escalate twice. */
const escalateCases = async (stage: Stage): Promise<void> => {
  await acceptOne(stage, '2016-04-12 09:00', applicationFor('zhao', BY_STREET));
  const number = await settleOne(stage, '2016-04-12 09:10', applicationFor('zhao'));
  await stage.act('zhao', '2016-04-12 18:00', 'rateCase', { number, score: 1 });
  await stage.supervise('2016-04-22 10:00');
  await stage.supervise('2016-05-20 10:00');
};
