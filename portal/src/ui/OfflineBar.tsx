import { useSyncExternalStore } from 'react';
import { useWords } from '../language';
import { frameWords } from './words';

/** Says while it lasts that there is no line; at a desk, that visits are taken all the same. */
export const OfflineBar = ({ isAtDesk }: { readonly isAtDesk: boolean }) => {
  const words = useWords(frameWords);
  const isOnline = useSyncExternalStore(onLineChange, () => navigator.onLine);
  return isOnline ? null : (
    <p className="banner is-warning no-print" role="status">
      {isAtDesk ? words.offlineAtDesk : words.offline}
    </p>
  );
};

const onLineChange = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};
