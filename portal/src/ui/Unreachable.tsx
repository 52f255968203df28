import { useWords } from '../language';
import { frameWords } from './words';

/** Shown when not even the settings of the page could be loaded. */
export const Unreachable = () => {
  const words = useWords(frameWords);
  return (
    <main className="stack">
      <h1>{words.unreachable}</h1>
      <p>{words.unreachableText}</p>
    </main>
  );
};
