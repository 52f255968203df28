import { z } from 'zod';
import { isStreamMapping } from '../sqs/mapping.ts';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';
import { type EventPattern, parsePattern } from './eventPattern.ts';

const Mapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  StartingPosition: z.literal('TRIM_HORIZON'),
  BatchSize: z.int().default(100),
  MaximumBatchingWindowInSeconds: z.int().default(0),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.int().default(-1),
  MaximumRecordAgeInSeconds: z.int().default(-1),
  // this would change what is delivered, and nothing here does it yet
  ParallelizationFactor: z.literal(1).default(1),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});

/** How a table's stream reaches a function, as the template says. */
export type StreamMapping = {
  readonly id: string;
  readonly streamArn: string;
  readonly lambda: Resource;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly bisect: boolean;
  /** How often a failing batch is tried again; infinite when the template sets no bound. */
  readonly retries: number;
  /** How old a failing record may become; without end when the template sets no bound. */
  readonly maxAgeMs: number;
  readonly reportsItemFailures: boolean;
  /** Logical id of the queue that is told of records given up. */
  readonly failureQueue: string | undefined;
  /** A record is delivered when it matches one of these; all records when there is none. */
  readonly patterns: readonly EventPattern[];
};

/** The stream mappings of the template. Throws on a setting that the local run does not know. */
export const readStreamMappings = (world: World): StreamMapping[] =>
  world
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(isStreamMapping)
    .flatMap((resource) => {
      const mapping = world.read(resource, Mapping);
      return mapping.Enabled ? [toMapping(world, resource, mapping)] : [];
    });

const toMapping = (world: World, resource: Resource, mapping: z.infer<typeof Mapping>): StreamMapping => {
  const queue = mapping.DestinationConfig?.OnFailure.Destination;
  return {
    id: resource.logicalId,
    streamArn: mapping.EventSourceArn,
    lambda: world.find(mapping.FunctionName),
    batchSize: mapping.BatchSize,
    windowMs: mapping.MaximumBatchingWindowInSeconds * 1_000,
    bisect: mapping.BisectBatchOnFunctionError,
    retries: mapping.MaximumRetryAttempts < 0 ? Number.POSITIVE_INFINITY : mapping.MaximumRetryAttempts,
    maxAgeMs:
      mapping.MaximumRecordAgeInSeconds < 0
        ? Number.POSITIVE_INFINITY
        : mapping.MaximumRecordAgeInSeconds * 1_000,
    reportsItemFailures: mapping.FunctionResponseTypes.length > 0,
    failureQueue: queue === undefined ? undefined : world.find(queue).logicalId,
    patterns: (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) => parsePattern(Pattern)),
  };
};
