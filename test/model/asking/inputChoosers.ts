import type { RuledInputs, RuledOperation } from '../rules/table.ts';
import type { Chooser } from './chooser.ts';

/** A function per operation that chooses its input; an act on a case chooses its own. */
export type InputChoosers = { readonly [O in RuledOperation]: (choose: Chooser) => RuledInputs[O] };
