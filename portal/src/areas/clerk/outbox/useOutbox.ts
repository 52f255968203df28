import { useEffect, useSyncExternalStore } from 'react';
import { onOutboxChange, outboxItems, readOutbox } from './outbox';

/** The visits that wait in this browser. */
export const useOutbox = () => {
  useEffect(() => void readOutbox(), []);
  return useSyncExternalStore(onOutboxChange, outboxItems);
};
