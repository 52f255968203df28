import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const WINDOW = '350205002214-01';
const portal = servePortal({ packsAt: '2016-03-31T01:00:00Z' });
const carryOut = async (page: Page): Promise<void> => {
  const act = page.getByRole('button', { name: '照此执行' }).first();
  expect(await act.isDisabled()).toBe(true);
  await page.getByRole('button', { name: '先检查，不写入' }).first().click();
  await page.getByText('执行后会怎样').waitFor();
  await act.click();
  await page.getByText('已生效，并写入变更记录').waitFor();
};

test('an operator closes a window for a day after a check says whom it concerns', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/windows', /运维/);
  await page
    .getByRole('row', { name: new RegExp(WINDOW) })
    .getByRole('button', { name: /临时停办/ })
    .click();
  await page.getByLabel(/原因（中文/).fill('停电检修');
  await page.getByLabel('原因（英文）').fill('power cut');
  await carryOut(page);
  await page.getByText('停电检修').first().waitFor();
  await page.getByRole('link', { name: '变更记录' }).click();
  await page.getByText('记录链完整').waitFor();
  await page.getByRole('row', { name: /临时停办/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('another entry after a check asks for another check', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/calendar', /运维/);
  const form = page.getByRole('form', { name: '全区停办一天' });
  await form.getByLabel('日期').fill('2016-04-13');
  await form.getByLabel(/原因（中文/).fill('台风');
  await form.getByLabel('原因（英文）').fill('typhoon');
  await form.getByRole('button', { name: '先检查，不写入' }).click();
  await form.getByText('执行后会怎样').waitFor();
  expect(await form.getByRole('button', { name: '照此执行' }).isDisabled()).toBe(false);
  await form.getByLabel('日期').fill('2016-04-14');
  expect(await form.getByRole('button', { name: '照此执行' }).isDisabled()).toBe(true);
});

test('a version of a matter is published after its fields are compared', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/publish/HC-CA-13', /运维/);
  const rule = page.getByLabel('事项内容（JSON）');
  await rule.waitFor();
  await rule.fill((await rule.inputValue()).replace('"stamps": 0', '"stamps": -1'));
  await page.getByRole('button', { name: '先检查，不写入' }).click();
  await page.getByRole('alert').waitFor();
  await page.reload();
  await page.getByLabel('生效日').fill('2016-05-03');
  await rule.fill((await rule.inputValue()).replace('"retentionMonths": 120', '"retentionMonths": 132'));
  await carryOut(page);
  await page.getByRole('link', { name: '变更记录' }).click();
  await page.getByRole('row', { name: /发布事项 运维人员 HC-CA-13、第 \d 版/ }).waitFor();
  await page.getByRole('row', { name: /2016年3月31日 09:00 导入辖区数据/ }).waitFor();
});

test('a pack is checked before it is imported, and its faults name file and path', async () => {
  const { page } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/pack', /运维/);
  const files = ['district', 'windows', 'matters', 'delegations', 'calendar'].map(
    (name) => `districts/350205/${name}.json`,
  );
  await page.getByLabel(/数据文件/).setInputFiles(files);
  await page.getByText('已选 5 个文件').waitFor();
  await page.getByRole('button', { name: '先检查，不写入' }).click();
  await page
    .getByText(/执行后会怎样|请先改正/)
    .first()
    .waitFor();
  await page
    .getByLabel(/数据文件/)
    .setInputFiles([
      { name: 'windows.json', mimeType: 'application/json', buffer: Buffer.from('{"windows": [{"id": 1}]}') },
    ]);
  await page.getByRole('button', { name: '先检查，不写入' }).click();
  await page
    .getByRole('alert')
    .getByText(/windows|district/)
    .first()
    .waitFor();
});

test('a person’s data are counted before they are erased', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/erasure', /运维/);
  await page.getByLabel('证件号码').fill('999999194806120025');
  await page.getByRole('button', { name: '清点' }).click();
  await page.getByText('须保留').waitFor();
  expect(complaints).toEqual([]);
});
