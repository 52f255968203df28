import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import type { MyCaseFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { localDay } from '../../localDay';
import { nodesOf } from '../../nodes';
import { lastPartOf } from '../../numbers';
import { useMe } from '../../session/useSession';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { useZone } from '../../zone';
import { CaseCard } from './GoOn';
import { residentWords } from './words';

const MyCases = graphql(`
  query MyCases($lang: Lang!) {
    myCases(first: 50) { edges { node { ...MyCase } } }
    myNotices(first: 10) { edges { node { at text case { number } } } }
  }
`);
const MyFilings = graphql(`
  query MyFilings($lang: Lang!) {
    myFilings(first: 50) { edges { node { ...MyCase } } }
  }
`);
graphql(`
  fragment MyCase on Case {
    number
    status
    filedAt
    light
    remainingDays
    remainingDaysUnit
    availableActions
    applicant { name }
    matter { code name(lang: $lang) }
  }
`);

/** What the asker filed, what waits for them, and what happened lately. */
export const Mine = () => (
  <SignInFirst>
    <OwnCases />
  </SignInFirst>
);

const OwnCases = () => {
  const words = useWords(residentWords);
  const lang = useLang();
  const me = useMe();
  const query = useQuery({ queryKey: ['mine', lang], queryFn: () => ask(MyCases, { lang }) });
  const filings = useQuery({
    queryKey: ['filings', lang],
    queryFn: () => ask(MyFilings, { lang }),
    enabled: me?.role === 'AGENT',
  });
  return (
    <div className="stack-5">
      <div className="stack-2">
        <Heading>{words.mineTitle}</Heading>
        <p className="row">
          <Link to="/appointments">{words.ticketsAndBookings}</Link>
          <Link to="/help">{words.sayOneWord}</Link>
          <Link to="/my-messages">{words.howTold}</Link>
          {me?.role === 'AGENT' && <Link to="/clients">{words.clients}</Link>}
        </p>
      </div>
      <Loaded query={query}>
        {({ myCases, myNotices }) => (
          <div className="columns">
            <section className="stack">
              <CaseList cases={nodesOf(myCases.edges)} />
              {filings.data && (
                <>
                  <h2>{words.filings}</h2>
                  <CaseList cases={nodesOf(filings.data.myFilings.edges)} />
                </>
              )}
            </section>
            <Notices notices={nodesOf(myNotices.edges)} />
          </div>
        )}
      </Loaded>
    </div>
  );
};

const CaseList = ({ cases }: { readonly cases: readonly MyCaseFragment[] }) => {
  const words = useWords(residentWords);
  const dates = useDates();
  const zone = useZone();
  if (cases.length === 0) {
    return (
      <div className="notice stack-2">
        <p>{words.mineEmpty}</p>
        <p>
          <Link className="button is-small" to="/matters">
            {words.mineStart}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <ul className="list-plain">
      {cases.map((one) => (
        <li key={one.number}>
          <CaseCard shown={one}>
            <span className="quiet small">
              {one.applicant.name} · {dates.day(localDay(Date.parse(one.filedAt), zone))} ·{' '}
              <span className="number">{lastPartOf(one.number)}</span>
            </span>
          </CaseCard>
        </li>
      ))}
    </ul>
  );
};

const Notices = ({
  notices,
}: {
  readonly notices: readonly {
    readonly at: string;
    readonly text: string;
    readonly case?: { readonly number: string } | null;
  }[];
}) => {
  const words = useWords(residentWords);
  const dates = useDates();
  return (
    <aside className="stack-2">
      <h2>{words.notices}</h2>
      {notices.length === 0 && <p className="quiet">{words.noNotices}</p>}
      <ul className="list-plain">
        {notices.map(({ at, text, case: about }) => (
          <li key={`${at} ${text}`}>
            {about ? (
              <Link className="card" to="/case/$number" params={{ number: about.number }}>
                {text}
                <div className="quiet small">{dates.instant(at)}</div>
              </Link>
            ) : (
              <>
                {text}
                <div className="quiet small">{dates.instant(at)}</div>
              </>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
};
