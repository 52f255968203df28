import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../asking/request.ts';
import type { Answer } from '../rules/answer.ts';
import type { Operation } from '../rules/table.ts';
import type { State } from '../state.ts';

/** What is known of a district in a history, and all that was asked for in it. */
export type Model = {
  state: State;
  readonly sent: Request[];
  /** What was done, by operation; refusals, by their codes. */
  readonly seen: Set<Operation | `refused ${string}`>;
};

/** Remembers a request and what came of it. */
export const keep = (model: Model, request: Request, answer: Answer): void => {
  model.sent.push(request);
  if ('shown' in answer) model.seen.add(request.asked.operation);
  else for (const code of answer.refused) model.seen.add(`refused ${code}`);
};

/** Thrown when the platform answers what the model does not. */
export class Disagreement extends Error {
  constructor(requests: readonly Request[], expected: unknown, actual: unknown) {
    super(
      [
        ...requests.map(({ by, asked }) => `${by}: ${asked.operation} ${JSON.stringify(asked.input)}`),
        `model:    ${JSON.stringify(expected)}`,
        `platform: ${JSON.stringify(actual)}`,
      ].join('\n'),
    );
  }
}

/** Whether two things are the same in depth. */
export const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);
