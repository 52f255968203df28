import type { Browser } from 'playwright-core';
import { type Runner, startTongban } from '../../infra/local/runner.ts';
import { leaveOpen } from '../../replay/demo/leaveOpen.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { openBrowser, openTab } from '../../test/portal/support/browser.ts';
import { signInAt } from '../../test/portal/support/signIn.ts';
import { measureInteractions } from './interactions.ts';
import { medianOf } from './median.ts';
import { SLOW_PHONE, slowDown } from './slowPhone.ts';
import { readPaint, watchPage } from './watchPage.ts';

const ROUNDS = 3;
const WIDTH = 360;
/** What the largest paint of a page may take, and an interaction until the next frame. */
const MOST_PAINT_MS = 2_500;
const MOST_INTERACTION_MS = 200;

type Visited = { readonly name: string; readonly path: string; readonly who?: string | RegExp };

const PAGES: readonly Visited[] = [
  { name: 'first page', path: '/' },
  { name: 'search', path: '/matters?words=%E6%9A%82%E4%BD%8F' },
  { name: 'guide of a matter', path: '/matters/HC-PS-03' },
  { name: 'where to go', path: '/places' },
  { name: 'progress by code', path: '/c' },
  { name: 'verify', path: '/verify' },
  { name: 'public figures', path: '/figures' },
  { name: 'my cases, after a reload', path: '/mine', who: /陈某/ },
  { name: 'apply, after a reload', path: '/apply/HC-PS-03', who: /陈某/ },
  { name: 'desk of a clerk, after a reload', path: '/w', who: 'clerk-350205002214-01' },
  { name: 'wall, after a reload', path: '/s', who: /督查人员|主管/ },
];

/** Measures how fast pages paint and answer on a slow phone. Returns whether all are within the bars. */
export const benchPage = async (): Promise<boolean> => {
  const runner = await startTongban({ packs: ['districts/350205'] });
  const browser = await openBrowser();
  try {
    await leaveOpen(createRequestSender(runner.url), runner.issueToken);
    await runner.drained();
    console.log(
      `${SLOW_PHONE.words}; median of ${ROUNDS} loads: the first of a visit, or a reload while signed in\n`,
    );
    const paints = await measurePaints(browser, runner);
    const interactions = await measureInteractions(browser, runner.url, ROUNDS);
    printTable(['page', 'first paint', 'largest paint', 'transferred', 'requests'], paints.rows);
    printTable(
      ['interaction', 'until the next frame'],
      interactions.map(({ name, ms }) => [name, shown(ms)]),
    );
    return paints.worst <= MOST_PAINT_MS && interactions.every(({ ms }) => ms <= MOST_INTERACTION_MS);
  } finally {
    await browser.close();
    await runner.stop();
  }
};

const measurePaints = async (browser: Browser, { url }: Runner) => {
  const rows: string[][] = [];
  let worst = 0;
  for (const visited of PAGES) {
    const taken = [];
    for (let round = 0; round < ROUNDS; round += 1) taken.push(await loadOnce(browser, url, visited));
    const middle = medianOf(taken, ({ largest }) => largest);
    worst = Math.max(worst, middle.largest);
    rows.push([
      visited.name,
      shown(middle.first),
      shown(middle.largest),
      `${Math.round(middle.bytes / 1_000)} kB`,
      String(middle.requests),
    ]);
  }
  return { rows, worst };
};

const loadOnce = async (browser: Browser, url: string, { path, who }: Visited) => {
  const { page, context } = await openTab(browser, url, { width: WIDTH });
  if (who !== undefined) await signInAt(page, path, who);
  await watchPage(page);
  const session = await slowDown(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const begun = Date.now();
  await page.goto(path);
  // a slow processor is idle on the line before anything is painted
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const paint = await readPaint(page, begun);
  await context.close();
  return { ...paint, bytes, requests };
};

const shown = (ms: number): string => `${Math.round(ms)} ms`;

const printTable = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
  const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map(() => '---'));
  for (const row of rows) line(row);
  console.log('');
};
