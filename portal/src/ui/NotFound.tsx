import { Link } from '@tanstack/react-router';
import { useWords } from '../language';
import { Heading } from './Heading';
import { frameWords } from './words';

/** The page for an address that leads nowhere. */
export const NotFound = () => {
  const words = useWords(frameWords);
  return (
    <div className="stack">
      <Heading>{words.notFound}</Heading>
      <p>{words.notFoundText}</p>
      <p>
        <Link to="/">{words.home}</Link>
      </p>
    </div>
  );
};
