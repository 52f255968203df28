import { z } from 'zod';
import { RequestFailed } from './client.ts';

/** The fields of a refusal that the replay reads. */
const Refusal = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) });

/** The answer for one case. */
export const CaseAnswer = z.object({
  case: z.object({ number: z.string() }).nullable(),
  refusals: z.array(Refusal),
});

/** The answer to a visit. */
export const VisitAnswer = z.object({ results: z.array(CaseAnswer), refusals: z.array(Refusal) });

/** Returns the case number of an answer. Throws `RequestFailed` with the row: refused. */
export const numberOf = (caseNo: string, answer: z.infer<typeof CaseAnswer> | undefined): string => {
  if (answer?.case) return answer.case.number;
  throw new RequestFailed(`${caseNo}: ${inWords(answer?.refusals ?? [])}`);
};

/** Throws `RequestFailed` with the visit: refused as a whole. */
export const assertAccepted = (visitId: string, { refusals }: z.infer<typeof VisitAnswer>): void => {
  if (refusals.length > 0) throw new RequestFailed(`${visitId}: ${inWords(refusals)}`);
};

const inWords = ([first]: readonly z.infer<typeof Refusal>[]): string =>
  first ? `${first.code}: ${first.message} (${first.path.join('.')})` : 'no case in the answer';
