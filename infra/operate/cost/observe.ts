import type { Runner } from '../../local/runner.ts';
import type { Measured } from './measured.ts';

/** How often and how long each function ran for a case on the average, by the name it has in the stacks. */
export const usedBy = ({ functions }: Runner, cases: number): Measured['functions'] =>
  Object.fromEntries(
    functions.map(({ definition: { logicalId, memoryMb }, used }) => [
      nameOf(logicalId),
      {
        invocations: used.invocations / cases,
        milliseconds: used.milliseconds / cases,
        memoryMb,
      },
    ]),
  );

/** Bytes that the functions printed. */
export const printedBytes = (runner: Runner): number =>
  linesOf(runner).reduce((sum, line) => sum + Buffer.byteLength(line), 0);

/** Names of the metrics that the functions print, whatever their dimensions. */
export const metricNames = (runner: Runner): ReadonlySet<string> =>
  new Set(
    linesOf(runner).flatMap((line) => [...line.matchAll(/\{"Name":"(\w+)"/g)].map(([, name = '']) => name)),
  );

const linesOf = ({ functions, logs }: Runner): string[] =>
  functions.flatMap(({ definition }) => logs(definition.logicalId));

// CloudFormation's name without the hash that makes it unique
const nameOf = (logicalId: string): string => logicalId.slice(0, -8);
