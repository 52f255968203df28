import type { Scenario } from '../scenario.ts';
import { afterElevenMinutes, otherPayload } from './again.ts';
import { lostAnswers } from './lostAnswers.ts';
import { redelivery } from './redelivery.ts';
import { staleVersion } from './staleVersion.ts';
import { throttled } from './throttling.ts';
import { twoConsumers } from './twoConsumers.ts';

/** Every scenario, in the order in which they are played. */
export const scenarios: readonly Scenario[] = [
  throttled(0.01),
  throttled(0.3),
  lostAnswers,
  afterElevenMinutes,
  otherPayload,
  staleVersion,
  redelivery,
  twoConsumers,
];
