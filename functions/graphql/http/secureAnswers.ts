import type { LambdaHandler } from '../answerBudget.ts';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000',
};

/** Nobody may keep an answer that does not say so: it may be of one person. */
const NOT_KEPT = { 'cache-control': 'no-store' };

/** Adds to every answer the headers that keep browsers from guessing its type, from plain HTTP and from keeping it. */
export const secureAnswers =
  (handle: LambdaHandler): LambdaHandler =>
  async (event, context) => {
    const answer = await handle(event, context);
    return { ...answer, headers: { ...NOT_KEPT, ...answer.headers, ...HEADERS } };
  };
