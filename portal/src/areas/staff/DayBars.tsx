import type { FigureRowFragment } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { Bars } from './Bars';
import { FigureTable } from './FigureTable';
import { staffWords } from './words';

/** Bars of the days of a period, as an image with the same figures in a table below it. */
export const DayBars = ({
  rows,
  title,
}: {
  readonly rows: readonly FigureRowFragment[];
  readonly title: string;
}) => {
  const words = useWords(staffWords);
  const dates = useDates();
  const most = Math.max(1, ...rows.map(({ accepted }) => accepted));
  if (rows.length === 0) return null;
  return (
    <section className="card stack-2">
      <h2>{words.byDay}</h2>
      <Bars
        title={title}
        bars={rows.map(({ key, label, accepted, completedOnSpot }) => ({
          key,
          title: `${dates.text(label)}: ${accepted} / ${completedOnSpot}`,
          whole: accepted / most,
          dark: completedOnSpot / most,
        }))}
        ends={[dates.text(rows[0]?.label ?? ''), dates.text(rows.at(-1)?.label ?? '')]}
      />
      <details>
        <summary>{words.asTable}</summary>
        <FigureTable rows={rows} />
      </details>
    </section>
  );
};
