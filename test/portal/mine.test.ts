import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const WINDOW = '350205002214-01';
const portal = servePortal();

test('a resident books a time on a phone, moves it, and cancels it', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, `/book/${WINDOW}`, /陈某/);
  await page.getByRole('button', { name: '后一天' }).click();
  await page.locator('.stars label').first().click();
  await page.getByRole('button', { name: '预约这个时段' }).click();
  await page.getByRole('heading', { name: /已约好 2016年4月7日/ }).waitFor();
  await page.getByRole('link', { name: '我的号和预约' }).click();
  await page.getByRole('link', { name: '改时间' }).click();
  await page.getByText('改好之前仍然有效').waitFor();
  await page.getByRole('button', { name: '后一天' }).click();
  await page.locator('.stars label').nth(1).click();
  await page.getByRole('button', { name: '改到这个时段' }).click();
  await page.getByRole('heading', { name: /已约好 2016年4月8日/ }).waitFor();
  await page.getByRole('link', { name: '我的号和预约' }).click();
  await page.getByRole('button', { name: '取消预约' }).click();
  await page.getByRole('button', { name: '确定取消' }).click();
  await page.getByText('没有预约').waitFor();
  expect(complaints).toEqual([]);
});

test('a day on which the window is shut says so', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, `/book/${WINDOW}`, /陈某/);
  await page.getByLabel(/哪一天/).fill('2016-04-09');
  await page.getByText(/窗口不开放|没有可约的时段/).waitFor();
});

test('a ticket is shown with its place in the queue, and can be cancelled', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /林某/);
  await page.getByRole('link', { name: '窗口', exact: true }).click();
  await page.getByRole('button', { name: '取号' }).first().click();
  await page.getByText(/已取号/).waitFor();
  await page.getByRole('link', { name: '通办' }).first().click();
  await page.getByRole('link', { name: /我的号/ }).click();
  await page.getByText(/前面还有/).waitFor();
  await page.getByRole('button', { name: '取消这个号' }).click();
  await page.getByText('已取消').waitFor();
});

test('one question gets an answer by name, is asked back, and is closed', async () => {
  const asker = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(asker.page, '/mine', /陈某/);
  await asker.page.getByRole('link', { name: /待补正/ }).click();
  await asker.page.getByRole('link', { name: /说一声/ }).click();
  await asker.page.getByLabel(/想问什么/).fill('申请表要几份？');
  await asker.page.getByText(/由它的负责人答复/).waitFor();
  await asker.page.getByRole('button', { name: '发出去' }).click();
  await asker.page.getByText(/最迟 .* 前答复/).waitFor();

  const clerk = await openTab(portal.browser, portal.url);
  await signInAt(clerk.page, '/w', `clerk-${WINDOW}`);
  await clerk.page
    .getByRole('link', { name: /陈.*新垵|诉求.*陈/ })
    .last()
    .click();
  await clerk.page.getByLabel('答复').fill('一份，签名即可。');
  await clerk.page.getByRole('button', { name: '发送答复' }).click();
  await clerk.page.getByText('已答复').first().waitFor();

  await asker.page.reload();
  await asker.page.getByText('一份，签名即可。').waitFor();
  await asker.page.getByRole('button', { name: '有用，结束' }).click();
  await asker.page.getByText('您说答复有用').waitFor();
  expect(asker.complaints).toEqual([]);
});

test('an applicant sees who looked at their case', async () => {
  const clerk = await openTab(portal.browser, portal.url);
  await signInAt(clerk.page, '/w', `clerk-${WINDOW}`);
  await clerk.page.getByRole('link', { name: /陈/ }).first().click();
  await clerk.page.getByRole('heading', { name: '办理经过' }).waitFor();

  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page
    .getByRole('link', { name: /流动人口居住/ })
    .first()
    .click();
  await page.getByText('谁看过我的信息').click();
  await page.getByText('打开了办件').first().waitFor();
});

test('the back button leads past a page that was loaded anew while signed in', async () => {
  const { page } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/mine', /陈某/);
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
  await page.getByRole('link', { name: '窗口', exact: true }).click();
  await page.getByRole('heading', { name: '去哪里办' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: '我的办件' }).waitFor();
});
