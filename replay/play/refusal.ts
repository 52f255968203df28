import { z } from 'zod';
import { Unanswered } from './client.ts';

/** A refusal as the replay asks for it. */
const Refusal = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) });

/** The answer about one case. */
export const CaseAnswer = z.object({
  case: z.object({ number: z.string() }).nullable(),
  refusals: z.array(Refusal),
});

/** The answer to a visit. */
export const VisitAnswer = z.object({ results: z.array(CaseAnswer), refusals: z.array(Refusal) });

/** The number of the case that an answer is about. Throws `Unanswered`, naming the row, when it was refused. */
export const numberOf = (caseNo: string, answer: z.infer<typeof CaseAnswer> | undefined): string => {
  if (answer?.case) return answer.case.number;
  throw new Unanswered(`${caseNo}: ${inWords(answer?.refusals ?? [])}`);
};

/** Throws `Unanswered`, naming the visit, when it was refused as a whole. */
export const assertTaken = (visitId: string, { refusals }: z.infer<typeof VisitAnswer>): void => {
  if (refusals.length > 0) throw new Unanswered(`${visitId}: ${inWords(refusals)}`);
};

const inWords = ([first]: readonly z.infer<typeof Refusal>[]): string =>
  first ? `${first.code}: ${first.message} (${first.path.join('.')})` : 'no case in the answer';
