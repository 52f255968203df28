import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { NEVER_QUIET, receivedBy } from '../support/messages.ts';
import { copyWithMessages } from '../support/packCopy.ts';
import { findViolations, openTab, type Tab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal({ messages: true, packs: [copyWithMessages('350205', NEVER_QUIET)] });

const WINDOW = '350205002214-01';

const openSettings = async (look: Parameters<typeof openTab>[2] = {}, who = /陈某/): Promise<Tab> => {
  const tab = await openTab(portal.browser, portal.url, look);
  await signInAt(tab.page, '/my-messages', who);
  await tab.page.getByRole('radio').first().waitFor();
  return tab;
};
const chooseSms = async (page: Page, phone: string): Promise<void> => {
  await page.getByRole('radio', { name: '短信' }).check();
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '保存' }).click();
};

/** Files for somebody at the step of who they are, and returns at the page that says what comes next. */
const file = async (page: Page): Promise<void> => {
  await page.getByLabel(/居住的村/).selectOption('350205002214');
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByLabel(/^居民身份证/).check();
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();
};

/** Accepts a case of somebody of the local sign-in at a window. */
const acceptAtWindow = async (birth: string, order: string): Promise<void> => {
  const { runner } = portal;
  const token = await runner.issueToken(requestFor('clerk', { windows: [WINDOW] }));
  const applicant = { name: '林某', identity: { number: testIdentity(birth, order) } };
  const application = {
    ...{ matter: 'HC-PS-03', village: '350205002214', applicant },
    materials: ['application-form', 'resident-id-card'],
  };
  const input = { idempotencyKey: 'stopped', window: WINDOW, cases: [{ application }] };
  const query =
    'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results { case { number } } } }';
  const Accepted = z.object({
    acceptCases: z.object({ results: z.tuple([z.object({ case: z.object({ number: z.string() }) })]) }),
  });
  const at = new Date('2016-04-06T01:30:00Z');
  await createRequestSender(runner.url)({ query, variables: { input }, token, at }, Accepted);
};

test('a filing says that its applicant will not be told, leads to where they choose, and then says how they will be', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/apply/HC-PS-03', /林某/);
  await file(page);
  await page.getByText('您没有留下通知方式，所以不会收到短信或邮件。').waitFor();
  await page.getByRole('link', { name: '设置怎么通知我' }).click();
  await page.getByRole('heading', { name: '怎么通知我' }).waitFor();
  await chooseSms(page, '13800000068');
  await page.getByText('现在用短信通知，发到 13*******68。').waitFor();
  await page.getByText('已保存').waitFor();

  // signed in still
  await page.goto('/apply/HC-PS-03');
  await file(page);
  await page.getByText('有进展会发短信到 13*******68。').waitFor();
  expect(complaints).toEqual([]);
});

test('“my matters” leads to the settings, which are set with the keyboard alone', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/mine', /陈某/);
  await page.getByRole('link', { name: '怎么通知我' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await page.getByRole('radio', { name: '都不发' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('chen@example.org');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByText('现在用邮件通知，发到 c***@example.org。').waitFor();
  expect(await page.getByRole('radio', { name: /English/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox').isChecked()).toBe(true);
});

test('a wrong number is named in a summary that takes the focus and links to it', async () => {
  const { page } = await openSettings();
  await chooseSms(page, '0592-6051234');
  const summary = page.getByRole('alert').filter({ hasText: '11 位手机号码' }).first();
  await summary.getByRole('link').click();
  expect(await page.evaluate('document.activeElement.id')).toBe('address');
  expect(await page.getByLabel('手机号码').getAttribute('aria-invalid')).toBe('true');
});

test('a resident stops messages, and the number goes; the language stays', async () => {
  const { page } = await openSettings();
  await chooseSms(page, '13800000001');
  await page.getByText('发到 13*******01').waitFor();
  await page.getByRole('button', { name: '停止发送' }).click();
  await page.getByRole('button', { name: '确定停止' }).click();
  await page.getByText('现在不发短信，也不发邮件').waitFor();
  expect(await page.getByRole('radio', { name: '都不发' }).isChecked()).toBe(true);
});

test('whoever asked to stop by reply sees that, and resumes', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  // the stand-in of SNS has a STOP from numbers that end so
  await signInAt(page, '/my-messages', /林某/);
  await chooseSms(page, '13800000000');
  await page.getByText('发到 13*******00').waitFor();
  await acceptAtWindow('19480612', '002');
  expect(await receivedBy(portal, '+8613800000000')).toEqual([]);
  await page.reload();
  await page.getByText(/收件人于 .* 要求停止/).waitFor();
  await page.getByRole('button', { name: '恢复发送' }).click();
  await page.getByText('现在用短信通知，发到 13*******00').waitFor();
});

test('a clerk records at the window how an applicant wants to be told, and the applicant sees which window did', async () => {
  const desk = await openTab(portal.browser, portal.url);
  await signInAt(desk.page, '/w', `clerk-${WINDOW}`);
  await desk.page.getByRole('link', { name: /待补正.*陈/ }).click();
  await desk.page.getByText('给申请人的消息').click();
  await chooseSms(desk.page, '13800000077');
  await desk.page.getByText('已登记。').waitFor();
  await desk.page.getByText('短信发到 13*******77').waitFor();
  expect(await findViolations(desk)).toEqual([]);
  expect(desk.complaints).toEqual([]);

  const { page } = await openSettings();
  await page.getByText('现在用短信通知，发到 13*******77。').waitFor();
  await page.getByText(/由新垵村通办窗口 1 号于 .* 登记/).waitFor();
});

test.each([
  { language: 'zh', width: 360, isElder: true },
  { language: 'en', width: 360 },
] as const)('the settings fit a phone, and axe finds nothing ($language)', async (look) => {
  const tab = await openSettings(look);
  await tab.page.getByRole('radio').first().check();
  await tab.page.waitForLoadState('networkidle');
  expect(await findViolations(tab)).toEqual([]);
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await tab.page.evaluate(beyond)).toBe(0);
  expect(tab.complaints).toEqual([]);
});
