import { findCase } from '../case/caseQueries.ts';
import type { Case } from '../case/model.ts';
import { isResponsibleFor } from '../case/parties.ts';
import type { Asker } from '../identity/asker.ts';
import { loadHashesOf } from '../identity/asker.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';

/** Whose messages are meant: the asker, or the applicant of a case of their desk. */
export type Recipient = {
  readonly directory: Directory;
  /** The hash under which preferences are written. */
  readonly person: string;
  /** Every hash under which they may lie. */
  readonly hashes: readonly string[];
  /** The case and the window of the clerk who asks. */
  readonly at?: { readonly seen: Case; readonly window: string };
};

const ONLY_CLERKS = {
  zh: '仅窗口人员为申请人设置时填写',
  en: 'only a clerk who sets them for an applicant gives it',
};
const WHICH_CASE = {
  zh: '须填写申请人的办件号',
  en: 'it must be the number of a case of the applicant',
};

/** Finds whose messages the asker may read and set. Refusals name the argument below `path`. */
export const findRecipient = async (
  context: Context,
  asker: Asker,
  { district, number }: { readonly district: string; readonly number?: string | null | undefined },
  path: readonly string[],
): Promise<Outcome<Recipient>> => {
  const directory = await context.services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', [...path, 'district']));
  if (asker.role === 'CLERK') return findApplicant(context, asker, directory, number ?? '', path);
  if (number) return refused(refuse('INVALID_INPUT', [...path, 'number'], ONLY_CLERKS));
  if (asker.person === null) return refused(refuse('FORBIDDEN', []));
  const hashes = await loadHashesOf(asker, district);
  return { value: { directory, person: asker.person, hashes } };
};

const findApplicant = async (
  context: Context,
  asker: Asker,
  directory: Directory,
  number: string,
  path: readonly string[],
): Promise<Outcome<Recipient>> => {
  if (number === '') return refused(refuse('INVALID_INPUT', [...path, 'number'], WHICH_CASE));
  const seen = await findCase(context, number);
  const isTheirs = seen?.sealed !== undefined && isResponsibleFor(asker, directory, seen);
  if (!isTheirs || seen.district !== directory.district.code)
    return refused(refuse('NOT_FOUND', [...path, 'number']));
  const window = [seen.desk, seen.owner?.window, seen.window].find((desk) => desk && asker.windows.has(desk));
  const at = { seen, window: window ?? [...asker.windows][0] ?? '' };
  const others = await context.services.joins.othersOf(seen.person, seen.district);
  return { value: { directory, person: seen.person, hashes: [seen.person, ...others], at } };
};
