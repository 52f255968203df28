import { expect, test } from 'vitest';
import { planBundle } from '../../../functions/bundle/planBundle.ts';
import { deriveRequestId } from '../../../functions/record/requestId.ts';
import { small } from '../../support/smallDirectory.ts';
import { AT_ONCE, BUNDLE, BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';

const items = [
  { matter: AT_ONCE, needs: [] },
  { matter: BY_STREET, needs: [AT_ONCE] },
  { matter: BY_DISTRICT, needs: [AT_ONCE, BY_STREET, 'TB-ZZ-01'] },
];
const plan = (key = 'k') => planBundle({ code: BUNDLE, items }, small.village, 'li', key);

test('the numbers of a bundle and its cases derive from the filer and the idempotency key', () => {
  const ids = [0, 1, 2].map((position) => deriveRequestId('li', 'bundle k', position));
  expect(plan().number).toBe(`${small.village}-${BUNDLE}-${ids[0]}`);
  expect(plan().cases.map(({ number }) => number)).toEqual(
    items.map(({ matter }, i) => `${small.village}-${matter}-${ids[i]}`),
  );
  expect(plan().cases.map(({ address }) => address)).toEqual(
    items.map(({ matter }, i) => ({ district: '900001', village: small.village, matter, id: ids[i] })),
  );
  expect(plan('other').number).not.toBe(plan().number);
});

test('each case of a bundle holds its position and the earlier cases it waits for', () => {
  const [first, second] = plan().cases.map(({ number }) => number);
  const { number } = plan();
  expect(plan().cases.map(({ link }) => link)).toEqual([
    { number, code: BUNDLE, position: 0, count: 3, waitsFor: [] },
    { number, code: BUNDLE, position: 1, count: 3, waitsFor: [first] },
    { number, code: BUNDLE, position: 2, count: 3, waitsFor: [first, second] },
  ]);
});
