import type fc from 'fast-check';
import type { Request } from '../asking/request.ts';
import type { Real } from '../real.ts';
import type { Asked } from '../rules/table.ts';
import { ask } from './ask.ts';
import { isSame, type Model } from './model.ts';

/** A request that was sent before comes again, or its key comes with other words. */
export class Again implements fc.AsyncCommand<Model, Real> {
  readonly #back: number;
  readonly #otherWords: boolean;
  constructor(back: number, otherWords: boolean) {
    this.#back = back;
    this.#otherWords = otherWords;
  }
  check(model: Readonly<Model>): boolean {
    return this.#request(model) !== undefined;
  }
  async run(model: Model, real: Real): Promise<void> {
    const request = this.#request(model);
    if (request) await ask(model, real, request);
  }
  #request({ sent }: Readonly<Model>): Request | undefined {
    const request = sent.at(-1 - (this.#back % Math.max(1, sent.length)));
    return request && this.#otherWords ? withOtherWords(request) : request;
  }
  toString(): string {
    return `again ${this.#back}${this.#otherWords ? ' in other words' : ''}`;
  }
}

const OTHERWISE: Readonly<Record<string, (before: unknown) => unknown>> = {
  reason: (before) => (typeof before === 'string' ? '另有原因' : before),
  words: () => '另有话说',
  answer: () => '另有答复',
  satisfied: (before) => !before,
  score: (before) => (before === 5 ? 4 : 5),
  channel: (before) => (before === 'WINDOW' ? 'HOME_VISIT' : 'WINDOW'),
  materials: (before) => (Array.isArray(before) ? before.toReversed() : before),
  clerk: (before) => `${before}x`,
};

const withOtherWords = ({ by, asked }: Request): Request | undefined => {
  const changed = Object.entries(asked.input).map(([name, value]: [string, unknown]) => [
    name,
    OTHERWISE[name]?.(value) ?? value,
  ]);
  const other = { ...asked, input: Object.fromEntries(changed) } as Asked;
  return isSame(other, asked) ? undefined : { by, asked: other };
};
