import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { findCodes, NEVER_QUIET } from '../support/messages.ts';
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

/** Chooses text messages, and enters the code that came to the phone. */
const proveSms = async (page: Page, phone: string): Promise<void> => {
  await chooseSms(page, phone);
  await page.getByText(`已发到 ${phone.slice(0, 2)}*******${phone.slice(-2)}，`).waitFor();
  const code = page.getByRole('textbox', { name: '验证码' });
  await code.fill((await findCodes(portal, `+86${phone}`)).at(-1) ?? '');
  await page.getByRole('button', { name: '确认', exact: true }).click();
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

/** Accepts a case of somebody of the local sign-in at a window, records their number there, and settles the case. */
const settleAtWindow = async (birth: string, order: string, address: string): Promise<void> => {
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
  const send = createRequestSender(runner.url);
  const at = new Date('2016-04-06T01:30:00Z');
  const { acceptCases } = await send({ query, variables: { input }, token, at }, Accepted);
  const [{ case: accepted }] = acceptCases.results;
  const given = { idempotencyKey: 'stopped', number: accepted.number };
  await send(
    {
      query:
        'mutation ($set: SetMessagePreferencesInput!, $complete: CompleteCaseInput!) { setMessagePreferences(input: $set) { refusals { code } } completeCase(input: $complete) { refusals { code } } }',
      variables: { set: { ...given, district: '350205', channel: 'SMS', address }, complete: given },
      ...{ token, at },
    },
    z.object({}),
  );
  await runner.drained();
};

test('a filing says that its applicant will not be told, leads to where they choose, and then says how they will be', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 360 });
  await signInAt(page, '/apply/HC-PS-03', /林某/);
  await file(page);
  await page.getByText('您没有留下通知方式，所以不会收到短信或邮件。').waitFor();
  await page.getByRole('link', { name: '设置怎么通知我' }).click();
  await page.getByRole('heading', { name: '怎么通知我' }).waitFor();
  await proveSms(page, '13800000068');
  await page.getByText('现在用短信通知，发到 13*******68。').waitFor();
  await page.getByText('已确认').waitFor();

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
  await page.getByText('c***@example.org 还没有确认').waitFor();
  // the focus went to the code
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('code');
  await page.keyboard.type((await findCodes(portal, 'chen@example.org')).at(-1) ?? '');
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
  await proveSms(page, '13800000001');
  await page.getByText('发到 13*******01').waitFor();
  await page.getByRole('button', { name: '停止发送' }).click();
  await page.getByRole('button', { name: '确定停止' }).click();
  await page.getByText('现在不发短信，也不发邮件').waitFor();
  expect(await page.getByRole('radio', { name: '都不发' }).isChecked()).toBe(true);
});

test('a filing says that a number is not confirmed yet, and leads to where its code is entered', async () => {
  const { page } = await openSettings({}, /林某/);
  await chooseSms(page, '13800000077');
  await page.getByText('13*******77 还没有确认，确认前不发消息。').waitFor();
  await page.goto('/apply/HC-PS-03');
  await file(page);
  await page.getByText('13*******77 还没有确认，确认前不会收到短信或邮件。').waitFor();
  await page.getByRole('link', { name: '去确认' }).click();
  await page.getByRole('textbox', { name: '验证码' }).waitFor();
});

test('a wrong code is named at its field with the tries that are left, and another one can be sent', async () => {
  const { page } = await openSettings({}, /黄某/);
  await chooseSms(page, '13800000078');
  const code = page.getByRole('textbox', { name: '验证码' });
  await code.fill('000000');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: '还可以试 4 次' }).first().waitFor();
  expect(await code.getAttribute('aria-invalid')).toBe('true');
  const [first] = await findCodes(portal, '+8613800000078');
  await page.getByRole('button', { name: '再发一次' }).click();
  await expect.poll(() => findCodes(portal, '+8613800000078')).toHaveLength(2);
  const codes = await findCodes(portal, '+8613800000078');
  expect(codes[0]).toBe(first);
  await code.fill(codes[1] ?? '');
  await page.getByRole('button', { name: '确认', exact: true }).click();
  await page.getByText('现在用短信通知，发到 13*******78').waitFor();
});

test('whoever asked to stop by reply sees that, and resumes by a code alone', async () => {
  // the stand-in of SNS has a STOP from numbers that end so
  await settleAtWindow('19480612', '002', '13800000000');
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/my-messages', /林某/);
  await page.getByText(/收件人于 .* 要求停止/).waitFor();
  await page.getByRole('button', { name: '恢复发送' }).click();
  await page.getByRole('textbox', { name: '验证码' }).waitFor();
  expect(await page.getByText(/收件人于 .* 要求停止/).count()).toBe(1);
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
  { language: 'zh', width: 360, isElder: true, phone: '13800000091' },
  { language: 'en', width: 360, phone: '13800000092' },
] as const)('the settings fit a phone, and axe finds nothing ($language)', async ({ phone, ...look }) => {
  const tab = await openSettings(look, /黄某/);
  await tab.page.getByRole('radio').first().check();
  await tab.page.locator('#address').fill(phone);
  await tab.page.locator('form button[type=submit]').last().click();
  await tab.page.locator('#code').waitFor();
  await tab.page.waitForLoadState('networkidle');
  expect(await findViolations(tab)).toEqual([]);
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await tab.page.evaluate(beyond)).toBe(0);
  expect(tab.complaints).toEqual([]);
});
