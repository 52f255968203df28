// screens.ts [url]: takes the pictures of docs/screens from a runner that was started with --demo
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { openBrowser, openTab } from './support/browser.ts';
import { signInAt } from './support/signIn.ts';

const FOLDER = 'docs/screens';
const WINDOW = 'clerk-350205002214-01';
const SETTLE_MS = 1_500;

const [url = 'http://localhost:4000'] = process.argv.slice(2);
const browser = await openBrowser();

type Shot = {
  readonly name: string;
  readonly path: string;
  readonly who?: string | RegExp;
  readonly width: number;
};

const SHOTS: readonly Shot[] = [
  { name: 'resident', path: '/', width: 390 },
  { name: 'desk', path: '/w', who: WINDOW, width: 1_280 },
  { name: 'bookings', path: '/w/bookings', who: WINDOW, width: 1_280 },
  { name: 'office', path: '/r', who: 'reviewer-350205000000-PS', width: 1_280 },
  { name: 'wall', path: '/s', who: /督查人员|主管/, width: 1_280 },
  { name: 'open-cases', path: '/s/cases', who: /督查人员|主管/, width: 1_280 },
  { name: 'voice', path: '/s/voice', who: /督查人员|主管/, width: 1_280 },
  { name: 'appraisal', path: '/s/appraisal', who: /督查人员|主管/, width: 1_280 },
  { name: 'coverage', path: '/s/coverage', who: /督查人员|主管/, width: 1_280 },
  { name: 'audit', path: '/a', who: /审计/, width: 1_280 },
  { name: 'operate', path: '/o', who: /运维/, width: 1_280 },
  { name: 'staff', path: '/o/staff', who: /运维/, width: 1_280 },
  { name: 'delegations', path: '/o/delegations', who: /运维/, width: 1_280 },
];

const take = async ({ name, path, who, width }: Shot, language: 'zh' | 'en'): Promise<void> => {
  const { page, context } = await openTab(browser, url, { width, language });
  if (who === undefined) await page.goto(path);
  else await signInAt(page, path, who);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const picture = await page.screenshot();
  // a palette: a picture of a page needs no more, and takes a third
  await sharp(picture)
    .png({ palette: true, effort: 10 })
    .toFile(join(FOLDER, language, `${name}.png`));
  await context.close();
};

for (const language of ['en', 'zh'] as const) {
  mkdirSync(join(FOLDER, language), { recursive: true });
  for (const shot of SHOTS) await take(shot, language);
}
await browser.close();
