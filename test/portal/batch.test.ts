import { expect, test } from 'vitest';
import { testIdentity } from '../../infra/local/roleDefaults.ts';
import { pdf } from '../support/contents.ts';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';
import { tickAll } from './support/tickAll.ts';

const WINDOW = 'clerk-350205002214-01';
const portal = servePortal();

test('rows pasted from a table are accepted one by one, and those refused are corrected in place', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/w/batch', WINDOW);
  await page.getByLabel('证件号码').fill(testIdentity('19751120', '004'));
  await page.getByLabel('姓名').fill('黄某');
  await page.getByLabel(/证明文件/).fill('劳动合同');
  await page.getByLabel(/^事项/).fill('HC-PS-03');
  await page.getByRole('button', { name: /HC-PS-03/ }).waitFor();
  await page.keyboard.press('Enter');
  await tickAll(page.getByRole('checkbox'));
  const [good, other] = [testIdentity('19700101', '201'), testIdentity('19700101', '202')];
  const wrong = `${other.slice(0, 17)}${other.endsWith('1') ? '2' : '1'}`;
  await page
    .getByLabel('从表格粘贴')
    .fill(`甲某\t${good}\t13600000001\t新垵村\n乙某\t${wrong}\t\t350205002214\n`);
  await page.getByRole('button', { name: '加入名单' }).click();
  await page.getByRole('button', { name: '受理 2 行' }).click();
  await page.getByText('已受理 1 行，共 2 行').waitFor();
  expect(
    await page
      .getByRole('row', { name: /乙某|^2/ })
      .getByText(/证件号码|校验/)
      .count(),
  ).toBeGreaterThan(0);
  await page.getByLabel('证件号码 2').fill(other);
  await page.getByRole('button', { name: '受理 1 行' }).click();
  await page.getByText('已受理 2 行，共 2 行').waitFor();
  expect(complaints).toEqual([]);
});

test('the scans of a row go with the case of its person', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url, { clock: '2026-04-07T01:10:00Z' });
  await signInAt(page, '/w/batch', WINDOW);
  await page.getByLabel('证件号码').fill(testIdentity('19751120', '004'));
  await page.getByLabel('姓名').fill('黄某');
  await page.getByLabel(/证明文件/).fill('劳动合同');
  await page.getByLabel(/^事项/).fill('HC-HR-03');
  await page.getByRole('button', { name: /HC-HR-03/ }).waitFor();
  await page.keyboard.press('Enter');
  const row = ['丙某', testIdentity('19700101', '203'), '', '新垵村', '新垵村北路 1 号'];
  await page.getByLabel('从表格粘贴').fill(row.join('\t'));
  await page.getByRole('button', { name: '加入名单' }).click();
  await page.getByText('丙某的扫描件').click();
  await page.locator('td input[type=file]').first().setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: pdf(),
  });
  await page.getByText('已上传').waitFor();
  await page.getByRole('button', { name: '受理 1 行' }).click();
  await page.getByRole('link', { name: '已受理，打开' }).click();
  await page.getByRole('heading', { name: '上传的文件' }).waitFor();
  expect(complaints).toEqual([]);
});
