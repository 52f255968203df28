import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import type { ClientCaseFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { localDay } from '../../localDay';
import { nodesOf } from '../../nodes';
import { lastPartOf } from '../../numbers';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { SignInFirst } from '../../ui/SignInFirst';
import { useZone } from '../../zone';
import { CaseCard } from './GoOn';
import { residentWords } from './words';

const MyClients = graphql(`
  query MyClients($waiting: Boolean!, $after: String, $lang: Lang!) {
    myFilings(waiting: $waiting, first: 50, after: $after) {
      edges { node { ...ClientCase } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment ClientCase on Case {
    ...MyCase
    applicant { identity { number } }
  }
`);

/** The people for whom an agent filed, each with their cases; those that wait for the agent alone, if asked so. */
export const Clients = () => (
  <SignInFirst>
    <OwnClients />
  </SignInFirst>
);

const OwnClients = () => {
  const words = useWords(residentWords);
  const lang = useLang();
  const [isWaiting, setWaiting] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ['clients', isWaiting, lang],
    queryFn: ({ pageParam }) => ask(MyClients, { waiting: isWaiting, after: pageParam, lang }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ myFilings: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
  const clients = groupByClient(query.data?.pages.flatMap(({ myFilings }) => nodesOf(myFilings.edges)) ?? []);
  return (
    <div className="stack-5">
      <div className="stack-2">
        <Heading>{words.clients}</Heading>
        <p className="measure quiet">{words.clientsText}</p>
        <label className="choice">
          <input type="checkbox" checked={isWaiting} onChange={(event) => setWaiting(event.target.checked)} />
          {words.onlyWaiting}
        </label>
      </div>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && clients.length === 0 && (
        <p className="notice">{isWaiting ? words.noneWaiting : words.noClients}</p>
      )}
      {clients.map(({ key, name, cases }) => (
        <Client key={key} name={name} cases={cases} />
      ))}
      <More query={query} word={words.moreClients} />
    </div>
  );
};

type ClientProps = { readonly name: string; readonly cases: readonly ClientCaseFragment[] };

const Client = ({ name, cases }: ClientProps) => {
  const dates = useDates();
  const zone = useZone();
  return (
    <section className="stack-2">
      <h2>{name}</h2>
      <ul className="list-plain grid">
        {cases.map((one) => (
          <li key={one.number}>
            <CaseCard shown={one}>
              <span className="quiet small">
                {dates.day(localDay(Date.parse(one.filedAt), zone))} ·{' '}
                <span className="number">{lastPartOf(one.number)}</span>
              </span>
            </CaseCard>
          </li>
        ))}
      </ul>
    </section>
  );
};

const groupByClient = (cases: readonly ClientCaseFragment[]) => {
  const clients = new Map<string, { key: string; name: string; cases: ClientCaseFragment[] }>();
  for (const one of cases) {
    const { name, identity } = one.applicant;
    const key = `${name} ${identity.number}`;
    const client = clients.get(key) ?? { key, name: key.trim(), cases: [] };
    client.cases.push(one);
    clients.set(key, client);
  }
  return [...clients.values()];
};
