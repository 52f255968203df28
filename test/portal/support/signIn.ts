import type { Page } from 'playwright-core';

/** Opens an address and signs in as somebody of the local issuer's page, from wherever that address asks to. */
export const signInAt = async (page: Page, path: string, who: string | RegExp): Promise<void> => {
  await page.goto(path);
  await page
    .getByRole('main')
    .getByRole('button', { name: /登录|Sign in/ })
    .click();
  await choose(page, who);
  await page.getByRole('button', { name: /退出|Sign out/ }).waitFor();
};

/** Chooses who one is on the local issuer's page. */
export const choose = async (page: Page, who: string | RegExp): Promise<void> => {
  if (typeof who !== 'string') return page.getByRole('button', { name: who }).click();
  const picker = page.locator('select', { has: page.locator(`option[value="${who}"]`) });
  await picker.selectOption(who);
  await picker.locator('xpath=following-sibling::button').click();
};

/** Signs out, and waits until the issuer led back to the first page. */
export const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '退出' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('banner').getByRole('button', { name: '登录' }).waitFor();
};
