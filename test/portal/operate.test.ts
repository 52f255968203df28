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

test('an operator posts somebody to a window after a check', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/staff', /运维/);
  await page.getByText('登记派驻', { exact: true }).first().click();
  const form = page.getByRole('form', { name: '登记派驻' });
  await form.getByLabel('人员编号').fill('clerk-substitute');
  await form.getByLabel('对外称呼').fill('新阳 0999');
  await form.getByLabel('派到哪里').fill(WINDOW);
  await form.getByRole('button', { name: /新垵/ }).click();
  await form.getByLabel('班次').selectOption('备班');
  await carryOut(page);
  await findDesk(page);
  await page.getByRole('row', { name: /新阳 0999 备班/ }).waitFor();
  expect(complaints).toEqual([]);
});

const findDesk = async (page: Page): Promise<void> => {
  await page.getByLabel('窗口或部门').fill(WINDOW);
  await page.getByRole('button', { name: /新垵/ }).first().click();
};

test('what is open in the hands of a person is shown before their posting ends', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/staff', /运维/);
  await findDesk(page);
  await page
    .getByRole('button', { name: /结束派驻.*新垵/ })
    .first()
    .click();
  await page.getByText('名下未办结的').waitFor();
  await page.getByText(/请督查人员在“派驻与移交”页/).waitFor();
  await carryOut(page);
  await page.getByRole('row', { name: /到2016年4月6日/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('a supervisor hands over all that somebody has in hand to anybody but them, the nearest first', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s/staff', /督查人员|主管/);
  await findDesk(page);
  await page
    .getByRole('button', { name: /移交.*新垵/ })
    .first()
    .click();
  const successor = page.getByLabel('交给谁');
  expect(await successor.textContent()).not.toContain('海沧 0121');
  expect(await successor.locator('option').nth(1).textContent()).toContain('新垵村');
  await successor.selectOption({ index: 1 });
  await page.getByLabel(/原因（写入办件记录/).fill('调离本窗口');
  await page.getByRole('button', { name: '全部移交' }).click();
  await page.getByText(/已移交 [1-9]\d* 项/).waitFor();
  expect(complaints).toEqual([]);
});

test('an operator delegates a matter to villages and revokes it with a reason', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/delegations', /运维/);
  await page.getByText('新增授权', { exact: true }).first().click();
  const form = page.getByRole('form', { name: '新增授权' });
  await form.getByLabel('事项').selectOption({ label: await nameOfMatter(page, 'HC-CA-13') });
  await form.getByLabel('授权给哪一级').selectOption('村居');
  await form.getByLabel('依据（中文）').fill('厦海政〔2016〕1号');
  await form.getByLabel('依据（英文）').fill('notice 1 of 2016');
  await carryOut(page);
  await page.getByLabel('只看今天有效的').uncheck();
  await page.locator('#matter').selectOption('HC-CA-13');
  const row = page.getByRole('row', { name: /厦海政〔2016〕1号/ });
  await row.getByRole('button', { name: /撤销授权/ }).click();
  await page.getByLabel('最后一天').fill('2016-05-31');
  await page.getByLabel('撤销原因').fill('试行期满');
  const revocation = page.getByRole('form', { name: /撤销授权/ });
  await revocation.getByRole('button', { name: '先检查，不写入' }).click();
  await revocation.getByText('执行后会怎样').waitFor();
  await revocation.getByRole('button', { name: '照此执行' }).click();
  await page.getByText(/撤销：试行期满/).waitFor();
  expect(complaints).toEqual([]);
});

const nameOfMatter = async (page: Page, code: string): Promise<string> => {
  const option = page.locator(`#delegate-matter option[value="${code}"]`);
  await option.waitFor({ state: 'attached' });
  return (await option.textContent()) ?? '';
};

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
