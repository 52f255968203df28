import { isPlainLine } from '../plainText.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

const LONGEST = 500;

/** Reads a reason that other people will see: 1 to 500 characters on one line. */
export const readReason = (text: string, path: readonly string[] = ['input', 'reason']): Outcome<string> =>
  readLine(text, LONGEST, path);

/** Reads a reason that may be left out. */
export const readOptionalReason = (
  text: string | null | undefined,
): Outcome<{ readonly reason?: string }> => {
  if (text === null || text === undefined) return { value: {} };
  const reason = readReason(text);
  return isRefused(reason) ? reason : { value: { reason: reason.value } };
};

/** Reads one line of text that other people will see: 1 to `longest` visible characters. */
export const readLine = (text: string, longest: number, path: readonly string[]): Outcome<string> => {
  const line = text.trim();
  return hasLength(line, longest) && isPlainLine(line)
    ? { value: line }
    : refused(refuse('INVALID_INPUT', path, requirements.line(longest)));
};

/** Whether a text has 1 to `longest` characters (code points). */
export const hasLength = (text: string, longest: number): boolean =>
  text !== '' && text.length <= 2 * longest && [...text].length <= longest;
