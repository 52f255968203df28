import { canonicalJson } from '../../canonicalJson.ts';
import type { DataCorrectionInput } from '../../graphql/generated/types.ts';
import { DEFAULT_KIND } from '../../identity/identity.ts';
import { maskPerson } from '../../identity/mask.ts';
import { CasePeople, readName, readPhone } from '../../identity/person.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { isRefused, type Outcome, type Refusal, refusalsOf, refuse, refused } from '../../refusal/refusal.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import { isInScope } from '../../registry/scope.ts';
import { CASE_DATA_FIELDS, type CaseAct } from '../events.ts';
import { checkForm, type FilledForm } from '../filing/form.ts';
import { checkMaterials, checkUnitKind, resolveVillage } from '../filing/rules.ts';
import type { Case } from '../model.ts';

/** New values of a case's data, as sent; an absent one stays. */
export type NewData = Partial<Omit<DataCorrectionInput, 'reason'>>;

/** The case to correct, and the circumstances of the correction. */
export type CorrectionFacts = {
  readonly seen: Case;
  readonly directory: Directory;
  readonly day: string;
  /** Whether a new name is proven: a desk has seen the document, or the token holds it. */
  readonly isProven?: boolean;
  /** Codes of materials that are shown besides the corrected list. */
  readonly brought?: readonly string[];
};

type DataField = (typeof CASE_DATA_FIELDS)[number];
type CaseData = {
  readonly name: string;
  readonly phone: string | null;
  readonly village: string;
  readonly form: FilledForm | null;
  readonly materials: readonly string[];
};

/** The corrected case, and what its event records; nothing if every value was right. */
export type DataCorrection = {
  readonly after: Case;
  readonly changed: readonly DataField[];
  readonly recorded: Pick<
    Extract<CaseAct, { type: 'CORRECTED' }>,
    'corrected' | 'sealed' | 'moved' | 'materials' | 'to'
  >;
};

const KEYS = {
  NAME: 'name',
  PHONE: 'phone',
  VILLAGE: 'village',
  FORM: 'form',
  MATERIALS: 'materials',
} as const satisfies Record<DataField, keyof CaseData>;

/** Stands in the refusal of an act on people who are erased. */
export const PEOPLE_ERASED = {
  zh: '该办件的个人信息已删除',
  en: 'The personal data of this case has been erased',
};

/** Whether any new value was sent. */
export const hasNewData = (sent: NewData): boolean =>
  Object.values(KEYS).some((key) => sent[key] !== undefined && sent[key] !== null);

/** Corrects the data of a case: each value is checked as at filing, and the old ones are sealed. Writes nothing. */
export const correctData = async (
  seal: PersonSeal,
  facts: CorrectionFacts,
  sent: NewData,
  path: readonly string[],
): Promise<Outcome<DataCorrection>> => {
  const { seen } = facts;
  if (!hasNewData(sent)) return { value: { after: seen, changed: [], recorded: {} } };
  const { number, sealed } = seen;
  if (!sealed) return refused(refuse('NOT_ALLOWED_IN_STATUS', ['input', 'number'], PEOPLE_ERASED));
  const checked = checkData(facts, sent, path);
  if (isRefused(checked)) return checked;
  const people = await seal.open(CasePeople, sealed, { purpose: 'PEOPLE', number });
  const before = dataOf(seen, people);
  const after = { ...before, ...checked.value };
  const changed = CASE_DATA_FIELDS.filter((field) => !isSame(before[KEYS[field]], after[KEYS[field]]));
  if (changed.length === 0) return { value: { after: seen, changed, recorded: {} } };
  const old = Object.fromEntries(changed.map((field) => [KEYS[field], before[KEYS[field]]]));
  return {
    value: {
      after: {
        ...seen,
        ...applyData(seen, after),
        ...(await resealPeople(seal, number, people, after)),
        applicant: maskCorrected(facts, people, after),
      },
      changed,
      recorded: {
        corrected: changed,
        sealed: await seal.seal(old, { purpose: 'CORRECTED', number }),
        ...(changed.includes('MATERIALS') && { materials: [...after.materials] }),
        ...(changed.includes('VILLAGE') && { moved: { from: before.village, to: after.village } }),
        ...(movesDesk(seen, after) && { to: after.village }),
      },
    },
  };
};

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

