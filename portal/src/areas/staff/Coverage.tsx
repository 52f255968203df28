import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { CoverageQuery } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { useToday } from '../../localDay';
import { monthsBefore } from '../../months';
import { percent } from '../../numbers';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { Bars } from './Bars';
import { coverageWords } from './coverageWords';
import { DelegationList } from './DelegationList';
import { Period } from './Period';
import { SupervisePage } from './SupervisePage';

const CoverageDocument = graphql(`
  query Coverage($district: ID!, $from: Date!, $to: Date!) {
    delegationCoverage(district: $district, from: $from, to: $to, by: MONTH) {
      rows {
        day
        matters
        settledInVillages
        settledInStreets
        settledInDistrict
        settledNowhere
        villageShare
        streetShare
        districtShare
      }
    }
  }
`);
type Rows = CoverageQuery['delegationCoverage']['rows'];

const MONTHS_SHOWN = 12;

/** How many of the matters villages, streets and the district may settle, month by month, and by which delegations. */
export const Coverage = () => (
  <SignInFirst>
    <OwnCoverage />
  </SignInFirst>
);

const OwnCoverage = () => {
  const words = useWords(coverageWords);
  const district = useDistrict();
  const today = useToday();
  const [from, setFrom] = useState(() => `${monthsBefore(today, MONTHS_SHOWN)}-01`);
  const [to, setTo] = useState(today);
  const query = useQuery({
    queryKey: ['coverage', district, from, to],
    queryFn: () => ask(CoverageDocument, { district, from, to }),
    placeholderData: (before) => before,
  });
  return (
    <SupervisePage title={words.title} beside={<Period from={from} to={to} onFrom={setFrom} onTo={setTo} />}>
      <p className="quiet measure">{words.text}</p>
      <Loaded query={query}>
        {({ delegationCoverage }) => (
          <Shown rows={delegationCoverage.rows.filter(({ matters }) => matters > 0)} />
        )}
      </Loaded>
      <DelegationList />
    </SupervisePage>
  );
};

const Shown = ({ rows }: { readonly rows: Rows }) => {
  const words = useWords(coverageWords);
  if (rows.length === 0) return <p className="notice">{words.none}</p>;
  return (
    <>
      <VillageBars rows={rows} />
      <Months rows={rows} />
    </>
  );
};

const VillageBars = ({ rows }: { readonly rows: Rows }) => {
  const words = useWords(coverageWords);
  const dates = useDates();
  return (
    <section className="card stack-2">
      <h2>{words.villages}</h2>
      <Bars
        title={words.chart}
        bars={rows.map(({ day, villageShare }) => ({
          key: day,
          title: `${dates.day(day)}: ${percent(villageShare)}`,
          whole: 1,
          dark: villageShare ?? 0,
        }))}
        ends={[dates.day(rows[0]?.day ?? ''), dates.day(rows.at(-1)?.day ?? '')]}
      />
    </section>
  );
};

const Months = ({ rows }: { readonly rows: Rows }) => {
  const words = useWords(coverageWords);
  const dates = useDates();
  const columns = [words.matters, words.inVillages, words.inStreets, words.inDistrict, words.nowhere];
  return (
    <TableScroll label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          {columns.map((name) => (
            <th key={name} scope="col" className="is-number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.day}>
            <th scope="row">{dates.day(row.day)}</th>
            <td className="is-number">{row.matters}</td>
            <Share count={row.settledInVillages} share={row.villageShare} />
            <Share count={row.settledInStreets} share={row.streetShare} />
            <Share count={row.settledInDistrict} share={row.districtShare} />
            <td className="is-number">{row.settledNowhere}</td>
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
};

type ShareProps = { readonly count: number; readonly share: number | null | undefined };

const Share = ({ count, share }: ShareProps) => (
  <td className="is-number">
    {count} <span className="quiet small">{percent(share)}</span>
  </td>
);
