import type { SentFile } from '../../../files/FileField';
import type { FormValue } from '../../../form/schema';
import type {
  ApplicationInput,
  AuthorityInput,
  AuthorityKind,
  DraftInput,
  IdentityKind,
} from '../../../graphql/graphql';
import { toIdentity } from '../../../identity/identity';
import type { useMe } from '../../../session/useSession';

/** What a resident or agent has entered so far. */
export type Application = {
  /** Whether it is filed for somebody else, by an authority. */
  readonly isForOther: boolean;
  readonly name: string;
  readonly kind: IdentityKind;
  readonly number: string;
  /** Of a passport. */
  readonly country: string;
  readonly phone: string;
  readonly village: string;
  readonly authority: {
    readonly kind: AuthorityKind;
    readonly document: string;
    readonly from: string;
    readonly to: string;
  };
  /** Name of whoever files, where the sign-in does not tell it. */
  readonly filer: string;
  readonly materials: readonly string[];
  readonly files: readonly SentFile[];
  readonly form: FormValue;
};

type Me = NonNullable<ReturnType<typeof useMe>>;

/** An application with nothing entered but what the sign-in proves. */
export const emptyApplication = (me: Me, today: string): Application => ({
  isForOther: me.role === 'AGENT',
  ...(me.role === 'AGENT' ? noPerson : ownPerson(me)),
  phone: '',
  village: '',
  authority: {
    kind: me.role === 'AGENT' ? 'POWER_OF_ATTORNEY' : 'FAMILY',
    document: '',
    from: today,
    to: '',
  },
  filer: '',
  materials: [],
  files: [],
  form: {},
});

/** Nobody yet. */
export const noPerson = { name: '', kind: 'RESIDENT_ID', number: '', country: '' } as const;

/** The applicant as the sign-in proves them. */
export const ownPerson = ({
  name,
  identity,
}: Me): Pick<Application, 'name' | 'kind' | 'number' | 'country'> => ({
  name: name ?? '',
  kind: identity?.kind ?? 'RESIDENT_ID',
  number: identity?.number ?? '',
  country: identity?.country ?? '',
});

/** The authority as the endpoint takes it; undefined while it is not complete, and for an own application. */
export const authorityOf = ({ isForOther, authority }: Application): AuthorityInput | undefined =>
  isForOther && authority.document.trim() !== '' && authority.from !== ''
    ? {
        kind: authority.kind,
        document: authority.document.trim(),
        from: authority.from,
        ...(authority.to !== '' && { to: authority.to }),
      }
    : undefined;

/** The application as it is filed. */
export const toApplication = (
  matter: string,
  given: Application,
  form: FormValue | undefined,
): ApplicationInput => ({
  matter,
  village: given.village,
  applicant: {
    name: given.name.trim(),
    identity: toIdentity(given),
    ...(given.phone.trim() !== '' && { phone: given.phone.trim() }),
  },
  materials: [...given.materials],
  ...(given.files.length > 0 && {
    files: given.files.map(({ material, upload }) => ({ material, upload })),
  }),
  ...(form && { form }),
});

/** The application as a draft keeps it. */
export const toDraft = (matter: string, given: Application, form: FormValue | undefined): DraftInput => {
  const authority = authorityOf(given);
  return { ...toApplication(matter, given, form), ...(authority && { authority }) };
};

/** What an earlier draft held. */
export const fromDraft = (me: Me, today: string, { village, files, draft }: SavedDraft): Application => {
  const own = emptyApplication(me, today);
  const person = draft.applicant;
  const isOwn = person?.identity.number === me.identity?.number;
  return {
    ...own,
    isForOther: draft.authority != null || !isOwn,
    name: person?.name ?? '',
    kind: person?.identity.kind ?? 'RESIDENT_ID',
    number: person?.identity.number ?? '',
    country: person?.identity.country ?? '',
    phone: person?.phone ?? '',
    village: village.code,
    ...(draft.authority && { authority: { ...draft.authority, to: draft.authority.to ?? '' } }),
    materials: draft.materialCodes,
    files: (files ?? []).map(({ id, material: { code, name } }) => ({ upload: id, material: code, name })),
    form: draft.form ?? {},
  };
};

/** A draft as the endpoint shows it to its writer. */
export type SavedDraft = {
  readonly village: { readonly code: string };
  readonly files?:
    | readonly { readonly id: string; readonly material: { readonly code: string; readonly name: string } }[]
    | null;
  readonly draft: {
    readonly applicant?: {
      readonly name?: string | null;
      readonly identity: {
        readonly kind: IdentityKind;
        readonly number?: string | null;
        readonly country?: string | null;
      };
      readonly phone?: string | null;
    } | null;
    readonly materialCodes: readonly string[];
    readonly form?: FormValue | null;
    readonly authority?: {
      readonly kind: AuthorityKind;
      readonly document: string;
      readonly from: string;
      readonly to?: string | null;
    } | null;
  };
};
