import { join } from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Cleanup } from '../cleanup.ts';
import type { Fleet } from '../lambda/fleet.ts';
import type { LambdaHost } from '../lambda/host.ts';
import { localClient } from '../sdk.ts';
import { tellFailureQueue } from './failureQueue.ts';
import type { StreamMapping } from './mapping.ts';
import { type StreamPoller, startPoller } from './poller.ts';
import { openProgress } from './progress.ts';
import type { ReaderParts } from './reader.ts';

/** Feeds every mapped stream to its function. Progress and given-up records are kept in `folder`. */
export const startStreams = (
  mappings: readonly StreamMapping[],
  fleet: Fleet,
  endpoint: string,
  folder: string,
  cleanup: Cleanup,
  warn: (message: string) => void,
): StreamPoller[] => {
  const client = new DynamoDBStreamsClient(localClient(endpoint));
  cleanup.add(() => client.destroy());
  return mappings.map((mapping) => {
    const poller = startPoller(partsOf(mapping, fleet.of(mapping.lambda), client, folder, warn), warn);
    cleanup.add(poller.stop);
    return poller;
  });
};

const partsOf = (
  mapping: StreamMapping,
  lambda: LambdaHost,
  client: DynamoDBStreamsClient,
  folder: string,
  warn: (message: string) => void,
): ReaderParts => ({
  mapping,
  client,
  progress: openProgress(join(folder, `${mapping.id}.progress.json`), mapping.streamArn),
  invoke: (records) => lambda.invoke({ Records: records }),
  giveUp: (shard, records, attempts) => {
    warn(`${mapping.lambda.logicalId} gave up ${records.length} stream record(s) after ${attempts} attempts`);
    if (mapping.failureQueue === undefined) return;
    const file = join(folder, `${mapping.failureQueue}.jsonl`);
    tellFailureQueue(file, mapping, lambda.definition.arn, shard, records, attempts);
  },
});
