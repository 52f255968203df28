import type { ErasePersonInput } from '../../../functions/graphql/generated/types.ts';
import type { ModelAct, ModelBooking, ModelCase, ModelHelp, ModelTicket } from '../state.ts';
import type { Name } from '../world/people.ts';
import { personOf } from '../world/people.ts';
import { createAct, createMark, type Facts, findRepeat, type Rule, refuse } from './answer.ts';
import { forgetJoins, isSame } from './joining.ts';
import {
  isLater,
  type Retention,
  retentionOfCase,
  retentionOfHelp,
  retentionOfQueue,
  sortRetentions,
} from './retention.ts';

/** The compared fields of an erasure. */
export const ERASURE_FIELDS = 'erased kept { kind because: reason until: erasableFrom }';

type ErasureItem = {
  readonly kind: 'CASE' | 'AGENT' | 'HELP' | 'TICKET' | 'APPOINTMENT';
  readonly kept: Retention | undefined;
  readonly erase: () => void;
};

export const erasePerson: Rule<ErasePersonInput> = (facts, input) => {
  if (facts.by.role !== 'OPERATOR') return refuse('FORBIDDEN');
  if (input.reason === '') return refuse('INVALID_INPUT');
  const person = personOf(facts, input.identity.number);
  if (person === undefined) throw new Error('nobody of the district');
  const judged = itemsOf(facts, input, person);
  const kept = judged.flatMap(({ kind, kept: why }) => (why ? [{ kind, ...why }] : []));
  const before = facts.state.erasures.find(
    ({ subject, key }) => subject === facts.by.subject && key === input.idempotencyKey,
  );
  if (before && findRepeat([before], createMark(facts, input)) === 'OTHER') return refuse('KEY_REUSED');
  const due = judged.filter((one) => one.kept === undefined);
  if (!before) {
    for (const one of due) one.erase();
    facts.state.erasures.push({ ...createMark(facts, input), erased: due.length });
  }
  if (kept.length === 0) forgetJoins(facts, person);
  return { shown: { erased: before?.erased ?? due.length, kept: sortRetentions(kept) } };
};

const itemsOf = (facts: Facts, input: ErasePersonInput, person: Name): ErasureItem[] => {
  const { cases, help, tickets, bookings } = facts.state;
  const is = (name: Name | null) => isSame(facts.state, name, person);
  const own = cases.filter(({ applicant }) => is(applicant));
  const filed = cases.filter(
    ({ agent, applicant, left }) => (is(agent) || left.some((one) => is(one.agent))) && !is(applicant),
  );
  const asked = help.filter(({ asker }) => is(asker));
  const held = tickets.filter(({ holder }) => is(holder));
  const booked = bookings.filter(({ holder, status }) => is(holder) && status === 'NOTED');
  return [
    ...ownCases(facts, own, input),
    ...filed.map((one) =>
      judged('AGENT', retentionOfCase(facts, one), () => {
        if (is(one.agent)) eraseAgent(facts, one, input);
        eraseLeft(facts, one, input, is);
      }),
    ),
    ...asked.map((one) => judged('HELP', retentionOfHelp(facts, one), () => eraseHelp(facts, one, input))),
    ...held.map((one) =>
      judged('TICKET', retentionOfQueue(facts, one.day), () => eraseTicket(facts, one, input)),
    ),
    ...booked.map((one) =>
      judged('APPOINTMENT', retentionOfQueue(facts, one.day), () => eraseBookings(facts, one)),
    ),
  ];
};

const judged = (kind: ErasureItem['kind'], kept: ErasureItem['kept'], erase: () => void): ErasureItem => ({
  kind,
  kept,
  erase,
});

