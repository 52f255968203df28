import type fc from 'fast-check';
import { requestOf } from '../asking/request.ts';
import type { Real } from '../real.ts';
import { ask } from './ask.ts';
import type { Model } from './model.ts';

/** Somebody asks for something, and is answered as the model says. */
export class Act implements fc.AsyncCommand<Model, Real> {
  readonly #seed: number;
  constructor(seed: number) {
    this.#seed = seed;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    await ask(model, real, requestOf(model, this.#seed));
  }
  toString(): string {
    return `act ${this.#seed}`;
  }
}
