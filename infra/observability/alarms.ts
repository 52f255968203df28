import { CfnOutput, Duration } from 'aws-cdk-lib';
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  MathExpression,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { DAY, metricMath, percentOf, tongbanMetric } from './metrics.ts';
import type { Watched } from './watched.ts';

const RUNBOOK = 'docs/runbook.md#';
const FIVE_MINUTES = Duration.minutes(5);
/** With fewer cases a day, one case moves the rate too much for an alarm. */
const FEW_CASES = 20;
const RATE_OF_MANY_CASES = `IF($Accepted >= ${FEW_CASES}, ${percentOf('CompletedOnSpot')}, 100)`;
/** The article's district settled 96.9 % on the spot. */
const LOW_INSTANT_RATE = 90;
/** A clerk who looks up every visitor before accepting has about 50 a day. */
const MANY_MISSES = 100;
/** The State Council publishes a year's calendar about two months ahead. */
const FEW_CALENDAR_DAYS = 60;
/** A tenth of the stream's retention. */
const LATE_COUNTING_SECONDS = 2.4 * 3_600;

type AlarmFacts = Pick<AlarmProps, 'metric' | 'threshold'> & {
  /** Who is harmed, and how. */
  readonly harm: string;
  /** The anchor of the section in the runbook. */
  readonly section: string;
  readonly periods?: number;
  readonly below?: boolean;
};

/** Adds the alarms of a stage; each notifies the topic when it goes off and when it clears. */
export const addAlarms = (
  scope: Construct,
  settings: StageSettings,
  watched: Watched,
  topic: Topic,
): void => {
  const alarm = (id: string, { harm, section, periods = 1, below = false, ...given }: AlarmFacts): Alarm => {
    const made = new Alarm(scope, id, {
      ...given,
      alarmDescription: `${harm} → ${RUNBOOK}${section}`,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    made.addAlarmAction(new SnsAction(topic));
    made.addOkAction(new SnsAction(topic));
    return made;
  };
  addServiceAlarms(settings, alarm);
  addCountingAlarms(settings, watched, alarm);
  addOperationAlarms(watched, alarm);
};

type AddAlarm = (id: string, facts: AlarmFacts) => Alarm;

const addServiceAlarms = (settings: StageSettings, alarm: AddAlarm): void => {
  for (const District of settings.districts) {
    alarm(`InstantRateFalls${District}`, {
      metric: metricMath(settings, RATE_OF_MANY_CASES, '即办率 Instant rate', { District }),
      threshold: LOW_INSTANT_RATE,
      below: true,
      harm: `居民要跑第二趟：${District} 当日即办率低于 ${LOW_INSTANT_RATE} %。 Residents of ${District} have to come twice: fewer than ${LOW_INSTANT_RATE} % of a day's cases were settled on the spot.`,
      section: 'the-instant-rate-falls',
    });
  }
  alarm('ManySearchesFindNothing', {
    metric: tongbanMetric(settings, 'SearchMissesOfOneClerk', {}, Stats.MAXIMUM),
    threshold: MANY_MISSES,
    harm: `疑似试探居民身份：某窗口人员一天内有超过 ${MANY_MISSES} 次查询未命中。 Somebody may be guessing residents’ identity numbers: more than ${MANY_MISSES} searches of one clerk found nothing in a day.`,
    section: 'many-searches-find-nothing',
  });
  alarm('CalendarEnds', {
    metric: tongbanMetric(settings, 'CalendarDaysLeft', {}, Stats.MINIMUM),
    threshold: FEW_CALENDAR_DAYS,
    below: true,
    harm: `已公布的工作日历不足 ${FEW_CALENDAR_DAYS} 天，办理时限只能暂按周末和法定节日推算。 The published calendar ends within ${FEW_CALENDAR_DAYS} days: limits are counted provisionally.`,
    section: 'the-calendar-ends',
  });
  alarm('OverdueGrows', {
    metric: new MathExpression({
      expression: 'DIFF(open)',
      usingMetrics: { open: tongbanMetric(settings, 'OverdueOpen', {}, Stats.MAXIMUM) },
      period: DAY,
    }),
    threshold: 0,
    periods: 2,
    harm: '超过承诺时限的在办件逐日增多。 Residents wait past the promised limit, and more of them every day.',
    section: 'overdue-grows',
  });
};

const addCountingAlarms = (
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
  for (const one of functions.filter(({ node }) => node.id === 'Rollup')) {
    alarm('RollupStands', {
      metric: one.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: FIVE_MINUTES }),
      threshold: LATE_COUNTING_SECONDS * 1_000,
      harm: '报表停止更新，满一天后将漏计办件。 Counting has stopped; after a day, cases go uncounted.',
      section: 'the-rollup-lags',
    });
  }
  for (const queue of failureQueues) {
    alarm(`${queue.node.id}NotEmpty`, {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        statistic: Stats.MAXIMUM,
        period: FIVE_MINUTES,
      }),
      threshold: 0,
      harm: '有办件未被统计或通知，须在 14 天内重新投递。 Events of cases failed after all retries: figures or notices lack them until they are redriven, within 14 days.',
      section: 'redrive-the-dead-letter-queue',
    });
  }
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
};

const addOperationAlarms = ({ functions, tables, api }: Watched, alarm: AddAlarm): void => {
  for (const one of functions) {
    const usingMetrics = {
      errors: one.metricErrors({ period: FIVE_MINUTES }),
      calls: one.metricInvocations({ period: FIVE_MINUTES }),
    };
    alarm(`${one.node.id}Fails`, {
      metric: new MathExpression({ expression: '100 * errors / calls', usingMetrics, period: FIVE_MINUTES }),
      threshold: 1,
      periods: 2,
      harm: `${one.node.id} 出错超过 1 %，窗口和居民收不到答复。 More than 1 % of the calls of ${one.node.id} fail: windows and residents get no answer.`,
      section: 'a-function-fails',
    });
    alarm(`${one.node.id}Throttled`, {
      metric: one.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 2,
      harm: `${one.node.id} 被限流，居民等候或被拒。 ${one.node.id} exceeds the account's concurrency: residents wait or are turned away.`,
      section: 'something-is-throttled',
    });
  }
  const endpointFails = alarm('EndpointFails', {
    metric: api.metricServerError({ period: FIVE_MINUTES }),
    threshold: 5,
    periods: 2,
    harm: '窗口和居民收不到答复。 Windows and residents get no answer.',
    section: 'a-function-fails',
  });
  // operators set this one off on purpose, to see that alarms reach them
  new CfnOutput(endpointFails.stack, 'EndpointFailsAlarm', { value: endpointFails.alarmName });
  for (const table of tables) {
    alarm(`${table.node.id}Throttled`, {
      metric: new MathExpression({
        expression: 'FILL(reads, 0) + FILL(writes, 0)',
        usingMetrics: {
          reads: table.metric('ReadThrottleEvents', { statistic: Stats.SUM, period: FIVE_MINUTES }),
          writes: table.metric('WriteThrottleEvents', { statistic: Stats.SUM, period: FIVE_MINUTES }),
        },
        period: FIVE_MINUTES,
      }),
      threshold: 0,
      periods: 2,
      harm: `${table.node.id} 表被限流，窗口等候。 Table ${table.node.id} is throttled: residents wait at windows.`,
      section: 'something-is-throttled',
    });
  }
};
