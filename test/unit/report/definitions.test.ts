import { describe, expect, test } from 'vitest';
import { catalogueRates } from '../../../functions/report/catalogueRates.ts';
import { RATE_DEFINITIONS } from '../../../functions/report/definitions.ts';
import { DEFINITIONS, EARLIER_DEFINITIONS } from '../../../functions/report/rates.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();

describe('rate definitions', () => {
  test('each rate is defined by cases and by the catalogue, and the instant rate in its earlier version too', () => {
    expect(RATE_DEFINITIONS.map(({ rate, reading, version }) => [rate, reading, version])).toEqual(
      ['INSTANT', 'CROSS_VILLAGE', 'ONLINE'].flatMap((rate) => [
        [rate, 'CASES', DEFINITIONS],
        ...(rate === 'INSTANT' ? [[rate, 'CASES', EARLIER_DEFINITIONS]] : []),
        [rate, 'CATALOGUE', DEFINITIONS],
      ]),
    );
  });

  test('the rates of cases are formulas over report measures', () => {
    const ofCases = RATE_DEFINITIONS.filter(({ reading }) => reading === 'CASES');
    expect(ofCases.map(({ formula }) => formula)).toEqual([
      '(completedOnSpot - undoneOnSpot) / accepted',
      'completedOnSpot / accepted',
      'crossVillage / accepted',
      'online / accepted',
    ]);
  });
});

describe('catalogue of Haicang', () => {
  test('the catalogue of 2016 has 47 matters: 17 instant, 42 beyond their village, 26 fully online', () => {
    expect(catalogueRates(directory, '2016-04-06')).toMatchObject({
      matters: 47,
      instant: 17,
      beyondVillage: 42,
      online: 26,
      crossVillageRate: 42 / 47,
    });
  });

  test('the catalogue has no rates on a day without matters in force', () => {
    expect(catalogueRates(directory, '1999-01-01')).toMatchObject({ matters: 0, onlineRate: null });
  });
});
