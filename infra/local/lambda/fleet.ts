import type { Cleanup } from '../cleanup.ts';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';
import { type Endpoints, lambdaDefinition, runtimeEnvironment } from './definition.ts';
import { type LambdaHost, openLambda } from './host.ts';
import type { FunctionLogs } from './logs.ts';

/** The running functions. */
export type Fleet = {
  /** The running function of a resource. */
  of(resource: Resource): LambdaHost;
  /** Every running function. */
  readonly all: readonly LambdaHost[];
};

/** Functions to load at the start, and functions to load at their first call. */
type FleetFunctions = { readonly now: Iterable<Resource>; readonly later: Iterable<Resource> };

/** Opens each function once, and loads those wanted now in parallel. Throws when one does not load. */
export const startFleet = async (
  world: World,
  { now, later }: FleetFunctions,
  endpoints: Endpoints,
  logs: FunctionLogs,
  cleanup: Cleanup,
): Promise<Fleet> => {
  const open = (resource: Resource): LambdaHost => {
    const definition = lambdaDefinition(world, resource, endpoints.overrides);
    const host = openLambda(
      definition,
      runtimeEnvironment(definition, endpoints),
      logs.sink(resource.logicalId),
    );
    cleanup.add(host.stop);
    return host;
  };
  const hosts = new Map([...new Set([...now, ...later])].map((resource) => [resource, open(resource)]));
  const of = (resource: Resource): LambdaHost => {
    const host = hosts.get(resource);
    if (!host) throw new Error(`function ${resource.logicalId} was not started`);
    return host;
  };
  const loading = [...now].map((resource) => of(resource).load());
  // every load must end before a failure is told, or a late thread would be left running
  await Promise.allSettled(loading);
  await Promise.all(loading);
  return { all: [...hosts.values()], of };
};
