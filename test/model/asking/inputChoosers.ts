import type { Inputs, Operation } from '../rules/table.ts';
import type { Chooser } from './chooser.ts';

/** A function per operation that chooses its input. */
export type InputChoosers = { readonly [O in Operation]: (choose: Chooser) => Inputs[O] };
