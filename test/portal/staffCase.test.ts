import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { pdf } from '../support/contents.ts';
import { upload } from '../support/files.ts';
import { caseOf, worldOf } from '../support/world.ts';
import { findViolations, openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt, signOut } from './support/signIn.ts';

const WINDOW = '350205002214-01';
const CLERK = `clerk-${WINDOW}`;
const OFFICE = 'reviewer-350205000000-PS';
const portal = servePortal();

const Accepted = z.object({
  acceptCases: z.object({ results: z.tuple([z.object({ case: z.object({ number: z.string() }) })]) }),
});

const IN_2026 = '2026-04-07T01:10:00Z';
const SCAN = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdf() };
type Filed = {
  readonly matter: string;
  readonly form?: object;
  readonly materials: readonly string[];
  readonly at: string;
};
const REGISTRATION: Filed = {
  matter: 'HC-PS-03',
  materials: ['application-form', 'resident-id-card'],
  at: '2016-04-06T01:05:00Z',
};

/** Accepts a case at the window, which has it then. */
const accept = async (serial: string, filed = REGISTRATION): Promise<string> => {
  const { at, ...what } = filed;
  const application = {
    ...what,
    village: '350205002214',
    applicant: { name: '周某', identity: { number: testIdentity('19700101', serial) } },
  };
  const { acceptCases } = await createRequestSender(portal.url)(
    {
      query: `mutation($input: AcceptCasesInput!) { acceptCases(input: $input) { results { case { number } } } }`,
      variables: { input: { idempotencyKey: serial, window: WINDOW, cases: [{ application }] } },
      token: await portal.runner.issueToken(requestFor('clerk', { windows: [WINDOW] })),
      at: new Date(at),
    },
    Accepted,
  );
  return acceptCases.results[0].case.number;
};

/** Files a case online with one scan, as its applicant. */
const submit = async (serial: string): Promise<string> => {
  const world = worldOf(portal.runner);
  const person = testIdentity('19700101', serial);
  const resident = (await world.actor('resident', { person })).at('2026-04-07 09:05');
  const { id } = await upload(world, resident, pdf(), 'PDF');
  const application = {
    matter: 'HC-HR-03',
    village: '350205002214',
    applicant: { name: '周某', identity: { kind: 'RESIDENT_ID' as const, number: person } },
    materials: [],
    form: { address: '新垵村北路 1 号' },
    files: [{ material: 'resident-id-card', upload: id }],
  };
  return caseOf(await resident.submit({ application })).number;
};

/** Labels of the main buttons of a page; those of a second rank and quiet ones are none. */
const mainButtons = (page: Page) =>
  page.locator('main .button:not(.is-second):not(.is-danger):not([disabled])').allTextContents();

test('an office that is asked for its opinion finds the case in its list and answers, and the desk reads it', async () => {
  const number = await accept('301');
  const desk = await openTab(portal.browser, portal.url);
  await signInAt(desk.page, `/w/case/${number}`, CLERK);
  await desk.page.getByRole('button', { name: '征求意见' }).waitFor();
  expect(await mainButtons(desk.page)).toEqual(['办结']);
  await desk.page.getByRole('button', { name: '征求意见' }).click();
  await desk.page.getByLabel(/^问哪里/).fill('公安');
  await desk.page.getByRole('button', { name: /公安/ }).waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.page.getByLabel(/^要征求的意见/).fill('是否属实？');
  expect(await mainButtons(desk.page)).toEqual(['确定']);
  expect(await findViolations(desk)).toEqual([]);
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.getByText('待答复').waitFor();

  const office = await openTab(portal.browser, portal.url);
  await signInAt(office.page, '/r', OFFICE);
  await office.page.getByText('征求我们意见的办件').click();
  await office.page.getByRole('link', { name: /周/ }).click();
  await office.page.getByRole('button', { name: '答复意见' }).click();
  await office.page.getByLabel(/^意见/).fill('情况属实。');
  await office.page.getByRole('button', { name: '确定' }).click();
  await office.page.getByText('情况属实。').waitFor();

  await desk.page.reload();
  await desk.page.getByText('情况属实。').waitFor();
  expect([...desk.complaints, ...office.complaints]).toEqual([]);
});

test('a supervisor moves a case to an office that may settle it: none is chosen beforehand, and no other is offered', async () => {
  const number = await accept('302');
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s', /督查人员/);
  await page.getByLabel(/编号/).fill(number);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '调派到别的机构' }).click();
  const offices = await page.getByLabel('去哪个机构').locator('option').allTextContents();
  expect(offices).toEqual(['请选择…', '新垵村民委员会', '新阳街道办事处']);
  await page.getByLabel(/^理由/).fill('承办人休假');
  await page.getByRole('button', { name: '确定' }).click();
  expect(await page.locator('select:invalid').getAttribute('id')).toBe('act-place');
  await page.getByLabel('去哪个机构').selectOption('新阳街道办事处');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('督查调派').waitFor();
  expect(complaints).toEqual([]);
});

