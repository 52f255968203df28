import { GraphQLError } from 'graphql';
import { type Bilingual, inLang } from '../bilingual.ts';
import { Position } from '../dynamodb/queryPage.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, type Refusal } from '../refusal/refusal.ts';
import { findDesk, findDeskOrNull } from '../registry/desks.ts';
import { type Directory, matterVersion, todayIn } from '../registry/directory.ts';
import { withDirectory } from '../registry/getDirectory.ts';
import { staffOf, staffOrNull } from '../registry/postings.ts';
import { type CountedConnection, connectionOf, countedConnectionOf } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { globalId } from '../request/globalId.ts';
import { pageOf } from '../request/paging.ts';
import { payloadOf, resolveMutation } from '../request/payload.ts';
import { appointAgent } from './acts/appointAgent.ts';
import { claimCase } from './acts/claimCase.ts';
import { completeCase } from './acts/completeCase.ts';
import { correctCase } from './acts/correctCase.ts';
import { extendCase } from './acts/extendCase.ts';
import { findOpenFee } from './acts/fee.ts';
import { recordPayment } from './acts/recordPayment.ts';
import { rejectCase } from './acts/rejectCase.ts';
import { requestCorrection } from './acts/requestCorrection.ts';
import { resumeCase } from './acts/resumeCase.ts';
import { revokeAuthority } from './acts/revokeAuthority.ts';
import { supplyCorrection } from './acts/supplyCorrection.ts';
import { supplyMaterials } from './acts/supplyMaterials.ts';
import { suspendCase } from './acts/suspendCase.ts';
import { undoDecision } from './acts/undoDecision.ts';
import { withdrawCase } from './acts/withdrawCase.ts';
import { findCase, listMyCases, listMyFilings } from './caseQueries.ts';
import { countRemainingDays, deriveLight, toDueDay } from './clock.ts';
import { findLastExtension } from './clocks/extension.ts';
import { urgeCase } from './clocks/urgeCase.ts';
import { openDraft } from './draft.ts';
import { findDuplicates } from './duplicates/findDuplicates.ts';
import { markDuplicate } from './duplicates/markDuplicate.ts';
import type { EscalationRecipient } from './escalation.ts';
import type { CaseEvent } from './events.ts';
import { listFiles } from './files/openFiles.ts';
import { acceptCases } from './filing/acceptCases.ts';
import { declineApplication } from './filing/declineApplication.ts';
import { openForm, openPrevious } from './filing/form.ts';
import { submitCases } from './filing/online/submitCases.ts';
import { saveDraft } from './filing/saveDraft.ts';
import { submitCase } from './filing/submitCase.ts';
import { loadListed } from './lists/loadListed.ts';
import type { Case, CaseHeader } from './model.ts';
import { forwardCase } from './moves/forwardCase.ts';
import { listForwardOffices } from './moves/forwardOffices.ts';
import { handOverCase } from './moves/handOverCase.ts';
import { moveCase } from './moves/moveCase.ts';
import { listVisibleActs, mayReadNotes } from './notes/internalActs.ts';
import { listNotes } from './notes/listNotes.ts';
import { noteCase } from './notes/noteCase.ts';
import { listAvailableActions } from './parties.ts';
import { deriveRemoteMode } from './remoteMode.ts';
import { findNextCaseStatus } from './transitions.ts';

/** A case, whole or as a list shows it; what a list leaves out is read when a field asks for it. */
export type CaseParent = Case | CaseHeader;

/** A page of cases. */
export type CaseConnectionParent = CountedConnection<CaseParent>;

/** A case with all that it holds; read when a list left it out. */
export const whole = async (parent: CaseParent, context: Context): Promise<Case> => {
  if ('events' in parent) return parent;
  const found = await loadListed(context, parent.number);
  if (!found) throw new GraphQLError('gone', { extensions: { code: 'NOT_FOUND' } });
  return found;
};

/** Uses a whole case: at once if it is whole already. */
const withWhole = <T>(
  parent: CaseParent,
  context: Context,
  use: (seen: Case) => T | Promise<T>,
): T | Promise<T> => ('events' in parent ? use(parent) : whole(parent, context).then(use));

/** Uses a whole case and its directory. */
const withBoth = <T>(
  parent: CaseParent,
  context: Context,
  use: (seen: Case, directory: Directory) => T | Promise<T>,
): T | Promise<T> =>
  withDirectory(parent, context, (directory) => withWhole(parent, context, (seen) => use(seen, directory)));

/** An act in its district, whose registry names its desks. */
export type CaseEventParent = CaseEvent & { readonly directory: Directory; readonly seen: Case };

/** Shows the parties that an escalation has told. */
export const recipientsOf = (directory: Directory, told: readonly EscalationRecipient[]) =>
  told.map(({ whom, at }) => ({ party: whom, desk: findDesk(directory, at) }));

