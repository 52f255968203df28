import type fc from 'fast-check';
import { chooseRequest } from '../asking/chooseRequest.ts';
import type { RealPlatform } from '../realPlatform.ts';
import { checkRequest } from './checkRequest.ts';
import type { Model } from './model.ts';

/** Sends a request and compares the answer with the model's. */
export class SendRequest implements fc.AsyncCommand<Model, RealPlatform> {
  readonly #seed: number;
  constructor(seed: number) {
    this.#seed = seed;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: RealPlatform): Promise<void> {
    await checkRequest(model, real, chooseRequest(model, this.#seed));
  }
  toString(): string {
    return `request ${this.#seed}`;
  }
}
