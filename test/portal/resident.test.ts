import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { choose, signInAt } from './support/signIn.ts';

const portal = servePortal();

test('a resident finds a matter by an everyday word, signs in, and files it on a phone', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 360 });
  await page.goto('/');
  await page.getByRole('searchbox').fill('暂住');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /流动人口居住/ })
    .first()
    .click();
  await page.getByRole('link', { name: '网上申请' }).click();
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await choose(page, /林某/);

  // back at the very step
  // name and number are known from the sign-in
  await page.getByLabel(/居住的村/).selectOption('350205002214');
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('提交的申请就是这份材料').waitFor();
  await page.getByLabel(/^居民身份证/).check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();

  // the address of a submitted draft says so, and leads to the case
  await page.reload();
  await page.getByText('这份申请您已经提交了').waitFor();
  await page.getByRole('link', { name: '查看进度' }).click();
  await page.getByText('网上提交').waitFor();
  expect(complaints).toEqual([]);
});

test('the only village that is typed is taken by whoever continues without choosing it', async () => {
  const { page } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/apply/HC-PS-01', /陈某/);
  await page.getByLabel(/拼音、住址/).fill('xinan');
  await page.getByRole('button', { name: /新垵村/ }).waitFor();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('第 2 步').waitFor();
  await page.getByText('已保存到您的账户').waitFor();
});

test('an empty field is named in a summary that takes the focus and links to it', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-03', /陈某/);
  await page.getByRole('button', { name: '继续' }).click();
  const summary = page.getByRole('alert');
  await summary.getByRole('link', { name: '请选择居住的村' }).click();
  expect(await page.evaluate('document.activeElement.id')).toBe('village');
});

test('whoever corrects one of two fields types on, without being led to the summary again', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-03', /黄某/);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('姓名').focus();
  await page.keyboard.type('Zhao');
  expect(await page.getByLabel('姓名').inputValue()).toBe('Zhao');
});

test('a new page gives the focus to its heading, for those who hear it', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await page.goto('/');
  await page.getByRole('link', { name: '窗口', exact: true }).click();
  await page.locator('h1:focus').getByText('去哪里办').waitFor();
  await page.getByRole('link', { name: '验证', exact: true }).click();
  await page.locator('h1:focus').getByText('验证电子证照').waitFor();
});

test('a resident supplies what a window asked for', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.getByRole('link', { name: /待补正/ }).click();
  await page.getByText('申请表缺少签名。').first().waitFor();
  await page.getByLabel('申请表').check();
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByText('已补正').waitFor();
  expect(await page.getByText('办理中').count()).toBeGreaterThan(0);
});

test('a resident takes a ticket at an open window', async () => {
  const { page } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/mine', /林某/);
  await page.getByRole('link', { name: '窗口', exact: true }).click();
  await page.getByRole('button', { name: '取号' }).first().click();
  await page.getByText(/已取号/).waitFor();
});

test('a sign-in that has expired leads back to the same page', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  // a new key: the endpoint refuses every token that it issued before
  await page.route('**/graphql', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({
        errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }],
        data: null,
      }),
    }),
  );
  await page.getByRole('link', { name: '办事', exact: true }).click();
  await page.getByRole('link', { name: '我的', exact: true }).click();
  await page.getByRole('heading', { name: '登录已过期' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await choose(page, /陈某/);
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
});

test('a reload keeps the sign-in without asking again', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.reload();
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
});

test('a busy endpoint is asked again by itself, with the same idempotency key', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  const keys: string[] = [];
  let failures = 2;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes('takeTicket(')) return route.continue();
    keys.push(/"idempotencyKey":"([^"]+)"/.exec(body)?.[1] ?? '');
    failures -= 1;
    return failures >= 0 ? route.fulfill({ status: 503, headers: { 'retry-after': '0' } }) : route.continue();
  });
  await page.getByRole('link', { name: '窗口', exact: true }).click();
  await page.getByRole('button', { name: '取号' }).nth(1).click();
  await page.getByText(/已取号/).waitFor();
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});
