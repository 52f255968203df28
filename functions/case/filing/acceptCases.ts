import type { AcceptCaseInput, AcceptCasesInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { acceptApplication } from './acceptApplication.ts';
import { acceptSubmitted } from './acceptSubmitted.ts';
import { resolveVisit } from './resolveVisit.ts';
import type { WindowVisit } from './visit.ts';

const MOST_CASES = 50;

/** Accepts 1 to 50 applications at a window in one visit; each is accepted or refused on its own. */
export const acceptCases = async (
  context: Context,
  input: AcceptCasesInput,
): Promise<Outcome<readonly Outcome<Case>[]>> => {
  const asker = permit(context, 'acceptCases');
  if (isRefused(asker)) return asker;
  const visit = await resolveVisit(context, asker.value, input);
  if (isRefused(visit)) return visit;
  if (input.cases.length < 1 || input.cases.length > MOST_CASES)
    return refused(refuse('INVALID_INPUT', ['input', 'cases'], requirements.entries(MOST_CASES)));
  return { value: await Promise.all(input.cases.map((one, i) => acceptOne(context, visit.value, one, i))) };
};

const acceptOne = (context: Context, visit: WindowVisit, one: AcceptCaseInput, position: number) =>
  catchRefusal(['input', 'cases', String(position)], () =>
    one.submitted === undefined
      ? acceptApplication(context, visit, one.application, position)
      : acceptSubmitted(context, visit, one.submitted, position),
  );
