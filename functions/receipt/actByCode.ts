import {
  type ActOperation,
  type CaseChange,
  type CaseFacts,
  caseLife,
  type FoundCase,
} from '../case/acts/actOnCase.ts';
import { CASE_ACTS, type CaseAction, listParties } from '../case/transitions.ts';
import { actAs, type Lifecycle } from '../record/actOn.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { aboutCode, BEARER, CODE_PATH, createBearer } from './bearer.ts';
import type { Progress } from './model.ts';
import { openByCode, readCode } from './openByCode.ts';
import { formatReceiptCode } from './receiptCode.ts';

type CodedInput = { readonly idempotencyKey: string; readonly code: string };

/** Carries out an act on the case of a code, for whoever holds it; recorded as by BEARER. */
export const actByCode = async <I extends CodedInput>(
  context: Context,
  operation: Extract<ActOperation, 'rateCase' | 'supplyCorrection'>,
  { code: typed, ...input }: I,
  decide: (facts: CaseFacts) => Outcome<CaseChange> | Promise<Outcome<CaseChange>>,
): Promise<Outcome<Progress>> => {
  const code = readCode(typed, CODE_PATH);
  if (isRefused(code)) return code;
  let opened: Progress | undefined;
  const life: Lifecycle<FoundCase, ActOperation, CaseAction> = {
    ...bearerLife,
    find: async () => {
      opened = await openByCode(context, code.value);
      return opened;
    },
  };
  // however it is typed, a repeated request is the same
  const numbered = { ...input, idempotencyKey: input.idempotencyKey, number: formatReceiptCode(code.value) };
  const outcome = await actAs(
    context,
    life,
    { operation, action: CASE_ACTS[operation], input: numbered, decide: asBearer(decide) },
    BEARER,
  );
  if (isRefused(outcome)) return { refusals: outcome.refusals.map(aboutCode) };
  if (!opened) throw new Error('an act on a case that was not opened');
  return { value: { ...opened, seen: outcome.value } };
};

const { recordRepeat: _isNobodysView, ...inCommon } = caseLife;
const bearerLife: Lifecycle<FoundCase, ActOperation, CaseAction> = {
  ...inCommon,
  maySee: () => true,
  isParty: (action, _, { seen }) => listParties(seen.status, action).includes('BEARER'),
  roleOf: ({ role }) => role,
};

const asBearer =
  (decide: (facts: CaseFacts) => Outcome<CaseChange> | Promise<Outcome<CaseChange>>) =>
  async (facts: CaseFacts): Promise<Outcome<CaseChange>> => {
    const change = await decide({ ...facts, asker: createBearer(facts.seen.number) });
    if (isRefused(change)) return change;
    const acts = change.value.acts.map((act) => ({ ...act, role: 'BEARER' as const }));
    return { value: { ...change.value, acts } };
  };
