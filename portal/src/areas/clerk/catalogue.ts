import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { CatalogueQuery } from '../../graphql/graphql';
import { useLang } from '../../language';

const CatalogueDocument = graphql(`
  query Catalogue($district: ID!, $lang: Lang!) {
    district(code: $district) {
      matters(channel: WINDOW, first: 100) {
        edges {
          node {
            code
            name(lang: $lang)
            department { name(lang: $lang) }
            form
            materials { code name(lang: $lang) required condition }
          }
        }
      }
    }
  }
`);

/** A matter as a desk needs it. */
export type DeskMatter = NonNullable<CatalogueQuery['district']>['matters']['edges'][number]['node'];

const FRESH_MS = 10 * 60_000;

/** The matters that windows accept, read when a desk opens and kept, so that a lost line stops no visit. */
export const useCatalogue = (): readonly DeskMatter[] => {
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['catalogue', district, lang],
    queryFn: () => ask(CatalogueDocument, { district, lang }),
    staleTime: FRESH_MS,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data?.district?.matters.edges.map(({ node }) => node) ?? [];
};
