import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { DelegationRowFragment, Level } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { Failure, Loading } from '../../ui/Loaded';
import { TableScroll } from '../../ui/TableScroll';
import { staffingWords } from '../operate/staffingWords';
import { coverageWords } from './coverageWords';
import { More } from './More';
import { useDaySpan } from './useDaySpan';
import { staffWords } from './words';

const OfLevel = graphql(`
  query DelegationsOfLevel($district: ID!, $level: Level, $on: Date, $after: String, $lang: Lang!) {
    district(code: $district) {
      delegations(level: $level, on: $on, first: 30, after: $after) {
        edges { node { ...DelegationRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const LEVELS = ['VILLAGE', 'STREET', 'DISTRICT'] as const satisfies readonly Level[];

/** The delegations of a district, page by page: those in force today, or all that ever were. */
export const DelegationList = () => {
  const words = useWords(coverageWords);
  const { level: levels } = useWords(staffWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [level, setLevel] = useState<Level>();
  const [isInForce, setInForce] = useState(true);
  const query = useInfiniteQuery({
    queryKey: ['delegationsOfLevel', district, level, isInForce, today, lang],
    queryFn: ({ pageParam }) =>
      ask(OfLevel, {
        district,
        level: level ?? null,
        on: isInForce ? today : null,
        after: pageParam,
        lang,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ district: shown }) =>
      shown?.delegations.pageInfo.hasNextPage ? (shown.delegations.pageInfo.endCursor ?? null) : null,
  });
  const found = query.data?.pages.flatMap(({ district: shown }) => nodesOf(shown?.delegations.edges ?? []));
  return (
    <section className="stack">
      <h2>{words.delegations}</h2>
      <div className="row">
        <label className="row">
          {words.level}
          <select
            className="input"
            value={level ?? ''}
            onChange={({ target }) => setLevel(LEVELS.find((one) => one === target.value))}
          >
            <option value="">{words.anyLevel}</option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {levels[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <input type="checkbox" checked={isInForce} onChange={({ target }) => setInForce(target.checked)} />
          {words.inForce}
        </label>
      </div>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {found?.length === 0 && <p className="notice">{words.noDelegations}</p>}
      {found && found.length > 0 && <Table delegations={found} />}
      <More query={query} />
    </section>
  );
};

const Table = ({ delegations }: { readonly delegations: readonly DelegationRowFragment[] }) => {
  const words = useWords(coverageWords);
  return (
    <TableScroll label={words.delegations}>
      <thead>
        <tr>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.level}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.days}</th>
          <th scope="col">{words.basis}</th>
        </tr>
      </thead>
      <tbody>
        {delegations.map((one) => (
          <Row key={one.code} delegation={one} />
        ))}
      </tbody>
    </TableScroll>
  );
};

const Row = ({ delegation }: { readonly delegation: DelegationRowFragment }) => {
  const words = useWords(coverageWords);
  const { level: levels } = useWords(staffWords);
  const dates = useDates();
  const staffing = useWords(staffingWords);
  const showSpan = useDaySpan();
  const { matter, level, window, kind, from, to, basis, revocation } = delegation;
  return (
    <tr>
      <th scope="row">
        <Link to="/matters/$code" params={{ code: matter.code }}>
          {matter.name}
        </Link>
      </th>
      <td>
        {levels[level]}
        {window && <div className="quiet small">{words.onlyAt(window.name)}</div>}
      </td>
      <td>{staffing.kinds[kind]}</td>
      <td>
        {showSpan(from, to)}
        {revocation && (
          <div className="small">{staffing.revoked(dates.day(revocation.recordedOn), revocation.reason)}</div>
        )}
      </td>
      <td className="is-text">{basis}</td>
    </tr>
  );
};