/** The day that ends at an instant by which something is due, in its district's time zone. */
export const dueOn = ({ district }: Directory, dueAt: string): string => toDueDay(dueAt, district.timeZone);

const showPayment = (directory: Directory, payment: NonNullable<Case['payment']>) => ({
  at: payment.at,
  desk: findDesk(directory, payment.desk),
  staff: staffOf(directory, payment.clerk),
  amountInFen: payment.amount,
  waivedInFen: payment.waived,
  waiver: payment.waiver ?? null,
  receiptNumber: payment.receipt ?? null,
});

const ruleOf = (directory: Directory, { matter, matterVersion: version }: CaseParent) => {
  const found = matterVersion(directory, matter, version);
  if (!found) throw new Error('a case without its rule');
  return found;
};

/** Finds a material by its code in the version of the matter that a case was filed under. */
const findMaterial = (directory: Directory, seen: CaseParent, code: string) => {
  const material = ruleOf(directory, seen).materials.find((one) => one.code === code);
  return material && { directory, material };
};

const findMaterials = (directory: Directory, seen: CaseParent, codes: readonly string[]) =>
  codes.flatMap((code) => findMaterial(directory, seen, code) ?? []);

type CaseResult = { readonly case: Case | null; readonly refusals: readonly Refusal[] };
/** The result of one row of a list, and all cases that were filed with it. */
export type RowResultParent = CaseResult & { readonly position: number; readonly filed: readonly Case[] };
/** The result of filing online. */
export type SubmitCaseParent = CaseResult;

/** Warns of open cases of the same person and matter; only when a request asks for warnings. */
const listWarnings = async (context: Context, seen: Case | null, filed: readonly Case[] = []) =>
  seen
    ? (await findDuplicates(context, seen, filed)).map((number) => ({
        code: 'POSSIBLE_DUPLICATE' as const,
        message: inLang(DUPLICATE, context.lang),
        number,
      }))
    : [];
const DUPLICATE: Bilingual = {
  zh: '同一申请人就同一事项已有在办件，请核对是否重复。',
  en: 'The same person has an open case of the same matter; please check whether this is a duplicate.',
};

/** The entity of a case payload. */
export const casePayload = (value: Case | null) => ({ case: value });

// the issuer's subject of an applicant or agent identifies them: nobody else reads it
const actingStaff = ({ role, actor }: CaseEventParent): string | null =>
  role === 'CLERK' || role === 'REVIEWER' ? actor : null;

// an opinion is given at the asked desk
const placeOf = (event: CaseEvent): string | undefined =>
  event.type === 'OPINION_GIVEN' ? event.asked : 'desk' in event ? event.desk : undefined;

const targetOf = (event: CaseEvent): string | undefined =>
  event.type === 'OPINION_ASKED' || event.type === 'OPINION_CANCELLED'
    ? event.asked
    : 'to' in event
      ? event.to
      : undefined;

// what a supervisor writes to a desk is among officials
const mayReadReason = ({ asker, now }: Context, { type, directory, seen }: CaseEventParent): boolean =>
  type !== 'URGED' || mayReadNotes(asker, directory, seen, todayIn(directory, now));

const resultsOf = (outcomes: readonly Outcome<Case>[] | null) => ({
  results: (outcomes ?? []).map((outcome, position) => ({
    position,
    ...payloadOf(outcome, casePayload),
    filed: (outcomes ?? []).flatMap((one) => (isRefused(one) ? [] : [one.value])),
  })),
});

