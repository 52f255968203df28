import * as z from 'zod';
import type { Answer } from '../client.ts';

const Refusals = z.object({ refusals: z.array(z.object({ code: z.string() })) });
const Results = z.object({ results: z.array(Refusals) });
const Edges = z.object({ edges: z.array(z.unknown()) });

/** Refusals that deny access without revealing more. */
const DENIALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_YOUR_WINDOW'];

/** Returns the outcome of an operation: done, denied (also by an empty result), or other refusal codes. */
export const outcomeOf = (
  operation: string,
  { data, errors, body }: Answer<Record<string, unknown>>,
): string => {
  const codes = errors.map(({ extensions, message }) => extensions?.code ?? message);
  const answer = data?.[operation];
  const refused = [
    ...(Refusals.safeParse(answer).data?.refusals ?? []),
    ...(Results.safeParse(answer).data?.results.flatMap(({ refusals }) => refusals) ?? []),
  ].map(({ code }) => code);
  const all = [...codes, ...refused];
  if (all.length > 0)
    return all.every((code) => DENIALS.includes(code)) ? 'denied' : all.join(' ') + body.slice(0, 300);
  return hasNoCounts(answer) ? 'denied' : 'done';
};

const hasNoCounts = (answer: unknown): boolean =>
  answer === null ||
  answer === undefined ||
  (Array.isArray(answer) && answer.length === 0) ||
  Edges.safeParse(answer).data?.edges.length === 0;
