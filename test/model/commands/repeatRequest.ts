import type fc from 'fast-check';
import type { Request } from '../asking/chooseRequest.ts';
import type { RealPlatform } from '../realPlatform.ts';
import type { OperationCall } from '../rules/table.ts';
import { checkRequest } from './checkRequest.ts';
import { isDeepEqual, type Model } from './model.ts';

/** Repeats an earlier request, or sends its key with another payload. */
export class RepeatRequest implements fc.AsyncCommand<Model, RealPlatform> {
  readonly #back: number;
  readonly #otherPayload: boolean;
  constructor(back: number, otherPayload: boolean) {
    this.#back = back;
    this.#otherPayload = otherPayload;
  }
  check(model: Readonly<Model>): boolean {
    return this.#request(model) !== undefined;
  }
  async run(model: Model, real: RealPlatform): Promise<void> {
    const request = this.#request(model);
    if (request) await checkRequest(model, real, request);
  }
  #request({ sent }: Readonly<Model>): Request | undefined {
    const request = sent.at(-1 - (this.#back % Math.max(1, sent.length)));
    return request && this.#otherPayload ? withOtherPayload(request) : request;
  }
  toString(): string {
    return `repeat ${this.#back}${this.#otherPayload ? ' with another payload' : ''}`;
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

const withOtherPayload = ({ by, asked }: Request): Request | undefined => {
  const changed = Object.entries(asked.input).map(([name, value]: [string, unknown]) => [
    name,
    OTHERWISE[name]?.(value) ?? value,
  ]);
  const other = { ...asked, input: Object.fromEntries(changed) } as OperationCall;
  return isDeepEqual(other, asked) ? undefined : { by, asked: other };
};