test('a reviewer of a street settles there what a supervisor moved to it', async () => {
  const number = await accept('307');
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, `/s/case/${number}`, /督查人员/);
  await page.getByRole('button', { name: '调派到别的机构' }).click();
  await page.getByLabel('去哪个机构').selectOption('新阳街道办事处');
  await page.getByLabel(/^理由/).fill('承办人休假');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('督查调派').waitFor();

  const street = await openTab(portal.browser, portal.url);
  await signInAt(street.page, `/r/case/${number}`, 'reviewer-350205002000');
  await street.page.getByRole('button', { name: '办结' }).click();
  await street.page.getByRole('button', { name: '确定' }).click();
  await street.page.getByText('已办结').waitFor();
  expect([...complaints, ...street.complaints]).toEqual([]);
});

test('a clerk who goes off duty hands a case over to a colleague, whom they must choose', async () => {
  const number = await accept('308');
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, `/w/case/${number}`, CLERK);
  await page.getByRole('button', { name: '移交', exact: true }).click();
  const colleague = page.getByLabel('交给谁');
  await colleague.and(page.locator(':focus')).waitFor();
  expect(await colleague.inputValue()).toBe('');
  await colleague.selectOption({ label: '海沧 0122 · 新垵村通办窗口 2 号' });
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('移交', { exact: true }).last().waitFor();
  await page.getByText('海沧 0122').waitFor();
  expect(complaints).toEqual([]);
});

test('a desk scans what a visitor brings for their online filing, and accepts it', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { clock: IN_2026 });
  await signInAt(page, `/w/case/${await submit('309')}`, CLERK);
  await page.getByRole('checkbox', { name: /在窗口/ }).check();
  await page.getByText('（网上已交）').first().waitFor();
  await page.keyboard.press('1');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('s');
  await (await chooser).setFiles(SCAN);
  await page.getByText('已上传').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: '上传的文件' }).waitFor();
  await page.getByRole('button', { name: '查看 居民身份证 2/2' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a clerk of another window learns where a case lies by its last 16 characters, and what to do if it is unknown', async () => {
  const number = await accept('303');
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', 'clerk-350205001001-01');
  await page.getByRole('heading', { name: '排队' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(number.slice(-16).toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '这个办件在别处办理' }).waitFor();
  await page.getByText('现在由新垵村通办窗口 1 号办理').waitFor();
  await page.goto('/w/case/0000000000000000');
  await page.getByText('最后 16 位只能找到还没有办结的件').waitFor();
  expect(complaints).toEqual([]);
});

test('a number is masked once it is entered, and shown on a case when a clerk asks for it, on record', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w/new', CLERK);
  const number = page.getByLabel('证件号码');
  await number.fill('999999198503170015');
  await page.keyboard.press('Tab');
  expect(await number.inputValue()).toBe('99**************15');
  await page.getByRole('button', { name: '显示', exact: true }).click();
  expect(await number.inputValue()).toBe('999999198503170015');

  const accepted = await accept('304');
  await page.getByRole('link', { name: '窗口工作台' }).click();
  await page.getByLabel(/编号/).fill(accepted);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '显示完整证件号码' }).click();
  await page.getByText(testIdentity('19700101', '304')).waitFor();
});

test('scans of the papers go with a new visit by keys alone', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { clock: IN_2026 });
  await signInAt(page, '/w/new', CLERK);
  await page.getByLabel('证件号码').fill(testIdentity('19700101', '305'));
  await page.getByLabel('姓名').fill('孙某');
  await page.getByLabel(/^居住的村/).fill('xinan');
  await page.getByRole('button', { name: /新垵村/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(/^事项/).fill('HC-HR-03');
  await page.getByRole('button', { name: /HC-HR-03/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(/地址/).fill('新垵村北路 1 号');
  await page.getByLabel(/地址/).blur();
  await page.getByText(/^扫描件/).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('s');
  await (await chooser).setFiles(SCAN);
  await page.getByText('已上传').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: '打开办件' }).click();
  await page.getByRole('heading', { name: '上传的文件' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a window takes a correction with its scans', async () => {
  const number = await accept('306', {
    matter: 'HC-HR-03',
    form: { address: '新垵村北路 1 号' },
    materials: ['resident-id-card'],
    at: IN_2026,
  });
  const { page, complaints } = await openTab(portal.browser, portal.url, { clock: IN_2026 });
  await signInAt(page, `/w/case/${number}`, CLERK);
  await page.getByRole('button', { name: '要求补正' }).click();
  await page.getByLabel(/^理由/).fill('身份证看不清。');
  await page.getByRole('checkbox', { name: /身份证/ }).check();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: '提交补正' }).click();
  await page.getByRole('checkbox', { name: /身份证/ }).check();
  await page.locator('input[type=file]').first().setInputFiles(SCAN);
  await page.getByText('已上传').waitFor();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('已补正').waitFor();
  await page.getByRole('heading', { name: '上传的文件' }).waitFor();
  expect(complaints).toEqual([]);
});

test('staff who sign in on the first page come to their own, where the frame says who they are', async () => {
  const { page } = await openTab(portal.browser, portal.url, { width: 360 });
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: /督查人员/ }).click();
  await page.getByRole('heading', { name: '督查', exact: true }).waitFor();
  expect(await page.locator('.who').textContent()).toContain('督查人员');
  await signOut(page);
  await signInAt(page, '/staff', CLERK);
  await page.getByRole('heading', { name: /新垵村通办窗口/ }).waitFor();
  expect(await page.locator('.who').textContent()).toContain('窗口人员');
});
