import type { AcceptCasesInput, ApplicationInput } from '../../../functions/graphql/generated/types.ts';
import { acceptance, checkAccepting, missing } from './acceptance.ts';
import { type Answer, doneBy, type Facts, type Rule, refused, repeatOf, today } from './answer.ts';
import { actOn } from './caseAct.ts';
import { checkApplication, checkVisit } from './checkFiling.ts';
import { newCase, peopleAt } from './newCase.ts';
import { ruleOf } from './registry.ts';
import { showCase } from './showCase.ts';

export const acceptCases: Rule<AcceptCasesInput> = (facts, input) => {
  const wrong = checkVisit(facts, input);
  if (wrong.length > 0) return refused(...wrong);
  const results = input.cases.map((one, position) =>
    one.submitted === undefined
      ? acceptNew(facts, input, one.application, position)
      : acceptSubmitted(facts, input, one.submitted),
  );
  return { shown: results };
};

const acceptNew = (
  facts: Facts,
  visit: AcceptCasesInput,
  application: ApplicationInput,
  position: number,
): Answer => {
  const { idempotencyKey, window, channel, agent } = visit;
  const words = { idempotencyKey, window, channel, agent, application };
  const made = newCase(facts, application, idempotencyKey, position, {
    channel,
    ...peopleAt(facts, application, visit),
  });
  const standing = facts.state.cases.find(({ number }) => number === made.number);
  if (standing)
    return repeatOf(standing.acts, doneBy(facts, words)) === 'SAME'
      ? { shown: showCase(facts, standing) }
      : refused('KEY_REUSED');
  const byAgent = agent !== undefined && agent !== null;
  const wrong = checkApplication(facts, application, channel ?? 'WINDOW', byAgent);
  if (wrong.length > 0) return refused(...wrong);
  const closed = checkAccepting(facts, made, window);
  if (closed.length > 0) return refused(...closed);
  acceptance(facts, made, window, { online: false, visit: channel !== 'HOME_VISIT', words });
  facts.state.cases.push(made);
  return { shown: showCase(facts, made) };
};

const acceptSubmitted = (
  facts: Facts,
  { idempotencyKey, window }: AcceptCasesInput,
  submitted: NonNullable<AcceptCasesInput['cases'][number]['submitted']>,
): Answer => {
  const words = { idempotencyKey, number: submitted.number, window, submitted };
  return actOn(facts, 'ACCEPT', words, (seen) => {
    const unsettled = seen.waitsFor.filter((number) => !isGranted(facts, number));
    if (unsettled.length > 0) return refused('WAITS_FOR');
    const materials = [...new Set([...seen.materials, ...submitted.materials])];
    const wrong = [
      ...missing(ruleOf(facts.state, seen), materials, seen.agent !== null),
      ...checkAccepting(facts, seen, window),
    ];
    if (wrong.length > 0) return refused(...wrong);
    seen.materials = materials;
    acceptance(facts, seen, window, { online: seen.channel === 'ONLINE', visit: submitted.visit, words });
    return undefined;
  });
};

/** Whether a case was settled, with a certificate that still holds where there is one. */
const isGranted = (facts: Facts, number: string): boolean => {
  const found = facts.state.cases.find((one) => one.number === number);
  if (found?.status !== 'COMPLETED') return false;
  const { certificate } = found;
  return certificate === null || (!certificate.revoked && today(facts) <= certificate.until);
};
