import { expect, test } from 'vitest';
import { sayWhoMay } from '../../../functions/case/acts/sayWhoMay.ts';
import { hints } from '../../../functions/refusal/hints.ts';
import { askerWith, caseWith } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { places } from '../../support/places.ts';

const directory = haicangDirectory();
const OFFICE = '350205000000-PS';
const clerk = askerWith('CLERK', { windows: [places.xinanWindow] });
const reviewer = askerWith('REVIEWER', { offices: [OFFICE] });
const inReview = caseWith({ status: 'IN_REVIEW', desk: OFFICE });

test('another desk reads which desk has the case', () => {
  const said = sayWhoMay('COMPLETE', clerk, directory, inReview);
  expect(said?.zh).toMatch(/^现由.+办理，请联系该处$/);
  expect(said?.en).toMatch(/^it is now with .+; please ask there$/);
});

test('whoever is not asked for an opinion reads who may give it', () => {
  expect(sayWhoMay('GIVE_OPINION', clerk, directory, inReview)).toEqual(hints.asked);
});

test('a reviewer whose colleague has claimed the case reads that they may claim it', () => {
  const claimed = { ...inReview, claimedBy: 'somebody' };
  expect(sayWhoMay('COMPLETE', reviewer, directory, claimed)).toEqual(hints.claimant);
});

test('a clerk who would rate for the applicant reads whose act it is', () => {
  const said = sayWhoMay('RATE', clerk, directory, caseWith({ status: 'COMPLETED' }));
  expect(said).toEqual({ zh: '须由申请人本人办理', en: 'it is for the applicant' });
});

test('whoever may not act on a ticket reads whether it is for its window or its holder', () => {
  expect(hints.people(['HOLDER'])).toEqual({
    zh: '须由取号人本人办理',
    en: 'it is for the holder of the ticket',
  });
  expect(hints.people(['WINDOW', 'SUPERVISOR'])?.en).toBe(
    'it is for a clerk of its window or a supervisor of the district',
  );
});
