import type { FormValue } from '../../form/schema';
import type { IdentityKind } from '../../graphql/graphql';

/** What a resident has entered so far. */
export type Application = {
  readonly name: string;
  readonly kind: IdentityKind;
  readonly number: string;
  readonly phone: string;
  readonly village: string;
  readonly materials: string[];
  readonly form: FormValue;
};

/** An application with nothing entered yet. */
export const emptyApplication: Application = {
  name: '',
  kind: 'RESIDENT_ID',
  number: '',
  phone: '',
  village: '',
  materials: [],
  form: {},
};

/** Where what was entered for a matter is kept until it is sent: in this tab alone, gone when it closes. */
export const applicationKey = (matter: string): string => `tongban.application.${matter}`;

/** Reads what was entered before; undefined if nothing was. */
export const keptApplication = (key: string): Application | undefined => {
  const kept = sessionStorage.getItem(key);
  return kept === null ? undefined : { ...emptyApplication, ...(JSON.parse(kept) as Partial<Application>) };
};

/** Keeps what was entered; undefined forgets it. */
export const keepApplication = (key: string, application: Application | undefined): void => {
  if (application) sessionStorage.setItem(key, JSON.stringify(application));
  else sessionStorage.removeItem(key);
};
