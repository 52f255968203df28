const HEIGHT = 120;
const GAP = 0.2;

/** A bar: its height, and that of the dark part of it, as shares of the image. */
type Bar = {
  readonly key: string;
  readonly title: string;
  readonly whole: number;
  readonly dark: number;
};

type Props = {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What stands below the first bar, and below the last. */
  readonly ends: readonly [string, string];
};

/** Bars with a dark part, as an image. */
export const Bars = ({ title, bars, ends: [first, last] }: Props) => (
  <>
    <svg
      className="bars"
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={title}
    >
      {bars.map((bar, i) => (
        <g key={bar.key}>
          <title>{bar.title}</title>
          <Rectangle className="bar" at={i} share={bar.whole} />
          <Rectangle className="bar is-dark" at={i} share={bar.dark} />
        </g>
      ))}
    </svg>
    <p className="row is-spread quiet small">
      <span>{first}</span>
      <span>{title}</span>
      <span>{last}</span>
    </p>
  </>
);

type RectangleProps = { readonly className: string; readonly at: number; readonly share: number };

const Rectangle = ({ className, at, share }: RectangleProps) => (
  <rect
    className={className}
    x={at + GAP / 2}
    width={1 - GAP}
    y={HEIGHT - share * HEIGHT}
    height={share * HEIGHT}
  />
);
