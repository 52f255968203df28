import type { ApplicationInput, SubmitCaseInput } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import {
  answerRepeat,
  checkIdempotencyKey,
  markRequest,
  type RequestMark,
} from '../../record/idempotency.ts';
import { formatCaseNumber } from '../../record/numbers.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Directory } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { checkSent } from '../files/fileRules.ts';
import { nameFiles } from '../files/nameFiles.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import type { FilingRequest } from './acceptApplication.ts';
import { buildSubmittedCase } from './buildSubmittedCase.ts';
import { checkFiling, type OnlineFiler, type OnlineFiling } from './checkFiling.ts';
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
  const mark = markRequest(asker, input.idempotencyKey, await services.personIndex.fingerprint(input));
  const id = await services.requestIds.derive(asker.subject, input.idempotencyKey, 0);
  const path = ['input', 'application'];
  const filing = { ...input, application };
  const prepared = await prepareFiling(context, asker, { directory, day }, filing, { id, mark, path });
  if (isRefused(prepared)) return prepared;
  const item = prepared.value;
  const beyond = await claimFilings(context, asker, item.district, [item.number]);
  if (beyond.length > 0) return { refusals: beyond };
  return createFiled(context, asker, item, mark, day);
};

/** The district of a filing, and its day there. */
type FilingPlace = { readonly directory: Directory; readonly day: string };

/** Checks an application that is filed online, and builds its case; writes nothing. */
export const prepareFiling = async (
  { services, now }: Pick<Context, 'services' | 'now'>,
  asker: OnlineFiler,
  { directory, day }: FilingPlace,
  filing: OnlineFiling,
  { id, mark, path }: FilingRequest,
): Promise<Outcome<Case>> => {
  const checked = await checkFiling(services, asker, directory, filing, day, path);
  if (isRefused(checked)) return checked;
  const { subject, materials } = checked.value;
  const number = formatCaseNumber(subject.village.code, subject.matter.code, id);
  const at = now.toISOString();
  const naming = { asker, matter: subject.matter, number, before: [], at, path: [...path, 'files'] };
  const named = await nameFiles(services, naming, filing.application.files);
  if (isRefused(named)) return named;
  const { files } = named.value;
  const unsent = checkSent(subject.matter, materials, files, [...path, 'materials']);
  if (unsent.length > 0) return { refusals: unsent };
  const role = checked.value.agent ? 'AGENT' : asker.role;
  const base = { at, day, role, ...mark };
  const built = { ...checked.value, files, id, channel: 'ONLINE' } as const;
  return { value: await buildSubmittedCase(services, directory, built, base) };
};

/** Writes a case that is filed online, or answers a retry with the existing one. */
export const createFiled = async (
  context: Context,
  asker: OnlineFiler,
  item: Case,
  mark: RequestMark,
  day: string,
): Promise<Outcome<Case>> => {
  const existing = await context.services.cases.create(item);
  if (!existing) return { value: item };
  const repeat = answerRepeat(existing, mark);
  if (!repeat) return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  return showRepeat(context, asker, repeat, day);
};
