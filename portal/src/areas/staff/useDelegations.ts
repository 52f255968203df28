import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { Level } from '../../graphql/graphql';
import { useLang } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';

const DelegationsDocument = graphql(`
  query Delegations($district: ID!, $matter: ID, $level: Level, $on: Date, $after: String, $lang: Lang!) {
    district(code: $district) {
      delegations(matter: $matter, level: $level, on: $on, first: 50, after: $after) {
        edges { node { ...DelegationRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
graphql(`
  fragment DelegationRow on Delegation {
    code
    matter { code name(lang: $lang) }
    level
    window { name(lang: $lang) }
    kind
    from
    to
    basis(lang: $lang)
    revocation { recordedOn reason }
  }
`);

/** Which delegations are listed. */
type DelegationFilter = {
  readonly matter?: string;
  readonly level?: Level | undefined;
  /** Whether only those in force today. */
  readonly onlyToday: boolean;
};

/** The delegations of the district, page by page; `found` is undefined until the first page is there. */
export const useDelegations = ({ matter = '', level, onlyToday }: DelegationFilter) => {
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const asked = {
    district,
    matter: matter || null,
    level: level ?? null,
    on: onlyToday ? today : null,
    lang,
  };
  const query = useInfiniteQuery({
    queryKey: ['delegations', asked],
    queryFn: ({ pageParam }) => ask(DelegationsDocument, { ...asked, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ district: shown }) =>
      shown?.delegations.pageInfo.hasNextPage ? (shown.delegations.pageInfo.endCursor ?? null) : null,
  });
  const found = query.data?.pages.flatMap(({ district: shown }) => nodesOf(shown?.delegations.edges ?? []));
  return { query, found };
};
