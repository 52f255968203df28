import type { QueryErasureReportArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { ErasureReport } from './model.ts';
import { findPersonItems } from './personItems.ts';
import { planErasure } from './planErasure.ts';

/** Reports what an erasure would do now, for the district's operator; writes nothing. */
export const reportErasure = async (
  context: Context,
  args: QueryErasureReportArgs,
): Promise<Outcome<ErasureReport>> => {
  const operator = permit(context, 'erasureReport');
  if (isRefused(operator)) return operator;
  const found = await findPersonItems(context, operator.value, args, []);
  if (isRefused(found)) return found;
  return { value: planErasure(found.value, context.now) };
};
