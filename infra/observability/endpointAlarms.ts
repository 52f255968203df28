import { Duration } from 'aws-cdk-lib';
import { type Alarm, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';
import { type AddAlarm, FIVE_MINUTES } from './addAlarm.ts';
import { tongbanMetric } from './metrics.ts';
import type { Watched } from './watched.ts';

/** The slowest hundredth of answers; API Gateway gives up after 30 s. */
const SLOW = Duration.seconds(5);
/** More than one client that repeats itself in vain. */
const FEW_FAILURES = 5;

/** Adds the alarms on the endpoint, and returns the one on failing answers. */
export const addEndpointAlarms = (settings: StageSettings, { api }: Watched, alarm: AddAlarm): Alarm => {
  addFaultAlarms(settings, alarm);
  alarm('EndpointSlow', {
    metric: api.metricLatency({ statistic: Stats.p(99), period: FIVE_MINUTES }),
    threshold: SLOW.toMilliseconds(),
    periods: 3,
    harm: `窗口和居民久等：每百次请求有一次超过 ${SLOW.toSeconds()} 秒。 Windows and residents wait: one request in a hundred takes more than ${SLOW.toSeconds()} seconds.`,
    section: 'the-endpoint-is-slow',
  });
  alarm('EndpointRefuses', {
    metric: tongbanMetric(settings, 'TooManyRequests', {}, Stats.SUM, FIVE_MINUTES),
    threshold: 0,
    periods: 2,
    harm: '请求过多，部分窗口和居民被拒（429）。 Too many requests: windows and residents are turned away with 429.',
    section: 'something-is-throttled',
  });
  return alarm('EndpointFails', {
    metric: api.metricServerError({ statistic: Stats.SUM, period: FIVE_MINUTES }),
    threshold: FEW_FAILURES,
    periods: 2,
    harm: '窗口和居民收不到答复。 Windows and residents get no answer.',
    section: 'a-function-fails',
  });
};

/** Adds the alarms on what the endpoint counts itself: its answers to a defect are HTTP 200. */
const addFaultAlarms = (settings: StageSettings, alarm: AddAlarm): void => {
  const count = (name: string) => tongbanMetric(settings, name, {}, Stats.SUM, FIVE_MINUTES);
  alarm('EndpointHasDefects', {
    metric: count('Defects'),
    threshold: 0,
    harm: '程序缺陷或密钥失效，窗口和居民的请求未办成。 A defect, or a key that cannot be used: requests of windows and residents fail.',
    section: 'a-function-fails',
  });
  alarm('EndpointIsUnavailable', {
    metric: count('Unavailable'),
    threshold: FEW_FAILURES,
    harm: '数据库或其他云服务没有响应，窗口须稍后重试。 The database or another service does not answer: windows have to try again.',
    section: 'the-endpoint-answers-503',
  });
  alarm('IssuerIsUnavailable', {
    metric: count('IssuerUnavailable'),
    threshold: 0,
    periods: 2,
    harm: '身份提供方没有响应，无人能登录。 The issuer does not answer: nobody can sign in.',
    section: 'nobody-can-sign-in',
  });
};
