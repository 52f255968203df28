import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language';
import { frameWords } from './words';

/** The heading of a page, which is the browser's title too and takes the focus after navigation. */
export const Heading = ({ children, title }: { readonly children: ReactNode; readonly title?: string }) => {
  const words = useWords(frameWords);
  const text = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = text === '' ? words.product : `${text} – ${words.product}`;
  }, [text, words.product]);
  return <h1 tabIndex={-1}>{children}</h1>;
};
