import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../ask';
import { DueLight } from '../../case/DueLight';
import { statusNames } from '../../case/words';
import { graphql } from '../../graphql';
import type { MyCaseFragment } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { nodesOf } from '../../nodes';
import { useMe } from '../../session/useSession';
import { residentWords } from './words';

const GoOnDocument = graphql(`
  query GoOn($lang: Lang!) {
    myCases(first: 20) { edges { node { ...MyCase } } }
    myFilings(waiting: true, first: 4) { edges { node { ...MyCase } } }
    myTickets(first: 3) {
      edges { node { number sign status window { name(lang: $lang) } wait { peopleAhead } } }
    }
  }
`);

const WAITS = ['DRAFT', 'CORRECTION'];
const MOST_SHOWN = 4;

/** What waits for the person themselves, first on the first page: tickets, drafts, corrections, ratings. */
export const GoOn = () => {
  const words = useWords(residentWords);
  const lang = useLang();
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['goOn', lang],
    queryFn: () => ask(GoOnDocument, { lang }),
    enabled: me?.role === 'RESIDENT' || me?.role === 'AGENT',
  });
  if (!data) return null;
  const tickets = nodesOf(data.myTickets.edges).filter(
    ({ status }) => status === 'WAITING' || status === 'CALLED',
  );
  const own = nodesOf(data.myCases.edges).filter(
    (one) => WAITS.includes(one.status) || one.availableActions.includes('RATE'),
  );
  const cases = [...nodesOf(data.myFilings.edges), ...own].slice(0, MOST_SHOWN);
  if (tickets.length + cases.length === 0) return null;
  return (
    <section className="stack-2">
      <h2>{words.goOn}</h2>
      <ul className="grid list-plain">
        {tickets.map(({ number, sign, window, wait }) => (
          <li key={number}>
            <Link className="card" to="/appointments">
              <strong>{words.myTicket(sign)}</strong>
              <span className="small">
                {window.name} {wait && `· ${words.ahead(wait.peopleAhead)}`}
              </span>
            </Link>
          </li>
        ))}
        {cases.map((one) => (
          <li key={one.number}>
            <CaseCard shown={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A case or draft of one's own, leading to where it goes on. */
export const CaseCard = ({
  shown,
  children,
}: {
  readonly shown: MyCaseFragment;
  readonly children?: React.ReactNode;
}) => {
  const words = useWords(residentWords);
  const names = useWords(statusNames);
  const content = (
    <>
      <strong>{shown.matter.name}</strong>
      <span className="row small">
        <span className="tag">{names[shown.status]}</span>
        <DueLight shown={shown} />
        {shown.availableActions.includes('RATE') && <span className="tag">{words.canRate}</span>}
      </span>
      {children}
    </>
  );
  return shown.status === 'DRAFT' ? (
    <Link
      className="card"
      to="/apply/$code"
      params={{ code: shown.matter.code }}
      search={{ draft: shown.number }}
    >
      {content}
    </Link>
  ) : (
    <Link className="card" to="/case/$number" params={{ number: shown.number }}>
      {content}
    </Link>
  );
};
