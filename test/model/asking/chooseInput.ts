import { caseInputs } from './caseInputs.ts';
import { filingInputs } from './filingInputs.ts';
import { helpAndQueueInputs } from './helpAndQueueInputs.ts';
import type { InputChoosers } from './inputChoosers.ts';
import { registryInputs } from './registryInputs.ts';

/** Chooses the input of each operation. */
export const chooseInput: InputChoosers = {
  ...filingInputs,
  ...caseInputs,
  ...helpAndQueueInputs,
  ...registryInputs,
};
