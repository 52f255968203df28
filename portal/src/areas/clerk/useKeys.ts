import { useLayoutEffect } from 'react';

/** Single keys as shortcuts: only while no field has the focus and no modifier is held (WCAG 2.1.4). */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  // before the page is painted: a key works as soon as its button is seen
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target))
        return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
};

// a tick box takes no letters: keys go on working after a tick
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** Ctrl + Enter as the main act of a page, wherever the focus is; not the Enter that ends a pinyin composition. */
export const useMainKey = (act: () => void): void => {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
};
