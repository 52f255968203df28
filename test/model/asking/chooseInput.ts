import { caseActs } from '../rules/life.ts';
import { type Inputs, isAct, type Operation } from '../rules/table.ts';
import { byCodeInputs } from './byCodeInputs.ts';
import type { Chooser } from './chooser.ts';
import { filingInputs } from './filingInputs.ts';
import { helpAndQueueInputs } from './helpAndQueueInputs.ts';
import type { InputChoosers } from './inputChoosers.ts';
import { registryInputs } from './registryInputs.ts';

const inputs: InputChoosers = { ...byCodeInputs, ...filingInputs, ...helpAndQueueInputs, ...registryInputs };

/** Chooses the input of an operation. */
export const chooseInput = (operation: Operation, choose: Chooser): Inputs[Operation] => {
  if (!isAct(operation)) return inputs[operation](choose);
  const act = caseActs[operation];
  return act.choose(choose, { idempotencyKey: choose.key, number: choose.caseIn(...act.in) });
};
