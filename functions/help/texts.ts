import * as z from 'zod';
import { Person } from '../identity/person.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

/** The sealed part of a help request: the person, and all messages in order. */
export const HelpTexts = z.object({ person: Person, texts: z.array(z.string()) });
export type HelpTexts = z.infer<typeof HelpTexts>;

// line breaks but no other control characters: messages are shown, exported and printed
const TEXT = /^(?:\P{Cc}|\n){1,1000}$/u;

/** Reads a message of 1 to 1,000 characters from the input's `field`. */
export const readText = (said: string, field: string): Outcome<string> => {
  const text = said.replaceAll('\r\n', '\n').trim();
  return TEXT.test(text)
    ? { value: text }
    : refused(refuse('INVALID_INPUT', ['input', field], requirements.text(1_000)));
};
