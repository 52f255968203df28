import { Link } from '@tanstack/react-router';
import { graphql } from '../graphql';
import type { CaseLineFragment } from '../graphql/graphql';
import { useWords } from '../language';
import { lastPartOf } from '../numbers';
import { DueLight } from './DueLight';
import { statusNames } from './words';

graphql(`
  fragment CaseLine on Case {
    number
    status
    light
    remainingDays
    remainingDaysUnit
    applicant { name }
    village { name(lang: $lang) }
    matter { name(lang: $lang) }
  }
`);
/** A case as a list shows it. */
export type CaseLineCase = CaseLineFragment;

/** The page of a case in an area of staff. */
export type CaseTo = '/w/case/$number' | '/r/case/$number' | '/s/case/$number';

type Props = {
  readonly to: CaseTo;
  readonly shown: CaseLineCase;
};

/** A case in a list of staff. */
export const CaseLine = ({ to, shown }: Props) => {
  const names = useWords(statusNames);
  return (
    <Link className="card case-line" to={to} params={{ number: shown.number }}>
      <strong>{shown.matter.name}</strong>
      <span className="row small">
        <span className="tag">{names[shown.status]}</span>
        <DueLight shown={shown} />
        <span>
          {shown.applicant.name} · {shown.village.name}
        </span>
        <span className="number quiet">{lastPartOf(shown.number)}</span>
      </span>
    </Link>
  );
};
