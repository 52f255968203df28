import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Fleet } from './lambda/fleet.ts';
import type { LambdaHost } from './lambda/host.ts';
import type { Feeder } from './sqs/feeder.ts';
import type { Queues } from './sqs/start.ts';
import { oneLine } from './startFailure.ts';
import type { Resource } from './template/assembly.ts';
import { place } from './template/intrinsics.ts';
import type { World } from './template/world.ts';

const Rule = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string() })).default([]),
});

/** A rule of the template that runs a function by the clock. */
type Schedule = { readonly arn: string; readonly lambda: Resource; readonly next: (after: number) => number };

/** What is scheduled. */
export type Schedules = {
  /** Runs the schedule of the function whose logical id begins with this name, in any case, as of an instant, and waits for the messages that it sends itself. */
  run(name: string, at: Date): Promise<unknown>;
  /** Runs every schedule when its time comes; gives how to end that. */
  keep(warn: (message: string) => void): () => void;
};

const UNITS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const Unit = z.enum(['minute', 'hour', 'day']);

/** When a schedule comes next: `rate(15 minutes)`, or once a day by `cron(30 16 * * ? *)`, in UTC. Throws on another expression. */
export const nextOf = (expression: string): Schedule['next'] => {
  const [, count, unit] = /^rate\(([1-9]\d{0,3}) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count !== undefined) return (after) => after + Number(count) * UNITS[Unit.parse(unit)];
  const [, minute, hour] = /^cron\(([1-5]?\d) (1?\d|2[0-3]) \* \* \? \*\)$/.exec(expression) ?? [];
  if (minute === undefined) throw new Error(`the local run does not know the schedule ${expression}`);
  return (after) => {
    const today = new Date(after).setUTCHours(Number(hour), Number(minute), 0, 0);
    return today > after ? today : today + UNITS.day;
  };
};

/** The schedules of the template. */
export const readSchedules = (world: World): Schedule[] =>
  world.ofType('AWS::Events::Rule').flatMap((resource) => {
    const { ScheduleExpression, State, Targets } = world.read(resource, Rule);
    if (ScheduleExpression === undefined || State === 'DISABLED') return [];
    const next = nextOf(ScheduleExpression);
    return Targets.map(({ Arn }) => ({ arn: world.arnOf(resource), lambda: world.find(Arn), next }));
  });

/** Makes the schedules of running functions ready; none runs by itself before `keep`. */
export const startSchedules = (
  schedules: readonly Schedule[],
  fleet: Fleet,
  queues: Pick<Queues, 'of'>,
): Schedules => ({
  run: async (name, at) => {
    const found = schedules.find(({ lambda }) =>
      lambda.logicalId.toLowerCase().startsWith(name.toLowerCase()),
    );
    if (!found) throw new Error(`no function called ${name} is scheduled`);
    const answer = await invoke(fleet.of(found.lambda), found.arn, at);
    const feeder = queues.of(found.lambda);
    return feeder ? collect(feeder, answer) : answer;
  },
  keep: (warn) => {
    const timers = new Set<NodeJS.Timeout>();
    const wait = (schedule: Schedule): void => {
      const at = schedule.next(Date.now());
      const timer = setTimeout(() => {
        timers.delete(timer);
        wait(schedule);
        invoke(fleet.of(schedule.lambda), schedule.arn, new Date(at)).catch((error: unknown) =>
          warn(oneLine(error)),
        );
      }, at - Date.now());
      timers.add(timer);
    };
    for (const schedule of schedules) wait(schedule);
    return () => timers.forEach(clearTimeout);
  },
});

const Spread = z.object({ sent: z.array(z.string()) });

/** Waits for the messages of a run; gives what the function answered to each that was not given up. */
const collect = async (feeder: Feeder, answer: unknown): Promise<unknown[]> => {
  const results = await Promise.all(Spread.parse(answer).sent.map(feeder.resultOf));
  await feeder.idle();
  return results.filter((one) => one !== undefined && one !== null);
};

// as EventBridge sends it
const invoke = async (lambda: LambdaHost, rule: string, at: Date): Promise<unknown> => {
  const result = await lambda.invoke({
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: place.account,
    time: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    region: place.region,
    resources: [rule],
    detail: {},
  });
  if (!result.ok) throw new Error(`${lambda.definition.logicalId}: ${result.error.errorMessage}`);
  return result.value;
};
