import type { Page } from 'playwright-core';
import { z } from 'zod';

const SETTLE_MS = 500;
const Paint = z.object({ origin: z.number(), first: z.number(), largest: z.number() });

// text, because Node knows no window
const SCRIPT = `
  window.noted = { first: 0, largest: 0, longest: 0 };
  const watch = (settings, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ buffered: true, ...settings });
  watch({ type: 'paint' }, ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.first = startTime;
  });
  watch({ type: 'largest-contentful-paint' }, ({ startTime }) => { noted.largest = startTime; });
  watch({ type: 'event', durationThreshold: 16 }, ({ duration }) => {
    noted.longest = Math.max(noted.longest, duration);
  });
`;

/** Lets every document of a tab note its paints and its longest interaction. */
export const watchPage = async (page: Page): Promise<void> => {
  await page.addInitScript({ content: SCRIPT });
};

/** Reads the paints of a page, from the beginning of the visit: a sign-in may have led through other documents. */
export const readPaint = async (page: Page, begun: number): Promise<{ first: number; largest: number }> => {
  await page.waitForTimeout(SETTLE_MS);
  const { origin, first, largest } = Paint.parse(
    await page.evaluate('({ origin: performance.timeOrigin, first: noted.first, largest: noted.largest })'),
  );
  return { first: origin - begun + first, largest: origin - begun + largest };
};

/** Reads the longest interaction since the last reading, in milliseconds; a short one is none. */
export const readInteraction = async (page: Page): Promise<number> => {
  await page.waitForTimeout(SETTLE_MS);
  const longest = z.number().parse(await page.evaluate('noted.longest'));
  await page.evaluate('noted.longest = 0');
  return longest;
};
