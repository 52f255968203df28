import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { choose, signInAt } from './support/signIn.ts';
import { tickAll } from './support/tickAll.ts';

const portal = servePortal();
const MATTER = '/apply/HC-PS-01';
const VILLAGE = '350205002214';

const enter = async (page: Page, phone: string): Promise<void> => {
  await page.getByLabel(/手机号码/).fill(phone);
  await page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await page.getByText('已保存到您的账户').waitFor();
};

test('what a resident enters is saved by itself, and goes on from another device', async () => {
  const phone = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(phone.page, MATTER, /陈某/);
  // the sign-in knows name and number: nothing of it is typed
  await phone.page.getByText('登录时已核实').waitFor();
  await enter(phone.page, '13600000001');
  await phone.context.close();

  const desktop = await openTab(portal.browser, portal.url);
  await signInAt(desktop.page, '/mine', /陈某/);
  await desktop.page.getByRole('link', { name: '通办' }).first().click();
  await desktop.page.getByRole('heading', { name: '接着办' }).waitFor();
  await desktop.page.getByRole('link', { name: /草稿/ }).click();
  await expect.poll(() => desktop.page.getByLabel(/手机号码/).inputValue()).toBe('13600000001');
  expect(desktop.complaints).toEqual([]);
});

test('a second draft of a matter is begun only by whoever asks for it', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, MATTER, /陈某/);
  await page.getByRole('heading', { name: '接着填，还是重新填？' }).waitFor();
  await page.getByRole('button', { name: '删除这份草稿' }).click();
  await page.getByText('登录时已核实').waitFor();
  await enter(page, '13600000002');

  // a tab that was opened before does not begin another one behind the first
  const [other, third] = [
    await openTab(portal.browser, portal.url),
    await openTab(portal.browser, portal.url),
  ];
  await signInAt(other.page, '/apply/HC-PS-03', /林某/);
  await signInAt(third.page, '/apply/HC-PS-03', /林某/);
  await enter(other.page, '13600000003');
  await third.page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await third.page.getByText('另一处有了更新的内容').waitFor();
  await third.page.getByRole('button', { name: /打开那一份/ }).click();
  await third.page.getByRole('heading', { name: '接着填，还是重新填？' }).waitFor();
});

test('a sign-in that ends comes back to the same step with what was entered', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-05', /林某/);
  await page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('已保存到您的账户').waitFor();
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
  const heading = (await page.locator('main h1').textContent()) ?? '';
  const box = page.getByRole('main').getByRole('checkbox').first();
  await box.check();
  await page.getByRole('heading', { name: '登录已过期' }).waitFor();
  await page.unroute('**/graphql');
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await choose(page, /林某/);
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await box.isChecked()).toBe(true);
});

test('a sign-out signs out the other tabs of a shared computer, and leaves nothing in them', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /林某/);
  const other = await context.newPage();
  await signInAt(other, '/apply/HC-PS-06', /林某/);
  await other.getByLabel(/手机号码/).fill('13600000009');
  const kept = () =>
    other.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('tongban.application.')));
  expect(await kept()).toHaveLength(1);
  await page.getByRole('button', { name: '退出' }).click();
  await other.getByRole('heading', { name: '已退出登录' }).waitFor();
  expect(await other.getByLabel(/手机号码/).count()).toBe(0);
  await expect.poll(kept).toEqual([]);
  await other.reload();
  await other.getByRole('heading', { name: '请先登录' }).waitFor();
});

test('without a line nothing is lost, and it is saved once the line is back', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-04', /林某/);
  await page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await page.getByText('已保存到您的账户').waitFor();
  await context.setOffline(true);
  await page.getByLabel(/手机号码/).fill('13600000004');
  await page.getByText('网络断开了').waitFor();
  await context.setOffline(false);
  await page.getByText('已保存到您的账户').waitFor();
});

test('an agent files for a client by a power of attorney', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-03', /黄某/);
  await page.getByLabel('姓名').fill('赵某');
  await page.getByLabel('证件号码').fill('999999198503170015');
  await page.getByLabel(/证明文件/).fill('委托书');
  await page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await page.getByRole('button', { name: '继续' }).click();
  await tickAll(page.getByRole('main').getByRole('checkbox'));
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();
  await page.getByRole('link', { name: '我的办件' }).click();
  await page.getByRole('heading', { name: '我代办的' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a refusal at the end leads back to the field that it names', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/apply/HC-PS-03', /黄某/);
  await page.getByLabel('姓名').fill('赵某');
  await page.getByLabel('证件号码').fill('999999198503170016');
  await page.getByLabel(/证明文件/).fill('委托书');
  await page.getByLabel(/居住的村/).selectOption(VILLAGE);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('alert').getByRole('button').first().click();
  await page.getByRole('heading', { name: '谁来申请' }).waitFor();
  expect(await page.locator('.field.is-wrong').count()).toBe(1);
});
