import { z } from 'zod';
import { type EventPattern, matches, parsePattern } from '../stream/eventPattern.ts';
import { place } from '../template/intrinsics.ts';
import type { World } from '../template/world.ts';
import type { PublishedEvent } from './server.ts';

const Rule = z.object({
  EventBusName: z.string(),
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(z.object({ Arn: z.string() })),
});

/** A rule of the template that sends events of a bus to queues. */
type BusRule = { readonly bus: string; readonly pattern: EventPattern; readonly queues: readonly string[] };

/** Returns what routes an event of a bus into queues by the rules of the template, as EventBridge sends it; `only`: of one source. */
export const createRoute = (
  world: World,
  put: (queue: string, body: string) => void,
  only?: string,
): ((event: PublishedEvent) => void) => {
  const rules = readRules(world);
  return (published) => {
    if (only !== undefined && published.Source !== only) return;
    const event = toEvent(published);
    for (const { bus, pattern, queues } of rules)
      if (bus === published.EventBusName && matches(event, pattern))
        for (const queue of queues) put(queue, JSON.stringify(event));
  };
};

const readRules = (world: World): BusRule[] =>
  world
    .ofType('AWS::Events::Rule')
    // a rule without a bus is of the account's own, on which S3 tells of its objects
    .filter(({ properties }) => 'EventPattern' in properties && 'EventBusName' in properties)
    .map((resource) => {
      const { EventBusName, EventPattern, Targets } = world.read(resource, Rule);
      return {
        bus: EventBusName,
        pattern: parsePattern(JSON.stringify(EventPattern)),
        queues: Targets.map(({ Arn }) => world.nameOf(world.find(Arn))),
      };
    });

const toEvent = ({ id, Source, DetailType, Detail, Time }: PublishedEvent): object => ({
  ...{ version: '0', id, source: Source, 'detail-type': DetailType, detail: Detail },
  time: new Date(Time * 1_000).toISOString(),
  ...{ account: place.account, region: place.region, resources: [] },
});
