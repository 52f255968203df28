import { copyState } from '../asking/chooseRequest.ts';
import type { State } from '../state.ts';

/** The states that a history may be in: with or without the places that transfers may have drawn in vain. */
export const listStates = (state: State): State[] => {
  const states = [state];
  for (const queue of state.maybeLost) states.push(...states.map((one) => withLostPlace(one, queue)));
  return states;
};

const withLostPlace = (state: State, queue: string): State => {
  const copy = copyState(state);
  return { ...copy, lostPlaces: [...copy.lostPlaces, queue] };
};
