import type { Cleanup } from '../cleanup.ts';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';
import { type Endpoints, lambdaDefinition, runtimeEnvironment } from './definition.ts';
import { type LambdaHost, startLambda } from './host.ts';
import type { FunctionLogs } from './logs.ts';

/** The running functions. */
export type Fleet = {
  /** The running function of a resource. */
  of(resource: Resource): LambdaHost;
  /** Every running function. */
  readonly all: readonly LambdaHost[];
};

/** Starts each of these functions once, all at the same time. Throws when one does not load. */
export const startFleet = async (
  world: World,
  resources: Iterable<Resource>,
  endpoints: Endpoints,
  logs: FunctionLogs,
  cleanup: Cleanup,
): Promise<Fleet> => {
  const starting = [...new Set(resources)].map(async (resource) => {
    const definition = lambdaDefinition(world, resource);
    const log = logs.sink(resource.logicalId);
    const host = await startLambda(definition, runtimeEnvironment(definition, endpoints), log);
    cleanup.add(host.stop);
    return [resource, host] as const;
  });
  // every start must end before a failure is told, or a late thread would be left running
  await Promise.allSettled(starting);
  const hosts = new Map(await Promise.all(starting));
  return {
    all: [...hosts.values()],
    of: (resource) => {
      const host = hosts.get(resource);
      if (!host) throw new Error(`function ${resource.logicalId} was not started`);
      return host;
    },
  };
};
