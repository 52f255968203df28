import { answerRequest, type Request } from '../asking/chooseRequest.ts';
import type { RealPlatform } from '../realPlatform.ts';
import { Disagreement, isDeepEqual, type Model, recordOutcome } from './model.ts';

/** Sends a request; throws if the platform's answer differs from the model's. */
export const checkRequest = async (model: Model, real: RealPlatform, request: Request): Promise<void> => {
  const expected = answerRequest(model.state, request);
  const actual = await real.answer(request, model.state.now);
  if (!isDeepEqual(expected, actual)) throw new Disagreement([request], expected, actual);
  recordOutcome(model, request, expected);
};
