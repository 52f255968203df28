import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useByName } from '../../byName';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { grouped, percent } from '../../numbers';
import { Failure, Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { Period } from './Period';
import { SupervisePage } from './SupervisePage';
import { staffWords } from './words';

const TopMatters = graphql(`
  query TopMatters($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
    serviceReport(district: $district, from: $from, to: $to, groupBy: MATTER) {
      rows { key label(lang: $lang) accepted }
    }
  }
`);
const VillagesOfMatter = graphql(`
  query VillagesOfMatter($district: ID!, $matter: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
    serviceReport(district: $district, matter: $matter, from: $from, to: $to, groupBy: VILLAGE) {
      rows { key label(lang: $lang) accepted instantRate }
    }
  }
`);

const COLUMNS = 8;
const STEPS = 4;

/** Villages by matters: how much each village files of the matters filed most, as a table whose cells are shaded. */
export const Heat = () => (
  <SignInFirst>
    <OwnHeat />
  </SignInFirst>
);

const OwnHeat = () => {
  const words = useWords(staffWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [from, setFrom] = useState(() => firstDay(today));
  const [to, setTo] = useState(today);
  const query = useQuery({
    queryKey: ['topMatters', district, from, to, lang],
    queryFn: () => ask(TopMatters, { district, from, to, lang }),
    placeholderData: (before) => before,
  });
  return (
    <SupervisePage
      title={words.heatTitle}
      beside={<Period from={from} to={to} onFrom={setFrom} onTo={setTo} />}
    >
      <p className="quiet">{words.heatText}</p>
      <Loaded query={query}>
        {({ serviceReport }) => (
          <Grid
            from={from}
            to={to}
            matters={[...serviceReport.rows]
              .filter(({ accepted }) => accepted > 0)
              .sort((a, b) => b.accepted - a.accepted)
              .slice(0, COLUMNS)}
          />
        )}
      </Loaded>
    </SupervisePage>
  );
};

type GridProps = {
  readonly from: string;
  readonly to: string;
  readonly matters: readonly { readonly key: string; readonly label: string }[];
};

const Grid = ({ from, to, matters }: GridProps) => {
  const words = useWords(staffWords);
  const district = useDistrict();
  const lang = useLang();
  const queries = useQueries({
    queries: matters.map(({ key: matter }) => ({
      queryKey: ['villagesOfMatter', district, matter, from, to, lang],
      queryFn: () => ask(VillagesOfMatter, { district, matter, from, to, lang }),
    })),
  });
  const error = queries.find((query) => query.error)?.error;
  const cells = queries.map(({ data }) => new Map(data?.serviceReport.rows.map((row) => [row.key, row])));
  const names = new Map(cells.flatMap((rows) => [...rows].map(([key, row]) => [key, row.label])));
  const villages = useByName()([...names].map(([code, name]) => ({ code, name })));
  const most = Math.max(1, ...cells.flatMap((rows) => [...rows.values()].map(({ accepted }) => accepted)));
  if (error) return <Failure error={error} />;
  if (matters.length === 0) return <p className="quiet">{words.none}</p>;
  return (
    <TableScroll label={words.heatTitle}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          {matters.map(({ key, label }) => (
            <th key={key} scope="col" className="is-wrapped">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {villages.map(({ code: village, name }) => (
          <tr key={village}>
            <th scope="row">{name}</th>
            {matters.map(({ key }, i) => (
              <Cell key={key} row={cells[i]?.get(village)} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
};

type CellProps = {
  readonly row: { readonly accepted: number; readonly instantRate?: number | null } | undefined;
  readonly most: number;
};

const Cell = ({ row, most }: CellProps) => {
  if (!row || row.accepted === 0) return <td className="is-number">–</td>;
  // by the root: a few villages file most, and the others would all look alike
  const step = Math.ceil(Math.sqrt(row.accepted / most) * STEPS);
  return (
    <td className={`is-number heat-${step}`}>
      {grouped(row.accepted)}
      <div className="small">{percent(row.instantRate)}</div>
    </td>
  );
};
