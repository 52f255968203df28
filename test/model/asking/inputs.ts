import { besideInputs } from './besideInputs.ts';
import { caseInputs } from './caseInputs.ts';
import { filingInputs } from './filingInputs.ts';
import type { InputsOf } from './inputsOf.ts';
import { registryInputs } from './registryInputs.ts';

/** What each operation may be asked with. */
export const inputs: InputsOf = { ...filingInputs, ...caseInputs, ...besideInputs, ...registryInputs };