const ownCases = (facts: Facts, own: readonly ModelCase[], input: ErasePersonInput): ErasureItem[] => {
  const kept = new Map(own.map((one) => [one.number, retentionOfCase(facts, one)]));
  // a case that a retained case depends on is retained as long
  for (const one of own) {
    const why = kept.get(one.number);
    for (const number of why ? one.waitsFor : []) {
      const before = kept.get(number);
      if (kept.has(number) && why && (!before || isLater(why, before)))
        kept.set(number, { because: 'NEEDED', until: why.until });
    }
  }
  return own.map((one) => judged('CASE', kept.get(one.number), () => eraseCase(facts, one, input)));
};

/** Removes the request from an act and keeps the act. */
const eraseAct = (act: ModelAct): ModelAct => ({ ...act, subject: '', key: '', said: '' });

const eraseCase = (facts: Facts, seen: ModelCase, input: ErasePersonInput): void => {
  const isDraft = seen.status === 'DRAFT';
  seen.acts = [
    ...seen.acts.map(eraseAct),
    ...(isDraft ? [eraseAct(createAct(facts, input, 'DISCARDED'))] : []),
    eraseAct(createAct(facts, input, 'ERASED')),
  ];
  Object.assign(seen, {
    status: isDraft ? 'WITHDRAWN' : seen.status,
    materials: isDraft ? [] : seen.materials,
    applicant: null,
    agent: null,
    authorityTo: null,
    authorityRevoked: false,
    draft: null,
    reopens: null,
    desk: null,
    claimedBy: null,
    opinions: [],
    stopped: null,
    waitsFor: [],
  });
  seen.version += 1;
  for (const bundle of facts.state.bundles) bundle.cases = bundle.cases.filter((one) => one !== seen.number);
};

const eraseAgent = (facts: Facts, seen: ModelCase, input: ErasePersonInput): void => {
  seen.acts = [
    ...seen.acts.map((act) => (act.role === 'AGENT' ? eraseAct(act) : act)),
    eraseAct(createAct(facts, input, 'ERASED')),
  ];
  Object.assign(seen, { agent: null, authorityTo: null, authorityRevoked: false });
  seen.version += 1;
};

/** Erases an agent from the acts that ended their part, and from their own before; unlists them. */
const eraseLeft = (
  facts: Facts,
  seen: ModelCase,
  input: ErasePersonInput,
  is: (name: Name | null) => boolean,
): void => {
  const ends = seen.left.filter(({ agent }) => is(agent)).map(({ position }) => position);
  const startOf = (end: number) =>
    seen.acts.slice(0, end).findLastIndex(({ type }) => type === 'AGENT_APPOINTED') + 1;
  const isTheirs = ({ role }: ModelAct, i: number): boolean =>
    ends.some((end) => i === end || (role === 'AGENT' && startOf(end) <= i && i < end));
  const isErased = seen.acts.every((act, i) => !isTheirs(act, i) || act.subject === '');
  for (const [i, one] of [...seen.left.entries()].toReversed()) if (is(one.agent)) seen.left.splice(i, 1);
  if (isErased) return;
  seen.acts = [
    ...seen.acts.map((act, i) => (isTheirs(act, i) ? eraseAct(act) : act)),
    eraseAct(createAct(facts, input, 'ERASED')),
  ];
  seen.version += 1;
};

const eraseHelp = (facts: Facts, help: ModelHelp, input: ErasePersonInput): void => {
  help.acts = [...help.acts.map(eraseAct), eraseAct(createAct(facts, input, 'ERASED'))];
  Object.assign(help, { status: 'CLOSED', asker: null, about: null });
};

const eraseTicket = (facts: Facts, ticket: ModelTicket, input: ErasePersonInput): void => {
  ticket.holder = null;
  ticket.acts = [...ticket.acts.map(eraseAct), createAct(facts, input, 'ERASED')];
};

/** Erases every booking of the holder at the window on the day. */
const eraseBookings = ({ state }: Facts, { window, day, holder }: ModelBooking): void => {
  for (const one of state.bookings)
    if (one.holder === holder && one.window === window && one.day === day) one.holder = null;
};
