import type { Weights } from './draw.ts';

/** Apportions a total by weights (largest remainder, ties in key order): the parts sum to it exactly. */
export const apportion = (total: number, weights: Weights): Record<string, number> => {
  const sum = Object.values(weights).reduce((a, b) => a + b, 0);
  const quotas = Object.entries(weights).map(([key, weight]) => ({ key, quota: (total * weight) / sum }));
  const parts = Object.fromEntries(quotas.map(({ key, quota }) => [key, Math.floor(quota)]));
  const left = total - Object.values(parts).reduce((a, b) => a + b, 0);
  for (const { key } of quotas.sort(byRemainder).slice(0, left)) parts[key] = (parts[key] ?? 0) + 1;
  return parts;
};

type Quota = { readonly key: string; readonly quota: number };

const byRemainder = (a: Quota, b: Quota): number => remainder(b) - remainder(a) || (a.key < b.key ? -1 : 1);

const remainder = ({ quota }: Quota): number => quota - Math.floor(quota);
