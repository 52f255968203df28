import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Fleet } from '../lambda/fleet.ts';
import { type EventPattern, matches, parsePattern } from '../stream/eventPattern.ts';
import type { Resource } from '../template/assembly.ts';
import { place } from '../template/intrinsics.ts';
import type { World } from '../template/world.ts';
import { readCorsRules } from './corsRules.ts';
import type { BucketRules } from './server.ts';

/** What the template's buckets tell and allow. */
export type Arrivals = {
  readonly rules: BucketRules;
  /** The functions that rules of the template run when an object arrives. */
  readonly lambdas: readonly Resource[];
  /** Gives the events to the functions from now on. */
  feed(fleet: Fleet): void;
  /** Resolves when every event so far is handled. */
  idle(): Promise<void>;
};

const Rule = z.object({
  /** Absent: the account's own bus, on which S3 tells of its objects. */
  EventBusName: z.string().optional(),
  EventPattern: z.unknown().optional(),
  Targets: z.array(z.object({ Arn: z.string() })).default([]),
});
const Policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(z.object({ Action: z.unknown(), Resource: z.unknown() })),
  }),
});

/** The first delivery and the two retries of an asynchronous invocation, without their pauses. */
const TRIES = 3;

/** Reads what happens to objects: the rules on the account's bus, and what policies and CORS rules allow. */
export const readArrivals = (world: World, warn: (message: string) => void): Arrivals => {
  const buckets = new Map(world.ofType('AWS::S3::Bucket').map((one) => [world.nameOf(one), one]));
  const cors = new Map([...buckets].map(([name, one]) => [name, readCorsRules(world, one)]));
  const removable = new Set([...buckets].filter(([, one]) => isRemovable(world, one)).map(([name]) => name));
  const targets = readTargets(world);
  const running = new Set<Promise<void>>();
  let fleet: Fleet | undefined;

  const deliver = async (lambda: Resource, event: object): Promise<void> => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const result = await fleet?.of(lambda).invoke(event);
      if (result?.ok) return;
    }
    warn(`${lambda.logicalId} gave up an event after ${TRIES} attempts`);
  };

  return {
    lambdas: targets.map(({ lambda }) => lambda),
    feed: (started) => {
      fleet = started;
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    rules: {
      isRemovable: (bucket) => removable.has(bucket),
      corsHeaders: (bucket, request) => cors.get(bucket)?.(request) ?? {},
      arrived: (bucket, key, size) => {
        const event = createEvent(bucket, key, size);
        for (const { lambda } of targets.filter(({ pattern }) => matches(event, pattern))) {
          const done: Promise<void> = deliver(lambda, event).finally(() => running.delete(done));
          running.add(done);
        }
      },
    },
  };
};

const readTargets = (world: World): { readonly lambda: Resource; readonly pattern: EventPattern }[] =>
  world.ofType('AWS::Events::Rule').flatMap((resource) => {
    const { EventBusName, EventPattern: pattern, Targets } = world.read(resource, Rule);
    if (EventBusName !== undefined || pattern === undefined) return [];
    return Targets.map(({ Arn }) => ({
      lambda: world.find(Arn),
      pattern: parsePattern(JSON.stringify(pattern)),
    }));
  });

const isRemovable = (world: World, bucket: Resource): boolean =>
  world
    .ofType('AWS::IAM::Policy')
    .filter(({ properties }) => JSON.stringify(properties).includes('"s3:DeleteObject"'))
    .flatMap((policy) => world.read(policy, Policy).PolicyDocument.Statement)
    .some(
      ({ Action, Resource }) =>
        JSON.stringify(Action).includes('"s3:DeleteObject"') &&
        JSON.stringify(Resource).includes(`${world.arnOf(bucket)}/`),
    );

// as S3 sends it to the account's bus
const createEvent = (bucket: string, key: string, size: number): object => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: place.account,
  time: new Date().toISOString(),
  region: place.region,
  resources: [`arn:${place.partition}:s3:::${bucket}`],
  detail: { version: '0', bucket: { name: bucket }, object: { key, size }, reason: 'PutObject' },
});
