import { type Directory, isOn } from './directory.ts';
import type { Level } from './model/fields.ts';
import type { MatterVersion } from './model/matter.ts';
import type { Delegation } from './model/pack.ts';
import type { Office, Village, Window } from './model/place.ts';

const UPWARDS: readonly Level[] = ['VILLAGE', 'STREET', 'DISTRICT'];

/** Lists the levels with a delegation (下沉) to settle a matter on a day, lowest first. */
export const settlingLevels = (directory: Directory, matter: string, day: string): Level[] => {
  const inForce = delegationsOn(directory, matter, day).filter(({ window }) => window === null);
  return UPWARDS.filter((level) => inForce.some((delegation) => delegation.level === level));
};

/** Whether a window may settle a matter on a day: by a delegation to itself or to its level. */
export const mayWindowSettle = (directory: Directory, window: Window, matter: string, day: string): boolean =>
  delegationsOn(directory, matter, day).some((delegation) =>
    delegation.window === null ? delegation.level === window.level : delegation.window === window.id,
  );

/** Whether a window settles a matter at once on a day. */
export const settlesItself = (
  directory: Directory,
  window: Window,
  { code, handling }: MatterVersion,
  day: string,
): boolean => handling === 'INSTANT' && mayWindowSettle(directory, window, code, day);

/** Whether an office may settle a matter on a day: its level has a delegation, and its department the matter. */
export const mayOfficeSettle = (
  directory: Directory,
  office: Office,
  matter: MatterVersion,
  day: string,
): boolean =>
  settlingLevels(directory, matter.code, day).includes(office.level) && servesDepartment(office, matter);

/**
 * Finds the office that settles a matter for a village: the lowest of the village's, its street's and the district's
 * that may. With `above`, only above that level.
 */
export const officeFor = (
  directory: Directory,
  matter: MatterVersion,
  village: Village,
  day: string,
  above?: Level,
): Office | undefined => {
  const floor = above === undefined ? -1 : UPWARDS.indexOf(above);
  const levels = settlingLevels(directory, matter.code, day).filter(
    (level) => UPWARDS.indexOf(level) > floor,
  );
  for (const level of levels) {
    const office = officeOf(directory, level, matter, village);
    if (office) return office;
  }
  return undefined;
};

/**
 * Lists the offices of a village, its street and the district that may settle a matter on a day, the lowest level first:
 * those to which a case may be forwarded.
 */
export const officesFor = (
  directory: Directory,
  matter: MatterVersion,
  village: Village,
  day: string,
): Office[] => {
  const levels = settlingLevels(directory, matter.code, day);
  return levels.flatMap((level) =>
    [...directory.offices.values()].filter((office) => serves(office, level, matter, village)),
  );
};

const serves = (office: Office, level: Level, matter: MatterVersion, village: Village): boolean =>
  office.level === level &&
  (level === 'DISTRICT' || office.unit === (level === 'VILLAGE' ? village.code : village.street)) &&
  servesDepartment(office, matter);

const officeOf = (
  directory: Directory,
  level: Level,
  matter: MatterVersion,
  village: Village,
): Office | undefined =>
  [...directory.offices.values()].find((office) => serves(office, level, matter, village));

const servesDepartment = (office: Office, matter: MatterVersion): boolean =>
  office.department === null || office.department === matter.department;

const delegationsOn = (directory: Directory, matter: string, day: string) =>
  (directory.delegations.get(matter) ?? []).filter((delegation) => isOn(delegation, day));

/** Finds a delegation by its identifier. */
export const findDelegation = ({ pack }: Directory, id: string): Delegation | undefined =>
  pack.delegations.delegations.find((delegation) => delegation.id === id);
