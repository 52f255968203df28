import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { StageSettings } from '../settings.ts';
import { type AddAlarm, HOUR } from './addAlarm.ts';
import { DAY, metricMath, percentOf, tongbanMetric } from './metrics.ts';

/** With fewer cases a day, one case moves the rate too much for an alarm. */
const FEW_CASES = 20;
const RATE_OF_MANY_CASES = `IF($Accepted >= ${FEW_CASES}, ${percentOf('CompletedOnSpot')}, 100)`;
/** The article's district settled 96.9 % on the spot. */
const LOW_INSTANT_RATE = 90;
/** A clerk who looks up every visitor before accepting has about 50 a day. */
const MANY_MISSES = 100;
/** Papers that have expired are shown now and then; whoever guesses has to try far more. */
const MANY_WRONG_CODES = 100;
/** The State Council publishes a year's calendar about two months ahead. */
const FEW_CALENDAR_DAYS = 60;

/** Adds the alarms on what residents and clerks meet. */
export const addServiceAlarms = (settings: StageSettings, alarm: AddAlarm): void => {
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
  alarm('ReceiptCodesAreGuessed', {
    metric: tongbanMetric(settings, 'WrongReceiptCodes', {}, Stats.SUM, HOUR),
    threshold: MANY_WRONG_CODES,
    harm: `疑似猜测回执码：一小时内有超过 ${MANY_WRONG_CODES} 个回执码打不开任何办件。 Somebody may be guessing the codes of receipts: more than ${MANY_WRONG_CODES} in an hour opened no case.`,
    section: 'receipt-codes-are-guessed',
  });
  alarm('CalendarEnds', {
    metric: tongbanMetric(settings, 'CalendarDaysLeft', {}, Stats.MINIMUM),
    threshold: FEW_CALENDAR_DAYS,
    below: true,
    harm: `已公布的工作日历不足 ${FEW_CALENDAR_DAYS} 天，办理时限只能暂按周末和法定节日推算。 The published calendar ends within ${FEW_CALENDAR_DAYS} days: limits are counted provisionally.`,
    section: 'the-calendar-ends',
  });
  alarm('DistrictsBehind', {
    metric: tongbanMetric(settings, 'DistrictsBehind', {}, Stats.MAXIMUM, HOUR),
    threshold: 0,
    harm: '有区连续多次未督办，超期件无人催办。 A district was not supervised for 45 minutes, while others were: nobody is told what is overdue there.',
    section: 'a-district-is-behind',
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
