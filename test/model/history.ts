import fc from 'fast-check';
import { codesOf } from '../support/smallDistrict/codes.ts';
import { packOf } from '../support/smallDistrict/pack.ts';
import type { World } from '../support/world.ts';
import { Act } from './commands/act.ts';
import { Again } from './commands/again.ts';
import type { Model } from './commands/model.ts';
import { Race } from './commands/race.ts';
import { WAITS, Wait } from './commands/wait.ts';
import { compareAll } from './compareAll.ts';
import { openReal, type Real } from './real.ts';
import { newState } from './state.ts';
import { instantAt } from './world/days.ts';

const COMMANDS = [
  { weight: 12, arbitrary: fc.nat().map((seed) => new Act(seed)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => new Race(one, other)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(9), fc.boolean()).map(([back, other]) => new Again(back, other)) },
  { weight: 2, arbitrary: fc.constantFrom(...WAITS).map((one) => new Wait(one)) },
];

/** Random histories of up to so many commands. */
export const histories = (length: number, replayPath?: string) =>
  fc.commands(
    COMMANDS.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary)),
    { maxCommands: length, size: 'max', ...(replayPath !== undefined && { replayPath }) },
  );

const OPENING = instantAt('2016-04-05', '09:00');

let districts = 0;

/** Opens a small district of its own in a running platform. */
const openDistrict = async (world: World): Promise<{ model: Model; real: Real }> => {
  districts += 1;
  const codes = codesOf(String(900_000 + districts));
  const pack = packOf(codes);
  const real = await openReal(world, codes);
  const input = { idempotencyKey: 'first', pack };
  await real.answer({ by: 'operator', asked: { operation: 'importDistrict', input } }, OPENING);
  return { model: { state: newState(codes, pack, OPENING), sent: [], seen: new Set() }, real };
};

/** Plays a history in a district of its own; gives what is known of it at the end. */
export const playHistory = async (
  world: World,
  commands: Iterable<fc.AsyncCommand<Model, Real>>,
): Promise<Model> => {
  const { model, real } = await openDistrict(world);
  await fc.asyncModelRun(() => ({ model, real }), commands);
  await compareAll(model, real);
  return model;
};
