import type fc from 'fast-check';
import { aboutOf, answerBy, copyOf, type Request, requestOf } from '../asking/request.ts';
import type { Real } from '../real.ts';
import { type Answer, refused } from '../rules/answer.ts';
import type { State } from '../state.ts';
import { Disagreement, isSame, keep, type Model } from './model.ts';

/** Two people ask at once: what comes of it is as if one had come before the other, or the later one is told CONFLICT. */
export class Race implements fc.AsyncCommand<Model, Real> {
  readonly #seeds: readonly [number, number];
  constructor(one: number, other: number) {
    this.#seeds = [one, other];
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    const [a, b] = this.#seeds;
    const one = requestOf(model, a);
    // about the same thing, if there is something
    const requests = [one, requestOf({ ...model, about: aboutOf(one) }, b)] as const;
    const actual = await Promise.all(requests.map((each) => real.answer(each, model.state.now)));
    const outcomes = possible(model.state, requests);
    const explaining = outcomes.filter(({ answers }) => isSame(answers, actual));
    const found = await inForce(explaining, real);
    if (!found)
      throw new Disagreement(
        requests,
        outcomes.map(({ answers }) => answers),
        actual,
      );
    model.state = found.state;
    requests.forEach((request, i) => {
      const answer = found.answers[i];
      if (answer) keep(model, request, answer);
    });
  }
  toString(): string {
    return `at once ${this.#seeds.join(' and ')}`;
  }
}

type Outcome = { readonly state: State; readonly answers: readonly Answer[] };

/** Of several explanations, the one that leads to the registry as it is: replacing it whole is answered alike before and after an edit. */
const inForce = async (outcomes: readonly Outcome[], real: Real): Promise<Outcome | undefined> => {
  const [first, ...others] = outcomes;
  if (!first || others.every(({ state }) => isSame(state.pack, first.state.pack))) return first;
  const pack = await real.pack(first.state.now);
  return outcomes.find(({ state }) => isSame(state.pack, pack));
};

const possible = (state: State, [a, b]: readonly [Request, Request]): Outcome[] => [
  ...inOrder(state, a, b),
  ...inOrder(state, b, a).map((one) => ({ ...one, answers: one.answers.toReversed() })),
];

const inOrder = (before: State, first: Request, second: Request): Outcome[] => {
  const state = copyOf(before);
  const answer = answerBy(state, first);
  const alone = copyOf(state);
  return [
    { state, answers: [answer, answerBy(state, second)] },
    { state: alone, answers: [answer, conflictOf(second)] },
    ...plannedBefore(before, state, answer, second),
  ];
};

/** An erasure tells what it planned, whatever becomes of it meanwhile; what it erases is judged again. */
const plannedBefore = (before: State, state: State, answer: Answer, second: Request): Outcome[] =>
  second.asked.operation === 'erasePerson'
    ? [{ state, answers: [answer, answerBy(copyOf(before), second)] }]
    : [];

const CONFLICT = refused('CONFLICT');
const conflictOf = ({ asked }: Request): Answer =>
  asked.operation === 'acceptCases' ? { shown: asked.input.cases.map(() => CONFLICT) } : CONFLICT;
