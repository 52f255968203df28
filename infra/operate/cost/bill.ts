import {
  DISTRIBUTIONS,
  NAMES_BY_DISTRICT,
  NAMES_BY_MATTER,
  SUMS,
} from '../../../functions/rollup/metricNames.ts';
import type { Fixed } from './fixed.ts';
import type { Measured } from './measured.ts';
import { metricsPrice, type Prices } from './prices.ts';

/** The size of an installation. */
export type Size = {
  readonly districts: number;
  /** Accepted cases per district and working day. */
  readonly casesPerDay: number;
  /** Matters with their own metrics: of one shared catalogue, or of one per district. */
  readonly matters: number;
};

/** A line of a monthly bill. */
export type Line = {
  readonly service: string;
  readonly what: string;
  readonly quantity: number;
  readonly cost: number;
};

const WORKING_DAYS_A_MONTH = 250 / 12;
const DAYS_A_MONTH = 365 / 12;
/** A metric is billed for the hours in which it gets a value: windows are open for nine. */
const PAID_SHARE = (WORKING_DAYS_A_MONTH * 9) / (DAYS_A_MONTH * 24);
const GB = 1e9;
/** Retention: a year of cases in the tables, half a year of logs, three years of digests. */
const STORED_MONTHS = 12;
const LOG_MONTHS = 6;
const DIGEST_MONTHS = 36;
/** One run every 15 minutes. */
const SUPERVISIONS_A_MONTH = 4 * 24 * DAYS_A_MONTH;
/** A line of API Gateway's access log, in the format of the API stack. */
const ACCESS_LOG_BYTES = 350;
/** The audit reads a case for its digest, and in the week after: one read unit per case of less than 4 kB. */
const AUDITED_NIGHTS = 1 + 7;
/** The comparison reads a case in three nights, and in the night of its month, which reads 45 days on average. */
const COMPARED_NIGHTS = 3 + 45 / 30;
/** The audit reads every stored case once in as many nights. */
const SWEPT_NIGHTS = 30;
/** Requests of a message: sent in batches of ten, received, deleted. */
const REQUESTS_A_MESSAGE = 2.1;
/** Requests of Lambda's five pollers of each of three queues, which wait 20 seconds for a message. */
const IDLE_POLLS_A_MONTH = 3 * 5 * 3 * 60 * 24 * DAYS_A_MONTH;
/** The scheduled functions of a night: each gets a message for each district. */
const NIGHTLY_FUNCTIONS = 2;
/** The nightly comparison reads `Accepted` and `Completed` of each district. */
const METRICS_COMPARED = 2;

/** Modelled: one case in ten comes with two photos, each of 2 MB, with its picture. */
const FILES_A_CASE = 0.2;
const FILE_BYTES = 2_200_000;
/** What is written for a file: what was sent, and its picture. */
const WRITES_A_FILE = 2;
/** Two seconds of 3 GB, as ClamAV needs; no measurement on Lambda. */
const SCAN_GB_SECONDS = 6;

/** The names of counts and durations of the stage; each is billed per combination of dimensions that gets a value. */
const STAGE_NAMES = SUMS.length + DISTRIBUTIONS.length;
/** Those that supervision gives a value in every hour of the day: overdue items, open windows, the calendar. */
const SUPERVISED_NAMES = 8;

