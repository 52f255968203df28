import { useSyncExternalStore } from 'react';

/** The steps of a demo's walk, in their order. */
export const TRY_STEPS = ['file', 'accept', 'visit', 'rate', 'figures', 'verify'] as const;
export type TryStep = (typeof TRY_STEPS)[number];

/** The matter of the walk. */
export const TRY_MATTER = 'HC-PS-03';

const KEY = 'tongban.tried';
let tried = sessionStorage.getItem(KEY) ?? '';
const listeners = new Set<() => void>();

/** Notes that somebody did a step of the walk; shown in a local demo only. */
export const noteTried = (step: TryStep): void => {
  if (tried.split(' ').includes(step)) return;
  tried = `${tried} ${step}`.trim();
  sessionStorage.setItem(KEY, tried);
  for (const listener of listeners) listener();
};

/** Begins the walk anew. */
export const forgetTried = (): void => {
  tried = '';
  sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
};

/** The steps that were done in this tab. */
export const useTried = (): readonly string[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => tried,
  ).split(' ');
