import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { Theme } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { GoOn } from './GoOn';
import { MatterList } from './MatterList';
import { SearchBox } from './SearchBox';
import { THEMES, themeNames } from './themes';
import { residentWords } from './words';

const Frequent = graphql(`
  query FrequentMatters($district: ID!, $lang: Lang!) {
    district(code: $district) {
      name(lang: $lang)
      matters(first: 6, channel: ONLINE) {
        edges { node { ...MatterLine } }
      }
    }
  }
`);

/** The first page: one search box, occasions in life, and matters that can be filed online. */
export const Home = () => {
  const words = useWords(residentWords);
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['frequent', district, lang],
    queryFn: () => ask(Frequent, { district, lang }),
  });
  return (
    <div className="stack-5">
      <div className="stack">
        <Heading>{words.homeTitle}</Heading>
        <p className="measure quiet">{words.homeLead}</p>
        <SearchBox />
        <p className="row small">
          <span className="quiet">{words.examples}</span>
          {words.exampleWords.map((word) => (
            <Link key={word} to="/matters" search={{ words: word }}>
              {word}
            </Link>
          ))}
        </p>
      </div>
      <GoOn />
      <ThemeGrid />
      {data?.district && (
        <section className="stack">
          <h2>{words.byOnline}</h2>
          <MatterList edges={data.district.matters.edges} />
        </section>
      )}
      <p>
        <Link to="/matters">{words.all}</Link>
      </p>
    </div>
  );
};

const ThemeGrid = () => {
  const words = useWords(residentWords);
  const names = useWords(themeNames);
  return (
    <section className="stack">
      <h2>{words.themes}</h2>
      <ul className="grid is-tight list-plain">
        {THEMES.map((theme: Theme) => (
          <li key={theme}>
            <Link className="card" to="/matters" search={{ theme }}>
              <strong>{names[theme]}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
