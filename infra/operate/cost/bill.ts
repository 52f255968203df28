import type { Measured } from './measured.ts';
import { metricsPrice, type Prices } from './prices.ts';

/** How large an installation is. */
export type Size = {
  readonly districts: number;
  /** Cases accepted in a district on a working day. */
  readonly casesPerDay: number;
  /** Matters that have metrics of their own: of one catalogue for all districts, or of one each. */
  readonly matters: number;
};

/** One line of a monthly bill. */
export type Line = {
  readonly service: string;
  readonly what: string;
  readonly quantity: number;
  readonly cost: number;
};

const WORKING_DAYS_A_MONTH = 250 / 12;
const GB = 1e9;
/** A year of cases in the tables, half a year of logs. */
const STORED_MONTHS = 12;
const LOG_MONTHS = 6;
/** Every quarter of an hour. */
const SUPERVISIONS_A_MONTH = (4 * 24 * 365) / 12;
const DAYS_A_MONTH = 365 / 12;
const BYTES_A_READ_UNIT = 4_096;
/** Keys of a stage, and its alarms and dashboards; the template has them. */
export type Fixed = { readonly keys: number; readonly alarms: number; readonly dashboards: number };
/** API Gateway's own line for each request, as its format in the API stack makes it. */
const ACCESS_LOG_BYTES = 350;
/** Certificates fetched, forms opened and data keys wrapped: assumed, one call a case. */
const KMS_REQUESTS_A_CASE = 1;
/** Accepted and settled. */
const NOTICES_A_CASE = 2;

/** The monthly bill of an installation, from what a case uses and what that costs. */
export const monthlyBill = (measured: Measured, prices: Prices, size: Size, fixed: Fixed): Line[] => {
  const { districts, casesPerDay, matters } = size;
  const cases = districts * casesPerDay * WORKING_DAYS_A_MONTH;
  const storedGb = (cases * STORED_MONTHS * measured.storedBytes) / GB;
  const requests = cases * (measured.functions.Graphql?.invocations ?? 0);
  const logGb = (cases * measured.logBytes + requests * ACCESS_LOG_BYTES) / GB;
  const functions = Object.values(measured.functions);
  const gbSeconds = sum(
    functions.map(({ milliseconds, memoryMb }) => (milliseconds / 1e3) * (memoryMb / 1_024)),
  );
  const daily = (DAYS_A_MONTH * storedGb * GB) / BYTES_A_READ_UNIT;
  const reads =
    cases * sum(Object.values(measured.reads)) +
    districts * SUPERVISIONS_A_MONTH * measured.supervisionReads +
    daily;
  const metrics = measured.metricNames * (1 + districts + matters);
  const line = (service: string, what: string, quantity: number, each: number): Line => ({
    service,
    what,
    quantity,
    cost: quantity * each,
  });
  return [
    line('API Gateway', 'requests', requests, prices.httpApiRequest),
    line(
      'Lambda',
      'requests',
      cases * sum(functions.map(({ invocations }) => invocations)),
      prices.lambdaRequest,
    ),
    line('Lambda', 'GB-seconds', cases * gbSeconds, prices.lambdaGbSecond),
    line('DynamoDB', 'write units', cases * sum(Object.values(measured.writes)), prices.writeUnit),
    line('DynamoDB', 'read units', reads, prices.readUnit),
    line('DynamoDB', 'GB stored', storedGb, prices.tableGbMonth),
    line('DynamoDB', 'GB restorable to a second', storedGb, prices.pitrGbMonth),
    line('Backup', 'GB', storedGb, prices.backupGbMonth),
    line('EventBridge', 'events', cases * NOTICES_A_CASE, prices.busEvent),
    line('CloudWatch', 'GB of logs', logGb, prices.logGb),
    line('CloudWatch', 'GB of logs kept', logGb * LOG_MONTHS, prices.logGbMonth),
    { service: 'CloudWatch', what: 'metrics', quantity: metrics, cost: metricsPrice(prices, metrics) },
    line('CloudWatch', 'alarms', fixed.alarms, prices.alarm),
    line('CloudWatch', 'dashboards', fixed.dashboards, prices.dashboard),
    line('KMS', 'keys', fixed.keys, prices.kmsKey),
    line('KMS', 'requests', cases * KMS_REQUESTS_A_CASE, prices.kmsRequest),
  ];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
