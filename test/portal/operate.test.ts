import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();

test('a person’s data are counted before they are erased, and the log keeps that somebody counted', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/o/erasure', /运维/);
  await page.getByLabel('证件号码').fill('999999194806120025');
  await page.getByRole('button', { name: '清点' }).click();
  await page.getByText('须保留').waitFor();
  await page.getByRole('link', { name: '变更记录' }).click();
  await page.getByText('记录链完整').waitFor();
  await page
    .getByRole('row', { name: /登记删除个人信息/ })
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});
