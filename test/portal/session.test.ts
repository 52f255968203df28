import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { choose, signInAt, signOut } from './support/signIn.ts';

const WINDOW = 'clerk-350205002214-01';
const portal = servePortal();

/** Notes what the issuer is asked from now on: the path, and the prompt if any. */
const watchIssuer = (context: BrowserContext): string[] => {
  const asked: string[] = [];
  context.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (['/authorize', '/token', '/.well-known/openid-configuration'].includes(pathname))
      asked.push([pathname, searchParams.get('prompt')].filter(Boolean).join(' '));
  });
  return asked;
};

// a document of the same origin without the page's code: what is stored stands still there
const leave = (page: Page) => page.goto('/config.json');

/** Makes it that long since the tab was left. */
const leftBefore = (page: Page, ms: number): Promise<void> =>
  page.evaluate((ago) => {
    const kept = JSON.parse(sessionStorage.getItem('tongban.session') ?? '');
    sessionStorage.setItem('tongban.session', JSON.stringify({ ...kept, leftAt: Date.now() - ago }));
  }, ms);

const signedOut = (page: Page) => page.getByRole('main').getByRole('button', { name: '登录' }).waitFor();
const signedInAs = (page: Page, name: string) => page.getByRole('banner').getByText(name).waitFor();

test('a reload goes on with the sign-in, and asks the issuer nothing', async () => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  const asked = watchIssuer(context);
  for (let round = 0; round < 2; round += 1) {
    await page.waitForLoadState('networkidle');
    await page.reload();
    await signedInAs(page, '陈某');
    await page.getByRole('heading', { name: '我的办件' }).waitFor();
  }
  expect(asked).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what a tab keeps during a reload has no token in clear, and is gone once the page is back', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  const tokens = new Set<string>();
  page.on('request', (request) => tokens.add(request.headers().authorization?.split(' ')[1] ?? ''));
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  const stored = () => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  await leave(page);
  const left = await stored();
  expect(left).toContain('tongban.session');
  const parts = [...tokens].flatMap((token) => token.split('.')).filter((part) => part !== '');
  expect(parts.length).toBeGreaterThanOrEqual(3);
  for (const part of parts) expect(left).not.toContain(part);
  await page.goto('/mine');
  await signedInAs(page, '陈某');
  expect(await stored()).not.toContain('tongban.session');
});

test('after signing out a reload is signed out', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await signOut(page);
  await page.goto('/mine');
  await signedOut(page);
  await page.reload();
  await signedOut(page);
});

test('a sign-out in one tab ends what another one kept that was not open then', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  await leave(page);
  const other = await context.newPage();
  await signInAt(other, '/mine', /陈某/);
  await signOut(other);
  await page.goto('/mine');
  await signedOut(page);
});

test('when somebody else signs in, what other tabs kept no longer counts: the issuer says who one is', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  await leave(page);
  await signInAt(await context.newPage(), '/mine', /林某/);
  const asked = watchIssuer(context);
  await page.goto('/mine');
  await signedInAs(page, '林某');
  expect(asked).toContain('/authorize none');
});

test('a tab that was closed and is opened again later asks the issuer', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  await leave(page);
  await leftBefore(page, 61_000);
  const asked = watchIssuer(context);
  await page.goto('/mine');
  await signedInAs(page, '陈某');
  expect(asked).toContain('/authorize none');
});

test('a sign-in that is about to end when the page comes back is renewed once, where the issuer gives refresh tokens', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await page.clock.install();
  let answer: unknown;
  await page.route('**/token', async (route) => {
    answer ??= { ...Object(await (await route.fetch()).json()), refresh_token: 'again' };
    return route.fulfill({ json: answer });
  });
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  await leave(page);
  await page.clock.fastForward('59:20');
  await leftBefore(page, 1_000);
  const asked = watchIssuer(context);
  await page.goto('/mine');
  await signedInAs(page, '陈某');
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
  expect(asked.filter((path) => path !== '/.well-known/openid-configuration')).toEqual(['/token']);
});

test('a locked desk stays locked over a reload, and is opened by proving who one is', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await page.clock.install();
  await signInAt(page, '/w', WINDOW);
  await page.waitForLoadState('networkidle');
  await page.clock.fastForward('15:30');
  await page.getByRole('heading', { name: '已锁定' }).waitFor();
  const asked = watchIssuer(context);
  await page.reload();
  await page.getByRole('heading', { name: '已锁定' }).waitFor();
  expect(asked).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await choose(page, WINDOW);
  await page.getByRole('heading', { name: '排队' }).waitFor();
  expect(asked).toContain('/authorize login');
});

test('what was kept by a clock that was set back since counts for nothing', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.waitForLoadState('networkidle');
  await leave(page);
  await leftBefore(page, -3_600_000);
  const asked = watchIssuer(context);
  await page.goto('/mine');
  await signedInAs(page, '陈某');
  expect(asked).toContain('/authorize none');
});

test('the touch that wakes a computer after it slept too long locks the desk', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.clock.install();
  await signInAt(page, '/w', WINDOW);
  await page.waitForLoadState('networkidle');
  // no timer ran meanwhile
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 3_600_000));
  await page.keyboard.press('Tab');
  await page.getByRole('heading', { name: '已锁定' }).waitFor();
});

test.each([
  [
    'blocks what sites store',
    'Object.defineProperty(window, name, { get: () => { throw new Error("blocked"); } })',
  ],
  ['has no room left', 'Storage.prototype.setItem = () => { throw new Error("full"); }'],
])('in a browser that %s the public pages open all the same', async (_, broken) => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  await context.addInitScript(`for (const name of ['sessionStorage', 'localStorage']) ${broken}`);
  for (const path of ['/', '/places', '/verify']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Verify a certificate' }).waitFor();
  expect(complaints).toEqual([]);
});
