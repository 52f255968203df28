import { Link } from '@tanstack/react-router';
import { useWords } from '../../../language';
import { queueWords } from './words';

/** Says that there is none yet, and leads to the windows. */
export const NoneYet = ({ text }: { readonly text: string }) => {
  const words = useWords(queueWords);
  return (
    <p className="row">
      <span className="quiet">{text}</span>
      <Link to="/places">{words.find}</Link>
    </p>
  );
};
