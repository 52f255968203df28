import { z } from 'zod';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';

const Mapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  // of a larger batch a part could fail, and nothing here does that yet
  BatchSize: z.literal(1),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.int().min(2) }),
});
const Queue = z.object({
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }),
});

/** How a queue's messages reach a function, as the template says. */
export type QueueMapping = {
  /** Name of the queue. */
  readonly queue: string;
  readonly queueArn: string;
  readonly lambda: Resource;
  readonly atOnce: number;
  readonly tries: number;
  /** Logical id of the dead-letter queue. */
  readonly failureQueue: string;
};

/** The mappings of the template whose source is a queue. Throws on a setting that the local run does not know. */
export const readQueueMappings = (world: World): QueueMapping[] =>
  world
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter((resource) => !isStreamMapping(resource))
    .flatMap((resource) => {
      const mapping = world.read(resource, Mapping);
      return mapping.Enabled ? [toMapping(world, mapping)] : [];
    });

/** Whether a mapping's source is a stream: only these have a position to start at. */
export const isStreamMapping = ({ properties }: Resource): boolean => 'StartingPosition' in properties;

const toMapping = (world: World, mapping: z.infer<typeof Mapping>): QueueMapping => {
  const queue = world.find(mapping.EventSourceArn);
  const { deadLetterTargetArn, maxReceiveCount } = world.read(queue, Queue).RedrivePolicy;
  return {
    queue: world.nameOf(queue),
    queueArn: mapping.EventSourceArn,
    lambda: world.find(mapping.FunctionName),
    atOnce: mapping.ScalingConfig.MaximumConcurrency,
    tries: maxReceiveCount,
    failureQueue: world.find(deadLetterTargetArn).logicalId,
  };
};
