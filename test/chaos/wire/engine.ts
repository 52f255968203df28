import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../../infra/local/dynamodb/engine.ts';
import { mendStreamIndex } from '../../../infra/local/dynamodb/indexMend.ts';
import { createOwnEndpoint } from '../../support/engine.ts';

/** The engine behind a wire. */
export type WiredEngine = {
  endpoint(): string;
  /** Kills it as a crash would; what it wrote is on disk. */
  crash(): Promise<void>;
  /** Starts it again on what is on disk. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** The DynamoDB that DYNAMODB_ENDPOINT names, or an embedded one on a file of its own. */
export const openEngine = async (): Promise<WiredEngine> => {
  const given = createOwnEndpoint();
  return given === undefined ? openEmbedded() : openGiven(given);
};

const openEmbedded = async (): Promise<WiredEngine> => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-chaos-'));
  const file = join(folder, 'dynamodb.sqlite');
  const start = async () => {
    const started = await startEngine(file);
    mendStreamIndex(file);
    return started;
  };
  let engine = await start();
  return {
    endpoint: () => engine.endpoint,
    crash: () => engine.crash(),
    restart: async () => {
      engine = await start();
    },
    close: async () => {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const openGiven = (endpoint: string): WiredEngine => {
  const notOurs = () => Promise.reject(new Error('only an embedded engine is ours to kill'));
  return { endpoint: () => endpoint, crash: notOurs, restart: notOurs, close: async () => undefined };
};
