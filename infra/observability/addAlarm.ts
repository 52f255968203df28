import { Duration } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

const RUNBOOK = 'docs/runbook.md#';
export const FIVE_MINUTES = Duration.minutes(5);
export const HOUR = Duration.hours(1);

/** What an alarm watches, and whom it is about. */
type AlarmFacts = Pick<AlarmProps, 'metric' | 'threshold'> & {
  /** Who is harmed, and how. */
  readonly harm: string;
  /** The anchor of the section in the runbook. */
  readonly section: string;
  /** Neighbouring periods that must all breach; 1 if absent. */
  readonly periods?: number;
  readonly below?: boolean;
  /** Whether silence is the fault: missing data breaches. */
  readonly silence?: boolean;
};

export type AddAlarm = (id: string, facts: AlarmFacts) => Alarm;

/** Creates the function that adds an alarm; it notifies the topic when it goes off and when it clears. */
export const createAddAlarm =
  (scope: Construct, topic: Topic): AddAlarm =>
  (id, { harm, section, periods = 1, below = false, silence = false, ...given }) => {
    const made = new Alarm(scope, id, {
      ...given,
      alarmDescription: `${harm} → ${RUNBOOK}${section}`,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    made.addAlarmAction(new SnsAction(topic));
    made.addOkAction(new SnsAction(topic));
    return made;
  };
