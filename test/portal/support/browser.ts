import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine; undefined without one. */
export const chromiumPath = PLACES.find((path) => path !== '' && existsSync(path));

/** Starts Chromium. Throws without one, and says how to get it. */
export const openBrowser = async (): Promise<Browser> => {
  if (chromiumPath === undefined)
    throw new Error(
      'Chromium is missing: apt-get install chromium fonts-noto-cjk, or set CHROMIUM to its path.',
    );
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
};

/** How somebody looks at the page. */
export type Look = {
  readonly language?: 'zh' | 'en';
  readonly isElder?: boolean;
  readonly width?: number;
  /** The instant at which the page's clock begins. */
  readonly clock?: string;
};

/** A tab of a person of their own, with what the browser complained about: reports of the content security policy, errors. */
export type Tab = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] };

/** Opens a tab in a fresh profile. */
export const openTab = async (browser: Browser, url: string, look: Look = {}): Promise<Tab> => {
  const { language = 'zh', isElder = false, width = 1280, clock = '2016-04-06T01:10:00Z' } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 800 },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  await context.addInitScript(
    ([kept, elder, begin]) => {
      localStorage.setItem('tongban.language', kept);
      localStorage.setItem('tongban.elder', elder);
      if (!sessionStorage.getItem('tongban.clock'))
        sessionStorage.setItem(
          'tongban.clock',
          JSON.stringify({ from: Date.parse(begin), setAt: Date.now(), speed: 1 }),
        );
    },
    [language, isElder ? 'on' : 'off', clock] as const,
  );
  const page = await context.newPage();
  // choosers are caught from the start: a listener that is added with the key that opens one can come too late
  page.on('filechooser', () => undefined);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /security policy|trusted/i.test(message.text()))
      complaints.push(message.text());
  });
  return { page, context, complaints };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe on a page, past its content security policy; returns each violation with where it is. */
export const findViolations = async ({ page, context }: Tab): Promise<string[]> => {
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  const found: unknown = JSON.parse(String(result.value));
  return Array.isArray(found) ? found.map(String) : [];
};
