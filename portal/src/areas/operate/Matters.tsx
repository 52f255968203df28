import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useDates, useJoin, useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { Loaded } from '../../ui/Loaded';
import { TableScroll } from '../../ui/TableScroll';
import { staffWords } from '../staff/words';
import { OperatePage } from './OperatePage';
import { operateWords } from './words';

const OperateDocument = graphql(`
  query Operate($district: ID!, $month: Date!, $lang: Lang!) {
    district(code: $district) {
      matters(first: 100) {
        edges { node { code version name(lang: $lang) effectiveFrom settlingLevels department { name(lang: $lang) } } }
      }
    }
    searchesWithoutResult(district: $district, month: $month) { words { words count } others }
  }
`);

/** The operator's first page: matters with their versions, and what people searched for in vain. */
export const Matters = () => {
  const words = useWords(operateWords);
  return (
    <OperatePage title={words.nav.matters}>
      <List />
    </OperatePage>
  );
};

const List = () => {
  const words = useWords(operateWords);
  const { level: levels, versionOf } = useWords(staffWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const join = useJoin();
  const month = firstDay(useToday());
  const query = useQuery({
    queryKey: ['operate', district, month, lang],
    queryFn: () => ask(OperateDocument, { district, month, lang }),
  });
  return (
    <Loaded query={query}>
      {({ district: shown, searchesWithoutResult }) => (
        <div className="columns">
          <TableScroll label={words.nav.matters}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.codes}</th>
                <th scope="col">{words.effectiveFrom}</th>
                <th scope="col">{words.settling}</th>
                <th scope="col">{words.act}</th>
              </tr>
            </thead>
            <tbody>
              {shown?.matters.edges.map(({ node }) => (
                <tr key={node.code}>
                  <th scope="row">
                    <Link to="/matters/$code" params={{ code: node.code }}>
                      {node.name}
                    </Link>
                    <div className="quiet small">{node.department.name}</div>
                  </th>
                  <td className="is-whole">
                    <span className="number">{node.code}</span>
                    <div className="quiet small">{versionOf(String(node.version))}</div>
                  </td>
                  <td>{dates.day(node.effectiveFrom)}</td>
                  <td>{join(node.settlingLevels.map((level) => levels[level]))}</td>
                  <td>
                    <Link to="/o/publish/$code" params={{ code: node.code }}>
                      {words.publish}
                      <span className="visually-hidden"> {node.name}</span>
                    </Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableScroll>
          <section className="stack-2">
            <h2>{words.searches}</h2>
            {!searchesWithoutResult?.words.length && <p className="quiet">{words.noSearches}</p>}
            <ul>
              {searchesWithoutResult?.words.map((missed) => (
                <li key={missed.words}>
                  {missed.words} <span className="quiet small">{words.times(missed.count)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </Loaded>
  );
};
