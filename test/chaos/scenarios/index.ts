import { isEmbedded } from '../../support/engine.ts';
import type { Scenario } from '../scenario.ts';
import { afterElevenMinutes, otherPayload } from './again.ts';
import { changingRules } from './changingRules.ts';
import { clocksOff } from './clocksOff.ts';
import { crashedEngine } from './crashedEngine.ts';
import { destinationDown } from './destinationDown.ts';
import { killedConsumer } from './killedConsumer.ts';
import { killedEndpoint } from './killedEndpoint.ts';
import { load } from './load.ts';
import { lostAnswers } from './lostAnswers.ts';
import { oneCase } from './oneCase.ts';
import { poison } from './poison.ts';
import { redelivery } from './redelivery.ts';
import { staleVersion } from './staleVersion.ts';
import { streamOff } from './streamOff.ts';
import { throttled } from './throttling.ts';
import { twoConsumers } from './twoConsumers.ts';

/** Every scenario, in the order in which they are played. */
export const scenarios: readonly Scenario[] = [
  throttled(0.01),
  throttled(0.3),
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
  // an engine that is not ours cannot be killed
  ...(isEmbedded ? [crashedEngine] : []),
  streamOff,
  destinationDown,
  clocksOff,
  changingRules,
  load,
];
