import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { presentTime } from '../../clock';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useDates, useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { staffWords } from './words';

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
const WindowsDocument = graphql(`
  query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {
    nearestWindows(district: $district, first: 20) {
      queueLength
      window { code name(lang: $lang) isOpen(at: $now) hours { from to } }
    }
  }
`);

/** The operator's page: matters with their versions, windows, and what people searched for in vain. */
export const Operate = () => (
  <SignInFirst>
    <OwnOperate />
  </SignInFirst>
);

const OwnOperate = () => {
  const words = useWords(staffWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const [now] = useState(() => new Date(presentTime()).toISOString());
  const month = firstDay(useToday());
  const query = useQuery({
    queryKey: ['operate', district, month, lang],
    queryFn: () => ask(OperateDocument, { district, month, lang }),
  });
  const windows = useQuery({
    queryKey: ['operateWindows', district, now, lang],
    queryFn: () => ask(WindowsDocument, { district, now, lang }),
  });
  return (
    <div className="stack-5">
      <Heading>{words.operateTitle}</Heading>
      <Loaded query={query}>
        {({ district: shown, searchesWithoutResult }) => (
          <div className="columns">
            <section className="stack-2">
              <h2>{words.matters}</h2>
              <TableScroll label={words.matters}>
                <thead>
                  <tr>
                    <th scope="col">{words.name}</th>
                    <th scope="col">{words.code}</th>
                    <th scope="col">{words.effectiveFrom}</th>
                    <th scope="col">{words.settling}</th>
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
                      <td className="number">
                        {node.code} v{node.version}
                      </td>
                      <td>{dates.day(node.effectiveFrom)}</td>
                      <td>{node.settlingLevels.map((level) => words.level[level]).join('、')}</td>
                    </tr>
                  ))}
                </tbody>
              </TableScroll>
            </section>
            <div className="stack-5">
              <section className="stack-2">
                <h2>{words.windows}</h2>
                <Loaded query={windows}>
                  {({ nearestWindows }) => (
                    <ul className="list-plain">
                      {nearestWindows.map(({ window, queueLength }) => (
                        <li key={window.code} className="row is-spread">
                          <Link to="/screen/$window" params={{ window: window.code }}>
                            {window.name}
                          </Link>
                          <span className="row small">
                            <span className={window.isOpen ? 'light is-green' : 'light is-yellow'}>
                              {window.isOpen ? words.isOpen : words.isClosed}
                            </span>
                            {words.screenWaiting(queueLength)}
                          </span>
                        </li>
                      ))}
                    </ul>
                  )}
                </Loaded>
              </section>
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
          </div>
        )}
      </Loaded>
    </div>
  );
};
