import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Rhythm } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import { type AddAlarm, FIVE_MINUTES, HOUR } from './addAlarm.ts';
import type { Watched, WatchedFunction } from './watched.ts';

/** The share of the account's concurrency that leaves time to ask for more. */
const MUCH_CONCURRENCY = 0.8;

/** By then a message was tried three times, or is on its last. */
const OLD_WORK_SECONDS = 2 * 3_600;

/** Adds the alarms on functions: failing, throttled, and silent ones. */
export const addFunctionAlarms = (
  { accountConcurrency }: StageSettings,
  { functions, workQueues }: Watched,
  alarm: AddAlarm,
): void => {
  for (const one of functions) {
    if (typeof one.trigger === 'string') addAlarmsOfOften(one, alarm);
    else addAlarmsOfScheduled(one, one.trigger, alarm);
  }
  for (const queue of workQueues)
    alarm(`${queue.node.id}Waits`, {
      metric: queue.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period: HOUR }),
      threshold: OLD_WORK_SECONDS,
      harm: '有区长时间未督办或未核对。 A district has been waiting for hours to be supervised or checked.',
      section: 'a-district-is-behind',
    });
  alarm('ConcurrencyRunsOut', {
    metric: new Metric({
      namespace: 'AWS/Lambda',
      metricName: 'ConcurrentExecutions',
      statistic: Stats.MAXIMUM,
      period: FIVE_MINUTES,
    }),
    threshold: MUCH_CONCURRENCY * accountConcurrency,
    periods: 2,
    harm: '账号并发即将用尽，随后居民会被拒。 The account’s concurrency runs out: soon residents are turned away.',
    section: 'something-is-throttled',
  });
};

/** For functions that run all the time: a share of their calls. */
const addAlarmsOfOften = (one: WatchedFunction, alarm: AddAlarm): void => {
  const { id } = one.node;
  const usingMetrics = {
    errors: one.metricErrors({ statistic: Stats.SUM, period: FIVE_MINUTES }),
    calls: one.metricInvocations({ statistic: Stats.SUM, period: FIVE_MINUTES }),
  };
  alarm(`${id}Fails`, {
    metric: new MathExpression({ expression: '100 * errors / calls', usingMetrics, period: FIVE_MINUTES }),
    threshold: 1,
    periods: 2,
    harm: `${id} 出错超过 1 %，窗口和居民收不到答复。 More than 1 % of the calls of ${id} fail: windows and residents get no answer.`,
    section: 'a-function-fails',
  });
  alarm(`${id}Throttled`, {
    metric: one.metricThrottles({ statistic: Stats.SUM, period: FIVE_MINUTES }),
    threshold: 0,
    periods: 2,
    harm: throttleHarm(id),
    section: 'something-is-throttled',
  });
};

/**
 * For functions on a schedule: any failure of an hour. Lambda dates an error at the invocation and reports it when the
 * run ends, up to 15 minutes later: two neighbouring periods of five minutes never have one.
 */
const addAlarmsOfScheduled = (one: WatchedFunction, { period, periods }: Rhythm, alarm: AddAlarm): void => {
  const { id } = one.node;
  alarm(`${id}Fails`, {
    metric: one.metricErrors({ statistic: Stats.SUM, period: HOUR }),
    threshold: 0,
    harm: `${id} 运行失败，督办或核对未完成。 A run of ${id} failed: what it escalates or checks is not done.`,
    section: 'a-function-fails',
  });
  alarm(`${id}Throttled`, {
    metric: one.metricThrottles({ statistic: Stats.SUM, period: HOUR }),
    threshold: 0,
    harm: throttleHarm(id),
    section: 'something-is-throttled',
  });
  alarm(`${id}Silent`, {
    metric: one.metricInvocations({ statistic: Stats.SUM, period }),
    threshold: 1,
    periods,
    below: true,
    silence: true,
    harm: `${id} 未按时运行，督办或核对已停止。 ${id} does not run any more: nothing is escalated or checked.`,
    section: 'a-schedule-is-silent',
  });
};

const throttleHarm = (id: string): string =>
  `${id} 被限流，居民等候或被拒。 ${id} exceeds the account's concurrency: residents wait or are turned away.`;
