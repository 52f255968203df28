import type { SubmitCasesInput } from '../../../graphql/generated/types.ts';
import { permit } from '../../../identity/permit.ts';
import { checkIdempotencyKey, markRequest, type RequestMark } from '../../../record/idempotency.ts';
import { catchRefusal } from '../../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../../refusal/refusal.ts';
import { requirements } from '../../../refusal/requirements.ts';
import type { Directory } from '../../../registry/directory.ts';
import type { Context } from '../../../request/context.ts';
import { localDay } from '../../../time.ts';
import type { Case } from '../../model.ts';
import type { OnlineFiler } from '../checkFiling.ts';
import { claimFirstFilings } from '../claimFilings.ts';
import { checkFormBounds } from '../form.ts';
import { createFiled, prepareFiling } from '../submitCase.ts';

const MOST_CASES = 50;

/** What all applications of one filing share. */
type Batch = {
  readonly asker: OnlineFiler;
  readonly input: SubmitCasesInput;
  readonly directory: Directory;
  readonly day: string;
};

type Prepared = { readonly item: Case; readonly mark: RequestMark };

/** Files 1 to 50 applications online in one request; each is filed or refused on its own. */
export const submitCases = async (
  context: Context,
  input: SubmitCasesInput,
): Promise<Outcome<readonly Outcome<Case>[]>> => {
  const asker = permit(context, 'submitCases');
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const { length } = input.applications;
  if (length < 1 || length > MOST_CASES)
    return refused(refuse('INVALID_INPUT', ['input', 'applications'], requirements.entries(MOST_CASES)));
  const directory = await context.services.registry.find(input.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const day = localDay(context.now, directory.district.timeZone);
  return fileAll(context, { asker: asker.value, input, directory, day });
};

/** Prepares all, claims places among the filer's open filings, and writes those that may be filed and found one. */
const fileAll = async (context: Context, batch: Batch): Promise<Outcome<readonly Outcome<Case>[]>> => {
  const { asker, input, directory, day } = batch;
  const prepared = await Promise.all(
    input.applications.map((_, position) =>
      catchRefusal(pathOf(position), () => prepare(context, batch, position)),
    ),
  );
  const numbers = prepared.flatMap((one) => (isRefused(one) ? [] : [one.value.item.number]));
  const claimed = await claimFirstFilings(context, asker, directory.district.code, [...new Set(numbers)]);
  if (isRefused(claimed)) return claimed;
  return {
    value: await Promise.all(
      prepared.map(async (one, position) => {
        if (isRefused(one)) return one;
        const { item, mark } = one.value;
        const refusals = claimed.value(item.number, pathOf(position));
        if (refusals.length > 0) return { refusals };
        return catchRefusal(pathOf(position), () => createFiled(context, asker, item, mark, day));
      }),
    ),
  };
};

const pathOf = (position: number): string[] => ['input', 'applications', String(position)];

const prepare = async (
  context: Context,
  { asker, input, directory, day }: Batch,
  position: number,
): Promise<Outcome<Prepared>> => {
  const { idempotencyKey, applications, district, authority, filer } = input;
  const application = applications[position];
  if (!application) throw new Error('a position beyond the applications');
  const path = pathOf(position);
  const outOfBounds = checkFormBounds(application.form, path);
  if (outOfBounds.length > 0) return { refusals: outOfBounds };
  const { personIndex, requestIds } = context.services;
  const payload = { act: 'submit', district, authority, filer, application };
  const mark = markRequest(asker, idempotencyKey, await personIndex.fingerprint(payload));
  // by its content alone: equal rows are one application
  const id = await requestIds.derive(asker.subject, idempotencyKey, { content: application, repetition: 0 });
  const filing = { application, authority, filer };
  const made = await prepareFiling(context, asker, { directory, day }, filing, { id, mark, path });
  return isRefused(made) ? made : { value: { item: made.value, mark } };
};
