import { useState } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import type { CaseViewFragment } from '../graphql/graphql';
import { useWords } from '../language';
import { Failure } from '../ui/Loaded';
import { actWords } from './actWords';

const Unmask = graphql(`
  query ApplicantInClear($number: ID!) {
    case(number: $number) { applicantInClear(purpose: CHECK_IDENTITY) { name identity { number } phone } }
  }
`);
type Clear = { readonly name: string; readonly number: string; readonly phone: string };

/** Shows the applicant in clear when a clerk asks for it to check who came; each look stands in the access log. */
export const ClearIdentity = ({ shown: { number } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(actWords);
  const [clear, setClear] = useState<Clear>();
  const [isRefused, setRefused] = useState(false);
  const [error, setError] = useState<Error>();
  const unmask = () =>
    ask(Unmask, { number }).then(({ case: seen }) => {
      const found = seen?.applicantInClear;
      if (found) setClear({ name: found.name, number: found.identity.number, phone: found.phone ?? '' });
      else setRefused(true);
    }, setError);
  if (isRefused) return <span className="quiet small">{words.identityElsewhere}</span>;
  if (clear)
    return (
      <span className="row">
        <strong className="number">
          {[clear.name, clear.number, clear.phone].filter(Boolean).join(' ')}
        </strong>
        <button type="button" className="quiet-button" onClick={() => setClear(undefined)}>
          {words.hideIdentity}
        </button>
      </span>
    );
  return (
    <span>
      {error && <Failure error={error} />}
      <button type="button" className="link-button" onClick={() => void unmask()}>
        {words.showIdentity}
      </button>{' '}
      <span className="quiet small">{words.identityRecorded}</span>
    </span>
  );
};
