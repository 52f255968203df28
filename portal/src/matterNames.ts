import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { useDistrict } from './configContext';
import { graphql } from './graphql';
import { useLang } from './language';

const MatterNames = graphql(`
  query MatterNames($district: ID!, $after: String, $lang: Lang!) {
    district(code: $district) {
      matters(first: 100, after: $after) {
        edges { node { code name(lang: $lang) } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Name = { readonly code: string; readonly name: string };

/** Codes and names of all matters of the district; none until they are there. */
export const useMatterNames = (): readonly Name[] => {
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['matterNames', district, lang],
    queryFn: () => readNames(district, lang),
  });
  return data ?? [];
};

// a district may have more matters than one page holds
const readNames = async (
  district: string,
  lang: 'ZH' | 'EN',
  after: string | null = null,
): Promise<readonly Name[]> => {
  const { district: shown } = await ask(MatterNames, { district, after, lang });
  if (!shown) return [];
  const { edges, pageInfo } = shown.matters;
  const names = edges.map(({ node }) => node);
  return pageInfo.hasNextPage && pageInfo.endCursor
    ? [...names, ...(await readNames(district, lang, pageInfo.endCursor))]
    : names;
};
