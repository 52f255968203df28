import * as z from 'zod';
import { Person } from '../identity/person.ts';
import { isPlainText } from '../plainText.ts';
import { hasLength } from '../record/reason.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';

/** The sealed part of a help request: the person, and all messages in order. */
export const HelpTexts = z.object({ person: Person, texts: z.array(z.string()) });
export type HelpTexts = z.infer<typeof HelpTexts>;

const LONGEST = 1_000;

/** Reads a message of 1 to 1,000 visible characters, line breaks included, from the input's `field`. */
export const readText = (said: string, field: string): Outcome<string> => {
  const text = said.replaceAll('\r\n', '\n').trim();
  return hasLength(text, LONGEST) && isPlainText(text)
    ? { value: text }
    : refused(refuse('INVALID_INPUT', ['input', field], requirements.text(LONGEST)));
};
