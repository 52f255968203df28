import { openTables } from '../../support/tables.ts';
import { openWorld, type World } from '../../support/world.ts';
import { openWire, type Wire } from '../wire/wire.ts';

/** A running Haicang whose DynamoDB requests all go through the wire. */
export type Platform = {
  readonly wire: Wire;
  readonly world: World;
  readonly tables: ReturnType<typeof openTables>;
  close(): Promise<void>;
};

/** How long it waits for a silent database: longer than a loaded machine needs, shorter than a scenario lasts. */
const PATIENCE_MS = 20_000;

/** Starts a platform on a fresh engine; `warn` receives warnings of its streams. */
export const openPlatform = async (
  assemblyDir: string,
  warn: (message: string) => void = () => undefined,
): Promise<Platform> => {
  const wire = await openWire();
  const environment = { SERVICE_TIMEOUT_MS: String(PATIENCE_MS) };
  const world = await openWorld({ assemblyDir, dynamoDbEndpoint: wire.endpoint, environment, warn });
  const tables = openTables(wire.endpoint);
  return {
    wire,
    world,
    tables,
    close: async () => {
      tables.close();
      await world.close();
      await wire.close();
    },
  };
};
