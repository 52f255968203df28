import type { Page } from 'playwright-core';

/** What types into a page: its keyboard, or one that counts. */
type Keys = Pick<Page['keyboard'], 'type' | 'press'>;

/** Enters a visit of somebody from Xin'an for a residence registration and settles it, by keys alone. */
export const settleVisit = async (
  page: Page,
  { number, name }: { readonly number: string; readonly name: string },
  keys: Keys = page.keyboard,
): Promise<void> => {
  await page.locator('input:focus').and(page.getByLabel('证件号码')).waitFor();
  await keys.type(number);
  await keys.press('Tab');
  await keys.type(name);
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type('xinan');
  await page.getByRole('button', { name: /新垵村/ }).waitFor();
  await keys.press('Enter');
  await keys.type('zzdj');
  await page.getByRole('button', { name: /流动人口居住/ }).waitFor();
  await keys.press('Enter');
  await page.getByRole('group', { name: /看过的材料/ }).waitFor();
  await keys.press('1');
  await keys.press('2');
  await keys.press('Control+Enter');
  await page.getByRole('heading', { name: '已当场办结' }).waitFor();
};
