// screens.ts [url]: takes the pictures of docs/screens from a runner that was started with --demo
import { mkdirSync } from 'node:fs';
import { openBrowser, openTab } from './support/browser.ts';
import { signInAt } from './support/signIn.ts';

const FOLDER = 'docs/screens';
const WINDOW = 'clerk-350205002214-01';
const SETTLE_MS = 1_500;

const [url = 'http://localhost:4000'] = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();

const take = async (
  name: string,
  path: string,
  who: string | RegExp | undefined,
  width: number,
): Promise<void> => {
  const { page, context } = await openTab(browser, url, { width });
  if (who === undefined) await page.goto(path);
  else await signInAt(page, path, who);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: width >= 1_000 });
  await context.close();
};

await take('resident', '/', undefined, 390);
await take('guide', '/matters/HC-PS-03', undefined, 390);
await take('desk', '/w', WINDOW, 1_280);
await take('office', '/r', 'reviewer-350205000000-PS', 1_280);
await take('wall', '/s', /督查人员|主管/, 1_280);
await take('audit', '/a', /审计/, 1_280);
await browser.close();
