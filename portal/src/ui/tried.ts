import { useSyncExternalStore } from 'react';

/** The steps of a demo's walk, in their order. */
export const TRY_STEPS = ['file', 'accept', 'visit', 'rate', 'figures', 'verify'] as const;
export type TryStep = (typeof TRY_STEPS)[number];

/** The matter of the walk. */
export const TRY_MATTER = 'HC-PS-03';

const KEY = 'tongban.tried';
const listeners = new Set<() => void>();
let run: string | undefined;
// done before the run is known: the page may be quicker than its guide
const early: TryStep[] = [];
let tried = '';

/** Follows the walk of one run of a demo, in all tabs of the browser; another run begins anew. */
export const followTried = (startedAt: string): void => {
  if (run === startedAt) return;
  run = startedAt;
  addEventListener('storage', ({ key }) => key === KEY && show(kept()));
  show(kept());
  for (const step of early.splice(0)) noteTried(step);
};

/** Notes that somebody did a step of the walk; nothing outside a demo. */
export const noteTried = (step: TryStep): void => {
  if (run === undefined) {
    early.push(step);
    return;
  }
  const steps = kept();
  if (!steps.split(' ').includes(step)) keep(`${steps} ${step}`.trim());
};

/** Begins the walk anew. */
export const forgetTried = (): void => keep('');

/** The steps that were done in this browser. */
export const useTried = (): readonly string[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => tried,
  ).split(' ');

const kept = (): string => {
  const [of, steps = ''] = (localStorage.getItem(KEY) ?? '').split('|');
  return of === run ? steps : '';
};

const keep = (steps: string): void => {
  localStorage.setItem(KEY, `${run}|${steps}`);
  show(steps);
};

const show = (steps: string): void => {
  tried = steps;
  for (const listener of listeners) listener();
};
