import type { CaseAct } from '../../functions/case/events.ts';
import type { Case } from '../../functions/case/model.ts';
import type { Role } from '../../functions/graphql/generated/types.ts';
import type { Help, HelpAct } from '../../functions/help/model.ts';
import type { Asker } from '../../functions/identity/asker.ts';
import { appendActs } from '../../functions/record/eventChain.ts';
import { places } from './places.ts';

/** The fields of every event: actor, time and request. */
export const sampleAct = {
  at: '2016-04-06T01:00:00.000Z',
  day: '2016-04-06',
  actor: 'li',
  role: 'CLERK',
  key: 'k',
  payload: 'p',
} as const;

/** Returns a case of 新垵 for `chen` with agent `cao`, accepted at its window. */
export const caseWith = (change: Partial<Case> = {}, acts: readonly CaseAct[] = []): Case => ({
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  district: '350205',
  village: places.xinan,
  matter: 'HC-PS-02',
  matterVersion: 1,
  serviceClass: 'DIRECT',
  handling: 'INSTANT',
  status: 'ACCEPTED',
  channel: 'WINDOW',
  filedAt: sampleAct.at,
  clock: { limit: { value: 0, unit: 'WORKING_DAY' } },
  onTheSpot: false,
  crossVillage: false,
  applicant: { name: '陈**', identityNumber: '99**************11' },
  person: 'chen',
  agentPerson: 'cao',
  version: 1,
  materials: [],
  events: appendActs('350205002214-HC-PS-02-0123456789ABCDEF', [], acts),
  ...change,
});

/** Returns a help request of 新垵 by `chen`, owned by `li` at its window. */
export const helpWith = (change: Partial<Help> = {}, ...acts: HelpAct[]): Help => ({
  kind: 'HELP',
  number: 'H-350205002214-0123456789ABCDEF',
  district: '350205',
  village: places.xinan,
  status: 'OPEN',
  level: 'WINDOW',
  owner: { window: places.xinanWindow, clerk: 'li' },
  filedAt: sampleAct.at,
  askedAt: sampleAct.at,
  dueAt: sampleAct.at,
  applicant: { name: '陈**', identityNumber: '99**************11' },
  asker: 'chen',
  sealed: 's',
  version: 1,
  events: appendActs('H-350205002214-0123456789ABCDEF', [], acts),
  ...change,
});

/** Returns an asker in Haicang, by default without desks and identity. */
export const askerWith = (
  role: Role,
  {
    windows = [],
    offices = [],
    ...change
  }: Partial<Omit<Asker, 'windows' | 'offices'>> & {
    readonly windows?: readonly string[];
    readonly offices?: readonly string[];
  } = {},
): Asker => ({
  subject: role.toLowerCase(),
  role,
  district: '350205',
  person: null,
  ...change,
  windows: new Set(windows),
  offices: new Set(offices),
});
