import { eraseEvent } from '../case/eraseEvent.ts';
import { appendActs } from '../case/eventChain.ts';
import type { Help, HelpAct } from '../help/model.ts';
import { type ErasureBase, erasedPerson, NOBODY } from './erasedCase.ts';

/** A help request as it is after an erasure: closed, with what was done, where and in which time, and nothing that was said or by whom. */
export const erasedHelp = (seen: Help, base: ErasureBase): Help => {
  const { case: _case, escalatesAt: _escalatesAt, ...kept } = seen;
  return {
    ...kept,
    status: 'CLOSED',
    applicant: NOBODY,
    asker: erasedPerson(seen.number),
    sealed: '',
    events: appendActs<HelpAct>(seen.number, seen.events.map(eraseEvent), [{ type: 'ERASED', ...base }]),
    version: seen.version + 1,
  };
};
