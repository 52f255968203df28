import type { Escalation } from '../case/escalation.ts';
import type { CaseAct } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import { listRecipients, listStepsReached } from '../escalation/rules.ts';
import { appendActs } from '../record/eventChain.ts';
import { resolveMoment } from '../record/moment.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { findObligation } from './obligation.ts';

const MOST_TRIES = 3;

/** Escalates an overdue case, each step once. Returns false: nothing to do, or lost every race. */
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

/** Adds the steps that a case has newly reached. Returns undefined: none. */
const escalated = (directory: Directory, seen: Case, now: Date): Case | undefined => {
  const late = findObligation(seen);
  if (!late) return undefined;
  const { of, dueAt, desk, since } = late;
  const before = since.flatMap((event) => (event.type === 'ESCALATED' && event.of === of ? [event] : []));
  const steps = listStepsReached(directory, dueAt, now)
    .filter((step) => !before.some((event) => event.step === step))
    .map((step) => ({
      of,
      step,
      told: listRecipients(directory, step, { desk, owner: seen.owner?.window }),
    }));
  const last = steps.at(-1);
  if (!last) return undefined;
  const moment = resolveMoment(now, seen.events);
  const at = moment.toISOString();
  const told = [...before, ...steps].flatMap((one) => one.told);
  const escalation: Escalation = { of, step: last.step, dueAt, at, told };
  const day = localDay(moment, directory.district.timeZone);
  const acts = steps.map(
    (one): CaseAct => ({
      type: 'ESCALATED',
      at,
      day,
      actor: 'system',
      role: 'SYSTEM',
      key: `${of}-${one.step}-${seen.version}`,
      payload: '',
      ...one,
    }),
  );
  return {
    ...seen,
    escalation,
    events: appendActs(seen.number, seen.events, acts),
    version: seen.version + 1,
  };
};
