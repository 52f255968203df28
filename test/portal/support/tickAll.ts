import type { Locator } from 'playwright-core';

/** Ticks every box, or the first `most`, once they are shown. */
export const tickAll = async (boxes: Locator, most = Number.POSITIVE_INFINITY): Promise<void> => {
  await boxes.first().waitFor();
  for (const box of (await boxes.all()).slice(0, most)) await box.check();
};
