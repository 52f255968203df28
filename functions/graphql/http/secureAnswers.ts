import type { LambdaHandler } from '../answerBudget.ts';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000',
};

/** Adds to every answer the headers that keep browsers from guessing its type and from plain HTTP. */
export const secureAnswers =
  (handle: LambdaHandler): LambdaHandler =>
  async (event, context) => {
    const answer = await handle(event, context);
    return { ...answer, headers: { ...answer.headers, ...HEADERS } };
  };
