/** A start that failed for a reason the user can mend: its message is one line that says what to do. */
export class StartFailure extends Error {}

/** The message of anything thrown, on one line. */
export const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ');
