import type { CoverageRow, CoverageStep, QueryDelegationCoverageArgs } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { addDays, daysBetween } from '../time.ts';
import { settlingLevels } from './authority.ts';
import { type Directory, matterOn } from './directory.ts';
import type { Level } from './model/fields.ts';

const MOST_ROWS = 400;

const BY_MONTH = {
  zh: `最多 ${MOST_ROWS} 行，较长期间请按月查询`,
  en: `at most ${MOST_ROWS} rows; ask for longer periods by month`,
};

/** Reports how much of the catalogue each level may settle over time. Public. */
export const delegationCoverage = async (
  { services }: Context,
  { district, from, to, by }: QueryDelegationCoverageArgs,
): Promise<Outcome<{ readonly rows: CoverageRow[] }>> => {
  const directory = await services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  const length = daysBetween(from, to);
  if (length < 0 || length > MOST_ROWS * 31)
    return refused(refuse('INVALID_INPUT', ['to'], requirements.period(MOST_ROWS * 31)));
  const days = coverageDays(from, to, by);
  if (days.length > MOST_ROWS) return refused(refuse('INVALID_INPUT', ['by'], BY_MONTH));
  return { value: { rows: days.map((day) => coverageOn(directory, day)) } };
};

/** Lists the days to report: all of a period, or its first, each first of a month, and its last. */
export const coverageDays = (from: string, to: string, by: CoverageStep): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)).filter(
    (day) => by === 'DAY' || day.endsWith('-01') || day === from || day === to,
  );

/** Counts the matters in force on a day that each level may settle. */
export const coverageOn = (directory: Directory, day: string): CoverageRow => {
  const inForce = [...directory.matters.keys()].filter((code) => matterOn(directory, code, day));
  const settled = inForce.map((code) => settlingLevels(directory, code, day));
  const at = (level: Level) => settled.filter((levels) => levels.includes(level)).length;
  const share = (level: Level) => (inForce.length === 0 ? null : at(level) / inForce.length);
  return {
    day,
    matters: inForce.length,
    settledInVillages: at('VILLAGE'),
    settledInStreets: at('STREET'),
    settledInDistrict: at('DISTRICT'),
    settledNowhere: settled.filter((levels) => levels.length === 0).length,
    villageShare: share('VILLAGE'),
    streetShare: share('STREET'),
    districtShare: share('DISTRICT'),
  };
};
