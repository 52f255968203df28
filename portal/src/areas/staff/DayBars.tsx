import type { FigureRowFragment } from '../../graphql/graphql';
import { useDates, useWords } from '../../language';
import { FigureTable } from './FigureTable';
import { staffWords } from './words';

const HEIGHT = 120;
const GAP = 0.2;

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
      <svg
        className="bars"
        viewBox={`0 0 ${rows.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
      >
        {rows.map(({ key, label, accepted, completedOnSpot }, i) => (
          <g key={key}>
            <title>{`${dates.text(label)}: ${accepted} / ${completedOnSpot}`}</title>
            <rect
              className="bar"
              x={i + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - (accepted / most) * HEIGHT}
              height={(accepted / most) * HEIGHT}
            />
            <rect
              className="bar is-dark"
              x={i + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - (completedOnSpot / most) * HEIGHT}
              height={(completedOnSpot / most) * HEIGHT}
            />
          </g>
        ))}
      </svg>
      <p className="row is-spread quiet small">
        <span>{dates.text(rows[0]?.label ?? '')}</span>
        <span>{title}</span>
        <span>{dates.text(rows.at(-1)?.label ?? '')}</span>
      </p>
      <details>
        <summary>{words.asTable}</summary>
        <FigureTable rows={rows} />
      </details>
    </section>
  );
};
