import type { Bilingual } from '../../bilingual.ts';
import type { Role } from '../../graphql/generated/types.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { ExtensionRule } from '../../registry/model/matter.ts';
import { type Deadline, startClock, toDueDay } from '../clock.ts';
import type { CaseEvent } from '../events.ts';
import { type Case, isOpenStatus } from '../model.ts';

/** Whether a rule lets a role extend a limit; if not, why. */
type Extensible = { readonly rule: ExtensionRule } | { readonly why: Bilingual };

/** Finds how far a role may extend the limit of a case on a day, or why not: once, and before the limit has passed. */
export const findExtension = (directory: Directory, seen: Case, role: Role, day: string): Extensible => {
  const rule = matterVersion(directory, seen.matter, seen.matterVersion)?.extension;
  if (!rule) return { why: NOT_ALLOWED };
  if (!rule.by.some((one) => one === role)) return { why: sayWho(rule) };
  if (findLastExtension(seen)) return { why: ONCE };
  const { dueAt } = seen;
  return dueAt !== undefined && day <= toDueDay(dueAt, directory.district.timeZone)
    ? { rule }
    : { why: TOO_LATE };
};

/** Says why the limit of an open case is never extended, whatever its status: not allowed, or extended before. */
export const sayNeverExtended = (directory: Directory, seen: Case): Bilingual | undefined => {
  if (!isOpenStatus(seen.status)) return undefined;
  if (!matterVersion(directory, seen.matter, seen.matterVersion)?.extension) return NOT_ALLOWED;
  return findLastExtension(seen) && ONCE;
};

/** Finds the extension of a case. Undefined: its limit was not extended. */
export const findLastExtension = ({
  events,
}: Pick<Case, 'events'>): Extract<CaseEvent, { type: 'EXTENDED' }> | undefined =>
  events.findLast((event) => event.type === 'EXTENDED');

const NOT_ALLOWED = { zh: '该事项不允许延长办理时限', en: 'the matter allows no extension' };
const ONCE = { zh: '办理时限只能延长一次', en: 'a limit is extended once' };
const TOO_LATE = {
  zh: '须在办理时限届满前决定延长',
  en: 'an extension is decided before the limit has passed',
};
const WHO = {
  REVIEWER: { zh: '承办机构的审批人员', en: 'a reviewer of the office' },
  SUPERVISOR: { zh: '督查人员', en: 'a supervisor' },
} as const satisfies Record<ExtensionRule['by'][number], Bilingual>;

const sayWho = ({ by }: ExtensionRule): Bilingual => ({
  zh: `须由${by.map((role) => WHO[role].zh).join('或')}决定`,
  en: `it is for ${by.map((role) => WHO[role].en).join(' or ')} to decide`,
});

/** Adds days to the running limit of a case. Throws: it has none. */
export const extendLimit = (directory: Directory, { clock, dueAt }: Case, days: number): Deadline => {
  if (dueAt === undefined || clock.stopped) throw new Error('a case without a running limit');
  const { after, days: counted } = clock.counted ?? {
    after: toDueDay(dueAt, directory.district.timeZone),
    days: 0,
  };
  return startClock(directory, clock.limit, after, counted + days);
};
