import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import type { State } from '../state.ts';
import { addDays, dayOf, instantAt, isWorkday, lastDayWith, MINUTE, timeOf } from '../world/days.ts';
import { type Facts, today } from './answer.ts';

/** A period of days; null: unbounded. */
export type Span = { readonly from: string | null; readonly to: string | null };
/** Returns whether a period includes a day; both ends are inclusive. */
export const isOnDay = ({ from, to }: Span, day: string): boolean =>
  (from ?? '0') <= day && day <= (to ?? '9');

/** Finds a window by its code. */
export const windowOf = ({ pack }: State, id: string | null | undefined): Window | undefined =>
  pack.windows.windows.find((window) => window.id === id);

/** Returns the asker's desks: by the registry if it has ever posted them, else by their token. */
export const desksOf = (facts: Facts): string[] => {
  const { role, subject, windows, offices } = facts.by;
  const known = facts.state.pack.staff?.postings.filter((one) => one.subject === subject) ?? [];
  if (known.length === 0) return [...(role === 'CLERK' ? windows : offices)];
  return known
    .filter((one) => isOnDay(one, today(facts)))
    .map(({ desk }) => desk)
    .filter((desk) => (windowOf(facts.state, desk) !== undefined) === (role === 'CLERK'));
};

/** Returns whether the asker serves at a desk; clerks of a village's windows serve its office. */
export const servesAt = (facts: Facts, desk: string | null): boolean => {
  if (desk === null || !['CLERK', 'REVIEWER'].includes(facts.by.role)) return false;
  const mine = desksOf(facts);
  if (mine.includes(desk)) return true;
  return facts.by.role === 'CLERK' && mine.some((id) => isVillageOf(facts.state, id, desk));
};

const isVillageOf = (state: State, id: string, village: string): boolean => {
  const window = windowOf(state, id);
  return window?.level === 'VILLAGE' && window.unit === village;
};

/** Returns whether a window is in service on a day. */
export const isInService = (window: Window, day: string): boolean =>
  isOnDay(window, day) && !window.closures.some((closure) => isOnDay(closure, day));

/** Returns whether a window is open at an instant. */
export const isOpen = (window: Window, at: number): boolean => {
  const day = dayOf(at);
  const time = timeOf(at);
  return (
    isInService(window, day) &&
    isWorkday(day) &&
    window.hours.some(({ from, to }) => from <= time && time < to)
  );
};

/** Returns whether a window is open at any time from an instant to the end of that day. */
export const hasLaterOpening = (window: Window, at: number): boolean => {
  const day = dayOf(at);
  return isInService(window, day) && isWorkday(day) && window.hours.some(({ to }) => timeOf(at) < to);
};

const YEAR_OF_DAYS = 366;

/** Returns the instant after so many opening minutes, counted one by one; undefined: not within a year. */
export const afterOpenMinutes = (window: Window, from: number, minutes: number): number | undefined => {
  let left = minutes;
  for (let days = 0, day = dayOf(from); days <= YEAR_OF_DAYS; days += 1, day = addDays(day, 1)) {
    if (!isInService(window, day) || !isWorkday(day)) continue;
    const start = Math.max(from, instantAt(day, '00:00'));
    for (let at = start; dayOf(at) === day; at += MINUTE) {
      if (!isOpen(window, at)) continue;
      left -= 1;
      if (left === 0) return at + MINUTE;
    }
  }
  return undefined;
};

/** Finds the version of a matter in force on a day. */
export const matterOn = ({ pack }: State, code: string, day: string): MatterVersion | undefined =>
  pack.matters.matters.find(
    ({ code: one, effectiveFrom: from, effectiveTo: to }) => one === code && isOnDay({ from, to }, day),
  );

/** Returns the matter version of a case. */
export const ruleOf = (
  { pack }: State,
  seen: { readonly matter: string; readonly ruleVersion: number },
): MatterVersion => {
  const rule = pack.matters.matters.find(
    ({ code, version }) => code === seen.matter && version === seen.ruleVersion,
  );
  if (!rule) throw new Error('no rule');
  return rule;
};

/** Returns the last day of a matter's limit that begins on a day. */
export const lastDayOf = ({ committedLimit }: MatterVersion, begins: string): string =>
  lastDayWith(committedLimit?.value ?? 20, begins);

const delegationsOn = (facts: Facts, matter: string) =>
  facts.state.pack.delegations.delegations.filter(
    (one) => one.matter === matter && isOnDay(one, today(facts)),
  );

/** Returns whether a desk may settle a matter today, by its level or as a single window. */
export const maySettle = (facts: Facts, desk: string, matter: string): boolean => {
  const window = windowOf(facts.state, desk);
  const level = window?.level ?? levelOf(facts.state, desk);
  return delegationsOn(facts, matter).some((one) =>
    one.window === null ? one.level === level : one.window === window?.id,
  );
};

/** Returns the level of a window or office. */
export const levelOf = (state: State, desk: string): 'VILLAGE' | 'STREET' | 'DISTRICT' => {
  if (desk.startsWith(state.codes.street)) return 'STREET';
  return desk.startsWith(state.codes.hall) ? 'DISTRICT' : 'VILLAGE';
};

/** Finds the nearest office to a village that may settle a matter today, above a level if given. */
export const officeFor = (
  facts: Facts,
  matter: string,
  village: string,
  above?: 'VILLAGE' | 'STREET' | 'DISTRICT',
): string | undefined => {
  const { street, department } = facts.state.codes;
  const upwards = [village, street, department];
  const start = above === undefined ? 0 : ['VILLAGE', 'STREET', 'DISTRICT'].indexOf(above) + 1;
  return upwards.slice(start).find((office) => maySettle(facts, office, matter));
};

/** Returns the offices to which a case may go from its desk today: its village's, its street's and the department. */
export const forwardOffices = (
  facts: Facts,
  {
    village,
    matter,
    desk,
  }: { readonly village: string; readonly matter: string; readonly desk: string | null },
): string[] =>
  [village, facts.state.codes.street, facts.state.codes.department].filter(
    (office) => office !== desk && maySettle(facts, office, matter),
  );
