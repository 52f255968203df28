import { Disagreement, isDeepEqual, type Model } from './commands/model.ts';
import type { RealPlatform } from './realPlatform.ts';
import type { Facts } from './rules/answer.ts';
import { HELP_FIELDS, maySeeHelp, showHelp } from './rules/helpFacts.ts';
import { CASE_FIELDS, maySee, showCase } from './rules/showCase.ts';
import { maySeeTicket, showTicket, TICKET_FIELDS } from './rules/tickets.ts';
import { type Name, peopleOf } from './world/people.ts';

/** People who read everything at the end, one of each kind. */
const READERS: readonly Name[] = ['applicant', 'tenant', 'agent', 'otherClerk', 'reviewer', 'supervisor'];
const AT_ONCE = 5;

/** Compares every item with the model as several people see it, and the registry as a whole. */
export const compareAll = async ({ state }: Model, real: RealPlatform): Promise<void> => {
  for (const name of READERS) {
    const things = thingsSeenBy({ state, by: peopleOf(state.codes)[name] });
    for (let start = 0; start < things.length; start += AT_ONCE)
      await compare(real, name, state.now, things.slice(start, start + AT_ONCE));
  }
  const pack = await real.pack(state.now);
  if (!isDeepEqual(state.pack, pack)) throw new Disagreement([], state.pack, pack);
};

type Thing = { readonly asked: string; readonly expected: unknown };

const thingsSeenBy = (facts: Facts): Thing[] => {
  const { cases, help, tickets } = facts.state;
  return [
    ...cases.map((one) => ({
      asked: `case(number: "${one.number}") { ${CASE_FIELDS} }`,
      expected: maySee(facts, one) ? showCase(facts, one) : null,
    })),
    ...help.map((one) => ({
      asked: `helpRequest(number: "${one.number}") { ${HELP_FIELDS} }`,
      expected: maySeeHelp(facts, one) ? showHelp(facts, one) : null,
    })),
    ...tickets.map((one) => ({
      asked: `ticket(number: "${one.number}") { ${TICKET_FIELDS} }`,
      expected: maySeeTicket(facts, one) ? showTicket(one) : null,
    })),
  ];
};

const compare = async (
  real: RealPlatform,
  name: Name,
  at: number,
  things: readonly Thing[],
): Promise<void> => {
  const fields = things.map(({ asked }, i) => `t${i}: ${asked}`);
  const expected = Object.fromEntries(things.map((one, i) => [`t${i}`, one.expected]));
  const actual = await real.ask<object>(name, at, `{ ${fields.join(' ')} }`);
  if (!isDeepEqual(expected, { ...actual }))
    throw new Disagreement([], { seenBy: name, ...expected }, actual);
};