/** Resolvers of cases. */
export const caseResolvers = {
  Query: {
    case: async (_, { number }, context) => (await findCase(context, number)) ?? null,
    myCases: async (_, args, context) =>
      countedConnectionOf(await listMyCases(context, pageOf(args, Position, context)), args),
    myFilings: async (_, args, context) =>
      connectionOf(await listMyFilings(context, args.waiting, pageOf(args, Position, context)), args),
  },
  Mutation: {
    acceptCases: resolveMutation(acceptCases, resultsOf),
    declineApplication: resolveMutation(declineApplication, casePayload),
    submitCases: resolveMutation(submitCases, resultsOf),
    saveDraft: resolveMutation(saveDraft, casePayload),
    claimCase: resolveMutation(claimCase, casePayload),
    completeCase: resolveMutation(completeCase, casePayload),
    rejectCase: resolveMutation(rejectCase, casePayload),
    supplyMaterials: resolveMutation(supplyMaterials, casePayload),
    extendCase: resolveMutation(extendCase, casePayload),
    urgeCase: resolveMutation(urgeCase, casePayload),
    suspendCase: resolveMutation(suspendCase, casePayload),
    recordPayment: resolveMutation(recordPayment, casePayload),
    resumeCase: resolveMutation(resumeCase, casePayload),
    requestCorrection: resolveMutation(requestCorrection, casePayload),
    supplyCorrection: resolveMutation(supplyCorrection, casePayload),
    markDuplicate: resolveMutation(markDuplicate, casePayload),
    undoDecision: resolveMutation(undoDecision, casePayload),
    correctCase: resolveMutation(correctCase, casePayload),
    withdrawCase: resolveMutation(withdrawCase, casePayload),
    revokeAuthority: resolveMutation(revokeAuthority, casePayload),
    appointAgent: resolveMutation(appointAgent, casePayload),
    handOverCase: resolveMutation(handOverCase, casePayload),
    submitCase: resolveMutation(submitCase, casePayload),
    forwardCase: resolveMutation(forwardCase, casePayload),
    moveCase: resolveMutation(moveCase, casePayload),
    noteCase: resolveMutation(noteCase, casePayload),
  },
  Case: {
    id: ({ number }) => globalId('Case', number),
    district: (parent, _, context) => withDirectory(parent, context, (directory) => directory),
    village: (parent, _, context) =>
      withDirectory(parent, context, (directory) => {
        const village = directory.villages.get(parent.village);
        if (!village) throw new Error('a case without its village');
        return { directory, village };
      }),
    matter: (parent, _, context) =>
      withDirectory(parent, context, (directory) => ({ directory, matter: ruleOf(directory, parent) })),
    window: (parent, _, context) =>
      withDirectory(parent, context, (directory) => {
        const window = parent.window === undefined ? undefined : directory.windows.get(parent.window);
        return window ? { directory, window } : null;
      }),
    desk: (parent, _, context) =>
      withDirectory(parent, context, (directory) => findDeskOrNull(directory, parent.desk)),
    acceptedAt: ({ acceptedAt }) => acceptedAt ?? null,
    receivedAt: ({ receivedAt }) => receivedAt ?? null,
    completedAt: ({ completedAt }) => completedAt ?? null,
    agent: ({ agent }) => agent ?? null,
    dueAt: ({ dueAt }) => dueAt ?? null,
    dueOn: (parent, _, context) =>
      withDirectory(parent, context, (directory) =>
        parent.dueAt === undefined ? null : dueOn(directory, parent.dueAt),
      ),
    dueIsProvisional: ({ desk, clock }) =>
      desk !== undefined && !clock.stopped && clock.counted?.provisional === true,
    remainingDays: (parent, _, context) =>
      withDirectory(parent, context, (directory) => countRemainingDays(directory, parent, context.now)),
    remainingDaysUnit: (parent, _, context) =>
      withDirectory(parent, context, (directory) =>
        countRemainingDays(directory, parent, context.now) === null ? null : parent.clock.limit.unit,
      ),
    light: (parent, _, context) =>
      withDirectory(parent, context, (directory) => deriveLight(directory, parent, context.now)),
    correction: (parent, _, context) =>
      withDirectory(parent, context, (directory) => {
        const { stopped } = parent.clock;
        if (!stopped || stopped.suspension) return null;
        const { since, reason, materials, endsAt, counted } = stopped;
        return {
          since,
          reason,
          materials: findMaterials(directory, parent, materials),
          dueAt: endsAt ?? null,
          dueOn: endsAt === undefined ? null : dueOn(directory, endsAt),
          dueIsProvisional: counted?.provisional === true,
        };
      }),
    forwardOffices: (parent, _, context) =>
      withDirectory(parent, context, (directory) => {
        if (findNextCaseStatus(parent.status, 'FORWARD') === null) return [];
        const offices = listForwardOffices(directory, parent, todayIn(directory, context.now));
        return offices.map((office) => ({ directory, office }));
      }),
    urgedAt: ({ urgedAt }) => urgedAt ?? null,
    promise: (parent, _, context) =>
      withBoth(parent, context, ({ promised, desk }, directory) => {
        if (!promised || desk === undefined) return null;
        const materials = findMaterials(directory, parent, promised.materials);
        return { materials, by: dueOn(directory, promised.endsAt) };
      }),
    suspension: (parent, _, context) =>
      withDirectory(parent, context, (directory) => {
        const { stopped } = parent.clock;
        if (!stopped?.suspension || stopped.endsAt === undefined) return null;
        const { since, reason, suspension: kind, endsAt } = stopped;
        return { kind, since, reason, lastDay: dueOn(directory, endsAt) };
      }),
    extension: (parent, _, context) =>
      withBoth(parent, context, (seen, directory) => {
        const found = findLastExtension(seen);
        if (!found) return null;
        const { at, days, reason, words: basis, before } = found;
        return { at, days, reason, basis, before: dueOn(directory, before) };
      }),
    authority: (parent, _, context) => withWhole(parent, context, ({ authority }) => authority ?? null),
    claimedBy: (parent, _, context) => withWhole(parent, context, ({ claimedBy }) => claimedBy ?? null),
    reviewer: (parent, _, context) =>
      withBoth(parent, context, ({ claimedBy }, directory) => staffOrNull(directory, claimedBy)),
    draft: async (parent, _, context) => openDraft(context, await whole(parent, context)),
    mode: (parent, _, context) => withWhole(parent, context, deriveRemoteMode),
    owner: (parent, _, context) =>
      withBoth(parent, context, ({ owner }, directory) => {
        const window = owner && directory.windows.get(owner.window);
        if (!owner || !window) return null;
        const staff = staffOf(directory, owner.clerk);
        return { clerk: owner.clerk, staff, window: { directory, window } };
      }),
    availableActions: (parent, _, context) => {
      const { asker, now } = context;
      if (!asker) return [];
      return withBoth(parent, context, (seen, directory) =>
        listAvailableActions(asker, directory, seen, todayIn(directory, now)),
      );
    },
    files: (parent, { id }, context) =>
      withBoth(parent, context, (seen, directory) => listFiles(context, directory, seen, id ?? undefined)),
    materials: (parent, _, context) =>
      withBoth(parent, context, ({ materials }, directory) => findMaterials(directory, parent, materials)),
    reused: (parent, _, context) =>
      withBoth(parent, context, ({ reused = [] }, directory) =>
        reused.flatMap(({ kind, number, material: code }) => {
          const material = findMaterial(directory, parent, code);
          return material ? [{ kind, number, material }] : [];
        }),
      ),
    form: async (parent, _, context) => openForm(context, await whole(parent, context)),
    payment: (parent, _, context) =>
      withBoth(parent, context, ({ payment }, directory) =>
        payment ? showPayment(directory, payment) : null,
      ),
    openFeeInFen: (parent, _, context) =>
      withBoth(parent, context, (seen, directory) => findOpenFee(directory, seen)),
    duplicateOf: (parent, _, context) => withWhole(parent, context, ({ duplicateOf }) => duplicateOf ?? null),
    history: (parent, _, context) =>
      withBoth(parent, context, (seen, directory) => {
        const acts = listVisibleActs(context.asker, directory, seen, todayIn(directory, context.now));
        return acts.map((event) => ({ ...event, directory, seen }));
      }),
    notes: (parent, _, context) =>
      withBoth(parent, context, (seen, directory) => listNotes(context, directory, seen)),
    version: (parent, _, context) =>
      withBoth(parent, context, (seen, directory) => {
        const acts = listVisibleActs(context.asker, directory, seen, todayIn(directory, context.now));
        return seen.version - seen.events.length + acts.length;
      }),
  },
  AcceptResult: {
    warnings: (parent, _, context) => listWarnings(context, parent.case, parent.filed),
  },
  SubmitResult: {
    warnings: (parent, _, context) => listWarnings(context, parent.case, parent.filed),
  },
  SubmitCasePayload: {
    warnings: (parent, _, context) => listWarnings(context, parent.case),
  },
  CaseEvent: {
    actor: actingStaff,
    staff: (event) => staffOrNull(event.directory, actingStaff(event)),
    desk: (event) => findDeskOrNull(event.directory, placeOf(event)),
    toDesk: (event) => findDeskOrNull(event.directory, targetOf(event)),
    escalatedTo: (event) => (event.type === 'ESCALATED' ? recipientsOf(event.directory, event.told) : []),
    reason: (event, _, context) =>
      'reason' in event && mayReadReason(context, event) ? (event.reason ?? null) : null,
    receivedAt: (event) => ('receivedAt' in event ? (event.receivedAt ?? null) : null),
    undone: (event) => (event.type === 'DECISION_UNDONE' ? event.undone : null),
    previous: (event, _, context) => openPrevious(context, event.seen, event),
    corrected: (event) => ('corrected' in event ? [...(event.corrected ?? [])] : []),
    payment: (event) =>
      event.type === 'PAYMENT_RECORDED'
        ? showPayment(event.directory, { ...event, clerk: event.actor })
        : null,
    basis: (event) => (event.type === 'EXTENDED' ? event.words : null),
    suspension: (event) => (event.type === 'SUSPENDED' ? event.kind : null),
    remainingDays: (event) => ('left' in event ? event.left : null),
    dueAt: (event) => ('dueAt' in event ? (event.dueAt ?? null) : null),
    dueOn: (event) =>
      'dueAt' in event && event.dueAt !== undefined ? dueOn(event.directory, event.dueAt) : null,
  },
  Draft: { materialCodes: ({ materials }) => materials },
} satisfies Resolvers;
