import type fc from 'fast-check';
import type { RealPlatform } from '../realPlatform.ts';
import { supervise } from '../rules/supervising.ts';
import { Disagreement, isDeepEqual, type Model } from './model.ts';

/** Runs the schedule as of now, and compares what it reports. */
export class Supervise implements fc.AsyncCommand<Model, RealPlatform> {
  check(): boolean {
    return true;
  }
  async run({ state, seen }: Model, real: RealPlatform): Promise<void> {
    const expected = supervise(state);
    const actual = await real.supervise(state.now);
    if (!isDeepEqual(expected, actual)) throw new Disagreement([], { supervised: expected }, actual);
    for (const [name, count] of Object.entries(expected)) if (count > 0) seen.add(`supervised ${name}`);
  }
  toString(): string {
    return 'supervise';
  }
}
