import { scopeOf } from '../../../functions/identity/permit.ts';
import { createRandom } from '../../support/random.ts';
import { codesOf } from '../../support/smallDistrict/codes.ts';
import type { Answer, Facts } from '../rules/answer.ts';
import { type Asked, answerTo, type Inputs, OPERATIONS, type Operation } from '../rules/table.ts';
import type { State } from '../state.ts';
import { NAMES, type Name, peopleOf } from '../world/people.ts';
import { type Chooser, createChooser } from './chooser.ts';
import { inputs } from './inputs.ts';

/** Somebody asks for something. */
export type Request = { readonly by: Name; readonly asked: Asked };

const TRIES = 40;
/** Residents and desks ask more often than an operator does; what is possible only late is tried the most. */
const RARE = /^(import|delegate|revokeDelegation|publish|post|open|closeWindow|erase)/;
const LATE =
  /Rating$|Appeal$|CallBack$|^(claim|complete|decide|supply|accept|check|finish|hold|mark|recall|end)/;
const often = (operation: Operation): number => (RARE.test(operation) ? 1 : LATE.test(operation) ? 40 : 15);
const WISHES = OPERATIONS.flatMap((one) => Array.from({ length: often(one) }, () => one));
const roles = peopleOf(codesOf('900000'));
const whoMay = (operation: Operation): Name[] =>
  NAMES.filter((name) => scopeOf(roles[name].role, operation) !== null);

/** One of so many requests is whatever comes up, and is refused as often as not. */
const ANYTHING = 5;

/** What a request is chosen by: how things stand, what has been done, and what another request at once is about. */
export type Circumstances = {
  readonly state: State;
  readonly seen: ReadonlySet<string>;
  readonly about?: string | undefined;
};

/** Makes a request by a chance: mostly one that is done as things stand, and sooner what was not done yet. */
export const requestOf = ({ state, seen, about }: Circumstances, seed: number): Request => {
  const random = createRandom(seed);
  const tried = Array.from({ length: seed % ANYTHING === 0 ? 1 : TRIES }, () => {
    const chooser = createChooser(state, random.below(2 ** 32), about);
    return choose(chooser, random.pick(WISHES));
  });
  const [first] = tried;
  if (!first) throw new Error('no request');
  const done = tried.filter((one) => isDone(answerBy(copyOf(state), one)));
  const fresh = done.filter(({ asked }) => !seen.has(asked.operation));
  const best = [
    done.filter((one) => about && aboutOf(one) === about),
    random.happens(0.5) ? fresh : [],
    done,
  ];
  const among = best.find((list) => list.length > 0);
  return among ? random.pick(among) : first;
};

/** The number of what a request is about; undefined where there is none yet. */
export const aboutOf = ({ asked: { input } }: Request): string | undefined =>
  'number' in input && typeof input.number === 'string' ? input.number : undefined;

/** The state once more, to try something on; packs are never changed, but replaced. */
export const copyOf = ({ pack, ...state }: State): State => ({ ...structuredClone(state), pack });

const choose = (chooser: Chooser, operation: Operation): Request => ({
  by: chooser.pick(chooser.happens(0.8) ? whoMay(operation) : NAMES),
  asked: askedFor(operation, inputs[operation](chooser)),
});

const askedFor = <O extends Operation>(operation: O, input: Inputs[Operation]): Asked =>
  ({ operation, input }) as Asked;

/** Whether something is done by a request, or was before. */
export const isDone = (answer: Answer): boolean =>
  'shown' in answer && (!Array.isArray(answer.shown) || answer.shown.some((one: object) => 'shown' in one));

/** What the model answers to a request; the state is what it becomes by it. */
export const answerBy = (state: State, { by, asked }: Request): Answer => {
  const facts: Facts = { state, by: peopleOf(state.codes)[by] };
  return answerTo(facts, asked);
};
