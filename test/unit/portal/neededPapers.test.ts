import { expect, test } from 'vitest';
import { withNeededPapers } from '../../../portal/src/areas/resident/apply/papers.ts';

const PAPERS = [
  { code: 'form', isApplication: true },
  { code: 'card' },
  { code: 'letter', condition: 'AGENT' },
];
const given = { isForOther: false, materials: ['card'], files: [] };
const papersOf = (application: typeof given) => withNeededPapers(application, PAPERS).materials;

test('an application names the document that it is itself, once, without asking', () => {
  expect(papersOf(given)).toEqual(['form', 'card']);
  expect(papersOf({ ...given, materials: ['form', 'card'] })).toEqual(['form', 'card']);
});

test('an application for oneself drops the papers of a proxy', () => {
  const forOther = { ...given, isForOther: true, materials: ['card', 'letter'] };
  expect(papersOf(forOther)).toEqual(['form', 'card', 'letter']);
  expect(papersOf({ ...forOther, isForOther: false })).toEqual(['form', 'card']);
});
