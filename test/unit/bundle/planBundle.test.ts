import { expect, test } from 'vitest';
import { planBundle } from '../../../functions/bundle/planBundle.ts';
import { small } from '../../support/smallDirectory.ts';
import { AT_ONCE, BUNDLE, BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';

const items = [
  { matter: AT_ONCE, needs: [] },
  { matter: BY_STREET, needs: [AT_ONCE] },
  { matter: BY_DISTRICT, needs: [AT_ONCE, BY_STREET, 'TB-ZZ-01'] },
];
const ids = ['A', 'B', 'C'].map((letter) => letter.repeat(16));
const plan = () => planBundle({ code: BUNDLE, items }, small.village, ids);

test('a bundle has the id of its first case', () => {
  expect(plan().number).toBe(`${small.village}-${BUNDLE}-${ids[0]}`);
  expect(plan().cases.map(({ number }) => number)).toEqual(
    items.map(({ matter }, i) => `${small.village}-${matter}-${ids[i]}`),
  );
  expect(plan().cases.map(({ address }) => address)).toEqual(
    items.map(({ matter }, i) => ({ district: '900001', village: small.village, matter, id: ids[i] })),
  );
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

test('a bundle without an id for each case is not planned', () => {
  expect(() => planBundle({ code: BUNDLE, items }, small.village, ids.slice(1))).toThrow('no id for case 2');
});
