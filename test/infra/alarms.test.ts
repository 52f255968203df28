import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { alarmLines, spansOf } from './alarmFacts.ts';

const { observability, events, api } = templatesOf('prod', {
  notify: 'ops@example.org',
  timestampAuthority: 'https://stamp.example.org',
});
const DAY_SECONDS = 86_400;

const forEach = (names: readonly string[], lines: (name: string) => Record<string, string>) =>
  Object.assign({}, ...names.map(lines));

const OPEN = 'FILL(Minimum WindowsOpen, 0) > 0';

describe('when alarms go off', () => {
  const found = alarmLines(observability);
  const expected: Record<string, string> = {
    // what residents and clerks meet
    InstantRateFalls350205:
      'IF(Sum Accepted of 350205 >= 20, 100 * FILL(Sum CompletedOnSpot of 350205, 0) / Sum Accepted of 350205, 100) < 90, 1 × 1 d',
    ManySearchesFindNothing: 'Maximum SearchMissesOfOneClerk > 100, 1 × 1 d',
    ReceiptCodesAreGuessed: 'Sum WrongReceiptCodes > 100, 1 × 1 h',
    CalendarEnds: 'Minimum CalendarDaysLeft < 60, 1 × 1 d',
    DistrictsBehind: 'Maximum DistrictsBehind > 0, 1 × 1 h',
    OverdueGrows: 'DIFF(Maximum OverdueOpen) > 0, 2 × 1 d',
    NothingAccepted: `IF(${OPEN}, FILL(Sum Accepted, 0), 1) < 1, 1 × 1 h`,
    // the endpoint
    EndpointHasDefects: 'Sum Defects > 0, 1 × 5 min',
    EndpointIsUnavailable: 'Sum Unavailable > 5, 1 × 5 min',
    IssuerIsUnavailable: 'Sum IssuerUnavailable > 0, 2 × 5 min',
    EndpointSlow: 'p99 Latency of Api of $default > 5000, 3 × 5 min',
    EndpointRefuses: 'Sum TooManyRequests > 0, 2 × 5 min',
    EndpointFails: 'Sum 5xx of Api of $default > 5, 2 × 5 min',
    // counting and the nightly checks
    RollupLags: 'Maximum RollupLagSeconds > 8640, 3 × 5 min',
    RecordsWereChanged: 'Maximum AuditFaults > 0, 1 × 1 d',
    CountersAndCasesDisagree: 'Maximum ReconciliationDifference > 0, 1 × 1 d',
    CountersAndMetricsDisagree: 'Maximum MetricsDifference > 0, 1 × 1 d',
    DigestsAreNotStamped: 'Maximum TimestampFailures > 0, 3 × 1 d',
    ...forEach(['Rollup', 'Notify'], (name) => {
      const age = `Maximum IteratorAge of ${name}`;
      const standing = `IF(${OPEN}, FILL(${age}, 86400000), FILL(${age}, 0))`;
      return { [`${name}Stands`]: `${standing} > 8640000, 2 × 1 h, silence` };
    }),
    ...forEach(['Rollup', 'Notify', 'Supervise', 'Reconcile', 'Audit', 'Scan'], (name) => {
      const queue = `${name}Failures`;
      return {
        [`${queue}NotEmpty`]: `Maximum ApproximateNumberOfMessagesVisible of ${queue} > 0, 1 × 5 min`,
        [`${queue}Forgotten`]: `Maximum ApproximateAgeOfOldestMessage of ${queue} > 604800, 1 × 1 h`,
      };
    }),
    // functions: those that run all the time, and those on a schedule
    ...forEach(['Graphql', 'Rollup', 'Notify', 'Scan'], (name) => ({
      [`${name}Fails`]: `100 * Sum Errors of ${name} / Sum Invocations of ${name} > 1, 2 × 5 min`,
      [`${name}Throttled`]: `Sum Throttles of ${name} > 0, 2 × 5 min`,
    })),
    ...forEach(['Supervise', 'Reconcile', 'Audit'], (name) => ({
      [`${name}Fails`]: `Sum Errors of ${name} > 0, 1 × 1 h`,
      [`${name}Throttled`]: `Sum Throttles of ${name} > 0, 1 × 1 h`,
      [`${name}WorkWaits`]: `Maximum ApproximateAgeOfOldestMessage of ${name}Work > 7200, 1 × 1 h`,
    })),
    SuperviseSilent: 'Sum Invocations of Supervise < 1, 3 × 15 min, silence',
    ReconcileSilent: 'Sum Invocations of Reconcile < 1, 26 × 1 h, silence',
    AuditSilent: 'Sum Invocations of Audit < 1, 26 × 1 h, silence',
    ConcurrencyRunsOut: 'Maximum ConcurrentExecutions > 800, 2 × 5 min',
    // tables and their indexes
    ...forEach(['Registry', 'Cases', 'Counters'], (name) => ({
      [`${name}Throttled`]: `FILL(Sum ReadThrottleEvents of ${name}, 0) + FILL(Sum WriteThrottleEvents of ${name}, 0) > 0, 2 × 5 min`,
    })),
    ...forEach(
      ['byPerson', 'byDesk', 'byTask', 'byEscalation', 'byAgent', 'byPending', 'byRevoked', 'byTouched'],
      (index) => ({
        [`Cases${index}Throttled`]: `FILL(Sum ReadThrottleEvents of ${index} of Cases, 0) + FILL(Sum WriteThrottleEvents of ${index} of Cases, 0) > 0, 2 × 5 min`,
      }),
    ),
  };

  it('every alarm has exactly this measure, threshold, period and rule for missing data', () => {
    expect(found).toEqual(expected);
  });

  it('a stage without a timestamp authority has no alarm on timestamps', () => {
    expect(alarmLines(templatesOf('prod').observability)).not.toHaveProperty('DigestsAreNotStamped');
  });

  it('every function on a schedule has an alarm on its silence', () => {
    const schedules = templatesOf('prod').all.flatMap((one) =>
      Object.entries(one.findResources('AWS::Events::Rule')).flatMap(([id, { Properties }]) =>
        Properties.ScheduleExpression ? [id.slice(0, -'Schedule'.length - 8)] : [],
      ),
    );
    expect(schedules.map((name) => `${name}Silent`).sort()).toEqual(
      Object.keys(found)
        .filter((id) => id.endsWith('Silent'))
        .sort(),
    );
  });

  it('the alarms stay within CloudWatch’s limits of periods', () => {
    for (const { period, periods } of spansOf(observability))
      expect(period * periods).toBeLessThanOrEqual(period < 3_600 ? DAY_SECONDS : 7 * DAY_SECONDS);
  });

  it('the releases are rolled back by one error, and by one defect or outage of the new version alone', () => {
    const version = '{"Fn::GetAtt":["GraphqlCurrentVersion';
    expect([alarmLines(api), alarmLines(events)]).toEqual([
      {
        GraphqlReleaseFails: expect.stringMatching(/^Sum Errors .*> 0, 1 × 1 min$/),
        GraphqlReleaseDefects: 'Sum Defects of [object Object] > 0, 1 × 1 min',
        GraphqlReleaseUnavailable: 'Sum Unavailable of [object Object] > 0, 1 × 1 min',
      },
      { RollupReleaseFails: expect.stringMatching(/^Sum Errors .*> 0, 1 × 1 min$/) },
    ]);
    for (const name of ['Defects', 'Unavailable'])
      expect(
        JSON.stringify(api.findResources('AWS::CloudWatch::Alarm', { Properties: { MetricName: name } })),
      ).toContain(version);
  });

  it('the alarm on concurrency follows the quota of the account', () => {
    const { observability: small } = templatesOf('prod', { accountConcurrency: '10' });
    expect(alarmLines(small).ConcurrencyRunsOut).toContain('> 8,');
  });
});
