import type { Browser, Page } from 'playwright-core';
import { openTab } from '../../test/portal/support/browser.ts';
import { signInAt } from '../../test/portal/support/signIn.ts';
import { medianOf } from './median.ts';
import { slowDown } from './slowPhone.ts';
import { readInteraction, watchPage } from './watchPage.ts';

type Interaction = { readonly name: string; readonly act: (page: Page) => Promise<unknown> };

const BY_RESIDENT: readonly Interaction[] = [
  { name: 'type an everyday word', act: (page) => page.getByRole('searchbox').pressSequentially('暂住登记') },
  { name: 'search', act: (page) => page.keyboard.press('Enter') },
  {
    name: 'open a matter',
    act: (page) =>
      page
        .getByRole('link', { name: /流动人口居住/ })
        .first()
        .click(),
  },
  { name: 'change the language', act: (page) => page.getByRole('button', { name: 'English' }).click() },
  { name: 'large text', act: (page) => page.getByRole('button', { name: 'Large text' }).click() },
  { name: 'begin to apply', act: (page) => beginToApply(page) },
  { name: 'find a village', act: (page) => page.getByLabel(/find it by/).pressSequentially('xinan') },
  { name: 'choose it', act: (page) => page.getByRole('button', { name: /Xin’an Village/ }).click() },
  { name: 'next step', act: (page) => page.getByRole('button', { name: 'Continue' }).click() },
  { name: 'tick a document', act: (page) => page.getByRole('main').getByRole('checkbox').first().check() },
];

// the draft of an earlier round is offered first
const beginToApply = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /Apply online|Continue your draft/ }).click();
  const another = page.getByRole('button', { name: 'Start another one' });
  await another.or(page.getByLabel(/find it by/)).waitFor();
  if (await another.isVisible()) await another.click();
};

/** Measures the longest event of each interaction of a resident, until the frame that shows it: the median of some rounds. */
export const measureInteractions = async (browser: Browser, url: string, rounds: number) => {
  const taken = BY_RESIDENT.map(({ name }) => ({ name, all: emptyList() }));
  for (let round = 0; round < rounds; round += 1) {
    const measured = await measureOnce(browser, url);
    for (const [at, ms] of measured.entries()) taken[at]?.all.push(ms);
  }
  return taken.map(({ name, all }) => ({ name, ms: medianOf(all, (ms) => ms) }));
};

const emptyList = (): number[] => [];

const measureOnce = async (browser: Browser, url: string): Promise<number[]> => {
  const { page, context } = await openTab(browser, url, { width: 360 });
  await watchPage(page);
  await signInAt(page, '/mine', /林某/);
  await page.getByRole('link', { name: '通办' }).first().click();
  await page.getByRole('searchbox').waitFor();
  await slowDown(page);
  const taken: number[] = [];
  for (const { act } of BY_RESIDENT) {
    await act(page);
    await page.waitForLoadState('networkidle');
    taken.push(await readInteraction(page));
  }
  await context.close();
  return taken;
};
