import type fc from 'fast-check';
import { answerBy, requestOf } from '../asking/request.ts';
import type { Real } from '../real.ts';
import { Disagreement, isSame, keep, type Model } from './model.ts';

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
    const request = requestOf(model, this.#seed);
    const expected = answerBy(model.state, request);
    const actual = await real.answer(request, model.state.now);
    if (!isSame(expected, actual)) throw new Disagreement([request], expected, actual);
    keep(model, request, expected);
  }
  toString(): string {
    return `act ${this.#seed}`;
  }
}
