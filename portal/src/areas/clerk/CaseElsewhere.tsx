import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { ask } from '../../ask';
import { CaseNotHere } from '../../case/CaseNotHere';
import { caseWords, statusNames } from '../../case/words';
import { graphql } from '../../graphql';
import type { LocateCaseQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { lastPartOf } from '../../numbers';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';

const LocateCase = graphql(`
  query LocateCase($number: ID!, $lang: Lang!) {
    locateCase(number: $number) {
      number
      status
      dueOn
      matter { name(lang: $lang) }
      applicant { name }
      desk { name(lang: $lang) ... on Window { phone } }
      window { name(lang: $lang) phone }
      case { number }
    }
  }
`);

/** Where a case lies that this desk does not have: opened if the clerk may, else its desk and what to tell the visitor. */
export const CaseElsewhere = ({ number }: { readonly number: string }) => {
  const lang = useLang();
  const query = useQuery({
    queryKey: ['locateCase', number, lang],
    queryFn: () => ask(LocateCase, { number, lang }),
    // each look is in the access log, so none is made unasked
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {({ locateCase: found }) => {
        if (!found) return <CaseNotHere to="/w/case/$number" />;
        if (found.case && found.number !== number)
          return <Navigate to="/w/case/$number" params={{ number: found.number }} replace />;
        return <Located found={found} />;
      }}
    </Loaded>
  );
};

const Located = ({ found }: { readonly found: NonNullable<LocateCaseQuery['locateCase']> }) => {
  const words = useWords(caseWords);
  const statuses = useWords(statusNames);
  const dates = useDates();
  const place = found.desk ?? found.window;
  return (
    <div className="stack measure">
      <Heading>{words.elsewhere}</Heading>
      <p>
        <strong>{found.matter.name}</strong> · {found.applicant.name}
      </p>
      <p className="row">
        <span className="tag">{statuses[found.status]}</span>
        <span className="number quiet">{lastPartOf(found.number)}</span>
      </p>
      <p className="notice">
        {place ? words.liesAt(place.name, phoneOf(place)) : words.isClosed}{' '}
        {found.desk && words.dueThere(dates.day(found.dueOn))}
      </p>
      <p>
        <Link to="/w">{words.backToDesk}</Link>
      </p>
    </div>
  );
};

const phoneOf = (place: object): string =>
  'phone' in place && typeof place.phone === 'string' ? place.phone : '';
