import type { Asker } from '../identity/asker.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Whoever holds a receipt: nobody's identity, posted nowhere. */
export const BEARER = {
  subject: 'bearer',
  role: 'RESIDENT',
  district: null,
  windows: new Set<string>(),
  offices: new Set<string>(),
  person: null,
} as const satisfies Asker;

/** Whoever holds a receipt of a case: what they send by its codes is theirs, whichever paper they hold. */
export const createBearer = (number: string): typeof BEARER & Asker => ({ ...BEARER, receiptOf: number });

/** Where the input of an act by code has the code. */
export const CODE_PATH = ['input', 'code'];

/** Points a refusal at the code: rules that are shared name the case by its number. */
export const aboutCode = (refusal: Refusal): Refusal =>
  refusal.path.join('.') === 'input.number' ? { ...refusal, path: CODE_PATH } : refusal;
