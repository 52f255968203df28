import type fc from 'fast-check';
import { dayOf, instantAt, MINUTE, plusDays } from '../world/days.ts';
import type { Model } from './model.ts';

/** After it, a limit may end on a day that the model knows nothing of. */
const LAST_DAY = '2016-09-01';

/** How time passes: minutes, or days until a time of day. */
export const WAITS = [
  { minutes: 1 },
  { minutes: 25 },
  { minutes: 200 },
  { days: 1, time: '09:05' },
  { days: 4, time: '10:30' },
  { days: 40, time: '09:20' },
] as const;

/** Time passes for everybody. */
export class Wait implements fc.AsyncCommand<Model, unknown> {
  readonly #wait: (typeof WAITS)[number];
  constructor(wait: (typeof WAITS)[number]) {
    this.#wait = wait;
  }
  check({ state }: Readonly<Model>): boolean {
    return dayOf(this.#after(state.now)) < LAST_DAY;
  }
  async run({ state }: Model): Promise<void> {
    state.now = this.#after(state.now);
  }
  #after(now: number): number {
    if ('minutes' in this.#wait) return now + this.#wait.minutes * MINUTE;
    return instantAt(plusDays(dayOf(now), this.#wait.days), this.#wait.time);
  }
  toString(): string {
    return `wait ${JSON.stringify(this.#wait)}`;
  }
}
