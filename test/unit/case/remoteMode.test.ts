import { expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { deriveRemoteMode } from '../../../functions/case/remoteMode.ts';
import { caseWith, sampleAct } from '../../support/builders.ts';

const HERE = '350205002214-01';
const OFFICE = '350205000000-PS';
const accepted = (given: object = {}): CaseAct => ({
  type: 'ACCEPTED',
  ...sampleAct,
  desk: HERE,
  ...{ crossVillage: false, online: false, visit: true, materialsSaved: 0, stampsSaved: 0 },
  ...given,
});
const forwarded: CaseAct = { type: 'FORWARDED', ...sampleAct, desk: HERE, to: OFFICE };
const handedOver: CaseAct = {
  type: 'HANDED_OVER',
  ...sampleAct,
  desk: HERE,
  to: '350205002214-02',
  clerk: 'c',
};
const supplied = (given: object): CaseAct => ({
  ...{ type: 'CORRECTION_SUPPLIED', ...sampleAct, materials: [], visit: false, dueAt: sampleAct.at },
  ...given,
});
const submitted: CaseAct = { type: 'SUBMITTED', ...sampleAct, desk: '350205003001-01', to: '350205002214' };
const mode = (acts: CaseAct[], crossVillage = false) => deriveRemoteMode(caseWith({ crossVillage }, acts));

test.each<[string, () => ReturnType<typeof mode>, string | null]>([
  ['a case has no handling mode before acceptance', () => mode([submitted]), null],
  ['a case accepted at one desk is handled in one place', () => mode([submitted, accepted()]), 'ONE_PLACE'],
  [
    'a case filed online without a visit is wholly online',
    () => mode([accepted({ online: true, visit: false })]),
    'WHOLLY_ONLINE',
  ],
  [
    'a case filed online with a visit is handled in one place',
    () => mode([accepted({ online: true })]),
    'ONE_PLACE',
  ],
  [
    'a case filed online with a correction at a window is handled in one place',
    () => mode([accepted({ online: true, visit: false }), supplied({ visit: true, desk: HERE })]),
    'ONE_PLACE',
  ],
  ['a correction supplied online adds no place', () => mode([accepted(), supplied({})]), 'ONE_PLACE'],
  [
    'a correction without a desk adds no place',
    () => mode([accepted(), supplied({ desk: undefined })]),
    'ONE_PLACE',
  ],
  ['a home visit is not online handling', () => mode([accepted({ visit: false })]), 'ONE_PLACE'],
  [
    'a cross-village case forwarded once is accepted here and decided at home',
    () => mode([accepted(), forwarded], true),
    'ACCEPTED_HERE_DECIDED_AT_HOME',
  ],
  [
    'a case forwarded from its home village is handled in several places',
    () => mode([accepted(), forwarded]),
    'SEVERAL_PLACES',
  ],
  [
    'a cross-village case handed over to another window is handled in several places',
    () => mode([accepted(), handedOver], true),
    'SEVERAL_PLACES',
  ],
  [
    'a case forwarded and handed over is handled in several places',
    () => mode([accepted(), forwarded, handedOver], true),
    'SEVERAL_PLACES',
  ],
])('%s', (_, found, expected) => {
  expect(found()).toBe(expected);
});
