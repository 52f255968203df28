import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { roleNames } from '../../case/words';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useDates, useWords } from '../../language';
import { nodesOf } from '../../nodes';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { TableScroll } from '../../ui/TableScroll';
import { useLogCodes } from '../staff/useLogCodes';
import { staffWords } from '../staff/words';
import { OperatePage } from './OperatePage';
import { operateWords } from './words';

const LogDocument = graphql(`
  query RegistryLog($district: ID!, $after: String) {
    registryLog(district: $district, first: 30, after: $after) {
      intact
      edges { node { number at act role codes staff { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Every change of the registry, by whom and when; its records form a chain. */
export const Log = () => {
  const words = useWords(operateWords);
  return (
    <OperatePage title={words.logTitle}>
      <Entries />
    </OperatePage>
  );
};

const Entries = () => {
  const words = useWords(operateWords);
  const { acts } = useWords(staffWords);
  const roles = useWords(roleNames);
  const dates = useDates();
  const showCodes = useLogCodes();
  const district = useDistrict();
  const query = useInfiniteQuery({
    queryKey: ['registryLog', district],
    queryFn: ({ pageParam }) => ask(LogDocument, { district, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ registryLog: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
  const pages = query.data?.pages ?? [];
  const isIntact = pages.every(({ registryLog }) => registryLog.intact);
  return (
    <div className="stack">
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {pages.length > 0 && (
        <p>
          <span className={isIntact ? 'light is-green' : 'light is-red'}>
            {isIntact ? words.intact : words.notIntact}
          </span>
        </p>
      )}
      <TableScroll label={words.logTitle}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.codes}</th>
          </tr>
        </thead>
        <tbody>
          {pages.flatMap(({ registryLog }) =>
            nodesOf(registryLog.edges).map(({ number, at, act, role, staff, codes }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{dates.instant(at)}</td>
                <td>{acts[act]}</td>
                <td>{staff.name ?? roles[role]}</td>
                <td className="number">{showCodes(act, codes)}</td>
              </tr>
            )),
          )}
        </tbody>
      </TableScroll>
      <More query={query} word={words.older} />
    </div>
  );
};
