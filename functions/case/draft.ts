import * as z from 'zod';
import type { DraftInput, DraftPersonInput } from '../graphql/generated/types.ts';
import { isSamePerson } from '../identity/asker.ts';
import { DEFAULT_KIND, IdentityKind } from '../identity/identity.ts';
import { scopeOf } from '../identity/permit.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { checkFormBounds } from './filing/form.ts';
import { AuthorityKind, type Case } from './model.ts';

const TOO_LONG = { zh: '内容过长或条目过多', en: 'it is too long, or has too many entries' };

const short = (most: number) => z.string().max(most).nullish();

/** The content of a draft; it is checked against the matter's rule on submission only. */
export const Draft = z.object({
  applicant: z
    .object({
      name: short(100),
      identityNumber: short(60),
      kind: IdentityKind.optional(),
      country: short(20),
      phone: short(20),
    })
    .nullish(),
  materials: z.array(z.string().max(60)).max(50),
  reused: z
    .array(z.object({ material: z.string().max(60), number: z.string().max(80) }))
    .max(50)
    .nullish(),
  form: z.record(z.string(), z.unknown()).nullish(),
  authority: z
    .object({
      kind: AuthorityKind,
      from: z.string(),
      to: z.string().nullish(),
      document: z.string().max(100),
    })
    .nullish(),
});
export type Draft = z.infer<typeof Draft>;

/** The applicant as entered in a draft. */
export type DraftPerson = NonNullable<Draft['applicant']>;

/** Reads a draft within bounds: the length of texts and lists is limited even before validation. */
export const readDraft = ({ applicant, materials, reused, form, authority }: DraftInput): Outcome<Draft> => {
  const outOfBounds = checkFormBounds(form, ['input', 'draft']);
  if (outOfBounds.length > 0) return { refusals: outOfBounds };
  const person = applicant && toStored(applicant);
  const read = Draft.safeParse({ applicant: person, materials, reused, form, authority });
  if (read.success) return { value: read.data };
  const path = read.error.issues[0]?.path.map(String) ?? [];
  return refused(refuse('INVALID_INPUT', ['input', 'draft', ...path], TOO_LONG));
};

// stored as before 0.3.0: a resident number without its kind
const toStored = ({ name, identity, phone }: DraftPersonInput) => ({
  name,
  identityNumber: identity?.number,
  ...(identity && identity.kind !== DEFAULT_KIND && { kind: identity.kind }),
  ...(identity?.country && { country: identity.country }),
  phone,
});

/** Decrypts a draft for its author. Returns null to anybody else, and for a filed case. */
export const openDraft = async ({ services, asker }: Context, seen: Case): Promise<Draft | null> =>
  seen.status === 'DRAFT' &&
  seen.draft &&
  asker &&
  scopeOf(asker.role, 'Case.draft') &&
  isSamePerson(asker, seen.person, seen.district)
    ? services.personSeal.open(Draft, seen.draft.sealed, {
        purpose: 'DRAFT',
        number: seen.number,
      })
    : null;
