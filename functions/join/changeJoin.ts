import { recordView } from '../accessLog/recordView.ts';
import type { JoinIdentitiesInput } from '../graphql/generated/types.ts';
import type { JoinedWrite } from '../identity/joinRepository.ts';
import { hasSamePayload, markRequest, type RequestMark } from '../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { logWithoutChange } from '../registry/edit/logReport.ts';
import type { Context } from '../request/context.ts';
import { type CheckedJoin, checkJoin, type IdentityJoin, type JoinOperation } from './checkJoin.ts';

/** The number of lost races after which a change is refused with CONFLICT. */
const MOST_TRIES = 5;
const MOST_CASES = 100;

/** Decides what a join or separation writes, of what is joined now. */
type Plan = (context: Context, checked: CheckedJoin) => Promise<Outcome<readonly JoinedWrite[]>>;

/** Joins or separates two documents: recorded first, then one transaction. A request takes effect once. */
export const changeJoin = async (
  context: Context,
  operation: JoinOperation,
  input: JoinIdentitiesInput,
  plan: Plan,
): Promise<Outcome<IdentityJoin>> => {
  const { joins, personIndex } = context.services;
  const read = await checkJoin(context, operation, input);
  if (isRefused(read)) return read;
  const { value: checked } = read;
  const fingerprint = await personIndex.fingerprint({ act: operation, input });
  const mark = markRequest(checked.asker, input.idempotencyKey, fingerprint);
  let isRecorded = false;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await joins.findRequest(checked.district, mark);
    if (before) return answerBefore(checked, before, mark);
    const planned = await plan(context, checked);
    if (isRefused(planned)) return planned;
    const recorded = isRecorded || (await record(context, operation, checked, planned.value, mark));
    if (recorded !== true && isRefused(recorded)) return recorded;
    isRecorded = true;
    if (await joins.write(checked.district, planned.value, { ...mark, at: checked.join.at }))
      return { value: checked.join };
  }
  return refused(refuse('CONFLICT', ['input']));
};

const answerBefore = (
  { join: { identities } }: CheckedJoin,
  before: { readonly payload: string; readonly at: string },
  mark: RequestMark,
): Outcome<IdentityJoin> =>
  hasSamePayload(before, mark)
    ? { value: { at: before.at, identities } }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey'], requirements.newKey));

/** Records a change in the access log of the person's newest cases and in the district's log. */
const record = async (
  context: Context,
  operation: JoinOperation,
  { district, window }: CheckedJoin,
  planned: readonly JoinedWrite[],
  { key: idempotencyKey, payload }: RequestMark,
): Promise<Outcome<void>> => {
  // the registry's log hashes without a key: it is given no number
  const input = { idempotencyKey, payload };
  const logged = await logWithoutChange(context, {
    district,
    operation,
    input,
    path: ['input'],
    what: [window],
  });
  if (isRefused(logged)) return logged;
  const hashes = planned.flatMap(({ of }) => of);
  const wanted = { district, openOnly: false };
  const { items } = await context.services.cases.listInDistrict(hashes, wanted, { first: MOST_CASES });
  await Promise.all(items.map(({ node }) => recordView(context, node.number, 'JOINED')));
  return logged;
};
