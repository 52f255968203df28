import { expect, test } from 'vitest';
import documents from '../../portal/src/graphql/persisted-documents.json' with { type: 'json' };
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';
import { tickAll } from './support/tickAll.ts';
import { settleVisit } from './support/visit.ts';

const portal = servePortal();

test('a newcomer goes the steps of a demo by what the page says alone, and sends listed documents only', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { width: 390 });
  const sent = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) sent.add(request.postDataJSON().query);
  });
  // a demo is told by the settings of the page
  await page.route('**/config.json', async (route) => {
    const answer = await route.fetch();
    const settings: unknown = await answer.json();
    return route.fulfill({ json: { ...Object(settings), demo: '2016-04-06T01:10:00Z' } });
  });
  const guide = page.getByRole('complementary', { name: /五分钟试一遍/ });
  await page.goto('/');
  await guide.getByRole('button', { name: '以陈某登录' }).click();
  await guide.getByText('现在按“网上申请”').waitFor();
  await page.getByRole('link', { name: /网上申请|接着填/ }).click();
  await guide.getByText('居住的村（社区）选“新垵村”').waitFor();
  await page.getByLabel(/居住的村/).selectOption('350205002214');
  await page.getByRole('button', { name: '继续' }).click();
  await tickAll(page.getByRole('main').getByRole('checkbox'), 2);
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('heading', { name: '已提交' }).waitFor();

  await guide.getByRole('button', { name: '以窗口人员登录' }).click();
  await page.getByRole('link', { name: /待受理.*陈/ }).click();
  await page.getByRole('button', { name: /^受理/ }).click();
  await page.getByRole('img', { name: '电子证照' }).waitFor();

  await guide.getByRole('link', { name: /去收件/ }).click();
  await settleVisit(page, { number: '999999198503170015', name: '何某' });

  await guide.getByRole('button', { name: '以陈某登录' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /已办结/ })
    .first()
    .click();
  await page.getByText('非常满意').click();
  await page.getByRole('button', { name: '提交评价' }).click();
  await page.getByText('您评了 5 分').waitFor();

  await guide.getByRole('button', { name: '以督查人员登录' }).click();
  await page.locator('.wall-value').first().waitFor();
  await guide.getByText('已经算进今天和本月的数字').waitFor();
  await guide.getByRole('button', { name: '以陈某登录' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /已办结/ })
    .first()
    .click();
  await page.getByRole('link', { name: '打开验证页' }).click();
  await page.getByRole('heading', { name: '证照有效' }).waitFor();
  await page.getByText('五分钟试一遍（6/6）').waitFor();
  expect(complaints).toEqual([]);
  // a stage may take these texts alone (`persistedOperations`)
  const listed = new Set<string>(Object.values(documents));
  expect(sent.size).toBeGreaterThan(10);
  expect([...sent].filter((text) => !listed.has(text))).toEqual([]);
});

test('all tabs of a browser count the steps of a demo together, and another run begins anew', async () => {
  const { page, context } = await openTab(portal.browser, portal.url);
  let startedAt = 'this run';
  await context.route('**/config.json', async (route) => {
    const settings: unknown = await (await route.fetch()).json();
    return route.fulfill({ json: { ...Object(settings), demo: '2016-04-06T01:10:00Z', startedAt } });
  });
  const other = await context.newPage();
  await other.goto('/');
  await other.getByText('五分钟试一遍（0/6）').waitFor();
  await signInAt(page, '/s', /督查/);
  await other.getByText('五分钟试一遍（1/6）').waitFor();
  startedAt = 'the next run';
  await other.reload();
  await other.getByText('五分钟试一遍（0/6）').waitFor();
});
