import { parseCaseNumber } from '../case/caseNumber.ts';
import { appendActs } from '../case/eventChain.ts';
import type { Act } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import type { EscalationStep } from '../escalation/model.ts';
import { stepsReached, tellFor } from '../escalation/rules.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';

const MOST_TRIES = 3;

/** Brings an overdue case up, each step once; false when there was nothing to do, or others were always faster. */
export const escalateCase = async (
  cases: Pick<ReturnType<typeof createCaseRepository>, 'find' | 'replace'>,
  directory: Directory,
  number: string,
  now: Date,
): Promise<boolean> => {
  const address = parseCaseNumber(number);
  let seen = address && (await cases.find(address));
  for (let tries = 0; seen && tries < MOST_TRIES; tries += 1) {
    const next = escalated(directory, seen, now);
    if (!next) return false;
    seen = await cases.replace(next, seen.version);
    if (!seen) return true;
  }
  return false;
};

/** A case with the steps it has reached and was not brought up for; undefined when there is none. */
export const escalated = (directory: Directory, seen: Case, now: Date): Case | undefined => {
  const { desk, dueAt, clock, owner } = seen;
  // a closed case lies on no desk; a stopped clock waits for the applicant
  if (desk === undefined || dueAt === undefined || clock.stopped) return undefined;
  const steps = stepsReached(directory, dueAt, now).filter((step) => !wasEscalated(seen, step));
  const [step] = steps.slice(-1);
  if (step === undefined) return undefined;
  const base = { at: now.toISOString(), day: localDay(now, directory.district.timeZone) };
  const acts = steps.map(
    (one): Act => ({
      type: 'ESCALATED',
      ...base,
      actor: 'system',
      role: 'SYSTEM',
      key: `CASE-${one}`,
      payload: '',
      of: 'CASE',
      step: one,
      told: tellFor(directory, one, { desk, owner: owner?.window }),
    }),
  );
  const told = acts.flatMap((act) => (act.type === 'ESCALATED' ? act.told : []));
  return {
    ...seen,
    escalation: { of: 'CASE', step, at: base.at, told: [...(seen.escalation?.told ?? []), ...told] },
    events: appendActs(seen.number, seen.events, acts),
    version: seen.version + 1,
  };
};

const wasEscalated = ({ events }: Case, step: EscalationStep): boolean =>
  events.some((event) => event.type === 'ESCALATED' && event.of === 'CASE' && event.step === step);
