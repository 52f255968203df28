import { expect, test } from 'vitest';
import type { Act } from '../../../functions/case/events.ts';
import { modeOf } from '../../../functions/case/mode.ts';
import { act, caseWith } from '../../support/seen.ts';

const HERE = '350205002214-01';
const OFFICE = '350205000000-PS';
const accepted = (given: object = {}): Act => ({
  type: 'ACCEPTED',
  ...act,
  desk: HERE,
  ...{ crossVillage: false, online: false, visit: true, materialsSaved: 0, stampsSaved: 0 },
  ...given,
});
const forwarded: Act = { type: 'FORWARDED', ...act, desk: HERE, to: OFFICE };
const handedOver: Act = { type: 'HANDED_OVER', ...act, desk: HERE, to: '350205002214-02', clerk: 'c' };
const supplied = (given: object): Act => ({
  ...{ type: 'CORRECTION_SUPPLIED', ...act, materials: [], visit: false, dueAt: act.at },
  ...given,
});
const submitted: Act = { type: 'SUBMITTED', ...act, desk: '350205003001-01', to: '350205002214' };
const mode = (acts: Act[], crossVillage = false) => modeOf(caseWith({ crossVillage }, acts));

test.each<[string, () => ReturnType<typeof mode>, string | null]>([
  ['before it is accepted there is none', () => mode([submitted]), null],
  ['at one desk', () => mode([submitted, accepted()]), 'ONE_PLACE'],
  [
    'online from filing on, nobody came',
    () => mode([accepted({ online: true, visit: false })]),
    'WHOLLY_ONLINE',
  ],
  ['filed online, but somebody came', () => mode([accepted({ online: true })]), 'ONE_PLACE'],
  [
    'filed online, and came with a correction',
    () => mode([accepted({ online: true, visit: false }), supplied({ visit: true, desk: HERE })]),
    'ONE_PLACE',
  ],
  ['a correction online is no place', () => mode([accepted(), supplied({})]), 'ONE_PLACE'],
  [
    'nor is one whose desk is said to be none',
    () => mode([accepted(), supplied({ desk: undefined })]),
    'ONE_PLACE',
  ],
  ['a home visit is not online', () => mode([accepted({ visit: false })]), 'ONE_PLACE'],
  [
    'accepted here, decided at home',
    () => mode([accepted(), forwarded], true),
    'ACCEPTED_HERE_DECIDED_AT_HOME',
  ],
  ['forwarded from the home village', () => mode([accepted(), forwarded]), 'SEVERAL_PLACES'],
  ['handed to another window, away from home', () => mode([accepted(), handedOver], true), 'SEVERAL_PLACES'],
  ['forwarded and handed over', () => mode([accepted(), forwarded, handedOver], true), 'SEVERAL_PLACES'],
])('%s', (_, found, expected) => {
  expect(found()).toBe(expected);
});
