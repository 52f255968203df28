import { scopeOf } from '../../../functions/identity/permit.ts';
import { createRandom } from '../../support/random.ts';
import { codesOf } from '../../support/smallDistrict/codes.ts';
import type { Answer, Facts } from '../rules/answer.ts';
import {
  answerOperation,
  type Inputs,
  OPERATIONS,
  type Operation,
  type OperationCall,
} from '../rules/table.ts';
import type { State } from '../state.ts';
import { NAMES, type Name, peopleOf } from '../world/people.ts';
import { chooseInput } from './chooseInput.ts';
import { type Chooser, createChooser } from './chooser.ts';

/** An operation requested by a person. */
export type Request = { readonly by: Name; readonly asked: OperationCall };

const TRIES = 40;
/** Operators act rarely; operations possible only late in a case are tried most. */
const RARE = /^(import|delegate|revokeDelegation|publish|post|open|closeWindow|erase)/;
const LATE =
  /Rating$|Appeal$|CallBack$|ByCode$|^(claim|complete|supply|accept|check|finish|hold|mark|recall|end|extend|give|resume|undo)/;
const often = (operation: Operation): number => (RARE.test(operation) ? 1 : LATE.test(operation) ? 40 : 15);
const WISHES = OPERATIONS.flatMap((one) => Array.from({ length: often(one) }, () => one));
const roles = peopleOf(codesOf('900000'));
const whoMay = (operation: Operation): Name[] =>
  NAMES.filter((name) => scopeOf(roles[name].role, operation) !== null);

/** One in this many requests is arbitrary, and often refused. */
const ANYTHING = 5;

/** What a choice depends on: the state, operations done so far, and the target of a concurrent request. */
export type Circumstances = {
  readonly state: State;
  readonly seen: ReadonlySet<string>;
  readonly about?: string | undefined;
};

/** Chooses a request: mostly one that succeeds in this state, preferring operations not done yet. */
export const chooseRequest = ({ state, seen, about }: Circumstances, seed: number): Request => {
  const random = createRandom(seed);
  const tried = Array.from({ length: seed % ANYTHING === 0 ? 1 : TRIES }, () => {
    const chooser = createChooser(state, random.below(2 ** 32), about);
    return choose(chooser, random.pick(WISHES));
  });
  const [first] = tried;
  if (!first) throw new Error('no request');
  const done = tried.filter((one) => isDone(answerRequest(copyState(state), one)));
  const fresh = done.filter(({ asked }) => !seen.has(asked.operation));
  const best = [
    done.filter((one) => about && targetOf(one) === about),
    random.happens(0.5) ? fresh : [],
    done,
  ];
  const among = best.find((list) => list.length > 0);
  return among ? random.pick(among) : first;
};

/** Returns the number of the item that a request is about; undefined: none yet. */
export const targetOf = ({ asked: { input } }: Request): string | undefined =>
  'number' in input && typeof input.number === 'string' ? input.number : undefined;

/** Returns a copy of the state for a trial; packs are immutable, so they are shared. */
export const copyState = ({ pack, ...state }: State): State => ({ ...structuredClone(state), pack });

const choose = (chooser: Chooser, operation: Operation): Request => ({
  by: chooser.pick(chooser.happens(0.8) ? whoMay(operation) : NAMES),
  asked: askedFor(operation, chooseInput(operation, chooser)),
});

const askedFor = <O extends Operation>(operation: O, input: Inputs[Operation]): OperationCall =>
  ({ operation, input }) as OperationCall;

/** Returns whether a request succeeded, now or before. */
export const isDone = (answer: Answer): boolean =>
  'shown' in answer && (!Array.isArray(answer.shown) || answer.shown.some((one: object) => 'shown' in one));

/** Returns the model's answer to a request and updates the state. */
export const answerRequest = (state: State, { by, asked }: Request): Answer => {
  const facts: Facts = { state, by: peopleOf(state.codes)[by] };
  return answerOperation(facts, asked);
};
