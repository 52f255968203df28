import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations, openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();

const OPEN = [
  '/',
  '/matters?words=医保',
  '/matters/HC-PS-03',
  '/places',
  '/verify',
  '/figures',
  '/c',
  '/screen/350205002214-01',
];
const STAFF = [
  ['/w', 'clerk-350205002214-01'],
  ['/w/new', 'clerk-350205002214-01'],
  ['/w/batch', 'clerk-350205002214-01'],
  ['/w/find', 'clerk-350205002214-01'],
  ['/w/bookings', 'clerk-350205002214-01'],
  ['/w/outbox', 'clerk-350205002214-01'],
  ['/r', 'reviewer-350205000000-PS'],
  ['/s', /督查人员|主管/],
  ['/s/heat', /督查人员|主管/],
  ['/s/cases', /督查人员|主管/],
  ['/s/voice', /督查人员|主管/],
  ['/s/appraisal', /督查人员|主管/],
  ['/s/coverage', /督查人员|主管/],
  ['/a', /审计/],
  ['/o', /运维/],
  ['/o/windows', /运维/],
  ['/o/staff', /运维/],
  ['/o/delegations', /运维/],
  ['/s/staff', /督查人员|主管/],
  ['/o/calendar', /运维/],
  ['/o/pack', /运维/],
  ['/o/publish/HC-PS-03', /运维/],
  ['/o/erasure', /运维/],
  ['/o/log', /运维/],
  ['/mine', /陈某/],
  ['/appointments', /林某/],
  ['/book/350205002214-01', /陈某/],
  ['/help', /林某/],
  ['/my-messages', /林某/],
  ['/clients', /黄某/],
  ['/apply/HC-PS-01', /陈某/],
] as const;

const LOOKS = [
  { language: 'zh', width: 360 },
  { language: 'en', width: 1280 },
  { language: 'zh', width: 1280, isElder: true },
  // what 200 % of zoom leaves of a screen of 1280
  { language: 'en', width: 640 },
] as const;

const STAFF_LOOKS = [LOOKS[0], LOOKS[1], { language: 'zh', width: 360, isElder: true }] as const;

test.each(LOOKS)('axe finds nothing on the pages for everybody ($language, $width px)', async (look) => {
  const tab = await openTab(portal.browser, portal.url, look);
  for (const path of OPEN) {
    await tab.page.goto(path);
    await tab.page.locator('main h1').waitFor();
    await tab.page.waitForLoadState('networkidle');
    expect([path, await findViolations(tab)]).toEqual([path, []]);
    expect([path, await widthBeyond(tab.page)]).toEqual([path, 0]);
  }
  expect(tab.complaints).toEqual([]);
});

test.each(STAFF)('axe finds nothing on %s, in both languages and with large text', async (path, who) => {
  for (const look of STAFF_LOOKS) {
    const tab = await openTab(portal.browser, portal.url, look);
    await signInAt(tab.page, path, who);
    await tab.page.locator('main h1').waitFor();
    await tab.page.waitForLoadState('networkidle');
    expect(await findViolations(tab)).toEqual([]);
    expect(await widthBeyond(tab.page)).toBe(0);
    expect(tab.complaints).toEqual([]);
    await tab.context.close();
  }
});

// tables scroll by themselves; the page never does sideways
const widthBeyond = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
