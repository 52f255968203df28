import { describe, expect, test } from 'vitest';
import { catalogueRates } from '../../../functions/report/catalogueRates.ts';
import { RATE_DEFINITIONS } from '../../../functions/report/definitions.ts';
import { DEFINITIONS } from '../../../functions/report/rates.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();

describe('the rates', () => {
  test('are defined by cases and by the catalogue, under one version', () => {
    expect(RATE_DEFINITIONS.map(({ rate, reading, version }) => [rate, reading, version])).toEqual(
      ['INSTANT', 'CROSS_VILLAGE', 'ONLINE'].flatMap((rate) => [
        [rate, 'CASES', DEFINITIONS],
        [rate, 'CATALOGUE', DEFINITIONS],
      ]),
    );
  });

  test('of cases are made of the measures of a report', () => {
    const ofCases = RATE_DEFINITIONS.filter(({ reading }) => reading === 'CASES');
    expect(ofCases.map(({ formula }) => formula)).toEqual([
      'completedOnSpot / accepted',
      'crossVillage / accepted',
      'online / accepted',
    ]);
  });
});

describe('the catalogue of Haicang', () => {
  test('has 47 matters in force in 2016: 17 at once, 42 beyond their village, 26 wholly online', () => {
    expect(catalogueRates(directory, '2016-04-06')).toMatchObject({
      matters: 47,
      instant: 17,
      beyondVillage: 42,
      online: 26,
      crossVillageRate: 42 / 47,
    });
  });

  test('has no rates on a day on which nothing is in force', () => {
    expect(catalogueRates(directory, '1999-01-01')).toMatchObject({ matters: 0, onlineRate: null });
  });
});
