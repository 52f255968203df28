import { join } from 'node:path';
import type { Cleanup } from './cleanup.ts';
import { startCloudWatch } from './cloudWatch/server.ts';
import type { DynamoDb } from './dynamodb/open.ts';
import { createTables } from './dynamodb/tables.ts';
import { createRoute } from './eventBridge/rules.ts';
import { type EventBridge, startEventBridge } from './eventBridge/server.ts';
import { readCors, withCors } from './http/cors.ts';
import { createGateway, type Gateway } from './http/gateway.ts';
import { readRoutes } from './http/routes.ts';
import { openKmsKeys } from './kms/keys.ts';
import { type Kms, startKms } from './kms/server.ts';
import type { Overrides } from './lambda/definition.ts';
import { startFleet } from './lambda/fleet.ts';
import type { LambdaHost } from './lambda/host.ts';
import { type FunctionLogs, openLogs } from './lambda/logs.ts';
import { type Receiver, startReceiver } from './receiving/server.ts';
import { type Arrivals, readArrivals } from './s3/arrivals.ts';
import { startS3 } from './s3/server.ts';
import { readSchedules, type Schedules, startSchedules } from './schedule.ts';
import { readQueueMappings } from './sqs/mapping.ts';
import { startQueues } from './sqs/start.ts';
import { readStreamMappings } from './stream/mapping.ts';
import type { StreamPoller } from './stream/poller.ts';
import { startStreams } from './stream/start.ts';
import type { World } from './template/world.ts';

/** Everything behind the HTTP port: what AWS would run. */
export type Backend = {
  readonly gateway: Gateway;
  readonly pollers: readonly StreamPoller[];
  readonly schedules: Schedules;
  /** What was published to the buses, oldest first. */
  readonly notices: EventBridge['published'];
  /** What reached people and outside systems, oldest first. */
  readonly messages: Receiver['all'];
  /** Resolves when no message of a queue is under way. */
  idle(): Promise<void>;
  readonly kmsRequests: Kms['requests'];
  readonly logs: FunctionLogs;
  readonly functions: readonly LambdaHost[];
  /** Where its S3 and SQS are. */
  readonly s3: string;
  readonly sqs: string;
  /** Resolves when every file that arrived is checked. */
  readonly filesChecked: Arrivals['idle'];
};

/** What a backend needs to know beside the template. */
export type BackendParts = {
  readonly world: World;
  readonly folder: string;
  readonly dynamoDb: DynamoDb;
  /** The issuer that the functions trust. */
  readonly issuer: string;
  /** What functions get otherwise than by the template. */
  readonly overrides: Overrides;
  /** Whether functions read the streams. */
  readonly streams: boolean;
  /** Whether rules of the buses send messages and webhooks; CODES: only codes that confirm addresses. */
  readonly messages: boolean | 'CODES';
  readonly cleanup: Cleanup;
  begin(phase: 'tables' | 'functions'): void;
  warn(message: string): void;
};

/** Starts the tables, the keys, the functions and the streams of a template. Throws StartFailure. */
export const startBackend = async (parts: BackendParts): Promise<Backend> => {
  const { world, folder, dynamoDb, issuer, overrides, cleanup, begin, warn } = parts;
  begin('tables');
  await createTables(dynamoDb.client, world);
  const kms = await startKms(openKmsKeys(world, join(folder, 'kms.json')));
  cleanup.add(kms.stop);
  const arrivals = readArrivals(world, warn);
  const s3 = await startS3(
    world.ofType('AWS::S3::Bucket').map(world.nameOf),
    join(folder, 's3'),
    arrivals.rules,
  );
  cleanup.add(s3.stop);
  const logs = openLogs(join(folder, 'logs'));
  cleanup.add(logs.stop);
  const cloudWatch = await startCloudWatch(logs.all);
  cleanup.add(cloudWatch.stop);

  const routes = readRoutes(world);
  const mappings = parts.streams ? readStreamMappings(world) : [];
  const queueMappings = readQueueMappings(world);
  const queues = await startQueues(queueMappings, folder, cleanup, warn);
  const buses = world.ofType('AWS::Events::EventBus').map(world.nameOf);
  const only = parts.messages === 'CODES' ? 'tongban.codes' : undefined;
  const route = parts.messages ? createRoute(world, queues.put, only) : undefined;
  const eventBridge = await startEventBridge(buses, join(folder, 'notices.jsonl'), route);
  cleanup.add(eventBridge.stop);
  const secrets = world.ofType('AWS::SecretsManager::Secret').map(world.nameOf);
  const receiver = await startReceiver(secrets, join(folder, 'messages.jsonl'));
  cleanup.add(receiver.stop);
  const scheduled = readSchedules(world);
  const endpoints = {
    dynamoDb: dynamoDb.endpoint,
    kms: kms.endpoint,
    s3: s3.endpoint,
    sqs: queues.endpoint,
    eventBridge: eventBridge.endpoint,
    cloudWatch: cloudWatch.endpoint,
    receiver: receiver.endpoint,
    issuer,
    overrides,
  };
  begin('functions');
  const functions = {
    now: [...routes.values(), ...mappings.map(({ lambda }) => lambda)],
    later: [...[...scheduled, ...queueMappings].map(({ lambda }) => lambda), ...arrivals.lambdas],
  };
  const fleet = await startFleet(world, functions, endpoints, logs, cleanup);
  queues.feed(fleet);
  arrivals.feed(fleet);
  cleanup.add(arrivals.idle);
  const gateway = createGateway(new Map([...routes].map(([key, resource]) => [key, fleet.of(resource)])));
  const cors = readCors(world);
  return {
    logs,
    notices: eventBridge.published,
    messages: receiver.all,
    idle: queues.idle,
    kmsRequests: kms.requests,
    functions: fleet.all,
    s3: s3.endpoint,
    sqs: queues.endpoint,
    filesChecked: arrivals.idle,
    schedules: startSchedules(scheduled, fleet, queues),
    gateway: cors ? withCors(cors, gateway) : gateway,
    pollers: startStreams(mappings, fleet, dynamoDb.endpoint, folder, cleanup, warn),
  };
};
