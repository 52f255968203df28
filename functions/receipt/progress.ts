import { toDueDay } from '../case/clock.ts';
import { isOpenStatus } from '../case/model.ts';
import { isAllowedAtStep } from '../case/ratingSteps.ts';
import { listParties } from '../case/transitions.ts';
import { describeAct } from '../notice/words.ts';
import { matterVersion } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import { localDateTime } from '../time.ts';
import type { Progress, Receipt, Step } from './model.ts';

/** Finds the rule of an opened case. */
export const ruleOf = ({ directory, seen }: Pick<Receipt, 'directory' | 'seen'>): MatterVersion => {
  const rule = matterVersion(directory, seen.matter, seen.matterVersion);
  if (!rule) throw new Error('a case without its rule');
  return rule;
};

/** Finds the materials of some codes in the rule of an opened case. */
export const findMaterials = (opened: Pick<Receipt, 'directory' | 'seen'>, codes: readonly string[]) => {
  const { materials } = ruleOf(opened);
  const { directory } = opened;
  return [...new Set(codes)]
    .flatMap((code) => materials.find((one) => one.code === code) ?? [])
    .map((material) => ({ directory, material }));
};

/** Finds the phone to call about an opened case: a window's, else the one for questions about the matter. */
export const findPhone = (
  opened: Pick<Receipt, 'directory' | 'seen'>,
  desk: string | undefined,
): string | null =>
  opened.directory.windows.get(desk ?? '')?.phone ?? ruleOf(opened).guide?.phones.questions ?? null;

/** Lists the steps of a case in words that name nobody. */
export const listSteps = ({ seen, directory }: Progress): Step[] =>
  seen.events.flatMap((event, index) => {
    const text = describeAct({ case: seen, event, index, directory, discreet: true });
    const atLocal = localDateTime(event.at, directory.district.timeZone);
    return text ? [{ at: event.at, atLocal, type: event.type, text }] : [];
  });

/** Finds the desk to ask: the one that has the case, else the owner's window. */
export const findDeskToAsk = ({ seen }: Progress): string | undefined => seen.desk ?? seen.owner?.window;

/** Shows the correction that waits for the applicant; null when none does. */
export const showCorrection = (opened: Progress) => {
  const { seen, directory } = opened;
  const { stopped } = seen.clock;
  if (!stopped || seen.status !== 'CORRECTION') return null;
  const { reason, materials, endsAt } = stopped;
  const dueOn = endsAt === undefined ? null : toDueDay(endsAt, directory.district.timeZone);
  return { reason, materials: findMaterials(opened, materials), dueOn };
};

/** The day by which a case is due, or null. */
export const findDueOn = ({ seen, directory }: Pick<Receipt, 'seen' | 'directory'>): string | null =>
  isOpenStatus(seen.status) && !seen.clock.stopped && seen.dueAt !== undefined
    ? toDueDay(seen.dueAt, directory.district.timeZone)
    : null;

/** Whether whoever holds a receipt may rate a case now. */
export const mayRate = ({ seen }: Progress): boolean =>
  listParties(seen.status, 'RATE').includes('BEARER') && isAllowedAtStep('RATE', seen.events);
