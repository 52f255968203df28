import type fc from 'fast-check';
import { addDays, dayOf, instantAt, MINUTE } from '../world/days.ts';
import type { Model } from './model.ts';

/** Later, a limit could end outside the model's calendar. */
const LONGEST_DAYS = 149;

/** Periods: minutes, or days until a time of day. */
export const WAITS = [
  { minutes: 1 },
  { minutes: 25 },
  { minutes: 200 },
  { days: 1, time: '09:05' },
  { days: 4, time: '10:30' },
  { days: 40, time: '09:20' },
] as const;

/** Advances the clock for everybody. */
export class PassTime implements fc.AsyncCommand<Model, unknown> {
  readonly #wait: (typeof WAITS)[number];
  constructor(wait: (typeof WAITS)[number]) {
    this.#wait = wait;
  }
  check({ state }: Readonly<Model>): boolean {
    return dayOf(this.#after(state.now)) < addDays(state.opening, LONGEST_DAYS);
  }
  async run({ state }: Model): Promise<void> {
    state.now = this.#after(state.now);
  }
  #after(now: number): number {
    if ('minutes' in this.#wait) return now + this.#wait.minutes * MINUTE;
    return instantAt(addDays(dayOf(now), this.#wait.days), this.#wait.time);
  }
  toString(): string {
    return `wait ${JSON.stringify(this.#wait)}`;
  }
}
