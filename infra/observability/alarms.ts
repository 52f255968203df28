import { Duration } from 'aws-cdk-lib';
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
import { DAY, math, percentOf, tongban } from './metrics.ts';
import type { Watched } from './watched.ts';

const RUNBOOK = 'docs/runbook.md#';
const FIVE_MINUTES = Duration.minutes(5);
/** On a day with fewer cases, one case more or less moves the rate too much to wake anybody. */
const FEW_CASES = 20;
const RATE_OF_MANY_CASES = `IF($Accepted >= ${FEW_CASES}, ${percentOf('CompletedOnSpot')}, 100)`;
/** The article's district settled 96.9 % on the spot. */
const LOW_INSTANT_RATE = 90;
/** A tenth of what Lambda keeps of a stream. */
const LATE_COUNTING_SECONDS = 2.4 * 3_600;

type Given = Pick<AlarmProps, 'metric' | 'threshold'> & {
  /** Who notices, and how. */
  readonly harm: string;
  /** The section of the runbook, as its link. */
  readonly section: string;
  readonly periods?: number;
  readonly below?: boolean;
};

/** The alarms of a stage, each told to one topic when it goes off and when it is over. */
export const addAlarms = (
  scope: Construct,
  settings: StageSettings,
  watched: Watched,
  topic: Topic,
): void => {
  const alarm = (id: string, { harm, section, periods = 1, below = false, ...given }: Given): void => {
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
  };
  ofService(settings, alarm);
  ofCounting(settings, watched, alarm);
  ofOperation(watched, alarm);
};

type AddAlarm = (id: string, given: Given) => void;

const ofService = (settings: StageSettings, alarm: AddAlarm): void => {
  for (const District of settings.districts) {
    alarm(`InstantRateFalls${District}`, {
      metric: math(settings, RATE_OF_MANY_CASES, '即办率 Instant rate', { District }),
      threshold: LOW_INSTANT_RATE,
      below: true,
      harm: `居民要跑第二趟：${District} 即办率低于 ${LOW_INSTANT_RATE} %。 Residents of ${District} have to come twice: fewer than ${LOW_INSTANT_RATE} % of a day's cases were settled on the spot.`,
      section: 'the-instant-rate-falls',
    });
  }
  alarm('OverdueGrows', {
    metric: new MathExpression({
      expression: 'DIFF(open)',
      usingMetrics: { open: tongban(settings, 'OverdueOpen', {}, Stats.MAXIMUM) },
      period: DAY,
    }),
    threshold: 0,
    periods: 2,
    harm: '居民等过了承诺时限，且越来越多。 Residents wait past what they were promised, and more of them every day.',
    section: 'overdue-grows',
  });
};

const ofCounting = (
  settings: StageSettings,
  { functions, failureQueues }: Watched,
  alarm: AddAlarm,
): void => {
  alarm('RollupLags', {
    metric: tongban(settings, 'RollupLagSeconds', {}, Stats.MAXIMUM, FIVE_MINUTES),
    threshold: LATE_COUNTING_SECONDS,
    periods: 3,
    harm: '报表落后于窗口。 Supervisors see figures that are hours old; after a day, cases would go uncounted.',
    section: 'the-rollup-lags',
  });
  for (const one of functions.filter(({ node }) => node.id === 'Rollup')) {
    alarm('RollupStands', {
      metric: one.metric('IteratorAge', { statistic: Stats.MAXIMUM, period: FIVE_MINUTES }),
      threshold: LATE_COUNTING_SECONDS * 1_000,
      harm: '报表停止更新。 Nothing is counted any more; after a day, cases would go uncounted.',
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
      harm: '有办件未被统计或通知，14 天后无法补救。 Events of cases were given up: figures or notices lack them until they are redriven, within 14 days.',
      section: 'redrive-the-dead-letter-queue',
    });
  }
  alarm('RecordsWereChanged', {
    metric: tongban(settings, 'AuditFaults', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '办件记录被改动。 Somebody changed what is on record of residents’ cases: decisions and certificates may be false.',
    section: 'records-were-changed',
  });
  alarm('CountersAndCasesDisagree', {
    metric: tongban(settings, 'ReconciliationDifference', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '报表数字与办件不符，据此考核会冤枉人。 Reports are wrong: the counters are not what the cases add up to, and villages are judged by them.',
    section: 'counters-and-cases-disagree',
  });
  alarm('CountersAndMetricsDisagree', {
    metric: tongban(settings, 'MetricsDifference', {}, Stats.MAXIMUM),
    threshold: 0,
    harm: '审计看到的数字与平台不一致。 Auditors read other figures on the dashboards than the platform reports.',
    section: 'counters-and-metrics-disagree',
  });
};

const ofOperation = ({ functions, tables, api }: Watched, alarm: AddAlarm): void => {
  for (const one of functions) {
    const usingMetrics = {
      errors: one.metricErrors({ period: FIVE_MINUTES }),
      calls: one.metricInvocations({ period: FIVE_MINUTES }),
    };
    alarm(`${one.node.id}Fails`, {
      metric: new MathExpression({ expression: '100 * errors / calls', usingMetrics, period: FIVE_MINUTES }),
      threshold: 1,
      periods: 2,
      harm: `${one.node.id} 出错。 More than one in a hundred calls of ${one.node.id} fails: people at windows or at home get no answer.`,
      section: 'a-function-fails',
    });
    alarm(`${one.node.id}Throttled`, {
      metric: one.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 0,
      periods: 2,
      harm: `${one.node.id} 被限流。 ${one.node.id} is called more often than the account allows: people wait or are sent away.`,
      section: 'something-is-throttled',
    });
  }
  alarm('EndpointFails', {
    metric: api.metricServerError({ period: FIVE_MINUTES }),
    threshold: 5,
    periods: 2,
    harm: '窗口和居民收不到答复。 Windows and residents get no answer.',
    section: 'a-function-fails',
  });
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
      harm: `${table.node.id} 表被限流。 Table ${table.node.id} takes no more for now: people at windows wait.`,
      section: 'something-is-throttled',
    });
  }
};
