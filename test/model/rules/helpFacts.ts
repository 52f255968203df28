import type { ModelHelp, State } from '../state.ts';
import { type Facts, today } from './answer.ts';
import { isSame } from './joining.ts';
import { afterOpenMinutes, desksOf, isInService, isOnDay, windowOf } from './registry.ts';
import { isFiler } from './roles.ts';
import { maySee, showDesk } from './showCase.ts';

/** The compared fields of a help request. */
export const HELP_FIELDS =
  'number status owner { window { code } clerk } askedAt dueAt case { number } history { type desk { code } toDesk { code } }';

/** Returns a help request as its readers see it. */
export const showHelp = (
  facts: Facts,
  { number, status, owner, askedAt, dueAt, acts, about }: ModelHelp,
) => ({
  number,
  status,
  owner: { window: { code: owner.window }, clerk: owner.clerk },
  askedAt: new Date(askedAt).toISOString(),
  dueAt: new Date(dueAt).toISOString(),
  case: caseOf(facts, about),
  history: acts.map(({ type, desk, to }) => ({ type, desk: showDesk(desk), toDesk: showDesk(to) })),
});

/** Returns the case that a request is about; null if the asker may not see it. */
const caseOf = (facts: Facts, about: string | null) => {
  const found = facts.state.cases.find(({ number }) => number === about);
  return found && maySee(facts, found) ? { number: found.number } : null;
};

/** Returns the owner and deadline of a help request about a village or a case. */
export const answererOf = (facts: Facts, village: string, about: string | null) => {
  const { state } = facts;
  const owner = state.cases.find(({ number }) => number === about)?.owner ?? null;
  const own = owner && dueAt(facts, owner.window);
  if (owner && own) return { owner, dueAt: own };
  for (const unit of [village, state.codes.street, state.codes.hall])
    for (const { id } of state.pack.windows.windows.filter(
      (one) => one.unit === unit && serves(facts, one),
    )) {
      const due = dueAt(facts, id);
      if (due !== undefined) return { owner: { window: id, clerk: onDuty(facts, id) }, dueAt: due };
    }
  return undefined;
};

const serves = (facts: Facts, window: Parameters<typeof isInService>[0]) => isInService(window, today(facts));

/** Returns the deadline of a window asked now; undefined: it does not open. */
export const dueAt = ({ state }: Pick<Facts, 'state'>, id: string): number | undefined => {
  const window = windowOf(state, id);
  return window && afterOpenMinutes(window, state.now, state.pack.district.helpLimitMinutes);
};

const onDuty = (facts: Facts, desk: string): string | null =>
  facts.state.pack.staff?.postings.find(
    (one) => one.desk === desk && one.duty === 'MAIN' && isOnDay(one, today(facts)),
  )?.subject ?? null;

export type Party = 'ASKER' | 'DESK' | 'OWNER' | 'CHARGE';

/** Returns the desk that has a help request: its owner's window, or the district for the supervisor. */
export const findDesk = ({ codes }: State, { owner, isWithSupervisor }: ModelHelp): string =>
  isWithSupervisor ? codes.district : owner.window;

/** Returns whether the asker is the given party. */
export const isParty = (facts: Facts, party: Party, help: ModelHelp): boolean => {
  const atDesk = help.isWithSupervisor
    ? facts.by.role === 'SUPERVISOR'
    : facts.by.role === 'CLERK' && desksOf(facts).includes(help.owner.window);
  if (party === 'ASKER') return isFiler(facts) && isSame(facts.state, help.asker, facts.by.name);
  if (party === 'CHARGE' && facts.by.role === 'SUPERVISOR') return true;
  return atDesk && (party === 'DESK' || [null, facts.by.subject].includes(help.owner.clerk));
};

/** Returns whether the asker may see a help request. */
export const maySeeHelp = (facts: Facts, help: ModelHelp): boolean => {
  if (facts.by.role === 'SUPERVISOR' || isParty(facts, 'ASKER', help)) return true;
  const desks = [help.owner.window, ...help.acts.flatMap(({ desk, to }) => [desk, to])];
  return facts.by.role === 'CLERK' && desksOf(facts).some((mine) => desks.includes(mine));
};
