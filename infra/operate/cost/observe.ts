import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../../local/runner.ts';

/** The use of a function so far. */
export type FunctionUse = {
  readonly invocations: number;
  readonly milliseconds: number;
  readonly memoryMb: number;
};

/** Reads the use of each function, by its name in the stacks. */
export const readUse = ({ functions }: Runner): ReadonlyMap<string, FunctionUse> =>
  new Map(
    functions.map(({ definition: { logicalId, memoryMb }, used }) => [
      nameOf(logicalId),
      { ...used, memoryMb },
    ]),
  );

/** Counts the bytes of the functions' logs. */
export const countLogBytes = ({ functions, logs }: Runner): number =>
  functions
    .flatMap(({ definition }) => logs(definition.logicalId))
    .reduce((sum, line) => sum + Buffer.byteLength(line), 0);

/** Counts the bytes of the objects in the buckets. */
export const countObjectBytes = ({ dataDir }: Runner): number =>
  readdirSync(join(dataDir, 's3'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

// the logical id without its hash
const nameOf = (logicalId: string): string => logicalId.slice(0, -8);
