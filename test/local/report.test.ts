import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestFor } from '../../infra/local/roleDefaults.ts';
import { toCsv } from '../../infra/operate/report/csv.ts';
import type { DistrictReport } from '../../infra/operate/report/figures.ts';
import { toHtml } from '../../infra/operate/report/html.ts';
import { readReport } from '../../infra/operate/report/readReport.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

const period = { district: '350205', from: '2016-04-06', to: '2016-04-07' } as const;

let world: World;
let report: DistrictReport;
beforeAll(async () => {
  world = await openWorld();
  const clerk = await world.clerk(places.xinyangStreetWindow);
  const filed = await clerk.at('2016-04-06 09:00').accept({
    window: places.xinyangStreetWindow,
    cases: Array.from({ length: 4 }, (_, i) => ({ application: application('HC-PS-02', places.xinan, i) })),
  });
  await clerk.at('2016-04-06 09:05').complete({ number: caseOf(filed.results[0]).number });
  await world.runner.drained();
  report = await readReport(await auditor(), { ...period, lang: 'en' });
});
afterAll(() => world.close());

const auditor = async () => ({
  url: world.runner.url,
  token: await world.runner.issueToken(requestFor('auditor')),
});

describe('report for an auditor', () => {
  test('a report has the figures of a district and its parts', () => {
    expect(report.whole).toMatchObject({
      accepted: 4,
      completedOnSpot: 1,
      instantRate: 0.25,
      workingDays: 2,
    });
    expect(report.rows.MATTER.map(({ key, accepted }) => [key, accepted])).toEqual([['HC-PS-02', 4]]);
    expect(report.rows.WINDOW.map(({ key }) => key)).toEqual([places.xinyangStreetWindow]);
  });

  test('a CSV report opens in a spreadsheet, the whole district first', () => {
    const [head = '', district = '', ...rows] = toCsv(report, 'en').split('\r\n').slice(0, -1);
    expect(head.startsWith('\ufeffgroup,key,label,Accepted,Completed')).toBe(true);
    expect(district.startsWith('DISTRICT,350205,Haicang District,4,1,1,4,0')).toBe(true);
    expect(rows.map((row) => row.split(',')[0])).toEqual([
      'DAY',
      'DAY',
      'STREET',
      'VILLAGE',
      'MATTER',
      'WINDOW',
    ]);
  });

  test('an HTML report has charts and rate definitions, and loads nothing', () => {
    const page = toHtml(report, 'en');
    expect(page.match(/<svg/g)).toHaveLength(5);
    expect(page).toContain('Instant rate = on the spot ÷ accepted');
    expect(page).toContain('25.0 %');
    expect(page.match(/(src|href)=/g)).toBeNull();
  });

  test('a report of another district fails with the endpoint’s message', async () => {
    const elsewhere = { ...period, district: '350206', lang: 'en' } as const;
    await expect(readReport(await auditor(), elsewhere)).rejects.toThrow(
      'You do not have permission to do this: you may only work in your own district.',
    );
  });
});
