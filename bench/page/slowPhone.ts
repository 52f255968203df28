import type { CDPSession, Page } from 'playwright-core';

const MBIT = 1_000_000 / 8;

/** A cheap phone on a slow 4G line, as Lighthouse has it: a quarter of this machine's speed. */
export const SLOW_PHONE = {
  words: 'Slow phone: CPU at a quarter, 1.6 Mbit/s down, 0.75 up, 150 ms a request',
  slowdown: 4,
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6 * MBIT,
    uploadThroughput: 0.75 * MBIT,
  },
} as const;

/** Makes a tab as slow as such a phone. */
export const slowDown = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_PHONE.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PHONE.slowdown });
  return session;
};
