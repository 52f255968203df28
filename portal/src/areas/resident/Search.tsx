import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { Theme } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { MatterList } from './MatterList';
import { SearchBox } from './SearchBox';
import { THEMES, themeNames } from './themes';
import { residentWords } from './words';

const MatterSearch = graphql(`
  query MatterSearch($district: ID!, $lang: Lang!, $search: String, $theme: Theme) {
    district(code: $district) {
      matters(search: $search, theme: $theme, first: 100) {
        edges { node { ...MatterLine } }
        pageInfo { hasNextPage }
      }
    }
  }
`);

/** The catalogue, by words or by an occasion in life. */
export const Search = () => {
  const words = useWords(residentWords);
  const names = useWords(themeNames);
  const given: { words?: unknown; theme?: unknown } = useSearch({ strict: false });
  const search = typeof given.words === 'string' ? given.words : '';
  const theme = THEMES.find((known): known is Theme => known === given.theme);
  const district = useDistrict();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['matters', district, lang, search, theme],
    queryFn: () => ask(MatterSearch, { district, lang, search: search || null, theme: theme ?? null }),
  });
  return (
    <div className="stack-5">
      <SearchBox key={search} initial={search} />
      <Loaded query={query}>
        {({ district: found }) => {
          const { edges, pageInfo } = found?.matters ?? { edges: [], pageInfo: { hasNextPage: false } };
          return (
            <div className="stack">
              <Heading>{theme ? names[theme] : words.results(edges.length, search)}</Heading>
              {edges.length === 0 ? <Nothing search={search} /> : <MatterList edges={edges} />}
              {pageInfo.hasNextPage && <p className="quiet">{words.more}</p>}
            </div>
          );
        }}
      </Loaded>
    </div>
  );
};

const Nothing = ({ search }: { readonly search: string }) => {
  const words = useWords(residentWords);
  return (
    <div className="notice stack-2">
      <p>{words.nothing(search)}</p>
      <p>{words.nothingHint}</p>
      <p>
        <Link to="/matters">{words.all}</Link>
      </p>
    </div>
  );
};
