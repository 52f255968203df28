import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Runner, type RunnerOptions, startTongban } from '../../../infra/local/runner.ts';
import { leaveOpen } from '../../../replay/demo/leaveOpen.ts';
import { createRequestSender } from '../../../replay/play/client.ts';
import { openBrowser } from './browser.ts';

/** A runner that serves the page with work left for every role, and a browser; both stop after the tests of a file. */
export const servePortal = (options: RunnerOptions = {}) => {
  let runner: Runner | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    runner = await startTongban({
      assemblyDir: inject('assemblyDir'),
      packs: [join('districts', '350205')],
      ...options,
    });
    await leaveOpen(createRequestSender(runner.url), runner.issueToken);
    await runner.drained();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await runner?.stop();
  });
  return {
    get url(): string {
      return given(runner).url;
    },
    get runner(): Runner {
      return given(runner);
    },
    get browser(): Browser {
      return given(browser);
    },
  };
};

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('only inside a test');
  return value;
};
