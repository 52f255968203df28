import type {
  ApplicationInput,
  SaveDraftInput,
  SubmitCaseInput,
  SubmitCasesInput,
} from '../../../functions/graphql/generated/types.ts';
import type { ModelCase, RequestMark } from '../state.ts';
import { personOf } from '../world/people.ts';
import { actOnCase } from './actOnCase.ts';
import {
  type Answer,
  createAct,
  createMark,
  type Facts,
  type NumberedInput,
  type Rule,
  refuse,
  today,
} from './answer.ts';
import { checkFiling } from './checkFiling.ts';
import { LIFE } from './life.ts';
import { acceptanceDueDay, draftSaves, fileCase, newCase, peopleOnline } from './newCase.ts';
import { checkDrafts, checkFilings } from './personLimits.ts';
import { matterOn } from './registry.ts';

export const submitCase: Rule<SubmitCaseInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT'].includes(facts.by.role)) return refuse('FORBIDDEN');
  const { application, draft, authority, idempotencyKey } = input;
  if (draft) return submitDraft(facts, { idempotencyKey, number: draft, input });
  if (!application) return refuse('INVALID_INPUT');
  const applicant = personOf(facts, application.applicant.identity.number);
  const wrong = checkFiling(facts, { ...application, applicant }, authority);
  if (wrong.length > 0) return refuse(...wrong);
  const made = newCase(facts, application, idempotencyKey, 0, {
    status: 'SUBMITTED',
    desk: application.village,
    dueDay: acceptanceDueDay(today(facts)),
    materials: [...new Set(application.materials)],
    ...peopleOnline(facts, applicant, authority),
    acts: [createAct(facts, input, 'SUBMITTED', { to: application.village })],
  });
  return (isKnown(facts, made) ? undefined : checkFilings(facts)) ?? fileCase(facts, made);
};

/** Files each application on its own; equal ones are one. */
export const submitCases: Rule<SubmitCasesInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT'].includes(facts.by.role)) return refuse('FORBIDDEN');
  return { shown: input.applications.map((application) => submitRow(facts, input, application)) };
};

const submitRow = (
  facts: Facts,
  { idempotencyKey, district, authority }: SubmitCasesInput,
  application: ApplicationInput,
): Answer => {
  const words = { idempotencyKey, district, authority, application };
  const applicant = personOf(facts, application.applicant.identity.number);
  const wrong = checkFiling(facts, { ...application, applicant }, authority);
  if (wrong.length > 0) return refuse(...wrong);
  const content = { content: application, repetition: 0 };
  const made = newCase(facts, application, idempotencyKey, content, {
    status: 'SUBMITTED',
    desk: application.village,
    dueDay: acceptanceDueDay(today(facts)),
    materials: [...new Set(application.materials)],
    ...peopleOnline(facts, applicant, authority),
    acts: [createAct(facts, words, 'SUBMITTED', { to: application.village })],
  });
  return (isKnown(facts, made) ? undefined : checkFilings(facts)) ?? fileCase(facts, made);
};

const submitDraft = (facts: Facts, words: NumberedInput & { readonly input: object }): Answer =>
  actOnCase(facts, LIFE.submitCase, words, (seen) => {
    const { draft, matter } = seen;
    if (!draft) throw new Error('a draft without content');
    const { applicant, materials, authorised } = draft;
    const authority = authorised ? {} : null;
    const wrong = checkFiling(facts, { matter, materials, applicant }, authority);
    if (wrong.length > 0) return refuse(...wrong);
    const beyond = checkFilings(facts);
    if (beyond) return beyond;
    Object.assign(seen, {
      ...peopleOnline(facts, applicant, authority),
      ruleVersion: matterOn(facts.state, matter, today(facts))?.version,
      materials: [...new Set(materials)],
      draft: null,
      status: 'SUBMITTED',
      desk: seen.village,
      dueDay: acceptanceDueDay(today(facts)),
    });
    seen.acts.push(createAct(facts, words, 'SUBMITTED', { to: seen.village }));
    return undefined;
  });

export const saveDraft: Rule<SaveDraftInput> = (facts, input) => {
  if (!['RESIDENT', 'AGENT'].includes(facts.by.role)) return refuse('FORBIDDEN');
  const { draft, number, idempotencyKey } = input;
  if (typeof number === 'string') return replaceDraft(facts, { ...input, number });
  if (!matterOn(facts.state, draft.matter, today(facts))) return refuse('MATTER_NOT_ACTIVE');
  const made = newCase(facts, draft, idempotencyKey, 0, {
    applicant: facts.by.name,
    materials: draft.materials,
    draft: contentOf(facts, input),
    acts: [createAct(facts, input, 'DRAFTED')],
  });
  return (isKnown(facts, made) ? undefined : checkDrafts(facts)) ?? fileCase(facts, made);
};

const isKnown = ({ state }: Facts, { number }: Pick<ModelCase, 'number'>): boolean =>
  state.cases.some((one) => one.number === number);

const contentOf = (facts: Facts, input: SaveDraftInput, before: readonly RequestMark[] = []) => ({
  saves: [...before, createMark(facts, input)],
  applicant: personOf(facts, input.draft.applicant?.identity?.number) ?? facts.by.name,
  materials: input.draft.materials,
  authorised: Boolean(input.draft.authority),
});

const replaceDraft = (facts: Facts, input: SaveDraftInput & { readonly number: string }): Answer =>
  actOnCase(facts, LIFE.saveDraft, input, (seen) => {
    const { draft, version } = input;
    if (draft.village !== seen.village || draft.matter !== seen.matter) return refuse('INVALID_INPUT');
    if (typeof version === 'number' && version !== seen.version) return refuse('CONFLICT');
    seen.draft = contentOf(facts, input, draftSaves(seen));
    seen.materials = draft.materials;
    return undefined;
  });
