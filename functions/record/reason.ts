import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

// no control characters: reasons are shown, exported and printed
const REASON = /^\P{Cc}{1,500}$/u;

/** Reads a reason that other people will see: 1 to 500 characters on one line. */
export const readReason = (text: string, path: readonly string[] = ['input', 'reason']): Outcome<string> => {
  const reason = text.trim();
  return REASON.test(reason)
    ? { value: reason }
    : refused(refuse('INVALID_INPUT', path, requirements.line(500)));
};
