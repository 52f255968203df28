/** The largest clock skew that is corrected: a clock wrong by days must not shift other instances. */
const CLOCKS_DIFFER_MS = 10 * 60_000;

/** Chooses the instant of an act: `now`, or the last event's if another instance's clock is ahead. */
export const resolveMoment = (now: Date, events: readonly { readonly at: string }[]): Date => {
  const last = Date.parse(events.at(-1)?.at ?? '');
  return last > now.getTime() && last - now.getTime() <= CLOCKS_DIFFER_MS ? new Date(last) : now;
};