/** Computes the monthly bill of an installation from the measured use per case and the prices. */
export const monthlyBill = (measured: Measured, prices: Prices, size: Size, fixed: Fixed): Line[] => {
  const { districts, matters } = size;
  const { cases, storedGb, requests, logGb, invocations, gbSeconds, reads, queueRequests } = amounts(
    measured,
    size,
  );
  const writes = cases * sum(Object.values(measured.writes));
  const names = STAGE_NAMES + NAMES_BY_DISTRICT.length * districts + NAMES_BY_MATTER.length * matters;
  const metrics = names * PAID_SHARE + SUPERVISED_NAMES;
  const alarmMetrics = fixed.alarmMetrics + fixed.alarmMetricsADistrict * (districts - 1);
  const compared = METRICS_COMPARED * districts * DAYS_A_MONTH;
  const files = cases * FILES_A_CASE;
  const fileGb = (files * STORED_MONTHS * FILE_BYTES) / GB;
  const digestGb = (cases * DIGEST_MONTHS * measured.digestBytes) / GB;
  const line = (service: string, what: string, quantity: number, each: number): Line => ({
    service,
    what,
    quantity,
    cost: quantity * each,
  });
  return [
    line('API Gateway', 'requests', requests, prices.httpApiRequest),
    line('Lambda', 'requests', invocations, prices.lambdaRequest),
    line('Lambda', 'GB-seconds', gbSeconds, prices.lambdaGbSecond),
    line('DynamoDB', 'write units', writes, prices.writeUnit),
    line('DynamoDB', 'read units', reads, prices.readUnit),
    line('DynamoDB', 'GB stored', storedGb, prices.tableGbMonth),
    line('DynamoDB', 'GB restorable to a second', storedGb, prices.pitrGbMonth),
    line('Backup', 'GB of nightly backups', storedGb * fixed.backupDays, prices.backupGbMonth),
    line('SQS', 'requests', queueRequests, prices.queueRequest),
    line('Lambda', 'GB-seconds of checking files', files * SCAN_GB_SECONDS, prices.lambdaGbSecond),
    line('S3', 'files and pictures written', files * WRITES_A_FILE, prices.s3Put),
    line('S3', 'GB of files', fileGb, prices.s3GbMonth),
    line('S3', 'digests written', districts * DAYS_A_MONTH, prices.s3Put),
    line('S3', 'GB of digests', digestGb, prices.s3GbMonth),
    line('EventBridge', 'events', cases * measured.notices, prices.busEvent),
    line('CloudWatch', 'GB of logs', logGb, prices.logGb),
    line('CloudWatch', 'GB of logs kept', logGb * LOG_MONTHS, prices.logGbMonth),
    { service: 'CloudWatch', what: 'metrics', quantity: metrics, cost: metricsPrice(prices, metrics) },
    line('CloudWatch', 'metrics read back', compared, prices.metricRead),
    line('CloudWatch', 'metrics in alarms', alarmMetrics, prices.alarm),
    line('CloudWatch', 'dashboards', fixed.dashboards, prices.dashboard),
    line('KMS', 'keys', fixed.keys, prices.kmsKey),
    line('KMS', 'requests', cases * measured.kmsRequests, prices.kmsRequest),
  ];
};

/** Computes the use of a month. A night reads what was touched, and a thirtieth of what is stored. */
const amounts = (measured: Measured, { districts, casesPerDay }: Size) => {
  const cases = districts * casesPerDay * WORKING_DAYS_A_MONTH;
  const stored = cases * STORED_MONTHS;
  const requests = cases * (measured.functions.Graphql?.invocations ?? 0);
  const functions = Object.values(measured.functions);
  const supervisions = districts * SUPERVISIONS_A_MONTH;
  const messages = supervisions + NIGHTLY_FUNCTIONS * districts * DAYS_A_MONTH;
  const audited = cases * AUDITED_NIGHTS + (stored * DAYS_A_MONTH) / SWEPT_NIGHTS;
  const compared = cases * COMPARED_NIGHTS;
  return {
    cases,
    storedGb: (stored * measured.storedBytes) / GB,
    requests,
    logGb: (cases * measured.logBytes + requests * ACCESS_LOG_BYTES) / GB,
    queueRequests: messages * REQUESTS_A_MESSAGE + IDLE_POLLS_A_MONTH,
    invocations:
      cases * sum(functions.map(({ invocations }) => invocations)) + messages + SUPERVISIONS_A_MONTH,
    gbSeconds:
      cases * sum(functions.map(gbSecondsOf)) +
      supervisions * gbSecondsOf(measured.supervision) +
      audited * gbSecondsOf(measured.nightly.Audit) +
      compared * gbSecondsOf(measured.nightly.Reconcile),
    reads:
      cases * sum(Object.values(measured.reads)) +
      supervisions * measured.supervision.reads +
      audited +
      compared,
  };
};

const gbSecondsOf = (used: { readonly milliseconds: number; readonly memoryMb: number }): number =>
  (used.milliseconds / 1e3) * (used.memoryMb / 1_024);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
