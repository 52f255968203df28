import type { SubmitBundleInput } from '../../../functions/graphql/generated/types.ts';
import { caseNumber } from '../../../functions/record/numbers.ts';
import { requestId } from '../../../functions/record/requestId.ts';
import { AT_ONCE, BUNDLE, BY_STREET } from '../../support/smallDistrict/codes.ts';
import type { BundleOf, CaseOf } from '../state.ts';
import { acceptance, checkAccepting } from './acceptance.ts';
import { type Answer, actBy, doneBy, type Facts, type Rule, refused, repeatOf, today } from './answer.ts';
import { checkApplication, checkFiling, checkVisit } from './checkFiling.ts';
import { newCase, peopleAt, peopleOnline, takeUpBy, whose } from './newCase.ts';
import { lastDayOf, matterOn, ruleOf } from './registry.ts';
import { maySee, showCase } from './showCase.ts';

/** Two cases in one filing: what need not wait is accepted at a window, everything is submitted online. */
export const submitBundle: Rule<SubmitBundleInput> = (facts, input) => {
  const { role } = facts.by;
  if (!['RESIDENT', 'AGENT', 'CLERK'].includes(role)) return refused('FORBIDDEN');
  const window = input.window ?? null;
  if (role === 'CLERK') {
    const wrong = checkVisit(facts, { window: window ?? '', agent: input.agent });
    if (wrong.length > 0) return refused(...wrong);
  } else if (window !== null || input.agent) return refused('FORBIDDEN');

  const cases = [AT_ONCE, BY_STREET].map((matter, position) => planned(facts, input, matter, position));
  const wrong = [...checkUnasked(facts, input), ...cases.flatMap((one) => check(facts, input, one))];
  const number = caseNumber(input.village, BUNDLE, idOf(facts, input, 0));
  const before = facts.state.bundles.find((one) => one.number === number);
  if (before) return answerAgain(facts, input, before, wrong.length > 0);
  if (wrong.length > 0) return refused(...wrong);
  for (const one of cases) file(facts, input, one);
  const filed = { number, cases: cases.map((one) => one.number), ...doneBy(facts, input) };
  facts.state.bundles.push(filed);
  return show(facts, filed);
};

const idOf = ({ by }: Facts, { idempotencyKey }: SubmitBundleInput, position: number): string =>
  requestId(by.subject, `bundle ${idempotencyKey}`, position);

const materialsFor = (facts: Facts, matter: string, { materials }: SubmitBundleInput): string[] => {
  const listed = matterOn(facts.state, matter, today(facts))?.materials ?? [];
  return [...new Set(materials)].filter((code) => listed.some((one) => one.code === code));
};

const planned = (facts: Facts, input: SubmitBundleInput, matter: string, position: number): CaseOf => {
  const materials = materialsFor(facts, matter, input);
  const clerk = facts.by.role === 'CLERK';
  const people = clerk
    ? peopleAt(facts, { ...input, materials }, input)
    : peopleOnline(facts, whose(facts, input.applicant.identityNumber), input.authority);
  const first = caseNumber(input.village, AT_ONCE, idOf(facts, input, 0));
  const made = newCase(facts, { matter, village: input.village }, input.idempotencyKey, position, {
    channel: clerk ? 'WINDOW' : 'ONLINE',
    ...people,
    materials,
    waitsFor: position === 0 ? [] : [first],
  });
  return { ...made, number: caseNumber(input.village, matter, idOf(facts, input, position)) };
};

const checkUnasked = (facts: Facts, { materials }: SubmitBundleInput): string[] => {
  const listed = [AT_ONCE, BY_STREET].flatMap(
    (matter) => matterOn(facts.state, matter, today(facts))?.materials ?? [],
  );
  return materials.every((code) => listed.some((one) => one.code === code)) ? [] : ['UNKNOWN_MATERIAL'];
};

const check = (facts: Facts, input: SubmitBundleInput, one: CaseOf): string[] => {
  if (facts.by.role !== 'CLERK')
    return checkFiling(facts, { ...one, applicant: one.applicant ?? undefined }, input.authority);
  const wrong = checkApplication(facts, one, 'WINDOW', one.agent !== null);
  if (wrong.length > 0 || one.waitsFor.length > 0) return wrong;
  return checkAccepting(facts, one, input.window ?? '');
};

/** What waits has its days to be taken up from when what it waits for is due. */
const file = (facts: Facts, input: SubmitBundleInput, one: CaseOf): void => {
  const { state, by } = facts;
  state.cases.push(one);
  if (by.role === 'CLERK' && one.waitsFor.length === 0) {
    acceptance(facts, one, input.window ?? '', { online: false, visit: true, words: input });
    return;
  }
  const awaited = state.cases.find(({ number }) => number === one.waitsFor[0]);
  one.status = 'SUBMITTED';
  one.desk = one.village;
  one.dueDay = takeUpBy(awaited ? settledBy(facts, awaited) : today(facts));
  one.acts.push(actBy(facts, input, 'SUBMITTED', { desk: input.window ?? null, to: one.village }));
};

const settledBy = ({ state }: Facts, seen: CaseOf): string => {
  const due = seen.dueDay ?? '';
  return seen.status === 'SUBMITTED' ? lastDayOf(ruleOf(state, seen), due) : due;
};

/** The same bundle again is shown; refused by today's rules it is shown all the same, as long as it is there. */
const answerAgain = (
  facts: Facts,
  input: SubmitBundleInput,
  before: BundleOf,
  refusedNow: boolean,
): Answer => {
  if (repeatOf([before], doneBy(facts, input)) !== 'SAME') return refused('KEY_REUSED');
  const cases = facts.state.cases.filter(({ number }) => before.cases.includes(number));
  const known = cases.every(({ acts }) => repeatOf(acts, doneBy(facts, input)) === 'SAME');
  return refusedNow || known ? show(facts, before) : refused('KEY_REUSED');
};

const show = (facts: Facts, { number, cases }: BundleOf): Answer => ({
  shown: {
    number,
    cases: cases
      .flatMap((one) => facts.state.cases.filter((seen) => seen.number === one))
      .filter((seen) => maySee(facts, seen))
      .map((seen) => showCase(facts, seen)),
  },
});
