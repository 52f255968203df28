import { OperateError } from './outputs.ts';

/** Runs what an operator asked for and ends with the exit code that it gives; what it lacks is told on one line, with 2. */
export const runTool = async (run: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof OperateError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};
