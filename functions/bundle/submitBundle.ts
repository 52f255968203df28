import { UploadsTaken } from '../case/files/uploadsTaken.ts';
import { checkFormBounds } from '../case/filing/form.ts';
import type { Case } from '../case/model.ts';
import { showRepeat } from '../case/showRepeat.ts';
import type { SubmitBundleInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import {
  answerRepeat,
  checkIdempotencyKey,
  hasSamePayload,
  markRequest,
  type RequestMark,
} from '../record/idempotency.ts';
import { catchRefusal } from '../refusal/refusableError.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { isOn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import type { Services } from '../services.ts';
import { buildApplication, dedupeRefusals, refuseUnneeded, toBundlePath } from './application.ts';
import { boundFiles, listFilesFor } from './bundleFiles.ts';
import { type BundleFiler, type FilingChannel, openFilingChannel } from './filingChannel.ts';
import type { FiledBundle } from './model.ts';
import { type BundlePlan, planBundle } from './planBundle.ts';
import { postponeDeadlines } from './postponeDeadlines.ts';
import { readUploadsOnce } from './readUploadsOnce.ts';

/** A bundle with the cases that the asker may see. */
export type OpenedBundle = { readonly filed: FiledBundle; readonly cases: readonly Case[] };

/**
 * Opens all cases of a bundle in one filing. Checks all of them before the first write: all or nothing.
 * Writes the bundle first, so that a retry completes an interrupted filing; with files all of it together.
 */
export const submitBundle = async (
  context: Context,
  input: SubmitBundleInput,
): Promise<Outcome<OpenedBundle>> => {
  const asker = permit(context, 'submitBundle');
  if (isRefused(asker)) return asker;
  const outOfBounds = [
    ...checkIdempotencyKey(input.idempotencyKey),
    ...boundForms(input),
    ...boundFiles(input.files),
  ];
  if (outOfBounds.length > 0) return { refusals: outOfBounds };
  const counter = await openFilingChannel(readUploadsOnce(context, input.files), asker.value, input);
  if (isRefused(counter)) return counter;
  return catchRefusal(['input'], () => file(context, asker.value, input, counter.value));
};

const boundForms = ({ forms }: SubmitBundleInput): Refusal[] =>
  forms.flatMap(({ form }, i) => checkFormBounds(form, ['input', 'forms', String(i)]));

const file = async (
  context: Context,
  asker: BundleFiler,
  input: SubmitBundleInput,
  counter: FilingChannel,
): Promise<Outcome<OpenedBundle>> => {
  const { services, now } = context;
  const { directory, day } = counter;
  const bundle = directory.bundles.get(input.bundle);
  if (!bundle || !isOn(bundle, day)) return refused(refuse('UNKNOWN_BUNDLE', ['input', 'bundle']));
  // a key has no space: a single case filed under the same key gets another id
  const idAt = (position: number) =>
    services.requestIds.derive(asker.subject, `bundle ${input.idempotencyKey}`, position);
  const ids = await Promise.all(bundle.items.map((_, position) => idAt(position)));
  const plan = planBundle(bundle, input.village, ids);
  const payload = await services.personIndex.fingerprint({ act: 'bundle', input });
  const mark = markRequest(asker, input.idempotencyKey, payload);

  const prepared = await prepareAll(counter, plan, input, mark);
  const refusals = [...refuseUnneeded(directory, bundle, input, day), ...prepared.refusals];
  if (refusals.length > 0)
    return (await answerEarlier(context, asker, plan, mark, day)) ?? { refusals: dedupeRefusals(refusals) };
  const beyond = await counter.claim(prepared.cases);
  if (beyond.length > 0) return { refusals: beyond };
  const { district, village } = input;
  const { code, name } = bundle;
  const filed: FiledBundle = {
    kind: 'BUNDLE',
    number: plan.number,
    district,
    village,
    code,
    name,
    cases: plan.cases.map(({ number }) => number),
    filedAt: now.toISOString(),
    ...mark,
  };
  const cases = postponeDeadlines(directory, prepared.cases);
  return write(context, asker, { filed, cases, mark, day });
};

/** Prepares every case of the bundle by its own rule, and collects the refusals of all. */
const prepareAll = async (
  { directory, day, prepare }: FilingChannel,
  { cases: planned }: BundlePlan,
  input: SubmitBundleInput,
  mark: RequestMark,
): Promise<{ cases: Case[]; refusals: Refusal[] }> => {
  const outcomes = await Promise.all(
    planned.map(async ({ address: { matter, id }, link }) => {
      const application = buildApplication(directory, matter, input, day);
      const outcome = await prepare(application, { id, mark, path: ['input'] }, link.waitsFor.length > 0);
      const files = listFilesFor(directory, matter, input.files, day);
      return { matter, link, files, outcome };
    }),
  );
  return {
    cases: outcomes.flatMap(({ outcome, link }) =>
      isRefused(outcome) ? [] : [{ ...outcome.value, bundle: link }],
    ),
    refusals: outcomes.flatMap(({ outcome, matter, files }) =>
      isRefused(outcome)
        ? outcome.refusals.map((one) => ({ ...one, path: toBundlePath(one.path, matter, input, files) }))
        : [],
    ),
  };
};

const KEY_REUSED = refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));

