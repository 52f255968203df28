import { useQuery } from '@tanstack/react-query';
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
import { staffWords } from './words';

const OfficeDocument = graphql(`
  query OfficeDesk($office: ID!, $day: Date!, $lang: Lang!) {
    deskQueue(desk: $office, first: 100) { edges { node { ...CaseLine } } }
    settledCases(desk: $office, day: $day, first: 20) { edges { node { ...CaseLine } } }
  }
`);

/** The desk of a reviewer: what waits for a decision, the most urgent first. */
export const Office = () => (
  <SignInFirst>
    <OwnOffice />
  </SignInFirst>
);

const OwnOffice = () => {
  const words = useWords(staffWords);
  const lang = useLang();
  const me = useMe();
  const [desk] = useDesk();
  const office = desk ?? '';
  const day = useToday();
  const query = useQuery({
    queryKey: ['office', office, day, lang],
    queryFn: () => ask(OfficeDocument, { office, day, lang }),
    enabled: office !== '',
  });
  if (!me) return null;
  return (
    <div className="stack">
      <div className="row is-spread">
        <Heading>{me.offices.find(({ code }) => code === office)?.name ?? words.officeTitle}</Heading>
        <DeskSelect label={words.office} />
        <FindCase to="/r/case/$number" />
      </div>
      {office === '' ? (
        <p>{words.noOffice}</p>
      ) : (
        <Loaded query={query}>
          {({ deskQueue, settledCases }) => (
            <div className="columns">
              <div className="stack-5">
                <Lines title={words.open} cases={nodesOf(deskQueue.edges)} empty={words.noneOpen} />
                <OpinionsAsked desk={office} to="/r/case/$number" />
              </div>
              <Lines title={words.settled} cases={nodesOf(settledCases.edges)} empty={words.noneSettled} />
            </div>
          )}
        </Loaded>
      )}
    </div>
  );
};

type LinesProps = { readonly title: string; readonly cases: readonly CaseLineCase[]; readonly empty: string };

const Lines = ({ title, cases, empty }: LinesProps) => (
  <section className="stack-2">
    <h2>{title}</h2>
    {cases.length === 0 && <p className="quiet">{empty}</p>}
    <ul className="list-plain">
      {cases.map((one) => (
        <li key={one.number}>
          <CaseLine to="/r/case/$number" shown={one} />
        </li>
      ))}
    </ul>
  </section>
);
