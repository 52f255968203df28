import { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { ProtectedTable } from '../constructs/protectedTable.ts';
import { ScanFunction } from '../constructs/scanFunction.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import { DataStack } from '../stacks/data.ts';

/** A function with its trigger. */
export type WatchedFunction = TongbanFunction | ScanFunction;

/** The resources of a stage that dashboards and alarms watch. */
export type Watched = {
  readonly functions: readonly WatchedFunction[];
  readonly tables: readonly ProtectedTable[];
  /** The dead-letter queues. */
  readonly failureQueues: readonly Queue[];
  /** The queues over which functions spread their work. */
  readonly workQueues: readonly Queue[];
  readonly api: HttpStage;
} & Pick<DataStack, 'personIndexKey' | 'graphqlRole'>;

/** Finds all functions, tables and failure queues below a construct; new ones are watched by themselves. */
export const findWatched = (scope: IConstruct): Watched => {
  const all = scope.node.findAll();
  const api = all.find((one) => one instanceof HttpStage);
  const data = all.find((one) => one instanceof DataStack);
  const queues = all.filter((one) => one instanceof Queue);
  if (!api || !data) throw new Error(`${scope.node.path} has no endpoint or no data`);
  return {
    // a release fails aloud by itself
    functions: all.filter(
      (one): one is WatchedFunction =>
        one instanceof ScanFunction || (one instanceof TongbanFunction && one.trigger !== 'RELEASE'),
    ),
    tables: all.filter((one) => one instanceof ProtectedTable),
    failureQueues: queues.filter(({ node }) => node.id.endsWith('Failures')),
    workQueues: queues.filter(({ node }) => node.id.endsWith('Work')),
    api,
    personIndexKey: data.personIndexKey,
    graphqlRole: data.graphqlRole,
  };
};
