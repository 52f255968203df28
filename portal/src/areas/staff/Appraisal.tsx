import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type {
  AppraisalPart,
  AppraisalQuery,
  AppraisalRowFragment,
  FiguresFragment,
} from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { firstDay, useToday } from '../../localDay';
import { SelectField } from '../../ui/Field';
import { Loaded } from '../../ui/Loaded';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { frameWords } from '../../ui/words';
import { FIGURES, type Figure, periodBefore, showDifference, showFigure, sortRows } from './appraisalFigures';
import { appraisalWords } from './appraisalWords';
import { Period } from './Period';
import { SupervisePage } from './SupervisePage';

const AppraisalDocument = graphql(`
  query Appraisal(
    $district: ID!
    $by: AppraisalPart!
    $from: Date!
    $to: Date!
    $baselineFrom: Date!
    $baselineTo: Date!
    $lang: Lang!
  ) {
    appraisal(
      district: $district
      by: $by
      from: $from
      to: $to
      baselineFrom: $baselineFrom
      baselineTo: $baselineTo
    ) {
      definitions
      median { ...Figures }
      rows { ...AppraisalRow }
    }
  }
`);
graphql(`
  fragment AppraisalRow on AppraisalRow {
    key
    label(lang: $lang)
    figures { ...Figures }
    toBaseline { ...Figures }
    toMedian { ...Figures }
  }
`);
graphql(`
  fragment Figures on AppraisalFigures {
    accepted
    instantRate
    onTimeRate
    overdue
    correctionsPerCase
    visitsPerCase
    ownerChangesPerCase
    helpResponseMinutes
    ratings
    averageRating
  }
`);

const PARTS = ['WINDOW', 'VILLAGE', 'MATTER', 'CLERK'] as const satisfies readonly AppraisalPart[];
const FIRST_SHOWN = 100;

/** The appraisal of a period: windows, villages, matters or clerks against the median and the period before. */
export const Appraisal = () => (
  <SignInFirst>
    <OwnAppraisal />
  </SignInFirst>
);

const OwnAppraisal = () => {
  const words = useWords(appraisalWords);
  const frame = useWords(frameWords);
  const district = useDistrict();
  const lang = useLang();
  const dates = useDates();
  const today = useToday();
  const [from, setFrom] = useState(() => firstDay(today));
  const [to, setTo] = useState(today);
  const [by, setBy] = useState<(typeof PARTS)[number]>('WINDOW');
  const baseline = periodBefore(from, to);
  const query = useQuery({
    queryKey: ['appraisal', district, by, from, to, lang],
    queryFn: () =>
      ask(AppraisalDocument, {
        district,
        by,
        from,
        to,
        baselineFrom: baseline.from,
        baselineTo: baseline.to,
        lang,
      }),
  });
  return (
    <SupervisePage title={words.title} beside={<Period from={from} to={to} onFrom={setFrom} onTo={setTo} />}>
      <div className="row is-spread">
        <SelectField
          id="by"
          label={words.by}
          value={by}
          options={PARTS.map((value) => ({ value, name: words.parts[value] }))}
          onChange={setBy}
        />
        <button type="button" className="button is-second is-small no-print" onClick={() => print()}>
          {frame.print}
        </button>
      </div>
      <p className="quiet">{words.baseline(dates.day(baseline.from), dates.day(baseline.to))}</p>
      <Loaded query={query}>
        {({ appraisal }) =>
          appraisal.rows.length === 0 ? (
            <p className="notice">{words.none}</p>
          ) : (
            <Compared key={by} by={by} appraisal={appraisal} />
          )
        }
      </Loaded>
    </SupervisePage>
  );
};

type ComparedProps = { readonly by: AppraisalPart; readonly appraisal: AppraisalQuery['appraisal'] };
type Sorting = { readonly figure: Figure; readonly isRising: boolean };

const Compared = ({ by, appraisal: { rows, median, definitions } }: ComparedProps) => {
  const words = useWords(appraisalWords);
  const [against, setAgainst] = useState<'toMedian' | 'toBaseline'>('toMedian');
  const [{ figure, isRising }, setSorting] = useState<Sorting>({ figure: 'accepted', isRising: false });
  const [isWhole, setWhole] = useState(false);
  const sorted = sortRows(rows, figure, isRising);
  const sort = (next: Figure) => setSorting({ figure: next, isRising: next === figure ? !isRising : false });
  return (
    <>
      <SelectField
        id="against"
        label={words.against}
        value={against}
        options={[
          { value: 'toMedian', name: words.toMedian },
          { value: 'toBaseline', name: words.toBaseline },
        ]}
        onChange={setAgainst}
      />
      <div className="is-appraisal">
        <TableScroll label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.parts[by]}</th>
              {FIGURES.map((one) => (
                <th
                  key={one}
                  scope="col"
                  className="is-number is-wrapped"
                  aria-sort={one === figure ? (isRising ? 'ascending' : 'descending') : 'none'}
                >
                  <button type="button" className="link-button" onClick={() => sort(one)}>
                    {words.figures[one]}
                    {one === figure && <span aria-hidden="true">{isRising ? ' ▲' : ' ▼'}</span>}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <MedianRow median={median} />
            {sorted.slice(0, isWhole ? undefined : FIRST_SHOWN).map((row) => (
              <Row key={row.key} row={row} against={against} />
            ))}
          </tbody>
        </TableScroll>
      </div>
      {!isWhole && sorted.length > FIRST_SHOWN && (
        <p className="no-print">
          <button type="button" className="button is-second" onClick={() => setWhole(true)}>
            {words.whole(sorted.length)}
          </button>
        </p>
      )}
      <HowMade definitions={definitions} />
    </>
  );
};

const MedianRow = ({ median }: { readonly median: FiguresFragment }) => {
  const words = useWords(appraisalWords);
  return (
    <tr>
      <th scope="row">{words.median}</th>
      {FIGURES.map((figure) => (
        <td key={figure} className="is-number">
          <strong>{showFigure(figure, median[figure])}</strong>
        </td>
      ))}
    </tr>
  );
};

type RowProps = { readonly row: AppraisalRowFragment; readonly against: 'toMedian' | 'toBaseline' };

const Row = ({ row, against }: RowProps) => (
  <tr>
    <th scope="row">{row.label}</th>
    {FIGURES.map((figure) => (
      <td key={figure} className="is-number">
        {showFigure(figure, row.figures[figure])}
        <div className="small quiet">{showDifference(figure, row[against][figure])}</div>
      </td>
    ))}
  </tr>
);

const HowMade = ({ definitions }: { readonly definitions: string }) => {
  const words = useWords(appraisalWords);
  return (
    <section className="stack-2">
      <h2>{words.made}</h2>
      <p className="measure">{words.madeText}</p>
      <dl className="definition">
        {FIGURES.map((figure) => (
          <Fragment key={figure}>
            <dt>{words.figures[figure]}</dt>
            <dd>{words.formulas[figure]}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="quiet small">{words.version(definitions)}</p>
    </section>
  );
};
