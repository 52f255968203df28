import { expect, test } from 'vitest';
import { testIdentity } from '../../infra/local/roleDefaults.ts';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';
import { settleVisit } from './support/visit.ts';

const WINDOW = 'clerk-350205002214-01';
const portal = servePortal();

test('a clerk settles a visit by the keyboard alone, prints the receipt, and its code shows progress and takes a rating', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.getByRole('heading', { name: '排队' }).waitFor();
  await page.keyboard.press('n');
  await settleVisit(page, { number: '999999198503170015', name: '㵚𠮷' });

  await page.getByRole('button', { name: '受理通知书' }).click();
  const code = (await page.locator('.paper strong.number').textContent()) ?? '';
  expect(complaints).toEqual([]);

  const holder = await openTab(portal.browser, portal.url, { width: 360 });
  await holder.page.goto('/c');
  await holder.page.getByLabel('查询码').fill(code.toLowerCase().replaceAll('-', ' '));
  await holder.page.getByRole('button', { name: '查看' }).click();
  await holder.page.getByText('非常满意').click();
  await holder.page.getByRole('button', { name: '提交评价' }).click();
  await holder.page.getByText('您评了 5 分').waitFor();
  expect(holder.complaints).toEqual([]);
});

test('a clerk finds a visitor’s cases by their document, and is told when there are none', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { language: 'en' });
  await signInAt(page, '/w', WINDOW);
  await page.getByRole('link', { name: /New visit/ }).waitFor();
  await page.keyboard.press('p');
  await page.getByLabel('Number of the document').fill('999999198503170015');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /residence registration.*Settled/ }).waitFor();
  await page.getByLabel('Number of the document').fill('999999199001010016');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('no case in the district').waitFor();
  expect(complaints).toEqual([]);
});

test('a settled case has a certificate that anybody verifies, and moves the figures on the wall', async () => {
  await portal.runner.drained();
  const wall = await openTab(portal.browser, portal.url);
  await signInAt(wall.page, '/s', /督查人员|主管/);
  const accepted = wall.page.locator('.wall-value').first();
  await accepted.waitFor();
  const before = Number.parseInt((await accepted.textContent()) ?? '', 10);

  const desk = await openTab(portal.browser, portal.url);
  await signInAt(desk.page, '/w', WINDOW);
  await desk.page.getByRole('link', { name: /吴/ }).click();
  await desk.page.getByRole('button', { name: /^受理/ }).click();
  const code = desk.page.getByRole('img', { name: '电子证照' });
  await code.waitFor();
  const printed = await desk.page.getByRole('link', { name: '打开验证页' }).getAttribute('href');

  const visitor = await openTab(portal.browser, portal.url, { language: 'en' });
  await visitor.page.goto(printed ?? '');
  await visitor.page.getByRole('heading', { name: 'The certificate is valid' }).waitFor();

  await portal.runner.drained();
  await wall.page.reload();
  await expect
    .poll(async () => Number.parseInt((await accepted.textContent()) ?? '', 10), { timeout: 60_000 })
    .toBe(before + 1);
});

test('a clerk calls a ticket, serves it and finishes it', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.getByText('A001').waitFor();
  await page.keyboard.press('c');
  await page.locator('.ticket-sign', { hasText: 'A001' }).waitFor();
  await page.keyboard.press('f');
  await page.locator('.ticket-sign').waitFor({ state: 'detached' });
  const board = await openTab(portal.browser, portal.url);
  await board.page.goto('/screen/350205002214-01');
  await board.page.getByText('1 人等候').waitFor();
});

test('a wrong check character is told while the number is typed', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w/new', WINDOW);
  await page.getByLabel('证件号码').fill('999999198503170016');
  await page.getByText('校验位不对').waitFor();
});

test('a bad rating is answered at the desk', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.getByRole('heading', { name: '待答复的评价' }).waitFor();
  await page
    .getByRole('link', { name: /已办结.*林/ })
    .first()
    .click();
  await page.getByRole('button', { name: '回复评价' }).click();
  await page.getByLabel(/理由/).fill('已增加叫号屏，抱歉让您久等。');
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText('回复评价').first().waitFor();
});

test('a visit is settled with fewer than 60 keys, in less than a minute at 80 ms a key', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w', WINDOW);
  await page.getByRole('heading', { name: '排队' }).waitFor();
  let keys = 0;
  const type = (text: string) => {
    keys += [...text].length;
    return page.keyboard.type(text);
  };
  const press = (key: string) => {
    keys += key.split('+').length;
    return page.keyboard.press(key);
  };
  const beginsAt = performance.now();
  await press('n');
  await settleVisit(page, { number: testIdentity('19850317', '311'), name: '周某' }, { type, press });
  expect(keys).toBeLessThan(60);
  expect(keys * 80 + (performance.now() - beginsAt)).toBeLessThan(60_000);
});
