import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { PublicFiguresQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { addDays, firstDay, useToday } from '../../localDay';
import { lastDay } from '../../months';
import { percent } from '../../numbers';
import { usePublishedMonths } from '../../publishedMonths';
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

/** What everybody may know: the rates of the catalogue, and the ratings of the last month that has some. */
export const Figures = () => {
  const words = useWords(publicWords);
  const { months, query } = usePublishedMonths();
  return (
    <div className="stack-5">
      <Heading>{words.figuresTitle}</Heading>
      <Loaded query={query}>
        {(published) => <Month last={months[0] ?? ''} lastPublished={published.at(-1)} />}
      </Loaded>
    </div>
  );
};

type MonthProps = {
  readonly last: string;
  /** The last month that is published, if any. */
  readonly lastPublished: string | undefined;
};

const Month = ({ last, lastPublished }: MonthProps) => {
  const words = useWords(publicWords);
  const district = useDistrict();
  const lang = useLang();
  const [chosen, setMonth] = useState<string>();
  const month = chosen ?? lastPublished ?? last;
  const query = useQuery({
    queryKey: ['figures', district, month, lang],
    queryFn: () => ask(PublicFigures, { district, from: `${month}-01`, to: lastDay(month), lang }),
  });
  return (
    <Loaded query={query}>
      {({ ratingSummary, catalogueRates }) => (
        <>
          <Catalogue rates={catalogueRates} />
          <section className="stack">
            <h2>{words.ratings}</h2>
            <TextField
              id="month"
              type="month"
              label={words.month}
              value={month}
              max={last}
              onChange={(next) => setMonth(next || undefined)}
            />
            {ratingSummary.hidden ? (
              <NothingShown month={month} instead={lastPublished} onChoose={setMonth} />
            ) : (
              <Ratings summary={ratingSummary} />
            )}
          </section>
        </>
      )}
    </Loaded>
  );
};

type NothingProps = {
  readonly month: string;
  /** The last month that is published. */
  readonly instead: string | undefined;
  readonly onChoose: (month: string) => void;
};

/** Why a month is empty, and the way to one that is not. */
const NothingShown = ({ month, instead, onChoose }: NothingProps) => {
  const words = useWords(publicWords);
  const dates = useDates();
  const nextMonth = firstDay(addDays(firstDay(useToday()), DAYS_INTO_NEXT_MONTH));
  return (
    <div className="notice stack-2">
      <p>{words.nothingShown(dates.month(month))}</p>
      {instead ? (
        <p>
          <button type="button" className="button is-second" onClick={() => onChoose(instead)}>
            {words.showMonth(dates.month(instead))}
          </button>
        </p>
      ) : (
        <p>{words.shownFrom(dates.day(nextMonth))}</p>
      )}
    </div>
  );
};

const DAYS_INTO_NEXT_MONTH = 31;

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
    <>
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
    </>
  );
};
