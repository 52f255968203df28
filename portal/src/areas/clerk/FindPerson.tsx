import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../ask';
import { statusNames } from '../../case/words';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { FoundLineFragment, IdentityInput } from '../../graphql/graphql';
import { IdentityFields } from '../../identity/IdentityFields';
import { noIdentity, toIdentity } from '../../identity/identity';
import { useDates, useLang, useWords } from '../../language';
import { localDay } from '../../localDay';
import { nodesOf } from '../../nodes';
import { lastPartOf } from '../../numbers';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { SignInFirst } from '../../ui/SignInFirst';
import { useZone } from '../../zone';
import { findWords } from './findWords';

const CasesOfPerson = graphql(`
  query CasesOfPerson($district: ID!, $identity: IdentityInput!, $openOnly: Boolean!, $after: String, $lang: Lang!) {
    findCases(district: $district, identity: $identity, openOnly: $openOnly, first: 20, after: $after) {
      edges { node { ...FoundLine } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment FoundLine on FoundCase {
    number
    status
    filedAt
    dueOn
    applicant { name }
    matter { name(lang: $lang) }
    desk { name(lang: $lang) }
    case { number }
  }
`);

/** A visitor's cases in the district, by the document that they show: wherever they were filed, and where they lie now. */
export const FindPerson = () => (
  <SignInFirst>
    <Search />
  </SignInFirst>
);

type Asked = { readonly identity: IdentityInput; readonly openOnly: boolean };

const Search = () => {
  const words = useWords(findWords);
  const [typed, setTyped] = useState(noIdentity);
  const [openOnly, setOpenOnly] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const find = (event: FormEvent) => {
    event.preventDefault();
    setAsked({ identity: toIdentity(typed), openOnly });
  };
  return (
    <div className="stack-5 measure">
      <div className="stack-2">
        <Heading>{words.title}</Heading>
        <p className="quiet">{words.text}</p>
      </div>
      <form className="card stack" onSubmit={find}>
        <IdentityFields
          prefix="person"
          label={words.number}
          value={typed}
          onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
        />
        <label className="choice">
          <input type="checkbox" checked={openOnly} onChange={(event) => setOpenOnly(event.target.checked)} />
          {words.openOnly}
        </label>
        <p>
          <button type="submit" className="button" disabled={typed.number.trim() === ''}>
            {words.find}
          </button>
        </p>
      </form>
      {asked && <Found key={JSON.stringify(asked)} asked={asked} />}
      <p>
        <Link to="/w">{words.back}</Link>
      </p>
    </div>
  );
};

const Found = ({ asked }: { readonly asked: Asked }) => {
  const words = useWords(findWords);
  const lang = useLang();
  const district = useDistrict();
  const query = useInfiniteQuery({
    queryKey: ['casesOfPerson', district, asked, lang],
    queryFn: ({ pageParam }) => ask(CasesOfPerson, { ...asked, district, lang, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ findCases: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    // each look is in the access log, so none is made unasked, and none is kept
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
    retry: false,
  });
  if (query.error) return <Failure error={query.error} />;
  const found = query.data?.pages.flatMap(({ findCases }) => nodesOf(findCases.edges));
  return (
    <section className="stack-2" role="status" aria-busy={query.isFetching}>
      {found?.length === 0 && <p>{words.none}</p>}
      <ul className="list-plain">
        {found?.map((one) => (
          <li key={one.number}>
            <FoundLine shown={one} />
          </li>
        ))}
      </ul>
      <More query={query} />
    </section>
  );
};

const FoundLine = ({ shown }: { readonly shown: FoundLineFragment }) => {
  const words = useWords(findWords);
  const names = useWords(statusNames);
  const dates = useDates();
  const zone = useZone();
  const parts = (
    <>
      <strong>{shown.matter.name}</strong>
      <span className="row small">
        <span className="tag">{names[shown.status]}</span>
        <span>{shown.applicant.name}</span>
        <span>{words.filedOn(dates.day(localDay(Date.parse(shown.filedAt), zone)))}</span>
        <span className="number quiet">{lastPartOf(shown.number)}</span>
      </span>
      {shown.desk && <span className="small">{words.liesAt(shown.desk.name, dates.day(shown.dueOn))}</span>}
    </>
  );
  return shown.case ? (
    <Link className="card case-line" to="/w/case/$number" params={{ number: shown.number }}>
      {parts}
    </Link>
  ) : (
    <div className="card case-line">{parts}</div>
  );
};
