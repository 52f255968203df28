import { findCase } from '../case/caseQueries.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { OpenedBundle } from './submitBundle.ts';

/** Finds a bundle with the cases that the asker may see. Returns undefined: unknown, or none visible. */
export const findBundle = async (context: Context, number: string): Promise<OpenedBundle | undefined> => {
  const asker = permit(context, 'bundle');
  const filed = isRefused(asker) ? undefined : await context.services.bundles.find(number);
  if (!filed) return undefined;
  const found = await Promise.all(filed.cases.map((one) => findCase(context, one)));
  const cases = found.filter((one) => one !== undefined);
  return cases.length > 0 ? { filed, cases } : undefined;
};

/** Counts the completed cases of a bundle. Returns null: the asker may not see all cases. */
export const countProgress = ({ filed, cases }: OpenedBundle): { done: number; total: number } | null =>
  cases.length === filed.cases.length
    ? { done: cases.filter(({ status }) => status === 'COMPLETED').length, total: cases.length }
    : null;
