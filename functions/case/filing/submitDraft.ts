import { recordFiles } from '../../files/model.ts';
import type { ApplicationInput, SubmitCaseInput } from '../../graphql/generated/types.ts';
import { DEFAULT_KIND } from '../../identity/identity.ts';
import { isRefused, type Outcome, type Refusal } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Services } from '../../services.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import { Draft } from '../draft.ts';
import { checkSent, checkTaken, checkUpload } from '../files/fileRules.ts';
import type { Case } from '../model.ts';
import { sealPeople } from './buildCase.ts';
import { checkFiling, type OnlineFiler } from './checkFiling.ts';
import { claimFilings } from './claimFilings.ts';
import { computeAcceptanceDeadline } from './deadline.ts';

/** Submits a draft as saved, checked against the rule only now. */
export const submitDraft = async (
  context: Context,
  input: Pick<SubmitCaseInput, 'idempotencyKey' | 'filer'> & { readonly number: string },
): Promise<Outcome<Case>> => {
  const decide = (facts: CaseFacts) => decideSubmission(context, facts, input.filer);
  const outcome = await actOnCase(context, 'submitCase', input, decide);
  return isRefused(outcome) ? { refusals: outcome.refusals.map(asOfDraft) } : outcome;
};

/** Points the path of a refusal at the input's `draft`: the input has no `application`. */
const asOfDraft = (refusal: Refusal): Refusal => {
  const [input = 'input', first, ...rest] = refusal.path;
  if (first === 'number' || first === 'application') return { ...refusal, path: [input, 'draft', ...rest] };
  return first === 'authority' ? { ...refusal, path: [input, 'draft', first, ...rest] } : refusal;
};

const decideSubmission = async (
  context: Context,
  { asker, directory, seen, next, base }: CaseFacts,
  filer: SubmitCaseInput['filer'],
): Promise<Outcome<CaseChange>> => {
  const { services } = context;
  if (!seen.draft || !isFiler(asker)) throw new Error('a draft without content or author');
  const draft = await services.personSeal.open(Draft, seen.draft.sealed, {
    purpose: 'DRAFT',
    number: seen.number,
  });
  const application = applicationOf(seen, draft);
  const filing = { application, authority: draft.authority, filer };
  const checked = await checkFiling(services, asker, directory, filing, base.day);
  if (isRefused(checked)) return checked;
  const { matter } = checked.value.subject;
  const files = seen.files ?? [];
  const path = ['input', 'application', 'materials'];
  const unsent = [
    ...(await checkStillUsable(services, seen, ['input', 'application', 'files'])),
    ...checkTaken(matter, { files, added: files }, path),
    ...checkSent(matter, checked.value.materials, files, path),
  ];
  if (unsent.length > 0) return { refusals: unsent };
  const beyond = await claimFilings(context, asker, seen.district, [seen.number]);
  if (beyond.length > 0) return { refusals: beyond };
  const { draft: _draft, ...kept } = seen;
  return {
    value: {
      after: {
        ...kept,
        ...(await sealPeople(services.personSeal, checked.value, seen.number)),
        matterVersion: checked.value.subject.matter.version,
        materials: [...checked.value.materials],
        ...(checked.value.reused.length > 0 && { reused: [...checked.value.reused] }),
        status: next,
        desk: seen.village,
        filedAt: base.at,
        ...computeAcceptanceDeadline(directory, base.day),
      },
      acts: [
        {
          type: 'SUBMITTED',
          ...base,
          ...(checked.value.agent && { role: 'AGENT' }),
          ...recordFiles(files),
          to: seen.village,
        },
      ],
    },
  };
};

/** Refuses files of a draft in which a fault was found after the draft named them. */
const checkStillUsable = async (
  { files }: Pick<Services, 'files'>,
  { number, files: named = [] }: Case,
  path: readonly string[],
): Promise<Refusal[]> => {
  const uploads = await files.findAll(named.map(({ id }) => id));
  return named.flatMap(({ id }, i) => {
    const found = uploads.find((one) => one.number === id);
    return checkUpload(found, true, number, [...path, String(i), 'upload']);
  });
};

const isFiler = (asker: CaseFacts['asker']): asker is OnlineFiler =>
  asker.role === 'RESIDENT' || asker.role === 'AGENT';

const applicationOf = (
  { matter, village, files = [] }: Case,
  { applicant, materials, reused, form }: Draft,
): ApplicationInput => ({
  matter,
  village,
  files: files.map(({ material, id: upload }) => ({ material, upload })),
  applicant: {
    name: applicant?.name ?? '',
    identity: {
      kind: applicant?.kind ?? DEFAULT_KIND,
      number: applicant?.identityNumber ?? '',
      country: applicant?.country,
    },
    ...(applicant?.phone && { phone: applicant.phone }),
  },
  materials,
  reused,
  form,
});
