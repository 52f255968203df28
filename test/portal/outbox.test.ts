import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testIdentity } from '../../infra/local/roleDefaults.ts';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { choose, signInAt } from './support/signIn.ts';
import { tickAll } from './support/tickAll.ts';

const WINDOW = 'clerk-350205002214-01';
const portal = servePortal();

const enterVisit = async (page: Page, sequence: number): Promise<void> => {
  await page.getByLabel('证件号码').fill(testIdentity('19700101', String(100 + sequence)));
  await page.getByLabel('姓名').fill('测某');
  await page.getByLabel(/^居住的村/).fill('xinan');
  await page.getByRole('button', { name: /新垵村/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^事项/).fill('HC-PS-03');
  await page.getByRole('button', { name: /HC-PS-03/ }).waitFor();
  await page.keyboard.press('Enter');
  await tickAll(page.getByRole('group', { name: /看过的材料/ }).getByRole('checkbox'), 2);
};
const settledToday = async (page: Page): Promise<number> => {
  await page.goto('/w');
  const heading = page.getByRole('heading', { name: /今天办结/ });
  await heading.waitFor();
  return Number(/\((\d+)\)/.exec((await heading.textContent()) ?? '')?.[1] ?? 0);
};

test('a visit taken while the line is down is kept sealed, and accepted once when it is back', async () => {
  const { page, context, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.getByRole('heading', { name: '排队' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('n');
  await page.getByLabel('证件号码').waitFor();
  await context.setOffline(true);
  await enterVisit(page, 1);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '网络断开，已收下，尚未受理' }).waitFor();
  await page.getByText('待发 1 件').waitFor();
  expect(await storedText(page)).not.toContain('测某');

  await context.setOffline(false);
  await page.getByText('断网期间收的 1 件已全部发出').waitFor();
  await page.getByRole('complementary', { name: '待发件' }).getByRole('link').click();
  await page.getByRole('link', { name: /测某|测\*/ }).click();
  await page.getByRole('img', { name: '电子证照' }).waitFor();
  expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
});

const storedText = (page: Page): Promise<string> =>
  page.evaluate(`new Promise((done) => {
    const open = indexedDB.open('tongban-desk');
    open.onsuccess = () => {
      const all = open.result.transaction('kept').objectStore('kept').getAll();
      all.onsuccess = () => done(all.result.map((one) => JSON.stringify(one, (_, part) =>
        part instanceof ArrayBuffer ? new TextDecoder().decode(part) : part)).join());
    };
  })`);

test('while the line is down, the desk goes on and says by what it finds a matter', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('n');
  await page.getByLabel('证件号码').waitFor();
  await context.setOffline(true);
  await page.getByText('可以继续收件').waitFor();
  await page.getByLabel(/^事项/).fill('zzdj');
  await page.getByText('断网时请输入事项名称或编码').waitFor();
  await page.getByLabel(/^事项/).fill('暂住');
  await page.getByRole('button', { name: /HC-PS-03/ }).waitFor();
});

test('visits whose answers are lost on the way are neither lost nor doubled', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.waitForLoadState('networkidle');
  const before = await settledToday(page);
  await page.goto('/w/new');
  await page.getByLabel('证件号码').waitFor();
  const VISITS = 6;
  let cut: 'before' | 'after' | 'no' = 'no';
  await page.route('**/graphql', async (route) => {
    if (cut === 'no' || !(route.request().postData() ?? '').includes('acceptCases(')) return route.continue();
    // the endpoint accepts it, but nobody hears of it
    if (cut === 'after') await route.fetch();
    return route.abort('internetdisconnected');
  });
  for (let i = 0; i < VISITS; i += 1) {
    await enterVisit(page, 10 + i);
    cut = i % 3 === 0 ? 'before' : i % 3 === 1 ? 'after' : 'no';
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /尚未受理|已受理|已当场办结/ }).waitFor();
    cut = i % 2 === 0 ? 'no' : cut;
    await page.getByRole('button', { name: /下一位/ }).click();
  }
  cut = 'no';
  await page.evaluate('dispatchEvent(new Event("online"))');
  await page.getByText(/已全部发出/).waitFor();
  await portal.runner.drained();
  expect(await settledToday(page)).toBe(before + VISITS);
});

test('signing out asks before it deletes what waits, and leaves nothing behind', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('n');
  await page.getByLabel('证件号码').waitFor();
  await context.setOffline(true);
  await enterVisit(page, 40);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: /尚未受理/ }).waitFor();
  await page.route('**/graphql', (route) => route.abort());
  await context.setOffline(false);
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByText('退出会删除它们').waitFor();
  await page.getByRole('button', { name: '删除并退出' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('button', { name: '登录', exact: true }).first().waitFor();
  expect(await storedText(page)).toBe('');
});

test('a desk that nobody touches for 15 minutes is locked, and the visit goes on after signing in', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.clock.install();
  await signInAt(page, '/w/new', WINDOW);
  await page.getByLabel('姓名').fill('未完某');
  await page.clock.runFor(2_000);
  await page.clock.fastForward('15:30');
  await page.getByRole('heading', { name: '已锁定' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await choose(page, WINDOW);
  await expect.poll(() => page.getByLabel('姓名').inputValue()).toBe('未完某');
});

test('a sign-in that is about to end says so, and goes on without asking', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.clock.install();
  await signInAt(page, '/mine', /陈某/);
  await page.clock.fastForward('58:30');
  await page.getByRole('button', { name: '继续使用' }).click();
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
  await page.getByRole('button', { name: '退出' }).waitFor();
});