const dataOf = ({ village, materials }: Case, { applicant, form }: CasePeople): CaseData => ({
  name: applicant.name,
  phone: applicant.phone,
  village,
  form: form ?? null,
  materials,
});

// a filing that no window has accepted waits at the office of its village
const movesDesk = ({ acceptedAt, desk, village }: Case, after: CaseData): boolean =>
  acceptedAt === undefined && desk === village && after.village !== village;

const applyData = (seen: Case, after: CaseData): Pick<Case, 'village' | 'materials' | 'desk' | 'reused'> => ({
  village: after.village,
  materials: [...after.materials],
  ...(movesDesk(seen, after) && { desk: after.village }),
  // what was shown after all is not reused
  ...(seen.reused && { reused: seen.reused.filter(({ material }) => !after.materials.includes(material)) }),
});

/** Masks the applicant anew: a new name is verified if it is proven, an old one as before. */
const maskCorrected = (
  { seen, isProven = false }: CorrectionFacts,
  { applicant }: CasePeople,
  { name, phone }: CaseData,
): Case['applicant'] => {
  const unverified = name === applicant.name ? seen.applicant.unverified : !isProven;
  return { ...maskPerson({ ...applicant, name, phone }), ...(unverified && { unverified }) };
};

const resealPeople = async (
  seal: PersonSeal,
  number: string,
  { form: _form, ...people }: CasePeople,
  { name, phone, form }: CaseData,
): Promise<Pick<Case, 'sealed'>> => {
  const applicant = { ...people.applicant, name, phone };
  return {
    sealed: await seal.seal({ ...people, applicant, ...(form && { form }) }, { purpose: 'PEOPLE', number }),
  };
};

const checkData = (
  facts: CorrectionFacts,
  { name, phone, village, form, materials }: NewData,
  path: readonly string[],
): Outcome<Partial<CaseData>> => {
  const { directory, seen } = facts;
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  if (!matter) throw new Error('a case without its rule');
  const named = readName(name ?? '', seen.applicant.kind ?? DEFAULT_KIND, [...path, 'name']);
  const called = readPhone(phone, [...path, 'phone']);
  const refusals = [
    ...(typeof name === 'string' ? refusalsOf(named) : []),
    ...refusalsOf(called),
    ...(typeof village === 'string' ? checkVillage(facts, matter, village, [...path, 'village']) : []),
    ...(form ? checkForm(matter, form, path) : []),
    ...(materials ? checkShown(facts, matter, materials, [...path, 'materials']) : []),
  ];
  if (refusals.length > 0) return { refusals };
  return {
    value: {
      ...(typeof name === 'string' && !isRefused(named) && { name: named.value }),
      ...(typeof phone === 'string' && !isRefused(called) && { phone: called.value }),
      ...(typeof village === 'string' && { village }),
      ...(form && { form }),
      ...(materials && { materials: [...new Set(materials)] }),
    },
  };
};

/** Refuses a village that the matter or the window that accepted the case does not serve. */
const checkVillage = (
  { directory, seen, day }: CorrectionFacts,
  matter: MatterVersion,
  code: string,
  path: readonly string[],
): Refusal[] => {
  const village = resolveVillage(directory, code, day, path);
  if (isRefused(village)) return refusalsOf(village);
  const window = directory.windows.get(seen.window ?? '');
  const subject = { village: village.value, matter };
  return [
    ...checkUnitKind(subject, path),
    ...(window && !isInScope(directory, window, village.value, matter)
      ? [refuse('OUT_OF_SCOPE', path, matter.name)]
      : []),
  ];
};

const checkShown = (
  { seen, brought = [] }: CorrectionFacts,
  matter: MatterVersion,
  materials: readonly string[],
  path: readonly string[],
): Refusal[] => {
  const { reused = [], agentPerson, promised } = seen;
  const byAgent = agentPerson !== undefined;
  const shown = { materials: [...materials, ...brought], reused, byAgent, promised: promised?.materials };
  return checkMaterials(matter, shown, path);
};
