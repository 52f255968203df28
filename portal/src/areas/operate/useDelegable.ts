import { useQuery } from '@tanstack/react-query';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang } from '../../language';

const DelegableDocument = graphql(`
  query Delegable($district: ID!, $lang: Lang!) {
    district(code: $district) {
      matters(first: 100) { edges { node { code name(lang: $lang) } } }
      windows { code name(lang: $lang) level }
    }
  }
`);

/** The matters that can be delegated, and the windows that can settle one alone. */
export const useDelegable = () => {
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['delegable', district, lang],
    queryFn: () => ask(DelegableDocument, { district, lang }),
  });
  return {
    matters: data?.district?.matters.edges.map(({ node }) => node) ?? [],
    windows: data?.district?.windows ?? [],
  };
};
