import type { QueryAppraisalArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Directory } from '../registry/directory.ts';
import { staffOf } from '../registry/postings.ts';
import { type Part, partsOf, sameInBoth } from '../report/parts.ts';
import { type Counts, DEFINITIONS, hasNoCounts, NO_COUNTS, sumCounts } from '../report/rates.ts';
import type { CounterRepository } from '../report/repository.ts';
import type { StandingPart } from '../report/standing.ts';
import { createStandingLoader, type DatedStanding } from '../report/standingLoader.ts';
import type { Context } from '../request/context.ts';
import { daysBetween } from '../time.ts';
import { computeFigures, computeMedian, subtractFigures } from './figures.ts';
import type { Appraisal, AppraisalRow } from './model.ts';

const LONGEST_DAYS = 366;

/**
 * Compares windows, clerks, matters or villages with a baseline period and with the district's median.
 * Reads counters only: a Query per period, and for a clerk's own row its own items instead of the second.
 * For supervisors and auditors; a clerk gets their own row and the median.
 */
export const buildAppraisal = async (
  context: Context,
  args: QueryAppraisalArgs,
): Promise<Outcome<Appraisal>> => {
  const asker = permit(context, 'appraisal');
  if (isRefused(asker)) return asker;
  const { role, district, subject } = asker.value;
  if (district !== args.district) return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  if (role === 'CLERK' && args.by !== 'CLERK') return refused(refuse('FORBIDDEN', ['by'], hints.ownFigures));
  const { registry, counters, standing } = context.services;
  const directory = await registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district'], district));
  const refusals = [
    ...checkPeriod(args.from, args.to, 'to'),
    ...checkPeriod(args.baselineFrom, args.baselineTo, 'baselineTo'),
  ];
  if (refusals.length > 0) return { refusals };

  const load = createStandingLoader(standing, directory);
  const standingOf = async (key: string) => {
    const part = partOf(args, key);
    return part && load(part);
  };
  const { rows, median } = compare(
    await count(counters, directory, args, role === 'CLERK' ? subject : null),
    standingOf,
  );
  const me = args.by === 'CLERK' ? (rows.find(({ key }) => key === subject) ?? null) : null;
  return { value: { definitions: DEFINITIONS, median, me, rows: role === 'CLERK' ? [] : rows } };
};

type PartCounts = { readonly part: Part; readonly now: Counts; readonly before: Counts };

/** Counts both periods of each part; before for the asker alone, if they see no row but their own. */
const count = async (
  counters: CounterRepository,
  directory: Directory,
  { district, by, from, to, baselineFrom, baselineTo }: QueryAppraisalArgs,
  alone: string | null,
): Promise<PartCounts[]> => {
  const [now, before] = await Promise.all([
    counters.partSums({ of: by, district }, from, to),
    alone === null
      ? counters.partSums({ of: by, district }, baselineFrom, baselineTo)
      : sumOfClerk(counters, district, alone, baselineFrom, baselineTo),
  ]);
  const parts =
    by === 'CLERK' ? namesOf(directory, [...now.keys(), ...before.keys()]) : partsOf(directory, by);
  return parts.map((part) => ({
    part,
    now: now.get(part.key) ?? NO_COUNTS,
    before: before.get(part.key) ?? NO_COUNTS,
  }));
};

const sumOfClerk = async (
  counters: CounterRepository,
  district: string,
  clerk: string,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, Counts>> => {
  const days = await counters.days({ of: 'CLERK', district, clerk }, from, to);
  return new Map([[clerk, sumCounts(days.map(({ counts }) => counts))]]);
};

const namesOf = (directory: Directory, clerks: readonly string[]): Part[] =>
  [...new Set(clerks)].sort().map((clerk) => ({
    key: clerk,
    label: sameInBoth(staffOf(directory, clerk).name ?? clerk),
  }));

/** Names the part of the district that a row stands for. Null: the open cases of a clerk are not counted. */
const partOf = ({ by }: QueryAppraisalArgs, key: string): StandingPart | null => {
  switch (by) {
    case 'WINDOW':
      return { window: key };
    case 'MATTER':
      return { matter: key };
    case 'VILLAGE':
      return { village: key };
    case 'CLERK':
      return null;
  }
};

const compare = (
  all: readonly PartCounts[],
  standingOf: (key: string) => Promise<DatedStanding>,
): Pick<Appraisal, 'rows' | 'median'> => {
  const counted = all.filter(({ now, before }) => !hasNoCounts(now) || !hasNoCounts(before));
  const median = computeMedian(counted.map(({ now }) => computeFigures(now)));
  const rows = counted.map(({ part, now, before }): AppraisalRow => {
    const [figures, baseline] = [computeFigures(now), computeFigures(before)];
    return {
      ...part,
      figures,
      baseline,
      toBaseline: subtractFigures(figures, baseline),
      toMedian: subtractFigures(figures, median),
      standing: () => standingOf(part.key),
    };
  });
  return { rows, median };
};

const checkPeriod = (from: string, to: string, path: string): Refusal[] => {
  const length = daysBetween(from, to);
  return length < 0 || length >= LONGEST_DAYS
    ? [refuse('INVALID_INPUT', [path], requirements.period(LONGEST_DAYS))]
    : [];
};
