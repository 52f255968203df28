import { answerBy, type Request } from '../asking/request.ts';
import type { Real } from '../real.ts';
import { Disagreement, isSame, keep, type Model } from './model.ts';

/** One request, which is answered as the model says. */
export const ask = async (model: Model, real: Real, request: Request): Promise<void> => {
  const expected = answerBy(model.state, request);
  const actual = await real.answer(request, model.state.now);
  if (!isSame(expected, actual)) throw new Disagreement([request], expected, actual);
  keep(model, request, expected);
};
