/** As much as the clocks of two instances may differ; more is no skew, and a clock that is wrong by days must not carry others along. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** The instant of an act on something with a history: `now`, or that of the last act where another instance's clock is ahead. */
export const momentAfter = (now: Date, events: readonly { readonly at: string }[]): Date => {
  const last = Date.parse(events.at(-1)?.at ?? '');
  return last > now.getTime() && last - now.getTime() <= CLOCKS_DIFFER_MS ? new Date(last) : now;
};
