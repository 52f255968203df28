import { skipUnreadable } from '../dynamodb/skipUnreadable.ts';
import { writeChange } from '../record/actOn.ts';
import { resolveMoment } from '../record/moment.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { planHelpEscalation, resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';

type EscalationServices = Pick<Context['services'], 'help' | 'tasks'>;

/**
 * Escalates an overdue help request by one level, for the schedule. A concurrent act wins: no retry.
 * Returns undefined: not overdue, or another act was faster.
 */
export const escalateHelp = async (
  { help }: Pick<EscalationServices, 'help'>,
  directory: Directory,
  seen: Help,
  now: Date,
): Promise<Help | undefined> => {
  const next = planHelpEscalation(directory, seen, now);
  if (!next) return undefined;
  const { level, to, escalatesAt } = next;
  const { escalatesAt: _, ...rest } = seen;
  const owner = { window: level === 'SUPERVISOR' ? seen.owner.window : to };
  const mark = { actor: 'system', key: `escalate-${seen.version}`, payload: level };
  const moment = resolveMoment(now, seen.events);
  const day = localDay(moment, directory.district.timeZone);
  const base = { at: moment.toISOString(), day, ...mark };
  const outcome = await writeChange(
    help,
    seen,
    {
      after: { ...rest, level, owner, ...(escalatesAt !== undefined && { escalatesAt }) },
      acts: [{ type: 'ESCALATED', ...base, role: 'SYSTEM', desk: resolveHelpDesk(seen), to, level }],
    },
    mark,
  );
  return isRefused(outcome) ? undefined : outcome.value;
};

/** Escalates all overdue help requests at the windows of a district, and returns them. */
export const escalateOverdueHelp = async (
  services: EscalationServices,
  directory: Directory,
  now: Date,
): Promise<Help[]> => {
  const escalated: Help[] = [];
  for (const window of directory.windows.keys())
    for (const number of await services.tasks.listDueBy({ of: 'HELP', desk: window, open: true }, now)) {
      const late = await skipUnreadable(number, services.help.find(number));
      const done = late && (await escalateHelp(services, directory, late, now));
      if (done) escalated.push(done);
    }
  return escalated;
};
