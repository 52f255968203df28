import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import { type AddAlarm, FIVE_MINUTES, HOUR } from './addAlarm.ts';
import { tongbanMetric } from './metrics.ts';
import type { Watched } from './watched.ts';

/** A tenth of the stream's retention. */
const LATE_COUNTING_SECONDS = 2.4 * 3_600;
/** Later than any record can be: no age was measured. */
const STANDING_MS = 24 * 3_600 * 1_000;
/** Half of the time for which queues keep messages. */
const OLD_FAILURE_SECONDS = 7 * 24 * 3_600;

/** A night without a timestamp is covered by the next one's; an authority that stays away is not. */
const NIGHTS_WITHOUT_STAMP = 3;

/** Adds the alarms on counting and on the nightly checks. */
export const addCountingAlarms = (
  settings: StageSettings,
  { functions, failureQueues }: Watched,
  alarm: AddAlarm,
): void => {
  alarm('RollupLags', {
    metric: tongbanMetric(settings, 'RollupLagSeconds', {}, Stats.MAXIMUM, FIVE_MINUTES),
    threshold: LATE_COUNTING_SECONDS,
    periods: 3,
    harm: '报表落后数小时，满一天后将漏计办件。 Reports are hours old; after a day, cases go uncounted.',
    section: 'the-rollup-lags',
  });
  for (const one of functions.filter(({ trigger }) => trigger === 'STREAM'))
    addLagAlarm(settings, one, alarm);
  for (const queue of failureQueues) addQueueAlarms(queue, alarm);
  addNothingAccepted(settings, alarm);
  alarm('RecordsWereChanged', {
    metric: tongbanMetric(settings, 'AuditFaults', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '办件记录被篡改，决定和证照可能不实。 Records of residents’ cases were tampered with: decisions and certificates may be false.',
    section: 'records-were-changed',
  });
  alarm('CountersAndCasesDisagree', {
    metric: tongbanMetric(settings, 'ReconciliationDifference', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '报表数字与办件不符，据此考核将有失公正。 Reports are wrong: the counters do not match the cases, and villages are judged by them.',
    section: 'counters-and-cases-disagree',
  });
  alarm('CountersAndMetricsDisagree', {
    metric: tongbanMetric(settings, 'MetricsDifference', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '审计人员看到的数字与平台不一致。 Auditors see figures on the dashboards that differ from the platform’s reports.',
    section: 'counters-and-metrics-disagree',
  });
  addStampAlarm(settings, alarm);
};

/** Watches the timestamps of digests, where an authority makes them. */
const addStampAlarm = (settings: StageSettings, alarm: AddAlarm): void => {
  if (settings.timestampAuthority === undefined) return;
  alarm('DigestsAreNotStamped', {
    metric: tongbanMetric(settings, 'TimestampFailures', {}, Stats.MAXIMUM),
    threshold: 0,
    periods: NIGHTS_WITHOUT_STAMP,
    harm: `连续 ${NIGHTS_WITHOUT_STAMP} 晚未取得可信时间戳，期间的办件记录无法向外证明形成时间。 No timestamp for ${NIGHTS_WITHOUT_STAMP} nights: nobody outside can be shown when the records of residents’ cases of these days were made.`,
    section: 'digests-are-not-stamped',
  });
};

/** Watches how far a function on the stream is behind; silence while windows are open is standing still. */
const addLagAlarm = (settings: StageSettings, one: TongbanFunction, alarm: AddAlarm): void => {
  const { id } = one.node;
  alarm(`${id}Stands`, {
    metric: new MathExpression({
      expression: `IF(FILL(open, 0) > 0, FILL(age, ${STANDING_MS}), FILL(age, 0))`,
      usingMetrics: {
        age: one.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: HOUR }),
        open: openWindows(settings),
      },
      period: HOUR,
    }),
    threshold: LATE_COUNTING_SECONDS * 1_000,
    periods: 2,
    silence: true,
    harm: `${id} 停止读取办件变更，满一天后将遗漏。 ${id} has stopped reading the changes of cases: after a day, some are lost to it.`,
    section: 'the-rollup-lags',
  });
};

// the least of an hour: above 0 only if windows were open all the time
const openWindows = (settings: StageSettings) =>
  tongbanMetric(settings, 'WindowsOpen', {}, Stats.MINIMUM, HOUR);

/** Watches that windows which are open accept anything: no function fails if nobody can reach it. */
const addNothingAccepted = (settings: StageSettings, alarm: AddAlarm): void => {
  alarm('NothingAccepted', {
    metric: new MathExpression({
      expression: 'IF(FILL(open, 0) > 0, FILL(accepted, 0), 1)',
      usingMetrics: {
        accepted: tongbanMetric(settings, 'Accepted', {}, Stats.SUM, HOUR),
        open: openWindows(settings),
      },
      period: HOUR,
    }),
    threshold: 1,
    below: true,
    harm: '窗口开放一小时而未受理一件，居民可能办不成事。 Windows were open for an hour and accepted nothing: residents may be turned away.',
    section: 'nothing-is-accepted',
  });
};

const addQueueAlarms = (queue: Queue, alarm: AddAlarm): void => {
  const { id } = queue.node;
  alarm(`${id}NotEmpty`, {
    metric: queue.metricApproximateNumberOfMessagesVisible({
      statistic: Stats.MAXIMUM,
      period: FIVE_MINUTES,
    }),
    threshold: 0,
    harm: '有办件未被统计或通知，须在 14 天内重新投递。 Events of cases failed after all retries: figures or notices lack them until they are redriven, within 14 days.',
    section: 'redrive-the-dead-letter-queue',
  });
  alarm(`${id}Forgotten`, {
    metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period: HOUR }),
    threshold: OLD_FAILURE_SECONDS,
    harm: '死信已积压一周，再过一周即丢失。 Failed events have been waiting for a week; in another week they are lost.',
    section: 'redrive-the-dead-letter-queue',
  });
};
