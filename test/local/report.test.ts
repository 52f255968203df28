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
  await world.runner.runScheduled('supervise', new Date('2016-04-07T01:30:00Z'));
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
    expect(head.startsWith('\ufeffGroup,Code,Name,Accepted,Completed')).toBe(true);
    expect(district.startsWith('District,350205,Haicang District,4,1,1,4,0')).toBe(true);
    expect(rows.map((row) => row.split(',')[0])).toEqual([
      'Day',
      'Day',
      'Street',
      'Village',
      'Matter',
      'Window',
    ]);
  });

  test('fees are columns and a table of their own only where there were any', () => {
    expect(toCsv(report, 'en') + toHtml(report, 'en')).not.toContain('Fees');
    const paid = { ...report, whole: { ...report.whole, feesCollectedInFen: 123_450 } };
    const [head = '', district = ''] = toCsv(paid, 'en').split('\r\n');
    const columns = head.split(',');
    expect(district.split(',')[columns.indexOf('Fees collected (yuan)')]).toBe('1234.5');
    expect(toHtml(paid, 'en')).toContain('<th>Fees collected (yuan)</th>');
  });

  test('a Chinese CSV report has no English heading, and rounds rates to a hundredth of a percent', () => {
    const third = { ...report, whole: { ...report.whole, instantRate: 1 / 3 } };
    const [head = '', district = ''] = toCsv(third, 'zh').split('\r\n');
    expect(head).not.toMatch(/[A-Za-z]/);
    expect(district.startsWith('全区,350205,')).toBe(true);
    expect(district.split(',')).toContain('0.3333');
  });

  test('the days of an HTML report are a time axis, and its tables fit a screen', () => {
    const page = toHtml(report, 'zh');
    expect(page).toContain('2016-04-06</text>');
    const widths = [...page.matchAll(/<thead>.*<\/thead>/g)].map(
      ([head]) => head.match(/<th>/g)?.length ?? 0,
    );
    expect(widths).toHaveLength(15);
    expect(Math.max(...widths)).toBeLessThanOrEqual(13);
    expect(page).toContain('word-break: keep-all');
  });

  test('every sentence of an HTML report ends', () => {
    const ends = (lang: 'zh' | 'en') =>
      [...toHtml(report, lang).matchAll(/<(?:p|li)>([^<]+)<\/(?:p|li)>/g)]
        .slice(1)
        .map(([, one]) => one?.at(-1));
    expect(new Set(ends('zh'))).toEqual(new Set(['。']));
    expect(new Set(ends('en'))).toEqual(new Set(['.']));
  });

  test('an HTML report has charts and rate definitions, and loads nothing', () => {
    const page = toHtml(report, 'en');
    expect(page.match(/<svg/g)).toHaveLength(5);
    expect(page).toContain('Instant rate = (on the spot − undone) ÷ accepted');
    expect(page).toContain('25.0 %');
    expect(page.match(/(src|href)=/g)).toBeNull();
  });

  test('an HTML report says what is open and overdue now, and when that was counted', () => {
    expect(toHtml(report, 'en')).toContain('<strong>3</strong>Open past the limit');
    expect(toHtml(report, 'zh')).toContain('在办和在办超期为 2016-04-07 09:30 的数');
  });

  test('a report of another district fails with the endpoint’s message', async () => {
    const elsewhere = { ...period, district: '350206', lang: 'en' } as const;
    await expect(readReport(await auditor(), elsewhere)).rejects.toThrow(
      'You do not have permission to do this: you may only work in your own district.',
    );
  });
});
