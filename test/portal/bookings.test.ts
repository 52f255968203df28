import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const CLERK = 'clerk-350205002214-01';
const portal = servePortal();

const chooseTime = (page: Page, time: RegExp) => page.getByText(time).first().click();
const giveNumber = (page: Page, number: string) => page.getByLabel('来电人的证件号码').fill(number);

test('a clerk books, moves and cancels for a caller', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', CLERK);
  await page.getByRole('link', { name: /新来访/ }).waitFor();
  await page.keyboard.press('b');
  await page.getByText('这一天还没有预约').waitFor();
  await page.getByRole('button', { name: '后一天' }).click();
  await page.getByRole('heading', { name: '2016年4月7日的预约' }).waitFor();

  await giveNumber(page, '999999198503170015');
  await page.getByLabel(/事项（选填）/).fill('zzdj');
  await page.getByRole('button', { name: /流动人口居住/ }).click();
  await chooseTime(page, /^09:00/);
  await page.getByRole('button', { name: '预约', exact: true }).click();
  await page.getByText('已约好：2016年4月7日 09:00').waitFor();
  const booked = page.getByRole('listitem').filter({ hasText: /^09:00/ });
  await booked.filter({ hasText: /流动人口居住.*已预约.*窗口代办/ }).waitFor();

  await page.getByLabel('办什么').selectOption('改到别的时段');
  await giveNumber(page, '999999198503170015');
  await chooseTime(page, /^10:00/);
  await page.getByRole('button', { name: '改期' }).click();
  await page.getByText('已改到：2016年4月7日 10:00').waitFor();

  await page.getByLabel('办什么').selectOption('取消这一天的预约');
  await giveNumber(page, '999999198503170015');
  await page.getByRole('button', { name: '取消预约' }).click();
  await page.getByText('已取消：2016年4月7日 10:00').waitFor();
  await page.getByText('这一天还没有预约').waitFor();
  expect(complaints).toEqual([]);
});

test('a clerk who cancels for somebody without a booking is told so', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w/bookings', CLERK);
  await page.getByLabel('办什么').selectOption('取消这一天的预约');
  await giveNumber(page, '999999198503170015');
  await page.getByRole('button', { name: '取消预约' }).click();
  await page.getByRole('alert').getByText('这个证件号码在这一天没有预约').waitFor();
});

test('a clerk mistypes the number of a caller and is led back to it', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w/bookings', CLERK);
  await page.getByRole('button', { name: '后一天' }).click();
  await giveNumber(page, '999999198503170016');
  await chooseTime(page, /^09:00/);
  await page.getByRole('button', { name: '预约', exact: true }).click();
  await page.getByRole('alert').getByRole('link').click();
  await page.locator('input:focus').and(page.getByLabel('来电人的证件号码')).waitFor();
});
