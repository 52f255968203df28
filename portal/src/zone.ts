import { useSyncExternalStore } from 'react';
import { ask } from './ask';
import { graphql } from './graphql';

const KEY = 'tongban.zone';
const ZoneDocument = graphql(`
  query DistrictZone($district: ID!) {
    district(code: $district) { timeZone }
  }
`);

// before the first answer in this browser: its own zone, which for most people is the district's
let zone = localStorage.getItem(KEY) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
const listeners = new Set<() => void>();

/** The district's time zone, in which its days are counted and instants are shown. */
export const districtZone = (): string => zone;

/** The district's time zone; renders again if it turns out to be another. */
export const useZone = (): string => useSyncExternalStore(onChange, districtZone);

const onChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks for the district's time zone and keeps it for the next visit. */
export const loadZone = async (district: string): Promise<void> => {
  const answer = await ask(ZoneDocument, { district }).catch(() => undefined);
  const found = answer?.district?.timeZone;
  if (found === undefined || found === zone) return;
  zone = found;
  localStorage.setItem(KEY, found);
  for (const listener of listeners) listener();
};
