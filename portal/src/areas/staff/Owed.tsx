import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { AppealRowFragment, EscalationRowFragment, HelpRowFragment } from '../../graphql/graphql';
import { useDates, useJoin, useLang, useWords } from '../../language';
import { nodesOf } from '../../nodes';
import { lastPartOf } from '../../numbers';
import { Failure, Loading } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { TableScroll } from '../../ui/TableScroll';
import { voiceWords } from './voiceWords';

const AppealsDocument = graphql(`
  query Appeals($after: String, $lang: Lang!) {
    ratingsToAnswer(first: 20, after: $after) {
      edges { node { ...AppealRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment AppealRow on Case {
    number
    matter { name(lang: $lang) }
    village { name(lang: $lang) }
    rating { score appeal { reason dueOn } }
  }
`);
const HelpDocument = graphql(`
  query HelpAtSupervisor($district: ID!, $after: String, $lang: Lang!) {
    helpRequests(desk: $district, first: 20, after: $after) {
      edges { node { ...HelpRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment HelpRow on HelpRequest {
    number
    matter { name(lang: $lang) }
    village { name(lang: $lang) }
    dueAt
    minutesLeft
    owner { window { name(lang: $lang) } }
  }
`);
const EscalatedDocument = graphql(`
  query Escalated($district: ID!, $after: String, $lang: Lang!) {
    escalations(district: $district, first: 20, after: $after) {
      edges { node { ...EscalationRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment EscalationRow on Escalation {
    kind
    step
    number
    matter { name(lang: $lang) }
    village { name(lang: $lang) }
    dueAt
    dueOn
    recipients { party desk { name(lang: $lang) } }
  }
`);

type Connection<T> = {
  readonly edges: readonly { readonly node?: T | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

/** Reads a list page by page. */
const useList = <T,>(key: readonly unknown[], read: (after: string | null) => Promise<Connection<T>>) =>
  useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });

/** Appeals that the supervisors of a district owe an answer. */
export const Appeals = () => {
  const words = useWords(voiceWords);
  const dates = useDates();
  const lang = useLang();
  const query = useList<AppealRowFragment>(['appeals', lang], (after) =>
    ask(AppealsDocument, { after, lang }).then(({ ratingsToAnswer }) => ratingsToAnswer),
  );
  return (
    <List
      query={query}
      title={words.appeals}
      none={words.noAppeals}
      columns={[words.matter, words.village, words.score, words.reason, words.due]}
    >
      {({ number, matter, village, rating }) => (
        <tr key={number}>
          <CaseCell name={matter.name} number={number} />
          <td>{village.name}</td>
          <td>{rating?.score}</td>
          <td className="is-text">{rating?.appeal?.reason}</td>
          <td>{rating?.appeal && dates.day(rating.appeal.dueOn)}</td>
        </tr>
      )}
    </List>
  );
};

/** Help requests that no window answered in time, and that are the supervisors' now. */
export const HelpAtSupervisor = () => {
  const words = useWords(voiceWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const query = useList<HelpRowFragment>(['helpAtSupervisor', district, lang], (after) =>
    ask(HelpDocument, { district, after, lang }).then(({ helpRequests }) => helpRequests),
  );
  return (
    <List
      query={query}
      title={words.help}
      none={words.noHelp}
      columns={[words.matter, words.village, words.lastWindow, words.due]}
    >
      {({ number, matter, village, dueAt, minutesLeft, owner }) => (
        <tr key={number}>
          <HelpCell name={matter?.name} number={number} />
          <td>{village.name}</td>
          <td>{owner.window.name}</td>
          <td>
            {dates.instant(dueAt)} {minutesLeft === 0 && <span className="light is-red">{words.isLate}</span>}
          </td>
        </tr>
      )}
    </List>
  );
};

/** Whatever is past its time and was escalated: cases, bad ratings and help requests. */
export const Escalated = () => {
  const words = useWords(voiceWords);
  const dates = useDates();
  const join = useJoin();
  const district = useDistrict();
  const lang = useLang();
  const query = useList<EscalationRowFragment>(['escalated', district, lang], (after) =>
    ask(EscalatedDocument, { district, after, lang }).then(({ escalations }) => escalations),
  );
  return (
    <List
      query={query}
      title={words.escalated}
      none={words.noneEscalated}
      columns={[words.matter, words.kind, words.village, words.due, words.step, words.told]}
    >
      {({ number, kind, matter, village, dueOn, dueAt, step, recipients }) => (
        <tr key={`${kind} ${number}`}>
          {kind === 'HELP' ? (
            <HelpCell name={matter?.name} number={number} />
          ) : (
            <CaseCell name={matter?.name} number={number} />
          )}
          <td>{words.kinds[kind]}</td>
          <td>{village?.name ?? '—'}</td>
          <td>{dueOn ? dates.day(dueOn) : dates.instant(dueAt)}</td>
          <td>{words.steps[step]}</td>
          <td className="is-text">
            {join(recipients.map(({ party, desk }) => words.recipient(words.parties[party], desk.name)))}
          </td>
        </tr>
      )}
    </List>
  );
};

type CellProps = { readonly name: string | undefined; readonly number: string };

const CaseCell = ({ name, number }: CellProps) => (
  <th scope="row">
    <Link to="/s/case/$number" params={{ number }}>
      {name ?? lastPartOf(number)}
    </Link>
    <div className="quiet small number">{lastPartOf(number)}</div>
  </th>
);

const HelpCell = ({ name, number }: CellProps) => {
  const words = useWords(voiceWords);
  return (
    <th scope="row">
      <Link to="/s/help/$number" params={{ number }}>
        {name ?? words.question}
      </Link>
      <div className="quiet small number">{lastPartOf(number)}</div>
    </th>
  );
};

type ListProps<T> = {
  readonly query: ReturnType<typeof useList<T>>;
  readonly title: string;
  /** Why the list is empty. */
  readonly none: string;
  readonly columns: readonly string[];
  readonly children: (node: T) => ReactNode;
};

const List = <T,>({ query, title, none, columns, children }: ListProps<T>) => {
  const nodes = query.data?.pages.flatMap(({ edges }) => nodesOf(edges));
  return (
    <section className="stack-2">
      <h2>{title}</h2>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {nodes?.length === 0 && <p className="quiet">{none}</p>}
      {nodes && nodes.length > 0 && (
        <TableScroll label={title}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{nodes.map(children)}</tbody>
        </TableScroll>
      )}
      <More query={query} />
    </section>
  );
};
