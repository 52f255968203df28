import * as z from 'zod';
import { recordView } from '../../accessLog/recordView.ts';
import type { Bilingual } from '../../bilingual.ts';
import { maskName, maskNumber, maskPerson } from '../../identity/mask.ts';
import { CasePeople, Person } from '../../identity/person.ts';
import { codeToShow } from '../../refusal/codeToShow.ts';
import { type Refusal, refuse } from '../../refusal/refusal.ts';
import { todayIn } from '../../registry/directory.ts';
import type { Form } from '../../registry/model/form.ts';
import type { MatterVersion } from '../../registry/model/matter.ts';
import { findFormFaults } from '../../registry/pack/formFaults.ts';
import type { Context } from '../../request/context.ts';
import { isOwnCase, mayReachCase } from '../access.ts';
import type { CaseEvent } from '../events.ts';
import type { Case } from '../model.ts';
import { isInternalAct } from '../notes/internalActs.ts';
import { describeFault, nameField } from './formWords.ts';

/** A filled-in form, in memory only: stored forms are sealed with the people of their case. */
export type FilledForm = Readonly<Record<string, unknown>>;

const MOST_BYTES = 8_192;
const DEEPEST = 5;
const MOST_FAULTS = 50;
const NO_FORM: Bilingual = { zh: '该事项没有表单', en: 'this matter has no form' };
const TOO_LARGE: Bilingual = { zh: '表单过大（最多 8 KB）', en: 'the form is too large (at most 8 KB)' };

/** Refuses a form that is larger than 8 KB or nested too deeply, before any other processing. */
export const checkFormBounds = (form: FilledForm | null | undefined, path: readonly string[]): Refusal[] =>
  !form || (isPlain(form, DEEPEST) && Buffer.byteLength(JSON.stringify(form)) <= MOST_BYTES)
    ? []
    : [refuse('INVALID_FORM', [...path, 'form'], TOO_LARGE)];

/** Checks a filled-in form against the matter's form. A fault names its field but never its value. */
export const checkForm = (
  { form }: MatterVersion,
  filled: FilledForm | null | undefined,
  path: readonly string[],
): Refusal[] => {
  const outOfBounds = checkFormBounds(filled, path);
  if (outOfBounds.length > 0) return outOfBounds;
  if (form === null)
    return filled && Object.keys(filled).length > 0
      ? [refuse('INVALID_FORM', [...path, 'form'], NO_FORM)]
      : [];
  return findFormFaults(form, filled ?? {})
    .slice(0, MOST_FAULTS)
    .map((fault) =>
      refuse('INVALID_FORM', [...path, 'form', ...fault.path.map(shown)], inWords(form, fault)),
    );
};

/** Decrypts the form of a case for its owner and the staff of its desks, else null. Logs staff access. */
export const openForm = (context: Context, seen: Case): Promise<FilledForm | null> =>
  openForReader(context, seen, async ({ personSeal }) => {
    const { number, sealed } = seen;
    return sealed && (await personSeal.open(CasePeople, sealed, { purpose: 'PEOPLE', number })).form;
  });

/** Decrypts the values that a correction or the naming of an agent replaced, for the same readers, else null. Logs staff access. */
export const openPrevious = (context: Context, seen: Case, event: CaseEvent): Promise<FilledForm | null> =>
  openForReader(context, seen, async ({ personSeal }) => {
    const sealed = 'sealed' in event && !isInternalAct(event) ? event.sealed : undefined;
    // an erasure leaves an empty text
    return sealed
      ? maskPrevious(await personSeal.open(OldValues, sealed, { purpose: 'CORRECTED', number: seen.number }))
      : undefined;
  });

const OldValues = z.looseObject({
  name: z.string().optional(),
  phone: z.string().nullish(),
  agent: Person.nullish(),
});

// in clear they are shown for a stated purpose only, as the present ones are
const maskPrevious = ({ name, phone, agent, ...values }: z.infer<typeof OldValues>): FilledForm => ({
  ...values,
  ...(agent !== undefined && { agent: agent && maskPerson(agent) }),
  ...(name !== undefined && { name: maskName(name) }),
  ...(phone !== undefined && { phone: phone === null ? null : maskNumber(phone) }),
});

const openForReader = async (
  context: Context,
  seen: Case,
  open: (services: Context['services']) => Promise<FilledForm | '' | undefined>,
): Promise<FilledForm | null> => {
  const { services, asker } = context;
  const directory = asker && seen.sealed && (await services.registry.find(seen.district));
  if (!asker || !directory) return null;
  const day = todayIn(directory, context.now);
  if (!mayReachCase(asker, 'Case.form', directory, seen, day)) return null;
  const opened = await open(services);
  if (opened && !isOwnCase(asker, seen, day)) await recordView(context, seen.number, 'FORM');
  return opened || null;
};

const inWords = (form: Form, { path, keyword }: ReturnType<typeof findFormFaults>[number]): Bilingual => {
  const field = nameField(form, path);
  const fault = describeFault(keyword);
  return { zh: `${field.zh}${fault.zh}`, en: `${field.en} ${fault.en}` };
};

// well-formed Unicode only, nested at most `depth` levels
const isPlain = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth > 0 &&
    Object.entries(value).every(([name, inner]) => name.isWellFormed() && isPlain(inner, depth - 1))
  );
};

// a field name is echoed only if it looks like one
const shown = (name: string): string => codeToShow(name) ?? '?';
