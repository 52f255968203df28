import { countDaysLeft, toDueDay } from '../case/clock.ts';
import type { EscalationRecipient, EscalationStep } from '../case/escalation.ts';
import { CalendarNotCovered } from '../registry/calendar.ts';
import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';

/** The escalation steps: from how many working days over the limit, and to whom. */
const STEPS = [
  { step: 'OVERDUE', from: 1, tell: ['OWNER', 'UNIT_HEAD'] },
  { step: 'LONG_OVERDUE', from: 5, tell: ['SUPERVISOR'] },
] as const satisfies readonly {
  step: EscalationStep;
  from: number;
  tell: readonly EscalationRecipient['whom'][];
}[];

/** Lists the steps that an item due at an instant has reached, in order. Empty: not overdue. */
export const listStepsReached = (directory: Directory, dueAt: string, now: Date): EscalationStep[] => {
  if (Date.parse(dueAt) > now.getTime()) return [];
  const over = workingDaysOver(directory, dueAt, now);
  return STEPS.filter(({ from }) => over >= from).map(({ step }) => step);
};

// outside the calendar: overdue, but by an unknown number of days
const workingDaysOver = ({ calendar, district }: Directory, dueAt: string, now: Date): number => {
  const today = localDay(now, district.timeZone);
  try {
    return -countDaysLeft(calendar, 'WORKING_DAY', today, toDueDay(dueAt, district.timeZone));
  } catch (error) {
    if (error instanceof CalendarNotCovered) return 1;
    throw error;
  }
};

/** The desk responsible for an overdue item, and its owner's window, if any. */
type Whose = { readonly desk: string; readonly owner?: string | undefined };

/** Lists the recipients of a step. */
export const listRecipients = (
  directory: Directory,
  step: EscalationStep,
  whose: Whose,
): EscalationRecipient[] =>
  STEPS.filter((one) => one.step === step)
    .flatMap(({ tell }) => tell)
    .flatMap((whom) => {
      const at = placeOf(directory, whom, whose);
      return at === undefined ? [] : [{ whom, at }];
    });

const placeOf = (
  { district, windows, offices }: Directory,
  whom: EscalationRecipient['whom'],
  { desk, owner }: Whose,
): string | undefined => {
  switch (whom) {
    case 'OWNER':
      return owner;
    case 'UNIT_HEAD':
      // an online filing is on the desk of its village, which is also the unit
      return (windows.get(desk) ?? offices.get(desk))?.unit ?? desk;
    case 'SUPERVISOR':
      return district.code;
  }
};
