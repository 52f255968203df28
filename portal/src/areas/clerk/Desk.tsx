import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { ask } from '../../ask';
import { CaseLine, type CaseLineCase } from '../../case/CaseLine';
import { FindCase } from '../../case/FindCase';
import { OpinionsAsked } from '../../case/OpinionsAsked';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { useDesk } from '../../session/useDesk';
import { useMe } from '../../session/useSession';
import { DeskSelect } from '../../ui/DeskSelect';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { useCatalogue } from './catalogue';
import { HelpLine } from './DeskHelp';
import { Tickets } from './Tickets';
import { useKeys } from './useKeys';
import { useVillageNames } from './VillageSearch';
import { deskWords } from './words';

const DeskDocument = graphql(`
  query Desk($window: ID!, $day: Date!, $lang: Lang!) {
    windowTickets(window: $window) { number sign status matter { name(lang: $lang) } }
    deskQueue(desk: $window, first: 50) { edges { node { ...CaseLine } } }
    helpRequests(desk: $window, first: 10) { edges { node { ...HelpLine } } }
    ratingsToAnswer(desk: $window, first: 10) { edges { node { ...CaseLine } } }
    settledCases(desk: $window, day: $day, first: 20) { totalCount edges { node { ...CaseLine } } }
  }
`);

/** The desk of a clerk: the queue at the left, open cases in the middle, what was settled today at the right. */
export const Desk = () => (
  <SignInFirst>
    <OwnDesk />
  </SignInFirst>
);

const OwnDesk = () => {
  const words = useWords(deskWords);
  const me = useMe();
  const [window] = useDesk();
  const find = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => find.current?.focus() });
  if (!me) return null;
  return (
    <div className="stack">
      <div className="row is-spread">
        <Heading>{me.windows.find(({ code }) => code === window)?.name ?? words.deskTitle}</Heading>
        <DeskSelect label={words.window} />
        <FindCase to="/w/case/$number" inputRef={find} />
      </div>
      {window === undefined ? <p>{words.noWindow}</p> : <Columns window={window} />}
    </div>
  );
};

const REFRESH_MS = 15_000;

const Columns = ({ window }: { readonly window: string }) => {
  const words = useWords(deskWords);
  const lang = useLang();
  const navigate = useNavigate();
  // so that a lost line stops no visit
  useCatalogue();
  useVillageNames();
  const list = useRef<HTMLUListElement>(null);
  const day = useToday();
  const query = useQuery({
    queryKey: ['desk', window, day, lang],
    queryFn: () => ask(DeskDocument, { window, day, lang }),
    refetchInterval: REFRESH_MS,
  });
  useKeys({
    n: () => void navigate({ to: '/w/new' }),
    p: () => void navigate({ to: '/w/find' }),
    b: () => void navigate({ to: '/w/bookings' }),
    j: () => move(list.current, 1),
    k: () => move(list.current, -1),
  });
  return (
    <>
      <p className="row">
        <Link className="button" to="/w/new">
          {words.newVisit} <kbd>N</kbd>
        </Link>
        <Link className="button is-second" to="/w/batch">
          {words.batch}
        </Link>
        <Link className="button is-second" to="/w/find">
          {words.findPerson} <kbd>P</kbd>
        </Link>
        <Link className="button is-second" to="/w/bookings">
          {words.bookings} <kbd>B</kbd>
        </Link>
        <span className="quiet small">{words.keys}</span>
      </p>
      <Loaded query={query}>
        {({ windowTickets, deskQueue, settledCases, helpRequests, ratingsToAnswer }) => (
          <div className="desk">
            <Tickets window={window} tickets={windowTickets} />
            <section className="stack-2">
              <h2>{words.open}</h2>
              <CaseLines cases={nodesOf(deskQueue.edges)} empty={words.noneOpen} listRef={list} />
              {helpRequests.edges.length > 0 && (
                <>
                  <h2>{words.questions}</h2>
                  <ul className="list-plain">
                    {nodesOf(helpRequests.edges).map((one) => (
                      <li key={one.number}>
                        <HelpLine shown={one} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <OpinionsAsked desk={window} to="/w/case/$number" />
              {ratingsToAnswer.edges.length > 0 && (
                <>
                  <h2>{words.ratings}</h2>
                  <CaseLines cases={nodesOf(ratingsToAnswer.edges)} empty="" />
                </>
              )}
            </section>
            <section className="stack-2">
              <h2>
                {words.settled} {settledCases.totalCount ? `(${settledCases.totalCount})` : ''}
              </h2>
              <CaseLines cases={nodesOf(settledCases.edges)} empty={words.noneSettled} />
            </section>
          </div>
        )}
      </Loaded>
    </>
  );
};

const move = (list: HTMLElement | null, by: number): void => {
  const links = [...(list?.querySelectorAll('a') ?? [])];
  const at = links.findIndex((link) => link.matches(':focus'));
  links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
};

type LinesProps = {
  readonly cases: readonly CaseLineCase[];
  readonly empty: string;
  readonly listRef?: React.Ref<HTMLUListElement>;
};

const CaseLines = ({ cases, empty, listRef }: LinesProps) =>
  cases.length === 0 ? (
    <p className="quiet">{empty}</p>
  ) : (
    <ul className="list-plain" ref={listRef}>
      {cases.map((one) => (
        <li key={one.number}>
          <CaseLine to="/w/case/$number" shown={one} />
        </li>
      ))}
    </ul>
  );
