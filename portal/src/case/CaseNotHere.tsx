import { Link } from '@tanstack/react-router';
import { useWords } from '../language';
import { Heading } from '../ui/Heading';
import type { CaseTo } from './CaseLine';
import { FindCase } from './FindCase';
import { caseWords } from './words';

/** Says to staff that a number leads to no case that they may open, and what to try next. */
export const CaseNotHere = ({ to }: { readonly to: CaseTo }) => {
  const words = useWords(caseWords);
  return (
    <div className="stack measure">
      <Heading>{words.notFound}</Heading>
      <ul>
        {words.notFoundHints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
        <li>
          {to === '/w/case/$number' ? (
            <>
              {words.noNumberAtDesk} <Link to="/w/find">{words.findPerson}</Link>
            </>
          ) : (
            words.noNumber
          )}
        </li>
      </ul>
      <FindCase to={to} />
    </div>
  );
};
