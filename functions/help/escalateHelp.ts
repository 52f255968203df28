import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { skipUnreadable } from '../dynamodb/skipUnreadable.ts';
import { writeChange } from '../record/actOn.ts';
import { resolveMoment } from '../record/moment.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { localDay } from '../time.ts';
import { planHelpEscalation, resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';

type EscalationServices = Pick<Context['services'], 'help'>;

/**
 * Escalates an overdue help request by one level, for the schedule. A concurrent act wins: no retry.
 * Returns undefined: not overdue, or another act was faster.
 */
export const escalateHelp = async (
  { help }: EscalationServices,
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

/** Escalates the overdue ones of some help requests, and returns them. */
export const escalateOverdueHelp = async (
  services: EscalationServices,
  directory: Directory,
  numbers: readonly string[],
  now: Date,
): Promise<Help[]> => {
  const escalated = await mapInTurn(numbers, async (number) => {
    const late = await skipUnreadable(number, services.help.find(number));
    return late && escalateHelp(services, directory, late, now);
  });
  return escalated.filter((one) => one !== undefined);
};
