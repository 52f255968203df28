import { z } from 'zod';

const count = z.number();
const rate = z.number().nullable();
const mean = z.number().nullable();

/** The figures of a row, in order: counts, rates from 0 to 1 (null: nothing accepted), then ratings, help and queues. */
export const Figures = z.object({
  accepted: count,
  completed: count,
  completedOnSpot: count,
  crossVillage: count,
  online: count,
  onTime: count,
  overdue: count,
  corrections: count,
  correctionsRepeated: count,
  lapsed: count,
  extended: count,
  suspended: count,
  urged: count,
  rejected: count,
  withdrawn: count,
  visits: count,
  materialsSaved: count,
  stampsSaved: count,
  feesCollectedInFen: count,
  feesWaivedInFen: count,
  instantRate: rate,
  crossVillageRate: rate,
  onlineRate: rate,
  ratings: count,
  helpAsked: count,
  helpAnswered: count,
  helpAnsweredInTime: count,
  helpMeanMinutes: mean,
  ticketsCalled: count,
  ticketsServed: count,
  noShows: count,
  ticketMeanWaitMinutes: mean,
});
export type Figures = z.infer<typeof Figures>;
export type Figure = keyof Figures;
export const FIGURES: readonly Figure[] = Figures.keyof().options;

/** The tables of the page: all figures in one would be wider than a screen or a sheet of paper. */
export const TABLES = ['CASES', 'COURSE', 'SERVICE', 'FEES'] as const;
export type Table = (typeof TABLES)[number];

const tableOf: Readonly<Record<Figure, Table>> = {
  accepted: 'CASES',
  completed: 'CASES',
  completedOnSpot: 'CASES',
  crossVillage: 'CASES',
  online: 'CASES',
  onTime: 'CASES',
  overdue: 'CASES',
  instantRate: 'CASES',
  crossVillageRate: 'CASES',
  onlineRate: 'CASES',
  corrections: 'COURSE',
  correctionsRepeated: 'COURSE',
  lapsed: 'COURSE',
  extended: 'COURSE',
  suspended: 'COURSE',
  urged: 'COURSE',
  rejected: 'COURSE',
  withdrawn: 'COURSE',
  visits: 'COURSE',
  materialsSaved: 'COURSE',
  stampsSaved: 'COURSE',
  feesCollectedInFen: 'FEES',
  feesWaivedInFen: 'FEES',
  ratings: 'SERVICE',
  helpAsked: 'SERVICE',
  helpAnswered: 'SERVICE',
  helpAnsweredInTime: 'SERVICE',
  helpMeanMinutes: 'SERVICE',
  ticketsCalled: 'SERVICE',
  ticketsServed: 'SERVICE',
  noShows: 'SERVICE',
  ticketMeanWaitMinutes: 'SERVICE',
};

/** Lists the figures of a table, in order. */
export const figuresOf = (table: Table): Figure[] => FIGURES.filter((figure) => tableOf[figure] === table);

/** Whether a figure is shown at all: fees only where there were any. */
export const isShown = ({ whole, rows }: DistrictReport, figure: Figure): boolean =>
  tableOf[figure] !== 'FEES' ||
  [whole, ...GROUPS.flatMap((group) => rows[group])].some(
    (row) => row.feesCollectedInFen !== 0 || row.feesWaivedInFen !== 0,
  );

/** Whether a figure is an amount in fen, shown in yuan. */
export const isAmount = (figure: Figure): boolean => figure.endsWith('InFen');

/** Whether a figure is a rate, shown in percent. */
export const isRate = (figure: Figure): boolean => figure.endsWith('Rate');

/** The groups of rows, as the endpoint names them. */
export const GROUPS = ['DAY', 'STREET', 'VILLAGE', 'MATTER', 'WINDOW'] as const;
export type Group = (typeof GROUPS)[number];

export const Row = Figures.extend({ key: z.string(), label: z.string() });
export type Row = z.infer<typeof Row>;

export const Whole = Figures.extend({
  workingDays: z.number(),
  dailyAverage: z.number().nullable(),
  definitions: z.string(),
  standing: z.object({ at: z.string(), open: z.number(), overdueOpen: z.number() }).nullable(),
  baseline: z
    .object({
      claimedIncreasePercent: z.number(),
      statement: z.string(),
      previousRateIfPoints: z.number().nullable(),
      previousRateIfRelative: z.number().nullable(),
    })
    .nullable(),
});

/** The report of a district over a period, with its rows by group. */
export type DistrictReport = {
  readonly district: string;
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly whole: z.infer<typeof Whole>;
  readonly rows: Readonly<Record<Group, readonly Row[]>>;
};
