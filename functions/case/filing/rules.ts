import { type IdentityKind, nameKinds, PERSON_KINDS } from '../../identity/identity.ts';
import { codeToShow } from '../../refusal/codeToShow.ts';
import { isRefused, type Outcome, type Refusal, refuse } from '../../refusal/refusal.ts';
import { type Directory, isOn, matterOn } from '../../registry/directory.ts';
import type { Channel, Material, MatterVersion } from '../../registry/model/matter.ts';
import type { Village, Window } from '../../registry/model/place.ts';
import { isInScope } from '../../registry/scope.ts';
import { refuseMissing, refuseUnlisted } from './refuseMaterials.ts';

/** The village and matter of an application, as in force on the day. */
export type ApplicationSubject = { readonly village: Village; readonly matter: MatterVersion };

/** Finds the village and matter of an application, or refuses each that is unknown or not in force. */
export const resolveSubject = (
  directory: Directory,
  input: { readonly village: string; readonly matter: string },
  day: string,
  path: readonly string[],
): Outcome<ApplicationSubject> => {
  const village = resolveVillage(directory, input.village, day, [...path, 'village']);
  const matter = matterOn(directory, input.matter, day);
  if (!isRefused(village) && matter) return { value: { village: village.value, matter } };
  return {
    refusals: [
      ...(isRefused(village) ? village.refusals : []),
      ...(matter ? [] : [refuseMatter(directory, input.matter, [...path, 'matter'])]),
    ],
  };
};

/** Finds a village of the district that is in force on the day, or refuses it. */
export const resolveVillage = (
  directory: Directory,
  code: string,
  day: string,
  path: readonly string[],
): Outcome<Village> => {
  const village = directory.villages.get(code);
  return village && isOn(village, day)
    ? { value: village }
    : { refusals: [refuseVillage(directory, code, path)] };
};

const refuseVillage = (directory: Directory, code: string, path: readonly string[]): Refusal => {
  if (!/^\d{12}$/.test(code)) return refuse('UNKNOWN_VILLAGE', path);
  const own = code.startsWith(directory.district.code);
  return refuse(own ? 'UNKNOWN_VILLAGE' : 'VILLAGE_OF_ANOTHER_DISTRICT', path, code);
};

const refuseMatter = (directory: Directory, code: string, path: readonly string[]): Refusal => {
  const known = directory.matters.get(code)?.at(-1);
  return known
    ? refuse('MATTER_NOT_ACTIVE', path, known.name)
    : refuse('UNKNOWN_MATTER', path, codeToShow(code));
};

/** The materials brought and reused, and whether an agent files. */
export type ApplicationMaterials = {
  readonly materials: readonly string[];
  readonly reused: readonly { readonly material: string }[];
  readonly byAgent: boolean;
  /** Materials that follow. */
  readonly promised?: readonly string[] | undefined;
  /** Materials sent as files. */
  readonly sent?: readonly string[];
};

/** Checks an application against the matter's rule, for any channel and window. */
export const checkRule = (
  subject: ApplicationSubject,
  channel: Channel,
  brought: ApplicationMaterials,
  path: readonly string[],
): Refusal[] => {
  const { matter } = subject;
  const refusals = checkUnitKind(subject, [...path, 'village']);
  if (!matter.channels.includes(channel))
    refusals.push(refuse('CHANNEL_NOT_OFFERED', [...path, 'matter'], matter.name));
  const reused = brought.reused.map(({ material }) => material);
  return [
    ...refusals,
    ...checkMaterials(matter, brought, [...path, 'materials']),
    ...refuseUnlisted(listCodes(matter), reused, (i) => [...path, 'reused', String(i)]),
  ];
};

/** Refuses a village of a kind that the matter does not serve. */
export const checkUnitKind = ({ village, matter }: ApplicationSubject, path: readonly string[]): Refusal[] =>
  matter.unitKinds.includes(village.kind) ? [] : [refuse('UNIT_KIND_NOT_SERVED', path, matter.name)];

/** Checks materials against the matter's list; refuses each missing required one by its name. */
export const checkMaterials = (
  matter: MatterVersion,
  { materials: shownCodes, reused, byAgent, promised = [], sent = [] }: ApplicationMaterials,
  path: readonly string[],
): Refusal[] => {
  const there = new Set([...shownCodes, ...sent, ...promised, ...reused.map(({ material }) => material)]);
  return [
    ...refuseUnlisted(listCodes(matter), shownCodes, (i) => [...path, String(i)]),
    ...matter.materials
      .filter((material) => isRequired(material, byAgent))
      .map((material) => [material, ...listAlternatives(matter, material)])
      .filter((alternatives) => !alternatives.some(({ code }) => there.has(code)))
      .map((alternatives) => refuseMissing(alternatives, path)),
  ];
};

const listCodes = ({ materials }: MatterVersion): string[] => materials.map(({ code }) => code);

const listAlternatives = ({ materials }: MatterVersion, { code }: Material): Material[] =>
  materials.filter(({ insteadOf }) => insteadOf === code);

/** Refuses an applicant whose kind of identity the matter does not admit. */
export const checkEligibility = (
  { applicants, name }: MatterVersion,
  kind: IdentityKind,
  path: readonly string[],
): Refusal[] => {
  const admitted = applicants ?? PERSON_KINDS;
  const kinds = nameKinds(admitted);
  const about = {
    zh: `“${name.zh}”须凭${kinds.zh}申请`,
    en: `“${name.en}” is open to holders of: ${kinds.en}`,
  };
  return admitted.includes(kind) ? [] : [refuse('NOT_ELIGIBLE', [...path, 'applicant', 'identity'], about)];
};

/** Whether a material is required: always, or if an agent files. The clerk judges other conditions. */
const isRequired = ({ required, condition }: Material, byAgent: boolean): boolean =>
  required || (byAgent && condition === 'AGENT');

/** Checks whether a window may accept a matter for a village: by its level and the matter's scope. */
export const checkWindowScope = (
  directory: Directory,
  window: Window,
  { village, matter }: ApplicationSubject,
  path: readonly string[],
): Refusal[] => {
  const refusals: Refusal[] = [];
  if (!matter.acceptanceLevels.includes(window.level))
    refusals.push(refuse('LEVEL_NOT_ACCEPTING', [...path, 'matter'], matter.name));
  if (!isInScope(directory, window, village, matter))
    refusals.push(refuse('OUT_OF_SCOPE', [...path, 'village'], matter.name));
  return refusals;
};
