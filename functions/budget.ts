import { AsyncLocalStorage } from 'node:async_hooks';

/** The remaining budget of a request: database calls, and list entries in the answer. */
export type Budget = { trips: number; entries: number };

/** Thrown when a request exceeds its budget. */
export class BudgetExceeded extends Error {}

/** A request under way: what is left of its budget, and a signal that it has been answered. */
type RequestScope = Budget & { readonly ended: AbortSignal };

const budgets = new AsyncLocalStorage<RequestScope>();

/** Runs a request with its own budget. Code outside a request, as in scheduled functions, is not limited. */
export const runWithBudget = async <T>(budget: Budget, run: () => Promise<T>): Promise<T> => {
  const end = new AbortController();
  try {
    return await budgets.run({ ...budget, ended: end.signal }, run);
  } finally {
    end.abort();
  }
};

/** Returns the request under way; undefined outside a request. */
export const currentRequest = (): RequestScope | undefined => budgets.getStore();

/** Sets the remaining budget of the current request, once the asker is known. */
export const allowBudget = (allowed: Budget): void => {
  const budget = budgets.getStore();
  if (budget) Object.assign(budget, allowed);
};

/** Spends one database call. Throws BudgetExceeded. */
export const spendTrip = (): void => spend('trips', 1);

/** Spends list entries. Throws BudgetExceeded. */
export const spendEntries = (count: number): void => spend('entries', count);

const spend = (kind: keyof Budget, count: number): void => {
  const budget = budgets.getStore();
  if (!budget) return;
  budget[kind] -= count;
  if (budget[kind] < 0) throw new BudgetExceeded(`too many ${kind}`);
};
