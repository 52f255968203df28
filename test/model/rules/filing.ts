import type { SaveDraftInput, SubmitCaseInput } from '../../../functions/graphql/generated/types.ts';
import type { Done } from '../state.ts';
import {
  type Answer,
  actBy,
  doneBy,
  type Facts,
  type Numbered,
  type Rule,
  refused,
  today,
} from './answer.ts';
import { actOn } from './caseAct.ts';
import { checkFiling } from './checkFiling.ts';
import { create, drafted, newCase, peopleOnline, takeUpBy, whose } from './newCase.ts';
import { matterOn } from './registry.ts';

export const submitCase: Rule<SubmitCaseInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT'].includes(facts.by.role)) return refused('FORBIDDEN');
  const { application, draft, authority, idempotencyKey } = input;
  if (draft) return submitDraft(facts, { idempotencyKey, number: draft, input });
  if (!application) return refused('INVALID_INPUT');
  const applicant = whose(facts, application.applicant.identityNumber);
  const wrong = checkFiling(facts, { ...application, applicant }, authority);
  if (wrong.length > 0) return refused(...wrong);
  const made = newCase(facts, application, idempotencyKey, 0, {
    status: 'SUBMITTED',
    desk: application.village,
    dueDay: takeUpBy(today(facts)),
    materials: [...new Set(application.materials)],
    ...peopleOnline(facts, applicant, authority),
    acts: [actBy(facts, input, 'SUBMITTED', { to: application.village })],
  });
  return create(facts, made);
};

const submitDraft = (facts: Facts, words: Numbered & { readonly input: object }): Answer =>
  actOn(facts, 'SUBMIT', words, (seen) => {
    const { draft, matter } = seen;
    if (!draft) throw new Error('a draft without content');
    const { applicant, materials, authorised } = draft;
    const authority = authorised ? {} : null;
    const wrong = checkFiling(facts, { matter, materials, applicant }, authority);
    if (wrong.length > 0) return refused(...wrong);
    Object.assign(seen, {
      ...peopleOnline(facts, applicant, authority),
      ruleVersion: matterOn(facts.state, matter, today(facts))?.version,
      materials: [...new Set(materials)],
      draft: null,
      status: 'SUBMITTED',
      desk: seen.village,
      dueDay: takeUpBy(today(facts)),
    });
    seen.acts.push(actBy(facts, words, 'SUBMITTED', { to: seen.village }));
    return undefined;
  });

export const saveDraft: Rule<SaveDraftInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT'].includes(facts.by.role)) return refused('FORBIDDEN');
  const { draft, number, idempotencyKey } = input;
  if (typeof number === 'string') return replaceDraft(facts, { ...input, number });
  if (!matterOn(facts.state, draft.matter, today(facts))) return refused('MATTER_NOT_ACTIVE');
  const made = newCase(facts, draft, idempotencyKey, 0, {
    applicant: facts.by.name,
    materials: draft.materials,
    draft: contentOf(facts, input),
    acts: [actBy(facts, input, 'DRAFTED')],
  });
  return create(facts, made);
};

const contentOf = (facts: Facts, input: SaveDraftInput, before: readonly Done[] = []) => ({
  saves: [...before, doneBy(facts, input)],
  applicant: whose(facts, input.draft.applicant?.identityNumber) ?? facts.by.name,
  materials: input.draft.materials,
  authorised: Boolean(input.draft.authority),
});

const replaceDraft = (facts: Facts, input: SaveDraftInput & { readonly number: string }): Answer =>
  actOn(facts, 'SAVE_DRAFT', input, (seen) => {
    const { draft, version } = input;
    if (draft.village !== seen.village || draft.matter !== seen.matter) return refused('INVALID_INPUT');
    if (typeof version === 'number' && version !== seen.version) return refused('CONFLICT');
    seen.draft = contentOf(facts, input, drafted(seen));
    seen.materials = draft.materials;
    return undefined;
  });
