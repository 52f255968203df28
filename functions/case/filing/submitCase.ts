import type { ApplicationInput, SubmitCaseInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { answerRepeat, checkIdempotencyKey, markRequest } from '../../record/idempotency.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import { buildSubmittedCase } from './buildSubmittedCase.ts';
import { checkFiling, type OnlineFiler } from './checkFiling.ts';
import { claimFilings } from './claimFilings.ts';
import { submitDraft } from './submitDraft.ts';

const ONE_OF_BOTH = {
  zh: '须提交申请或草稿，二者选一',
  en: 'it must have either an application or a draft',
};

/** Files online (直通车): the rule is the same as at a window; the case waits at the village's office. */
export const submitCase = async (context: Context, input: SubmitCaseInput): Promise<Outcome<Case>> => {
  const asker = permit(context, 'submitCase');
  if (isRefused(asker)) return asker;
  const { application, draft } = input;
  if (application && !draft)
    return catchRefusal(['input'], () => submitNew(context, asker.value, input, application));
  if (draft && !application) return submitDraft(context, { ...input, number: draft });
  return refused(refuse('INVALID_INPUT', ['input'], ONE_OF_BOTH));
};

const submitNew = async (
  context: Context,
  asker: OnlineFiler,
  input: SubmitCaseInput,
  application: ApplicationInput,
): Promise<Outcome<Case>> => {
  const { services, now } = context;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const directory = await services.registry.find(input.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const day = localDay(now, directory.district.timeZone);
  const checked = await checkFiling(services, asker, directory, { ...input, application }, day);
  if (isRefused(checked)) return checked;

  const mark = markRequest(asker, input.idempotencyKey, await services.personIndex.fingerprint(input));
  const id = await services.requestIds.derive(asker.subject, input.idempotencyKey, 0);
  const filing = { ...checked.value, id, channel: 'ONLINE' } as const;
  const base = {
    at: now.toISOString(),
    day,
    role: checked.value.agent ? 'AGENT' : asker.role,
    ...mark,
  } as const;
  const item = await buildSubmittedCase(services, directory, filing, base);
  const beyond = await claimFilings(context, asker, item.district, [item.number]);
  if (beyond.length > 0) return { refusals: beyond };
  const existing = await services.cases.create(item);
  if (!existing) return { value: item };
  const repeat = answerRepeat(existing, mark);
  if (!repeat) return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  return showRepeat(context, asker, repeat, day);
};
