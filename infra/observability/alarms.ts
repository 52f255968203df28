import { CfnOutput } from 'aws-cdk-lib';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { createAddAlarm } from './addAlarm.ts';
import { addCountingAlarms } from './countingAlarms.ts';
import { addEndpointAlarms } from './endpointAlarms.ts';
import { addFunctionAlarms } from './functionAlarms.ts';
import { addServiceAlarms } from './serviceAlarms.ts';
import { addTableAlarms } from './tableAlarms.ts';
import type { Watched } from './watched.ts';

/** Adds the alarms of a stage; each notifies the topic when it goes off and when it clears. */
export const addAlarms = (
  scope: Construct,
  settings: StageSettings,
  watched: Watched,
  topic: Topic,
): void => {
  const alarm = createAddAlarm(scope, topic);
  addServiceAlarms(settings, alarm);
  addCountingAlarms(settings, watched, alarm);
  const endpointFails = addEndpointAlarms(settings, watched, alarm);
  addFunctionAlarms(settings, watched, alarm);
  addTableAlarms(watched, alarm);
  // operators set this one off on purpose, to see that alarms reach them
  new CfnOutput(scope, 'EndpointFailsAlarm', { value: endpointFails.alarmName });
};
