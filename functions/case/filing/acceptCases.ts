import { canonicalJson } from '../../canonicalJson.ts';
import type { AcceptCaseInput, AcceptCasesInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { acceptApplication, type Row } from './acceptApplication.ts';
import { acceptSubmitted } from './acceptSubmitted.ts';
import { checkFormBounds } from './form.ts';
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
  const rows = countRepetitions(input.cases);
  const accept = (one: AcceptCaseInput, position: number) =>
    acceptOne(context, visit.value, one, { position, repetition: rows[position] ?? 0 });
  if (visit.value.ticket === undefined) return { value: await Promise.all(input.cases.map(accept)) };
  // after closing time the first case says whose visit it is
  const accepted: Outcome<Case>[] = [];
  for (const [position, one] of input.cases.entries()) accepted.push(await accept(one, position));
  return { value: accepted };
};

/** Counts the equal rows before each row: it is known by its content, not by its place. A form out of bounds is not read. */
const countRepetitions = (rows: readonly AcceptCaseInput[]): number[] => {
  const counts = new Map<string, number>();
  return rows.map((row, position) => {
    const isOutOfBounds = checkFormBounds(row.application?.form, []).length > 0;
    const content = isOutOfBounds ? String(position) : canonicalJson(row);
    const before = counts.get(content) ?? 0;
    counts.set(content, before + 1);
    return before;
  });
};

const acceptOne = (context: Context, visit: WindowVisit, one: AcceptCaseInput, row: Row) =>
  catchRefusal(['input', 'cases', String(row.position)], () =>
    one.submitted === undefined
      ? acceptApplication(context, visit, one.application, row)
      : acceptSubmitted(context, visit, one.submitted, row.position),
  );
