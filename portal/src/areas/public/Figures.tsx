import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { PublicFiguresQuery } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { addDays, firstDay, useToday } from '../../localDay';
import { percent } from '../../numbers';
import { TextField } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { TableScroll } from '../../ui/TableScroll';
import { publicWords } from './words';

const PublicFigures = graphql(`
  query PublicFigures($district: ID!, $from: Date!, $to: Date!, $lang: Lang!) {
    ratingSummary(district: $district, from: $from, to: $to, by: WINDOW) {
      hidden
      ratings
      average
      answeredInTimeRate
      rows { key label(lang: $lang) hidden ratings average answeredInTimeRate }
    }
    catalogueRates(district: $district) { matters instantRate crossVillageRate onlineRate }
  }
`);

/** What everybody may know: the ratings of a month by window, and the rates of the catalogue. */
export const Figures = () => {
  const words = useWords(publicWords);
  const district = useDistrict();
  const lang = useLang();
  const last = monthBefore(useToday());
  const [chosen, setMonth] = useState<string>();
  const month = chosen ?? last;
  const period = periodOf(month);
  const query = useQuery({
    queryKey: ['figures', district, month, lang],
    queryFn: () => ask(PublicFigures, { district, ...period, lang }),
  });
  return (
    <div className="stack-5">
      <div className="stack-2">
        <Heading>{words.figuresTitle}</Heading>
        <TextField
          id="month"
          type="month"
          label={words.month}
          value={month}
          max={last}
          onChange={(next) => setMonth(next || undefined)}
        />
      </div>
      <Loaded query={query}>
        {({ ratingSummary, catalogueRates }) => (
          <>
            <Catalogue rates={catalogueRates} />
            <Ratings summary={ratingSummary} />
          </>
        )}
      </Loaded>
    </div>
  );
};

// ratings are published once their month has ended
const monthBefore = (day: string): string => addDays(firstDay(day), -1).slice(0, 7);

const periodOf = (month: string): { from: string; to: string } => {
  const [year = 2016, number = 1] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
};

const Catalogue = ({ rates }: { readonly rates: PublicFiguresQuery['catalogueRates'] }) => {
  const words = useWords(publicWords);
  const facts = [
    [words.allMatters, String(rates.matters)],
    [words.instant, percent(rates.instantRate)],
    [words.beyond, percent(rates.crossVillageRate)],
    [words.online, percent(rates.onlineRate)],
  ] as const;
  return (
    <section className="stack-2">
      <h2>{words.catalogue}</h2>
      <dl className="facts card">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="big-number">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Ratings = ({ summary }: { readonly summary: PublicFiguresQuery['ratingSummary'] }) => {
  const words = useWords(publicWords);
  const shown = summary.rows.filter((row) => !row.hidden);
  return (
    <section className="stack-2">
      <h2>{words.ratings}</h2>
      {summary.hidden ? (
        <p className="quiet">{words.hidden}</p>
      ) : (
        <dl className="facts card">
          <div>
            <dt>{words.average}</dt>
            <dd className="big-number">{summary.average?.toFixed(1) ?? '—'}</dd>
          </div>
          <div>
            <dt>{words.count}</dt>
            <dd className="big-number">{summary.ratings}</dd>
          </div>
          <div>
            <dt>{words.badAnswered}</dt>
            <dd className="big-number">{percent(summary.answeredInTimeRate)}</dd>
          </div>
        </dl>
      )}
      {shown.length > 0 && (
        <TableScroll label={words.windows}>
          <caption>{words.windows}</caption>
          <thead>
            <tr>
              <th scope="col">{words.windows}</th>
              <th scope="col" className="is-number">
                {words.average}
              </th>
              <th scope="col" className="is-number">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td className="is-number">{row.average?.toFixed(1)}</td>
                <td className="is-number">{row.ratings}</td>
              </tr>
            ))}
          </tbody>
        </TableScroll>
      )}
    </section>
  );
};
