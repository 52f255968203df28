import { randomUUID } from 'node:crypto';
import { CASE_ACTS, type CaseAction, type CaseOperation } from '../../functions/case/transitions.ts';
import { acts, type NumberedAct } from './examples/acts.ts';
import { type CaseAnswer, caseMutation } from './operations.ts';
import { type Actor, application, places } from './world.ts';

/** An actor and the window at which they would accept. */
export type Participant = { readonly actor: Actor; readonly window: string };

/** Tries an act on a case. */
type Attempt = (who: Participant, number: string) => Promise<CaseAnswer>;

const draft = application('HC-CA-07', places.xinan, 1);

const filings: Record<Exclude<CaseOperation, NumberedAct>, Attempt> = {
  saveDraft: ({ actor }, number) => actor.saveDraft({ number, draft }),
  submitCase: ({ actor }, number) => actor.submit({ draft: number }),
  acceptCases: async ({ actor, window }, number) => {
    const cases = [{ submitted: { number, materials: [], visit: true } }];
    const { results, refusals } = await actor.accept({ window, cases });
    return results[0] ?? { case: null, refusals };
  },
};

const byNumber =
  (operation: NumberedAct): Attempt =>
  async ({ actor, window }, number) => {
    const { input, anyWindow } = acts[operation];
    const sent = { idempotencyKey: randomUUID(), number, ...input, ...(anyWindow && { window }) };
    const query = caseMutation(operation);
    const { data, body } = await actor.send<Record<string, CaseAnswer>>(query, { input: sent });
    const answer = data?.[operation];
    if (!answer) throw new Error(body);
    return answer;
  };

const isOperation = (name: string): name is CaseOperation => Object.hasOwn(CASE_ACTS, name);
const isFiling = (operation: CaseOperation): operation is keyof typeof filings =>
  Object.hasOwn(filings, operation);

/** One attempt per act. */
export const attempts: readonly { readonly action: CaseAction; readonly attempt: Attempt }[] = Object.keys(
  CASE_ACTS,
)
  .filter(isOperation)
  .map((operation) => ({
    action: CASE_ACTS[operation],
    attempt: isFiling(operation) ? filings[operation] : byNumber(operation),
  }));

/** Refusals that say that an act is not available to the asker now; any other is about its input. */
export const NOT_AVAILABLE: readonly string[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'NOT_ALLOWED_IN_STATUS',
  'NO_OTHER_OFFICE',
  'NOT_DELEGATED',
  'OUT_OF_SCOPE',
  'LEVEL_NOT_ACCEPTING',
  'NO_CERTIFICATE',
  'UNDO_TOO_LATE',
  'NO_AGENT',
  'NOT_EXTENDABLE',
  'NOT_SUSPENDABLE',
  'NO_FEE',
  'NO_PROMISE',
  'ALREADY_RATED',
  'NOT_AT_RATING_STEP',
];
