import { isDeepStrictEqual } from 'node:util';
import type { Request } from '../asking/chooseRequest.ts';
import type { Answer } from '../rules/answer.ts';
import type { Operation } from '../rules/table.ts';
import type { State } from '../state.ts';

/** The state of a district in a history, and the requests sent. */
export type Model = {
  state: State;
  readonly sent: Request[];
  /** Operations done, refusal codes seen, and what the schedule did. */
  readonly seen: Set<Operation | `refused ${string}` | `supervised ${string}`>;
};

/** Records a request and its answer. */
export const recordOutcome = (model: Model, request: Request, answer: Answer): void => {
  model.sent.push(request);
  if ('shown' in answer) model.seen.add(request.asked.operation);
  else for (const code of answer.refused) model.seen.add(`refused ${code}`);
};

/** Thrown if the platform's answer differs from the model's. */
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

/** Returns whether two values are deeply equal. */
export const isDeepEqual = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);
