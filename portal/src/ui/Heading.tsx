import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../language';
import { frameWords } from './words';

/** The heading of a page, which is the browser's title too and takes the focus after navigation. */
export const Heading = ({ children, title }: { readonly children: ReactNode; readonly title?: string }) => {
  const words = useWords(frameWords);
  const text = title ?? (typeof children === 'string' ? children : '');
  const heading = useFocusAfterNavigation();
  useEffect(() => {
    document.title = text === '' ? words.product : `${text} – ${words.product}`;
  }, [text, words.product]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
};

let focusedPath: string | undefined;

// a screen reader starts at the heading of a new page, which may come after its data; the first page keeps its start,
// and a page that leads into a field keeps that
const useFocusAfterNavigation = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  useEffect(() => {
    if (path === focusedPath || path === undefined) return;
    const isFirst = focusedPath === undefined;
    focusedPath = path;
    if (!isFirst && !isInField()) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return heading;
};

const isInField = (): boolean =>
  document.activeElement?.matches('main :is(input, select, textarea)') ?? false;
