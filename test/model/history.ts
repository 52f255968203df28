import fc from 'fast-check';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import { readIdSecret, readReceiptSecret } from '../support/idSecret.ts';
import { BY_STREET, codesOf } from '../support/smallDistrict/codes.ts';
import { packOf } from '../support/smallDistrict/pack.ts';
import type { World } from '../support/world.ts';
import type { Model } from './commands/model.ts';
import { PassTime, WAITS } from './commands/passTime.ts';
import { RaceRequests } from './commands/raceRequests.ts';
import { RepeatRequest } from './commands/repeatRequest.ts';
import { SendRequest } from './commands/sendRequest.ts';
import { Supervise } from './commands/supervise.ts';
import { compareAll } from './compareAll.ts';
import { openRealPlatform, type RealPlatform } from './realPlatform.ts';
import { createState } from './state.ts';
import { instantAt } from './world/days.ts';

const COMMANDS = [
  { weight: 12, arbitrary: fc.nat().map((seed) => new SendRequest(seed)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => new RaceRequests(one, other)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(9), fc.boolean()).map(([back, other]) => new RepeatRequest(back, other)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...WAITS).map((one) => new PassTime(one)) },
  { weight: 1, arbitrary: fc.constant(0).map(() => new Supervise()) },
];

/** Generates random histories of at most `length` commands. */
export const createHistories = (length: number, replayPath?: string) =>
  fc.commands(
    COMMANDS.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary)),
    { maxCommands: length, size: 'max', ...(replayPath !== undefined && { replayPath }) },
  );

const FEE = { amount: 20, currency: 'CNY', basis: { zh: '试1号', en: 'trial 1' } } as const;

/** Returns a pack in which the matter that a street decides costs something. */
const withFee = (pack: DistrictPack): DistrictPack => ({
  ...pack,
  matters: {
    ...pack.matters,
    matters: pack.matters.matters.map((one) => (one.code === BY_STREET ? { ...one, fee: FEE } : one)),
  },
});

let districts = 0;

/** Imports a small district of its own into a running platform. */
const openDistrict = async (world: World, opening: string): Promise<{ model: Model; real: RealPlatform }> => {
  districts += 1;
  const codes = codesOf(String(900_000 + districts));
  const pack = withFee(packOf(codes));
  const real = await openRealPlatform(world, codes);
  const at = instantAt(opening, '09:00');
  const input = { idempotencyKey: 'first', pack, check: false };
  await real.answer({ by: 'operator', asked: { operation: 'importDistrict', input } }, at);
  const secrets = {
    idSecret: readIdSecret(world.runner),
    receiptSecret: readReceiptSecret(world.runner),
  };
  return {
    model: { state: createState(codes, pack, at, secrets), sent: [], seen: new Set() },
    real,
  };
};

/** Plays a history from a day on in a district of its own, and returns the model at the end. */
export const playHistory = async (
  world: World,
  commands: Iterable<fc.AsyncCommand<Model, RealPlatform>>,
  opening: string,
): Promise<Model> => {
  const { model, real } = await openDistrict(world, opening);
  await fc.asyncModelRun(() => ({ model, real }), commands);
  await compareAll(model, real);
  return model;
};
