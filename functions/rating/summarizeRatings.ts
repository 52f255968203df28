import type { Series } from '../dynamodb/keys.ts';
import type { QueryRatingSummaryArgs, RatingPart } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { type Part, partsOf } from '../report/parts.ts';
import { type Counts, shareOf, sumCounts } from '../report/rates.ts';
import type { CounterRepository, DayCounts } from '../report/repository.ts';
import { selectSeries } from '../report/selectSeries.ts';
import type { Context } from '../request/context.ts';
import { monthsBetween } from '../time.ts';
import { FEWEST_RATINGS, selectReleasableParts } from './disclosure.ts';
import { readSummaryArgs, type SummaryRequest } from './summaryArgs.ts';

/** The figures of a part, over the months in which they may be shown. */
type RatingFigures = ReturnType<typeof figuresOf>;
export type RatingRow = RatingFigures & Part;
export type RatingSummary = RatingFigures & {
  readonly rows: readonly RatingRow[];
  readonly months: readonly RatingMonth[];
};
type RatingMonth = { readonly from: string; readonly ratings: number; readonly average: number };

type Months = ReadonlyMap<string, Counts>;
/** The measures that count people, each with its own disclosure threshold. */
type Heads = 'ratings' | 'ratingsAnswered';

/**
 * Summarizes the ratings of a district or one of its parts over past whole months, for the public.
 * Decides disclosure per month (`selectReleasableParts`) and sums shown months only, so that no difference of two
 * answers reveals a hidden figure. One Query for the district, and one for all its parts.
 */
export const summarizeRatings = async (
  context: Context,
  args: QueryRatingSummaryArgs,
): Promise<Outcome<RatingSummary>> => {
  const { services, now } = context;
  const directory = await services.registry.find(args.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  const wanted = readSummaryArgs(directory, args, now);
  if (isRefused(wanted)) return wanted;
  const { by, key } = wanted.value;
  const whole = await monthsIn(services.counters, selectSeries({ district: args.district }), wanted.value);
  const rows = by ? await release(services, directory, by, wanted.value, whole) : [];
  if (key === undefined)
    return {
      value: {
        ...figuresOf((of) => [...whole.values()].filter(enough(of))),
        rows,
        months: listShownMonths(whole),
      },
    };
  return { value: { ...(rows.find((row) => row.key === key) ?? figuresOf(() => [])), rows: [], months: [] } };
};

const listShownMonths = (whole: Months): RatingMonth[] =>
  [...whole]
    .filter(([, counts]) => enough('ratings')(counts))
    .map(([month, { ratings, ratingSum }]) => ({
      from: `${month}-01`,
      ratings,
      average: ratingSum / ratings,
    }))
    .sort((one, other) => one.from.localeCompare(other.from));

/** Builds the rows of one kind of part, with the figures that may be shown. */
const release = async (
  services: Context['services'],
  directory: Directory,
  by: RatingPart,
  period: SummaryRequest,
  whole: Months,
): Promise<RatingRow[]> => {
  const parts = partsOf(directory, by);
  const found = await loadPartMonths(services, directory.district.code, by, period);
  const all = parts.map((part) => ({ part, months: found.get(part.key) ?? new Map() }));
  const shown = (of: Heads, month: string): ReadonlySet<string> =>
    selectReleasableParts(
      whole.get(month)?.[of] ?? 0,
      new Map(all.map(({ part, months }) => [part.key, months.get(month)?.[of] ?? 0])),
    );
  const monthly = monthsBetween(period.from, period.to).map((month) => ({
    month,
    ratings: shown('ratings', month),
    ratingsAnswered: shown('ratingsAnswered', month),
  }));
  return all.map(({ part, months }) => ({
    ...part,
    ...figuresOf((of) =>
      monthly.flatMap((one) => (one[of].has(part.key) ? (months.get(one.month) ?? []) : [])),
    ),
  }));
};

const loadPartMonths = async (
  { counters }: Context['services'],
  district: string,
  by: RatingPart,
  { from, to }: SummaryRequest,
): Promise<ReadonlyMap<string, Months>> => {
  const found = await counters.partMonths({ of: by, district }, from, to);
  const byPart = Map.groupBy(found, ({ part }) => part);
  return new Map(
    [...byPart].map(([part, all]) => [part, new Map(all.map(({ month, counts }) => [month, counts]))]),
  );
};

const enough =
  (of: Heads) =>
  (counts: Counts): boolean =>
    counts[of] >= FEWEST_RATINGS;

const monthsIn = async (
  counters: CounterRepository,
  series: Series,
  { from, to }: SummaryRequest,
): Promise<Months> => {
  const days = await counters.days(series, from, to);
  const byMonth = Map.groupBy(days, ({ day }: DayCounts) => day.slice(0, 7));
  return new Map([...byMonth].map(([month, all]) => [month, sumCounts(all.map(({ counts }) => counts))]));
};

const figuresOf = (shown: (of: Heads) => readonly Counts[]) => {
  const rated = sumCounts(shown('ratings'));
  const answered = sumCounts(shown('ratingsAnswered'));
  const hidden = rated.ratings === 0;
  return {
    hidden,
    ratings: hidden ? null : rated.ratings,
    average: shareOf(rated.ratingSum, rated.ratings),
    scores: hidden ? null : [rated.rated1, rated.rated2, rated.rated3, rated.rated4, rated.rated5],
    badRatings: hidden ? null : rated.badRatings,
    answered: answered.ratingsAnswered || null,
    answeredInTimeRate: shareOf(answered.ratingsAnsweredInTime, answered.ratingsAnswered),
  };
};
