import { findCase } from '../case/caseQueries.ts';
import type { Context } from '../graphql/context.ts';
import type { OpenedBundle } from './submitBundle.ts';

/** A bundle by its number, with the cases that the asker may see; undefined when there is none of them. */
export const findBundle = async (context: Context, number: string): Promise<OpenedBundle | undefined> => {
  const filed = context.asker ? await context.services.bundles.find(number) : undefined;
  if (!filed) return undefined;
  const found = await Promise.all(filed.cases.map((one) => findCase(context, one)));
  const cases = found.filter((one) => one !== undefined);
  return cases.length > 0 ? { filed, cases } : undefined;
};

/** How far a bundle is; null for who may not see all of its cases. */
export const progressOf = ({ filed, cases }: OpenedBundle): { done: number; total: number } | null =>
  cases.length === filed.cases.length
    ? { done: cases.filter(({ status }) => status === 'COMPLETED').length, total: cases.length }
    : null;
