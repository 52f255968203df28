import { type Outcome, type Refusal, refused } from './refusal.ts';

/** An exception that becomes a refusal: thrown deep in a rule, caught where the input path is known. */
export abstract class RefusableError extends Error {
  /** Makes the refusal at an input path. */
  abstract refusalAt(path: readonly string[]): Refusal;
}

/** Runs a rule; a `RefusableError` becomes a refusal at `path`. Any other exception is a defect and is rethrown. */
export const catchRefusal = async <T>(
  path: readonly string[],
  run: () => Outcome<T> | Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof RefusableError) return refused(error.refusalAt(path));
    throw error;
  }
};
