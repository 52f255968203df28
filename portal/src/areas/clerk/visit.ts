import type { SentFile } from '../../files/FileField';
import { type FieldSchema, type FormValue, withoutEmpty } from '../../form/schema';
import type { AcceptCasesInput } from '../../graphql/graphql';
import { noIdentity, type TypedIdentity, toIdentity } from '../../identity/identity';

/** A visit as a clerk types it. */
export type Visit = TypedIdentity & {
  readonly name: string;
  readonly phone: string;
  readonly village: string;
  readonly matter: string;
  readonly materials: readonly string[];
  readonly files: readonly SentFile[];
  readonly form: FormValue;
};

/** A visit with nothing entered yet. */
export const emptyVisit: Visit = {
  ...noIdentity,
  name: '',
  phone: '',
  village: '',
  matter: '',
  materials: [],
  files: [],
  form: {},
};

/** The visit as the endpoint takes it. */
export const toAcceptance = (
  { name, phone, village, matter, materials, files, form, ...identity }: Visit,
  facts: { readonly idempotencyKey: string; readonly window: string; readonly schema: FieldSchema },
): AcceptCasesInput => ({
  idempotencyKey: facts.idempotencyKey,
  window: facts.window,
  settleAtOnce: true,
  cases: [
    {
      application: {
        matter,
        village,
        applicant: {
          name: name.trim(),
          identity: toIdentity(identity),
          ...(phone.trim() !== '' && { phone: phone.trim() }),
        },
        materials: [...materials],
        ...nameFiles(files),
        ...(facts.schema.properties && { form: withoutEmpty(form) }),
      },
    },
  ],
});

/** The files of an application as the endpoint takes them; nothing without one. */
export const nameFiles = (files: readonly SentFile[]) => ({
  ...(files.length > 0 && { files: files.map(({ material, upload }) => ({ material, upload })) }),
});
