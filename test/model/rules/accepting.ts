import { isDeepStrictEqual } from 'node:util';
import type { AcceptCasesInput, ApplicationInput } from '../../../functions/graphql/generated/types.ts';
import { completeCase } from '../acts/deciding.ts';
import type { ModelCase } from '../state.ts';
import { admitVisitor, checkAcceptance, checkMaterials, recordAcceptance } from './acceptance.ts';
import { actOnCase } from './actOnCase.ts';
import {
  type Answer,
  createAct,
  createMark,
  type Facts,
  findRepeat,
  type KeyedInput,
  type Rule,
  refuse,
  today,
} from './answer.ts';
import { checkData, correctedData } from './caseData.ts';
import { checkApplication, checkVisit } from './checkFiling.ts';
import { LIFE } from './life.ts';
import { newCase, peopleAtWindow } from './newCase.ts';
import { ruleOf } from './registry.ts';
import { showCase } from './showCase.ts';

export const acceptCases: Rule<AcceptCasesInput> = (facts, input) => {
  const wrong = checkVisit(facts, input);
  if (wrong.length > 0) return refuse(...wrong);
  const results = input.cases.map((one, position) =>
    one.submitted === undefined
      ? acceptNew(facts, input, one.application, repetitionOf(input, position))
      : acceptSubmitted(facts, input, one.submitted),
  );
  return { shown: results };
};

/** Returns the number of equal rows before a row. */
const repetitionOf = ({ cases }: AcceptCasesInput, position: number): number =>
  cases.slice(0, position).filter((one) => isDeepStrictEqual(one, cases[position])).length;

const acceptNew = (
  facts: Facts,
  visit: AcceptCasesInput,
  application: ApplicationInput,
  repetition: number,
): Answer => {
  const { idempotencyKey, window, channel, agent, received, settleAtOnce } = visit;
  const words = { idempotencyKey, window, channel, agent, received, settleAtOnce, application };
  const made = newCase(
    facts,
    application,
    idempotencyKey,
    { content: application, repetition },
    {
      channel,
      ...peopleAtWindow(facts, application, visit),
    },
  );
  const standing = facts.state.cases.find(({ number }) => number === made.number);
  if (standing)
    return findRepeat(standing.acts, createMark(facts, words)) === 'SAME'
      ? { shown: showCase(facts, standing) }
      : refuse('KEY_REUSED');
  const byAgent = agent !== undefined && agent !== null;
  const wrong = checkApplication(facts, application, channel ?? 'WINDOW', byAgent);
  if (wrong.length > 0) return refuse(...wrong);
  const closed = checkAcceptance(facts, made, window, visit);
  if (closed.length > 0) return refuse(...closed);
  const others = admitVisitor(facts, made, window, visit);
  if (others.length > 0) return refuse(...others);
  const onPaper = Boolean(received);
  recordAcceptance(facts, made, window, { online: false, visit: channel !== 'HOME_VISIT', onPaper, words });
  if (settleAtOnce) settle(facts, made, words);
  facts.state.cases.push(made);
  return { shown: showCase(facts, made) };
};

type Submitted = NonNullable<AcceptCasesInput['cases'][number]['submitted']>;

const acceptSubmitted = (facts: Facts, visit: AcceptCasesInput, submitted: Submitted): Answer => {
  const { idempotencyKey, window, received, settleAtOnce } = visit;
  const words = { idempotencyKey, number: submitted.number, window, received, settleAtOnce, submitted };
  return actOnCase(facts, LIFE.acceptCases, words, (seen) => {
    const unsettled = seen.waitsFor.filter((number) => !isGranted(facts, number));
    if (unsettled.length > 0) return refuse('WAITS_FOR');
    const filed = correctSubmitted(facts, seen, submitted);
    if ('refused' in filed) return filed;
    const materials = [...new Set([...filed.data.materials, ...submitted.materials])];
    const wrong = [
      ...checkMaterials(ruleOf(facts.state, seen), materials, seen.agent !== null),
      ...checkAcceptance(facts, { ...seen, ...filed.data }, window, visit),
    ];
    if (wrong.length > 0) return refuse(...wrong);
    const others = admitVisitor(facts, seen, window, visit);
    if (others.length > 0) return refuse(...others);
    if (submitted.correction)
      seen.acts.push(createAct(facts, words, 'CORRECTED', { desk: window, to: filed.to }));
    Object.assign(seen, filed.data, { materials });
    recordAcceptance(facts, seen, window, {
      online: seen.channel === 'ONLINE',
      visit: submitted.visit,
      onPaper: Boolean(received),
      words,
    });
    if (settleAtOnce) settle(facts, seen, words);
    return undefined;
  });
};

/** Completes an accepted case that the window has and may settle; leaves any other as it is. */
const settle = (facts: Facts, seen: ModelCase, words: KeyedInput): void => {
  if (seen.status !== 'ACCEPTED') return;
  if (!completeCase.act(facts, seen, { ...words, number: seen.number })) seen.status = 'COMPLETED';
};

/** Returns the data of a submitted case as the clerk corrects it. */
const correctSubmitted = (
  facts: Facts,
  seen: ModelCase,
  { correction, materials }: Pick<Submitted, 'correction' | 'materials'>,
) => {
  if (!correction) return { data: { materials: seen.materials }, to: null };
  const { reason, ...sent } = correction;
  const wrong = [...(reason === '' ? ['INVALID_INPUT'] : []), ...checkData(facts, seen, sent, materials)];
  return wrong.length > 0 ? refuse(...wrong) : (correctedData(seen, sent) ?? refuse('INVALID_INPUT'));
};

/** Returns whether a case is completed, with a valid certificate if it has one. */
const isGranted = (facts: Facts, number: string): boolean => {
  const found = facts.state.cases.find((one) => one.number === number);
  if (found?.status !== 'COMPLETED') return false;
  const { certificate } = found;
  return certificate === null || (!certificate.revoked && today(facts) <= certificate.until);
};
