const KEY = 'tongban.clock';

/** A demo's clock: runs from the instant that was set, and only in a local demo. */
type Setting = { readonly from: number; readonly setAt: number; readonly speed: number };

let setting: Setting | undefined = read();

function read(): Setting | undefined {
  const kept = sessionStorage.getItem(KEY);
  return kept === null ? undefined : (JSON.parse(kept) as Setting);
}

/** Sets the demo's clock, running at `speed` seconds a second. */
export const setClock = (instant: number, speed = 1): void => {
  setting = { from: instant, setAt: Date.now(), speed };
  sessionStorage.setItem(KEY, JSON.stringify(setting));
};

/** Whether a demo's clock is set. */
export const hasClock = (): boolean => setting !== undefined;

/** How fast the clock runs. */
export const clockSpeed = (): number => setting?.speed ?? 1;

/** The present by the page's clock, in epoch milliseconds. */
export const presentTime = (): number =>
  setting ? setting.from + (Date.now() - setting.setAt) * setting.speed : Date.now();

/** What the header `x-tongban-clock` says; null outside a demo. */
export const clockHeader = (): string | null => (setting ? new Date(presentTime()).toISOString() : null);