/** A checked bundle to write, and the request for it. */
type CheckedBundle = {
  readonly filed: FiledBundle;
  readonly cases: readonly Case[];
  readonly mark: RequestMark;
  readonly day: string;
};

const write = async (
  context: Context,
  asker: BundleFiler,
  { filed, cases, mark, day }: CheckedBundle,
): Promise<Outcome<OpenedBundle>> => {
  const { before, standing } = await (cases.some(({ files }) => files) ? writeWhole : writeInTurn)(
    context.services,
    { filed, cases, mark },
  );
  if (before && !isSame(before, mark)) return KEY_REUSED;
  const answers = await Promise.all(
    cases.map(async (one, i): Promise<Outcome<Case>> => {
      const known = standing[i];
      if (!known) return { value: one };
      const repeat = answerRepeat(known, mark) ?? KEY_REUSED;
      return showRepeat(context, asker, repeat, day);
    }),
  );
  const refusals = answers.flatMap((answer) => (isRefused(answer) ? answer.refusals : []));
  if (refusals.length > 0) return { refusals: dedupeRefusals(refusals) };
  const written = answers.flatMap((answer) => (isRefused(answer) ? [] : [answer.value]));
  return { value: { filed: before ?? filed, cases: written } };
};

/** What stood before a bundle was written: of a repeated request, or of another one under the same key. */
type Standing = {
  readonly before?: FiledBundle | undefined;
  readonly standing: readonly (Case | undefined)[];
};
type Writing = Omit<CheckedBundle, 'day'>;

const writeInTurn = async (
  { bundles, cases: store }: Services,
  { filed, cases, mark }: Writing,
): Promise<Standing> => {
  const before = await bundles.create(filed);
  if (before && !isSame(before, mark)) return { before, standing: [] };
  return { before, standing: await Promise.all(cases.map((one) => store.create(one))) };
};

/** Writes a bundle whose cases name files. Throws UploadsTaken if another filing was faster. */
const writeWhole = async (
  { bundles, cases: store }: Services,
  { filed, cases }: Writing,
): Promise<Standing> => {
  if (await bundles.createWhole(filed, cases)) return { standing: [] };
  const before = await bundles.find(filed.number);
  if (!before) throw new UploadsTaken();
  const found = await store.getAll(filed.cases);
  return { before, standing: cases.map(({ number }) => found.find((one) => one.number === number)) };
};

/** Answers a retry of a complete filing that the rules would now refuse (after closing time). */
const answerEarlier = async (
  context: Context,
  asker: BundleFiler,
  { number, cases }: BundlePlan,
  mark: RequestMark,
  day: string,
): Promise<Outcome<OpenedBundle> | undefined> => {
  const { services } = context;
  const filed = await services.bundles.find(number);
  if (!filed) return undefined;
  if (!isSame(filed, mark)) return KEY_REUSED;
  const found = await Promise.all(cases.map(({ address }) => services.cases.find(address)));
  const standing = found.filter((one) => one !== undefined);
  if (standing.length < cases.length) return undefined;
  const shown = await Promise.all(standing.map((one) => showRepeat(context, asker, { value: one }, day)));
  const refusals = shown.flatMap((one) => (isRefused(one) ? one.refusals : []));
  return refusals.length > 0 ? { refusals: dedupeRefusals(refusals) } : { value: { filed, cases: standing } };
};

const isSame = ({ actor, key, payload }: RequestMark, mark: RequestMark): boolean =>
  actor === mark.actor && key === mark.key && hasSamePayload({ payload }, mark);
