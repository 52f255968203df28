import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import { DueLight } from '../../case/DueLight';
import { FindCase } from '../../case/FindCase';
import { OpinionsAsked } from '../../case/OpinionsAsked';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { ReportGroup, WallQuery } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { grouped, percent } from '../../numbers';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { noteTried } from '../../ui/tried';
import { DayBars } from './DayBars';
import { FigureTable } from './FigureTable';
import { Period } from './Period';
import { SupervisePage } from './SupervisePage';
import { superviseWords } from './superviseWords';
import { staffWords } from './words';

const WallDocument = graphql(`
  query Wall($district: ID!, $from: Date!, $to: Date!, $groupBy: ReportGroup!, $lang: Lang!) {
    days: serviceReport(district: $district, from: $from, to: $to, groupBy: DAY) {
      accepted
      completedOnSpot
      workingDays
      dailyAverage
      instantRate
      crossVillageRate
      onlineRate
      standing { at open overdueOpen }
      definitions
      rows { ...FigureRow }
    }
    groups: serviceReport(district: $district, from: $from, to: $to, groupBy: $groupBy) {
      rows { ...FigureRow }
    }
  }
`);
graphql(`
  fragment FigureRow on ReportRow {
    key
    label(lang: $lang)
    accepted
    completedOnSpot
    instantRate
    crossVillageRate
    onlineRate
    overdue
  }
`);
const LateDocument = graphql(`
  query LateCases($district: ID!, $lang: Lang!) {
    openCases(district: $district, light: RED, first: 20) {
      totalCount
      edges { node { ...CaseLine desk { name(lang: $lang) } } }
    }
  }
`);

const GROUPS = ['STREET', 'VILLAGE', 'MATTER', 'WINDOW'] as const satisfies readonly ReportGroup[];

/** The wall of a district: the article's four figures for a period, its days, its parts, and what is late. Never a name. */
export const Wall = () => (
  <SignInFirst>
    <OwnWall />
  </SignInFirst>
);

const OwnWall = () => {
  useEffect(() => noteTried('figures'), []);
  const words = useWords(staffWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [from, setFrom] = useState(() => firstDay(today));
  const [to, setTo] = useState(today);
  const [groupBy, setGroupBy] = useState<(typeof GROUPS)[number]>('STREET');
  const query = useQuery({
    queryKey: ['wall', district, from, to, groupBy, lang],
    queryFn: () => ask(WallDocument, { district, from, to, groupBy, lang }),
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  });
  return (
    <SupervisePage
      title={words.wallTitle}
      beside={
        <>
          <FindCase to="/s/case/$number" />
          <Period from={from} to={to} onFrom={setFrom} onTo={setTo} />
        </>
      }
    >
      <Loaded query={query}>
        {({ days, groups }) => (
          <>
            <BigFigures report={days} />
            <p className="quiet small">
              {words.refreshed} {words.article}
            </p>
            <DayBars rows={days.rows} title={words.chart} />
            <div className="columns">
              <section className="stack-2">
                <label className="row">
                  {words.group}
                  <select
                    className="input"
                    value={groupBy}
                    onChange={(event) => setGroupBy(groupOf(event.target.value))}
                  >
                    {GROUPS.map((group) => (
                      <option key={group} value={group}>
                        {groupName(group, words)}
                      </option>
                    ))}
                  </select>
                </label>
                <FigureTable rows={groups.rows} />
              </section>
              <div className="stack-5">
                <Late />
                <OpinionsAsked desk={null} to="/s/case/$number" />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </SupervisePage>
  );
};

const groupOf = (text: string): (typeof GROUPS)[number] => GROUPS.find((group) => group === text) ?? 'STREET';

const groupName = (group: (typeof GROUPS)[number], words: (typeof staffWords)['zh']): string =>
  ({ STREET: words.byStreet, VILLAGE: words.byVillage, MATTER: words.byMatter, WINDOW: words.byWindow })[
    group
  ];

const BigFigures = ({ report }: { readonly report: WallQuery['days'] }) => {
  const words = useWords(staffWords);
  const figures = [
    [words.accepted, grouped(report.accepted), words.workingDays(report.workingDays)],
    [
      words.perDay,
      report.dailyAverage == null ? '—' : grouped(Math.round(report.dailyAverage)),
      words.daysOver,
    ],
    [words.onTheSpot, grouped(report.completedOnSpot), ''],
    [words.instantRate, percent(report.instantRate), ''],
    [words.crossRate, percent(report.crossVillageRate), ''],
    [words.onlineRate, percent(report.onlineRate), ''],
    [words.open_, report.standing ? grouped(report.standing.open) : '—', ''],
    [words.overdueOpen, report.standing ? grouped(report.standing.overdueOpen) : '—', ''],
  ] as const;
  return (
    <dl className="wall">
      {figures.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className="wall-value">{value}</span>
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Late = () => {
  const words = useWords(staffWords);
  const { allLate } = useWords(superviseWords);
  const district = useDistrict();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['late', district, lang],
    queryFn: () => ask(LateDocument, { district, lang }),
  });
  return (
    <section className="stack-2">
      <h2>{words.late}</h2>
      <Loaded query={query}>
        {({ openCases }) =>
          openCases.edges.length === 0 ? (
            <p className="quiet">{words.noneLate}</p>
          ) : (
            <ul className="list-plain">
              {nodesOf(openCases.edges).map((one) => (
                <li key={one.number}>
                  <Link className="card" to="/s/case/$number" params={{ number: one.number }}>
                    <strong>{one.matter.name}</strong>
                    <span className="row small">
                      <DueLight shown={one} />
                      <span className="quiet">
                        {one.village.name} · {one.desk?.name}
                      </span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <Link to="/s/cases" search={{ light: 'RED' }}>
          {allLate}
        </Link>
      </p>
    </section>
  );
};
