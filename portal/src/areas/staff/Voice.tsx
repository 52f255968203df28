import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { RatingPart, VoiceQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { lastDay } from '../../months';
import { grouped, percent } from '../../numbers';
import { usePublishedMonths } from '../../publishedMonths';
import { SelectField } from '../../ui/Field';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { Appeals, Escalated, HelpAtSupervisor } from './Owed';
import { SupervisePage } from './SupervisePage';
import { voiceWords } from './voiceWords';

const VoiceDocument = graphql(`
  query Voice($district: ID!, $from: Date!, $to: Date!, $by: RatingPart!, $lang: Lang!) {
    ratingSummary(district: $district, from: $from, to: $to, by: $by) {
      hidden
      ratings
      average
      scores
      badRatings
      answered
      answeredInTimeRate
      rows { key label(lang: $lang) hidden ratings average scores badRatings answered answeredInTimeRate }
    }
  }
`);
type Summary = VoiceQuery['ratingSummary'];

const PARTS = ['WINDOW', 'VILLAGE', 'MATTER'] as const satisfies readonly RatingPart[];

/** What people say: the ratings of a month, and what is owed to them past its time. */
export const Voice = () => (
  <SignInFirst>
    <OwnVoice />
  </SignInFirst>
);

const OwnVoice = () => {
  const words = useWords(voiceWords);
  return (
    <SupervisePage title={words.title}>
      <Appeals />
      <HelpAtSupervisor />
      <Escalated />
      <Ratings />
    </SupervisePage>
  );
};

const Ratings = () => {
  const words = useWords(voiceWords);
  const { months, query } = usePublishedMonths();
  return (
    <section className="stack">
      <h2>{words.ratings}</h2>
      <p className="quiet measure">{words.ratingsText}</p>
      <Loaded query={query}>{(published) => <Month months={months} published={published} />}</Loaded>
    </section>
  );
};

type MonthProps = { readonly months: readonly string[]; readonly published: readonly string[] };

const Month = ({ months, published }: MonthProps) => {
  const words = useWords(voiceWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const [month, setMonth] = useState(published.at(-1) ?? months[0] ?? '');
  const [by, setBy] = useState<(typeof PARTS)[number]>('WINDOW');
  const query = useQuery({
    queryKey: ['voice', district, month, by, lang],
    queryFn: () => ask(VoiceDocument, { district, from: `${month}-01`, to: lastDay(month), by, lang }),
  });
  return (
    <>
      <div className="row">
        <SelectField
          id="month"
          label={words.month}
          value={month}
          options={months.map((value) => ({
            value,
            name: published.includes(value) ? dates.month(value) : words.unpublished(dates.month(value)),
          }))}
          onChange={setMonth}
        />
        <SelectField
          id="by"
          label={words.by}
          value={by}
          options={PARTS.map((value) => ({ value, name: words.parts[value] }))}
          onChange={setBy}
        />
      </div>
      <Loaded query={query}>
        {({ ratingSummary }) =>
          ratingSummary.hidden ? (
            <p className="notice">{words.hidden(dates.month(month))}</p>
          ) : (
            <Summed summary={ratingSummary} name={words.parts[by]} />
          )
        }
      </Loaded>
    </>
  );
};

const Summed = ({ summary, name }: { readonly summary: Summary; readonly name: string }) => {
  const words = useWords(voiceWords);
  const shown = summary.rows.filter(({ hidden }) => !hidden);
  const hidden = summary.rows.length - shown.length;
  return (
    <>
      <TableScroll label={words.ratings}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {[words.count, words.average, ...words.scores, words.bad, words.answered, words.inTime].map(
              (column) => (
                <th key={column} scope="col" className="is-number">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <SummedRow label={words.district} row={summary} />
          {shown.map((row) => (
            <SummedRow key={row.key} label={row.label} row={row} />
          ))}
        </tbody>
      </TableScroll>
      {hidden > 0 && <p className="quiet small">{words.hiddenRows(hidden)}</p>}
    </>
  );
};

type RowProps = { readonly label: string; readonly row: Summary | Summary['rows'][number] };

const SummedRow = ({ label, row }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td className="is-number">{counted(row.ratings)}</td>
    <td className="is-number">{row.average?.toFixed(2) ?? '—'}</td>
    {[5, 4, 3, 2, 1].map((score) => (
      <td key={score} className="is-number">
        {counted(row.scores?.[score - 1])}
      </td>
    ))}
    <td className="is-number">{counted(row.badRatings)}</td>
    <td className="is-number">{counted(row.answered)}</td>
    <td className="is-number">{percent(row.answeredInTimeRate)}</td>
  </tr>
);

const counted = (count: number | null | undefined): string => (count == null ? '—' : grouped(count));
