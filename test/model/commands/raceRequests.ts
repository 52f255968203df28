import type fc from 'fast-check';
import { answerRequest, chooseRequest, copyState, type Request, targetOf } from '../asking/chooseRequest.ts';
import { compareAll } from '../compareAll.ts';
import type { RealPlatform } from '../realPlatform.ts';
import { type Answer, refuse } from '../rules/answer.ts';
import { noteLostPlace } from '../rules/place.ts';
import type { State } from '../state.ts';
import { listStates } from './lostPlaces.ts';
import { Disagreement, isDeepEqual, type Model, recordOutcome } from './model.ts';

/** Sends two concurrent requests: the answers must match one order, or one is a CONFLICT. */
export class RaceRequests implements fc.AsyncCommand<Model, RealPlatform> {
  readonly #seeds: readonly [number, number];
  constructor(one: number, other: number) {
    this.#seeds = [one, other];
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: RealPlatform): Promise<void> {
    const [a, b] = this.#seeds;
    const one = chooseRequest(model, a);
    // about the same item, if there is one
    const requests = [one, chooseRequest({ ...model, about: targetOf(one) }, b)] as const;
    const actual = await Promise.all(requests.map((each) => real.answer(each, model.state.now)));
    const outcomes = listStates(model.state).flatMap((state) => possible(state, requests));
    const explaining = outcomes.filter(({ answers }) => isDeepEqual(answers, actual));
    const found = await agreeOnJoins(await inForce(explaining, real), explaining, model, real);
    if (!found)
      throw new Disagreement(
        requests,
        outcomes.map(({ answers }) => answers),
        actual,
      );
    model.state = found.state;
    requests.forEach((request, i) => {
      const answer = found.answers[i];
      if (answer) recordOutcome(model, request, answer);
    });
  }
  toString(): string {
    return `race ${this.#seeds.join(' and ')}`;
  }
}

type Outcome = { readonly state: State; readonly answers: readonly Answer[] };

/** Returns the matching outcome with the platform's registry: an import is answered alike in any order. */
const inForce = async (outcomes: readonly Outcome[], real: RealPlatform): Promise<Outcome | undefined> => {
  const [first, ...others] = outcomes;
  if (!first || others.every(({ state }) => isDeepEqual(state.pack, first.state.pack))) return first;
  const pack = await real.pack(first.state.now);
  return outcomes.find(({ state }) => isDeepEqual(state.pack, pack));
};

/**
 * An erasure forgets joined documents unless something of the person is left, and answers alike either way: of outcomes
 * that differ in this, the one is true that the platform shows.
 */
const agreeOnJoins = async (
  found: Outcome | undefined,
  outcomes: readonly Outcome[],
  model: Model,
  real: RealPlatform,
): Promise<Outcome | undefined> => {
  if (!found || outcomes.every(({ state }) => isDeepEqual(state.joined, found.state.joined))) return found;
  for (const one of outcomes) if (await isShown({ ...model, state: one.state }, real)) return one;
  return found;
};

const isShown = (model: Model, real: RealPlatform): Promise<boolean> =>
  compareAll(model, real).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Disagreement) return false;
      throw error;
    },
  );

const possible = (state: State, [a, b]: readonly [Request, Request]): Outcome[] => [
  ...inOrder(state, a, b),
  ...inOrder(state, b, a).map((one) => ({ ...one, answers: one.answers.toReversed() })),
];

const inOrder = (before: State, first: Request, second: Request): Outcome[] => {
  const state = copyState(before);
  const answer = answerRequest(state, first);
  const alone = copyState(state);
  const other = answerRequest(state, second);
  return [
    { state, answers: [answer, other] },
    ...shownLater(state, first, other),
    { state: afterConflict(alone, second), answers: [answer, conflictOf(second)] },
    ...plannedBefore(before, state, answer, second),
    ...forgottenMeanwhile(before, state, answer, second),
  ];
};

/** A help request that was asked first shows its case as it is read after the other act, or no longer. */
const shownLater = (state: State, first: Request, other: Answer): Outcome[] =>
  first.asked.operation === 'askForHelp'
    ? [{ state, answers: [answerRequest(copyState(state), first), other] }]
    : [];

/**
 * An erasure records and returns its plan, but checks each planned item again when it erases it. What came after the
 * plan stays: that is the other order.
 */
const plannedBefore = (before: State, state: State, answer: Answer, second: Request): Outcome[] => {
  if (second.asked.operation !== 'erasePerson') return [];
  const trial = copyState(before);
  const planned = answerRequest(trial, second);
  const [plan, done] = [trial.erasures.at(-1)?.erased ?? 0, state.erasures.at(-1)?.erased ?? 0];
  if (plan < done) return [];
  const erasures = state.erasures.map((one, i, all) =>
    i === all.length - 1 ? { ...one, erased: plan } : one,
  );
  return [{ state: { ...state, erasures }, answers: [answer, planned] }];
};

/** An erasure that found nothing left forgets joined documents, also if something was filed by them meanwhile. */
const forgottenMeanwhile = (before: State, state: State, answer: Answer, second: Request): Outcome[] => {
  if (second.asked.operation !== 'erasePerson') return [];
  const trial = copyState(before);
  const planned = answerRequest(trial, second);
  const { joined } = trial;
  return isDeepEqual(joined, state.joined)
    ? []
    : [{ state: { ...state, joined }, answers: [answer, planned] }];
};

/** A transfer draws its place first: one that came too late may leave it behind, without anybody. */
const afterConflict = (state: State, { asked }: Request): State => {
  if (asked.operation === 'transferTicket') noteLostPlace(state, asked.input.window);
  return state;
};

const CONFLICT = refuse('CONFLICT');
const conflictOf = ({ asked }: Request): Answer =>
  asked.operation === 'acceptCases' ? { shown: asked.input.cases.map(() => CONFLICT) } : CONFLICT;
