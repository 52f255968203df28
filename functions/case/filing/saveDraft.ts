import type { SaveDraftInput } from '../../graphql/generated/types.ts';
import { maskIdentity, maskName } from '../../identity/mask.ts';
import { permit } from '../../identity/permit.ts';
import { appendActs } from '../../record/eventChain.ts';
import {
  answerRepeat,
  checkIdempotencyKey,
  type DraftSave,
  listDraftSaves,
  markRequest,
} from '../../record/idempotency.ts';
import { formatCaseNumber } from '../../record/numbers.ts';
import { OPEN_KINDS } from '../../record/openItemRepository.ts';
import { claimOpenItems } from '../../record/openItems.ts';
import { hints } from '../../refusal/hints.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import { type Draft, readDraft } from '../draft.ts';
import { addFiles } from '../files/addFiles.ts';
import { nameFiles } from '../files/nameFiles.ts';
import type { Case } from '../model.ts';
import { showRepeat } from '../showRepeat.ts';
import type { OnlineFiler } from './checkFiling.ts';
import { resolveSubject } from './rules.ts';

/** Saves an unfinished application, so that it can be continued on any device. */
export const saveDraft = async (context: Context, input: SaveDraftInput): Promise<Outcome<Case>> => {
  const asker = permit(context, 'saveDraft');
  if (isRefused(asker)) return asker;
  const draft = readDraft(input.draft);
  if (isRefused(draft)) return draft;
  if (typeof input.number === 'string')
    return replaceDraft(context, { ...input, number: input.number }, draft.value);
  return catchRefusal(['input'], () => beginDraft(context, asker.value, input, draft.value));
};

const beginDraft = async (
  context: Context,
  asker: OnlineFiler,
  input: SaveDraftInput,
  draft: Draft,
): Promise<Outcome<Case>> => {
  const { services, now } = context;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const directory = await services.registry.find(input.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['input', 'district']));
  const day = localDay(now, directory.district.timeZone);
  const subject = resolveSubject(directory, input.draft, day, ['input', 'draft']);
  if (isRefused(subject)) return subject;
  if (asker.person === null) return refused(refuse('FORBIDDEN', [], hints.ownIdentity));

  const { village, matter } = subject.value;
  const number = formatCaseNumber(
    village.code,
    matter.code,
    await services.requestIds.derive(asker.subject, input.idempotencyKey, 0),
  );
  const own = { district: directory.district.code, person: asker.person, at: now };
  const claim = { ...own, kind: OPEN_KINDS.DRAFT, limit: 'drafts' } as const;
  const beyond = await claimOpenItems(services.openItems, claim, [number], ['input']);
  if (beyond.length > 0) return { refusals: beyond };
  const mark = markRequest(asker, input.idempotencyKey, await services.personIndex.fingerprint(input));
  const at = now.toISOString();
  const naming = { asker, matter, number, before: [], at, path: ['input', 'draft', 'files'] };
  const named = await nameFiles(services, naming, input.draft.files);
  if (isRefused(named)) return named;
  const { files } = named.value;
  const item: Case = {
    number,
    district: directory.district.code,
    village: village.code,
    matter: matter.code,
    matterVersion: matter.version,
    serviceClass: matter.serviceClass,
    handling: matter.handling,
    status: 'DRAFT',
    channel: 'ONLINE',
    filedAt: at,
    clock: { limit: { value: 0, unit: 'WORKING_DAY' } },
    onTheSpot: false,
    crossVillage: false,
    // a draft belongs to its author: it is in their list until it is submitted
    person: asker.person,
    ...(await keepDraft({ services }, number, draft, mark)),
    materials: draft.materials,
    ...(files.length > 0 && { files: [...files] }),
    events: appendActs(number, [], [{ type: 'DRAFTED', at, day, role: asker.role, ...mark }]),
    version: 1,
  };
  const existing = await services.cases.create(item);
  if (!existing) return { value: item };
  const repeat = answerRepeat(existing, mark);
  if (!repeat) return refused(refuse('KEY_REUSED', ['input', 'idempotencyKey']));
  // it may have been submitted since
  return showRepeat(context, asker, repeat, day);
};

const SAME_SUBJECT = {
  zh: '草稿的村居和事项不能更改，请另建草稿',
  en: 'the village and matter of a draft cannot change; begin another draft',
};

/** Replaces the content of a draft. Adds no event: only the author knows of the draft. */
const replaceDraft = (
  context: Context,
  input: SaveDraftInput & { readonly number: string },
  draft: Draft,
): Promise<Outcome<Case>> =>
  actOnCase(
    context,
    'saveDraft',
    input,
    async ({ asker, directory, seen, next, base }: CaseFacts): Promise<Outcome<CaseChange>> => {
      if (input.draft.village !== seen.village || input.draft.matter !== seen.matter)
        return refused(refuse('INVALID_INPUT', ['input', 'draft', 'matter'], SAME_SUBJECT));
      if (typeof input.version === 'number' && input.version !== seen.version)
        return refused(refuse('CONFLICT', ['input', 'version']));
      const saved = await keepDraft(
        context,
        seen.number,
        draft,
        base,
        listDraftSaves(seen).slice(0, MOST_SAVES),
      );
      const named = await addFiles(
        context.services,
        { asker, directory, seen, at: base.at, replaces: true, path: ['input', 'draft', 'files'] },
        input.draft.files,
      );
      if (isRefused(named)) return named;
      const { files: _files, ...kept } = seen;
      const after = { ...kept, status: next, ...saved, ...named.value.fields };
      return {
        value: { after: { ...after, materials: draft.materials }, acts: [], ...named.value.reliesOn },
      };
    },
  );

/** The number of remembered saves; a retry of an older save is not recognized. */
const MOST_SAVES = 20;

// an incomplete number is hidden: masking would show most of it
const SHORTEST_NUMBER = 8;
const maskDraft = (applicant: Draft['applicant']): Case['applicant'] => {
  const { name, identityNumber, kind } = applicant ?? {};
  const isWhole = (identityNumber?.length ?? 0) >= (kind ? SHORTEST_NUMBER : RESIDENT_LENGTH);
  return {
    name: name ? maskName(name) : '',
    identityNumber: isWhole && identityNumber ? maskIdentity(identityNumber, kind) : '',
    ...(kind && { kind }),
    unverified: true,
  };
};
const RESIDENT_LENGTH = 18;

const keepDraft = async (
  { services }: Pick<Context, 'services'>,
  number: string,
  draft: Draft,
  { key, payload }: DraftSave,
  before: readonly DraftSave[] = [],
): Promise<Pick<Case, 'applicant' | 'draft'>> => ({
  applicant: maskDraft(draft.applicant),
  draft: {
    sealed: await services.personSeal.seal(draft, { purpose: 'DRAFT', number }),
    key,
    payload,
    before: [...before],
  },
});
