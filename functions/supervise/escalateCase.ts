import { changeCase } from '../case/clocks/changeCase.ts';
import { createSystemBase, recordActs } from '../case/clocks/systemAct.ts';
import type { Escalation } from '../case/escalation.ts';
import type { CaseAct } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import type { createCaseRepository } from '../case/repository.ts';
import { listRecipients, listStepsReached } from '../escalation/rules.ts';
import type { Directory } from '../registry/directory.ts';
import { findObligation } from './obligation.ts';

/** Escalates an overdue case, each step once. Returns false: nothing to do, or lost every race. */
export const escalateCase = (
  cases: Pick<ReturnType<typeof createCaseRepository>, 'find' | 'replace'>,
  directory: Directory,
  number: string,
  now: Date,
): Promise<boolean> => changeCase(cases, number, (seen) => escalated(directory, seen, now));

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
  const base = createSystemBase(directory, seen, now);
  const told = [...before, ...steps].flatMap((one) => one.told);
  const escalation: Escalation = { of, step: last.step, dueAt, at: base.at, told };
  const acts = steps.map(
    (one): CaseAct => ({ type: 'ESCALATED', ...base, key: `${of}-${one.step}-${seen.version}`, ...one }),
  );
  return recordActs(seen, { ...seen, escalation }, acts);
};
