import { isEmbedded } from '../../support/engine.ts';
import type { Scenario } from '../scenario.ts';
import { changingRules } from './changingRules.ts';
import { clocksOff } from './clocksOff.ts';
import { crashedEngine } from './crashedEngine.ts';
import { destinationDown } from './destinationDown.ts';
import { killedConsumer } from './killedConsumer.ts';
import { killedEndpoint } from './killedEndpoint.ts';
import { loadThenBurst } from './loadThenBurst.ts';
import { lostAnswers } from './lostAnswers.ts';
import { oneCase } from './oneCase.ts';
import { poison } from './poison.ts';
import { redelivery } from './redelivery.ts';
import { afterElevenMinutes, otherPayload } from './repeats.ts';
import { staleVersion } from './staleVersion.ts';
import { streamOff } from './streamOff.ts';
import { createThrottling } from './throttling.ts';
import { twoConsumers } from './twoConsumers.ts';

/** All scenarios in the order of play. */
export const scenarios: readonly Scenario[] = [
  createThrottling(0.01),
  createThrottling(0.3),
  lostAnswers,
  afterElevenMinutes,
  otherPayload,
  oneCase,
  staleVersion,
  redelivery,
  twoConsumers,
  poison,
  killedConsumer,
  killedEndpoint,
  // only the embedded engine can be killed
  ...(isEmbedded ? [crashedEngine] : []),
  streamOff,
  destinationDown,
  clocksOff,
  changingRules,
  loadThenBurst,
];
