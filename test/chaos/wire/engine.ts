import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../../infra/local/dynamodb/engine.ts';
import { mendStreamIndex } from '../../../infra/local/dynamodb/indexMend.ts';
import { createOwnEndpoint } from '../../support/engine.ts';

/** The engine behind the wire. */
export type WiredEngine = {
  endpoint(): string;
  /** Kills the engine; its data stays on disk. */
  crash(): Promise<void>;
  /** Starts the engine again on its data. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the DynamoDB of DYNAMODB_ENDPOINT, or an embedded one on a file of its own. */
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
  const refuse = () => Promise.reject(new Error('only the embedded engine can be killed'));
  return { endpoint: () => endpoint, crash: refuse, restart: refuse, close: async () => undefined };
};
