import { answerRequest, copyState, type Request } from '../asking/chooseRequest.ts';
import type { RealPlatform } from '../realPlatform.ts';
import { listStates } from './lostPlaces.ts';
import { Disagreement, isDeepEqual, type Model, recordOutcome } from './model.ts';

/** Sends a request; throws if the platform's answer differs from the model's. */
export const checkRequest = async (model: Model, real: RealPlatform, request: Request): Promise<void> => {
  const outcomes = answerInEach(model, request);
  const actual = await real.answer(request, model.state.now);
  const found = outcomes.find(({ expected }) => isDeepEqual(expected, actual));
  if (!found) throw new Disagreement([request], outcomes[0]?.expected, actual);
  model.state = found.state;
  recordOutcome(model, request, found.expected);
};

const answerInEach = ({ state }: Model, request: Request) =>
  listStates(state).map((one, _, { length }) => {
    // the only one needs no copy
    const before = length === 1 ? one : copyState(one);
    return { expected: answerRequest(before, request), state: before };
  });
