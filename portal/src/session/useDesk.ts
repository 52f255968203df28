import { useSyncExternalStore } from 'react';
import { useMe } from './useSession';

const KEY = 'tongban.desk';
let chosen = sessionStorage.getItem(KEY) ?? '';
const listeners = new Set<() => void>();

const choose = (code: string): void => {
  chosen = code;
  sessionStorage.setItem(KEY, code);
  for (const listener of listeners) listener();
};

const onChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The desks at which whoever is signed in serves: windows of a clerk, offices of a reviewer. */
export const useDesks = () => {
  const me = useMe();
  return me?.role === 'REVIEWER' ? me.offices : (me?.windows ?? []);
};

/** The desk at which somebody works in this tab, one of their own, and how to choose another. */
export const useDesk = (): readonly [string | undefined, (code: string) => void] => {
  const desks = useDesks();
  const code = useSyncExternalStore(onChange, () => chosen);
  return [(desks.find((desk) => desk.code === code) ?? desks[0])?.code, choose];
};
