import type { ErasePersonInput } from '../../../functions/graphql/generated/types.ts';
import type { ActOf, BookingOf, CaseOf, HelpOf, TicketOf } from '../state.ts';
import type { Name } from '../world/people.ts';
import { actBy, doneBy, type Facts, type Rule, refused, repeatOf } from './answer.ts';
import { inOrder, isLater, type Kept, keptCase, keptFor, keptHelp } from './kept.ts';
import { whose } from './newCase.ts';

/** Which fields of it are compared. */
export const ERASURE_FIELDS = 'erased kept { kind because until }';

type Judged = {
  readonly kind: 'CASE' | 'AGENT' | 'HELP' | 'TICKET' | 'APPOINTMENT';
  readonly kept: Kept | undefined;
  readonly erase: () => void;
};

export const erasePerson: Rule<ErasePersonInput> = (facts, input) => {
  if (facts.by.role !== 'OPERATOR') return refused('FORBIDDEN');
  if (input.reason === '') return refused('INVALID_INPUT');
  const person = whose(facts, input.identityNumber);
  if (person === undefined) throw new Error('nobody of the district');
  const judged = itemsOf(facts, input, person);
  const kept = judged.flatMap(({ kind, kept: why }) => (why ? [{ kind, ...why }] : []));
  const before = facts.state.erasures.find(
    ({ subject, key }) => subject === facts.by.subject && key === input.idempotencyKey,
  );
  if (before && repeatOf([before], doneBy(facts, input)) === 'OTHER') return refused('KEY_REUSED');
  const due = judged.filter((one) => one.kept === undefined);
  if (!before) {
    for (const one of due) one.erase();
    facts.state.erasures.push({ ...doneBy(facts, input), erased: due.length });
  }
  return { shown: { erased: before?.erased ?? due.length, kept: inOrder(kept) } };
};

const itemsOf = (facts: Facts, input: ErasePersonInput, person: Name): Judged[] => {
  const { cases, help, tickets, bookings } = facts.state;
  const own = cases.filter(({ applicant }) => applicant === person);
  const filed = cases.filter(({ agent, applicant }) => agent === person && applicant !== person);
  const asked = help.filter(({ asker }) => asker === person);
  const held = tickets.filter(({ holder }) => holder === person);
  const booked = bookings.filter(({ holder, status }) => holder === person && status === 'NOTED');
  return [
    ...ownCases(facts, own, input),
    ...filed.map((one) => judged('AGENT', keptCase(facts, one), () => eraseAgent(facts, one, input))),
    ...asked.map((one) => judged('HELP', keptHelp(facts, one), () => eraseHelp(facts, one, input))),
    ...held.map((one) => judged('TICKET', keptFor(facts, one.day), () => eraseTicket(facts, one, input))),
    ...booked.map((one) => judged('APPOINTMENT', keptFor(facts, one.day), () => eraseBookings(facts, one))),
  ];
};

const judged = (kind: Judged['kind'], kept: Judged['kept'], erase: () => void): Judged => ({
  kind,
  kept,
  erase,
});

const ownCases = (facts: Facts, own: readonly CaseOf[], input: ErasePersonInput): Judged[] => {
  const kept = new Map(own.map((one) => [one.number, keptCase(facts, one)]));
  // what one that is kept leans on is kept as long as that
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

/** What was done stays; by which request, nobody can tell any more. */
const forgotten = (act: ActOf): ActOf => ({ ...act, subject: '', key: '', said: '' });

const eraseCase = (facts: Facts, seen: CaseOf, input: ErasePersonInput): void => {
  const isDraft = seen.status === 'DRAFT';
  seen.acts = [
    ...seen.acts.map(forgotten),
    ...(isDraft ? [forgotten(actBy(facts, input, 'DISCARDED'))] : []),
    forgotten(actBy(facts, input, 'ERASED')),
  ];
  Object.assign(seen, {
    status: isDraft ? 'WITHDRAWN' : seen.status,
    materials: isDraft ? [] : seen.materials,
    applicant: null,
    agent: null,
    authorityTo: null,
    draft: null,
    desk: null,
    claimedBy: null,
    stopped: null,
    waitsFor: [],
  });
  seen.version += 1;
  for (const bundle of facts.state.bundles) bundle.cases = bundle.cases.filter((one) => one !== seen.number);
};

const eraseAgent = (facts: Facts, seen: CaseOf, input: ErasePersonInput): void => {
  seen.acts = [
    ...seen.acts.map((act) => (act.role === 'AGENT' ? forgotten(act) : act)),
    forgotten(actBy(facts, input, 'ERASED')),
  ];
  Object.assign(seen, { agent: null, authorityTo: null });
  seen.version += 1;
};

const eraseHelp = (facts: Facts, help: HelpOf, input: ErasePersonInput): void => {
  help.acts = [...help.acts.map(forgotten), forgotten(actBy(facts, input, 'ERASED'))];
  Object.assign(help, { status: 'CLOSED', asker: null, about: null });
};

const eraseTicket = (facts: Facts, ticket: TicketOf, input: ErasePersonInput): void => {
  ticket.holder = null;
  ticket.acts = [...ticket.acts.map(forgotten), actBy(facts, input, 'ERASED')];
};

/** With what is noted, whatever else its holder booked at the window for the day is forgotten. */
const eraseBookings = ({ state }: Facts, { window, day, holder }: BookingOf): void => {
  for (const one of state.bookings)
    if (one.holder === holder && one.window === window && one.day === day) one.holder = null;
};
