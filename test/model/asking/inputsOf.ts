import type { Inputs, Operation } from '../rules/table.ts';
import type { Chooser } from './chooser.ts';

/** How the input of each operation is chosen. */
export type InputsOf = { readonly [O in Operation]: (choose: Chooser) => Inputs[O] };
