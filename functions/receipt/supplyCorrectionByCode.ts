import { decideSupply } from '../case/acts/supplyCorrection.ts';
import type { SupplyCorrectionByCodeInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actByCode } from './actByCode.ts';
import type { Progress } from './model.ts';

/** Supplies the correction that the case of a code waits for. */
export const supplyCorrectionByCode = (
  context: Context,
  input: SupplyCorrectionByCodeInput,
): Promise<Outcome<Progress>> => {
  const { code: number, ...supplied } = input;
  return actByCode(context, 'supplyCorrection', input, (facts) =>
    decideSupply(context, facts, { ...supplied, number }),
  );
};
