import * as z from 'zod';
import { Person } from '../identity/person.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';

/** What is personal in a help request, as it is sealed: who asked, and all that was said, in its order. */
export const HelpTexts = z.object({ person: Person, texts: z.array(z.string()) });
export type HelpTexts = z.infer<typeof HelpTexts>;

// lines may break; no other control characters: the text is shown, exported and printed
const TEXT = /^(?:\P{Cc}|\n){1,1000}$/u;

/** Reads what somebody says in `field`: 1 to 1,000 characters. */
export const readText = (said: string, field: string): Outcome<string> => {
  const text = said.replaceAll('\r\n', '\n').trim();
  return TEXT.test(text) ? { value: text } : refused(refuse('INVALID_INPUT', ['input', field], '1–1000'));
};
