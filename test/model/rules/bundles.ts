import type { SubmitBundleInput } from '../../../functions/graphql/generated/types.ts';
import { formatCaseNumber } from '../../../functions/record/numbers.ts';
import { AT_ONCE, BUNDLE, BY_STREET } from '../../support/smallDistrict/codes.ts';
import type { ModelBundle, ModelCase } from '../state.ts';
import { personOf } from '../world/people.ts';
import { admitVisitor, checkAcceptance, recordAcceptance } from './acceptance.ts';
import {
  type Answer,
  createAct,
  createMark,
  type Facts,
  findRepeat,
  idOf,
  type Rule,
  refuse,
  today,
} from './answer.ts';
import { checkApplication, checkFiling, checkVisit } from './checkFiling.ts';
import { acceptanceDueDay, newCase, peopleAtWindow, peopleOnline } from './newCase.ts';
import { isOwn } from './parties.ts';
import { lastDayOf, matterOn, ruleOf } from './registry.ts';
import { maySee, showCase } from './showCase.ts';

/** Files two cases: a window accepts the one that need not wait; online, both are submitted. */
export const submitBundle: Rule<SubmitBundleInput> = (facts, input) => {
  const { role } = facts.by;
  if (!['RESIDENT', 'AGENT', 'CLERK'].includes(role)) return refuse('FORBIDDEN');
  const window = input.window ?? null;
  if (role === 'CLERK') {
    const wrong = checkVisit(facts, { window: window ?? '', agent: input.agent });
    if (wrong.length > 0) return refuse(...wrong);
  } else if (window !== null || input.agent) return refuse('FORBIDDEN');

  const cases = [AT_ONCE, BY_STREET].map((matter, position) => planned(facts, input, matter, position));
  const wrong = [...checkUnasked(facts, input), ...cases.flatMap((one) => check(facts, input, one))];
  const number = formatCaseNumber(input.village, BUNDLE, idAt(facts, input, 0));
  const before = facts.state.bundles.find((one) => one.number === number);
  if (before) return answerAgain(facts, input, before, wrong.length > 0);
  if (wrong.length > 0) return refuse(...wrong);
  const [first] = cases;
  const { window: at, ticket } = input;
  const others = role === 'CLERK' && first ? admitVisitor(facts, first, at ?? '', { ticket }) : [];
  if (others.length > 0) return refuse(...others);
  for (const one of cases) file(facts, input, one);
  const filed = { number, cases: cases.map((one) => one.number), ...createMark(facts, input) };
  facts.state.bundles.push(filed);
  return show(facts, filed);
};

const idAt = (facts: Facts, { idempotencyKey }: SubmitBundleInput, position: number): string =>
  idOf(facts, `bundle ${idempotencyKey}`, position);

const materialsFor = (facts: Facts, matter: string, { materials }: SubmitBundleInput): string[] => {
  const listed = matterOn(facts.state, matter, today(facts))?.materials ?? [];
  return [...new Set(materials)].filter((code) => listed.some((one) => one.code === code));
};

const planned = (facts: Facts, input: SubmitBundleInput, matter: string, position: number): ModelCase => {
  const materials = materialsFor(facts, matter, input);
  const clerk = facts.by.role === 'CLERK';
  const people = clerk
    ? peopleAtWindow(facts, { ...input, materials }, input)
    : peopleOnline(facts, personOf(facts, input.applicant.identity.number), input.authority);
  const first = formatCaseNumber(input.village, AT_ONCE, idAt(facts, input, 0));
  const made = newCase(facts, { matter, village: input.village }, input.idempotencyKey, position, {
    channel: clerk ? 'WINDOW' : 'ONLINE',
    ...people,
    materials,
    waitsFor: position === 0 ? [] : [first],
  });
  return { ...made, number: formatCaseNumber(input.village, matter, idAt(facts, input, position)) };
};

const checkUnasked = (facts: Facts, { materials }: SubmitBundleInput): string[] => {
  const listed = [AT_ONCE, BY_STREET].flatMap(
    (matter) => matterOn(facts.state, matter, today(facts))?.materials ?? [],
  );
  return materials.every((code) => listed.some((one) => one.code === code)) ? [] : ['UNKNOWN_MATERIAL'];
};

const check = (facts: Facts, input: SubmitBundleInput, one: ModelCase): string[] => {
  if (facts.by.role !== 'CLERK')
    return checkFiling(facts, { ...one, applicant: one.applicant ?? undefined }, input.authority);
  const wrong = checkApplication(facts, one, 'WINDOW', one.agent !== null);
  if (wrong.length > 0 || one.waitsFor.length > 0) return wrong;
  return checkAcceptance(facts, one, input.window ?? '', { ticket: input.ticket });
};

/** Files a case; a waiting one is due counting from the deadline of its requirement. */
const file = (facts: Facts, input: SubmitBundleInput, one: ModelCase): void => {
  const { state, by } = facts;
  state.cases.push(one);
  if (by.role === 'CLERK' && one.waitsFor.length === 0) {
    recordAcceptance(facts, one, input.window ?? '', { online: false, visit: true, words: input });
    return;
  }
  const awaited = state.cases.find(({ number }) => number === one.waitsFor[0]);
  one.status = 'SUBMITTED';
  one.desk = one.village;
  one.dueDay = acceptanceDueDay(awaited ? settledBy(facts, awaited) : today(facts));
  one.acts.push(createAct(facts, input, 'SUBMITTED', { desk: input.window ?? null, to: one.village }));
};

const settledBy = ({ state }: Facts, seen: ModelCase): string => {
  const due = seen.dueDay ?? '';
  return seen.status === 'SUBMITTED' ? lastDayOf(ruleOf(state, seen), due) : due;
};

/** Returns the existing bundle of a repeated request, even if today's rules refuse it. */
const answerAgain = (
  facts: Facts,
  input: SubmitBundleInput,
  before: ModelBundle,
  refusedNow: boolean,
): Answer => {
  if (findRepeat([before], createMark(facts, input)) !== 'SAME') return refuse('KEY_REUSED');
  const cases = facts.state.cases.filter(({ number }) => before.cases.includes(number));
  const known = cases.every(({ acts }) => findRepeat(acts, createMark(facts, input)) === 'SAME');
  if (!refusedNow && !known) return refuse('KEY_REUSED');
  const mayRead = facts.by.role === 'CLERK' || cases.every((seen) => isOwn(facts, seen));
  return mayRead ? show(facts, before) : refuse('NO_AUTHORITY');
};

const show = (facts: Facts, { number, cases }: ModelBundle): Answer => ({
  shown: {
    number,
    cases: cases
      .flatMap((one) => facts.state.cases.filter((seen) => seen.number === one))
      .filter((seen) => maySee(facts, seen))
      .map((seen) => showCase(facts, seen)),
  },
});
