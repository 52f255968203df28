import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request may still use: calls to the database, and entries of lists in its answer. */
export type Budget = { trips: number; entries: number };

/** Thrown when a request has used up its budget. */
export class BudgetExceeded extends Error {}

const budgets = new AsyncLocalStorage<Budget>();

/** Runs a request with a budget of its own. Without one, as in scheduled functions, nothing is limited. */
export const runWithBudget = <T>(budget: Budget, run: () => T): T => budgets.run({ ...budget }, run);

/** Replaces the remaining database calls of the present request, once it is known who asks. */
export const allowTrips = (trips: number): void => {
  const budget = budgets.getStore();
  if (budget) budget.trips = trips;
};

/** Takes one database call from the budget. Throws BudgetExceeded. */
export const spendTrip = (): void => spend('trips', 1);

/** Takes entries of a list from the budget. Throws BudgetExceeded. */
export const spendEntries = (count: number): void => spend('entries', count);

const spend = (kind: keyof Budget, count: number): void => {
  const budget = budgets.getStore();
  if (!budget) return;
  budget[kind] -= count;
  if (budget[kind] < 0) throw new BudgetExceeded(`too many ${kind}`);
};
