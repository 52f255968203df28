import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../../local/runner.ts';

/** What a function was used so far. */
export type Used = { readonly invocations: number; readonly milliseconds: number; readonly memoryMb: number };

/** How often and how long each function has run, by the name it has in the stacks. */
export const usedBy = ({ functions }: Runner): ReadonlyMap<string, Used> =>
  new Map(
    functions.map(({ definition: { logicalId, memoryMb }, used }) => [
      nameOf(logicalId),
      { ...used, memoryMb },
    ]),
  );

/** Bytes that the functions printed. */
export const printedBytes = ({ functions, logs }: Runner): number =>
  functions
    .flatMap(({ definition }) => logs(definition.logicalId))
    .reduce((sum, line) => sum + Buffer.byteLength(line), 0);

/** Bytes of the objects in its buckets. */
export const objectBytes = ({ dataDir }: Runner): number =>
  readdirSync(join(dataDir, 's3'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

// CloudFormation's name without the hash that makes it unique
const nameOf = (logicalId: string): string => logicalId.slice(0, -8);
