import { expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { Image } from '../../../functions/rollup/image.ts';
import { formatVillageLines } from '../../../functions/rollup/villageLog.ts';
import { sampleAct } from '../../support/builders.ts';

const accepted: CaseAct = {
  type: 'ACCEPTED',
  ...sampleAct,
  desk: 'w',
  crossVillage: true,
  online: false,
  visit: false,
  materialsSaved: 2,
  stampsSaved: 0,
};
const forwarded: CaseAct = { type: 'FORWARDED', ...sampleAct, desk: 'w', to: 'o' };

const caseOf = (village: string, acts: readonly CaseAct[], district = '350205'): Image => ({
  kind: 'CASE',
  number: 'n',
  district,
  village,
  matter: 'm',
  window: 'w',
  events: appendActs('n', [], acts),
});
const whole = (image: Image) => ({ image, from: 0, to: image.events.length });
const linesOf = (...images: Image[]): unknown[] =>
  formatVillageLines({ slices: images.map(whole), sums: [] }).map((line) => JSON.parse(line));

test('a chunk logs one line per village, without measures that are 0', () => {
  const cases = [caseOf('v1', [accepted]), caseOf('v2', [accepted], '350206'), caseOf('v1', [accepted])];
  const counted = { message: 'counted', accepted: 1, crossVillage: 1, materialsSaved: 2 };
  expect(linesOf(...cases)).toEqual([
    { ...counted, district: '350205', village: 'v1', accepted: 2, crossVillage: 2, materialsSaved: 4 },
    { ...counted, district: '350206', village: 'v2' },
  ]);
});

test('a village without counted events is not logged', () => {
  expect(linesOf(caseOf('v1', [forwarded]))).toEqual([]);
});

test('a village’s log line covers only the events of its chunk', () => {
  const image = caseOf('v1', [accepted, { ...accepted, crossVillage: false }]);
  const lines = formatVillageLines({ slices: [{ image, from: 1, to: 2 }], sums: [] });
  expect(lines).toEqual([
    JSON.stringify({
      message: 'counted',
      district: '350205',
      village: 'v1',
      accepted: 1,
      materialsSaved: 2,
    }),
  ]);
});
