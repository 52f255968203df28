import { expect, test } from 'vitest';
import { openTab } from './support/browser.ts';
import { servePortal } from './support/portal.ts';
import { signInAt } from './support/signIn.ts';

const portal = servePortal();

test('a supervisor finds the open cases of the district by status and matter, and opens one', async () => {
  const { page, complaints } = await openTab(portal.browser, portal.url);
  await signInAt(page, '/s', /督查/);
  await page.getByRole('link', { name: '查看全部超期办件' }).click();
  await page.getByText('没有符合这些条件的在办件').waitFor();
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.getByText(/共 \d+ 件/).waitFor();
  await page.getByLabel('状态').selectOption('待补正');
  await page.getByText('共 1 件').waitFor();
  await page.getByLabel('事项').selectOption({ label: '流动人口居住（暂住）登记' });
  await page
    .getByRole('row', { name: /待补正/ })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});
