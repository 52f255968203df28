import { recordView } from '../../accessLog/recordView.ts';
import { isSamePerson } from '../../identity/asker.ts';
import { type ActFacts, actOn, type Change, type Lifecycle } from '../../record/actOn.ts';
import { parseCaseNumber } from '../../record/numbers.ts';
import { type Outcome, refuse } from '../../refusal/refusal.ts';
import { statusWords } from '../../refusal/statusWords.ts';
import { type Directory, todayIn } from '../../registry/directory.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { isOwnCase, loadUnlessApplicant, maySeeCase } from '../access.ts';
import { sayNeverExtended } from '../clocks/extension.ts';
import type { CaseAct } from '../events.ts';
import { type Case, isOpenStatus } from '../model.ts';
import { findResumedStatus, mayActOnCase } from '../parties.ts';
import { CASE_ACTS, type CaseAction, type CaseOperation, findNextCaseStatus } from '../transitions.ts';
import { renewingStore } from './renewPeople.ts';
import { sayWhoMay } from './sayWhoMay.ts';

/** The operations that act on one case by its number; `acceptCases` accepts several at a window. */
export type ActOperation = Exclude<CaseOperation, 'acceptCases'>;

/** A case with its district. */
export type FoundCase = { readonly seen: Case; readonly directory: Directory };

/** The result of an act on a case. */
export type CaseChange = Change<Case, CaseAct>;

/** The input to the rules of an act on a case. */
export type CaseFacts = ActFacts<FoundCase, ActOperation>;

/** The lifecycle of cases, for whoever signed in. */
export const caseLife: Lifecycle<FoundCase, ActOperation, CaseAction> = {
  find: async ({ services }, number) => {
    const address = parseCaseNumber(number);
    const directory = address && (await services.registry.find(address.district));
    const seen = directory && (await services.cases.find(address));
    return seen && { seen, directory };
  },
  maySee: async ({ now }, asker, { directory, seen }) => {
    await loadUnlessApplicant(asker, seen);
    return maySeeCase(asker, directory, seen, todayIn(directory, now));
  },
  recordRepeat: async (context, asker, { directory, seen }) => {
    if (!isOwnCase(asker, seen, todayIn(directory, context.now)))
      await recordView(context, seen.number, 'OPENED');
  },
  nextStatus: (seen, action) => findNextCaseStatus(seen.status, action, findResumedStatus(seen, action)),
  whyNever: (action, _, { seen, directory }) => {
    const why = action === 'EXTEND' ? sayNeverExtended(directory, seen) : undefined;
    return why && refuse('NOT_EXTENDABLE', ['input', 'number'], why);
  },
  outlookOf: ({ clock }, next) => {
    if (next !== 'DRAFT' && !isOpenStatus(next)) return 'ended';
    return clock.stopped ? 'resumed' : 'open';
  },
  isParty: (action, asker, { directory, seen }, day) => mayActOnCase(action, asker, directory, seen, day),
  // a resident may act for somebody else, by authority
  roleOf: (asker, { seen }) =>
    asker.role === 'RESIDENT' && !isSamePerson(asker, seen.person, seen.district) ? 'AGENT' : asker.role,
  whoHasIt: ({ seen, directory }, action, asker) => sayWhoMay(action, asker, directory, seen),
  dayOf: ({ directory }, moment) => localDay(moment, directory.district.timeZone),
  storeOf: renewingStore,
  statusWords: statusWords.case,
};

/** Carries out one act on one case; `decide` applies the rules and writes nothing. */
export const actOnCase = (
  context: Context,
  operation: ActOperation,
  input: { readonly number: string; readonly idempotencyKey: string },
  decide: (facts: CaseFacts) => Outcome<CaseChange> | Promise<Outcome<CaseChange>>,
): Promise<Outcome<Case>> =>
  actOn(context, caseLife, { operation, action: CASE_ACTS[operation], input, decide });
