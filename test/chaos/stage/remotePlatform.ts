import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../infra/local/freePort.ts';
import { createIssuer } from '../../../infra/local/issuer.ts';
import { readIssuer } from '../../../infra/local/issuerKey.ts';
import { openTables } from '../../support/tables.ts';
import { worldOf } from '../../support/world.ts';
import { openWire } from '../wire/wire.ts';

const PROGRAM = fileURLToPath(new URL('../processes/platform.ts', import.meta.url));

/** Starts a platform in a process of its own that can be killed and restarted on its data. */
export const openRemotePlatform = async (assemblyDir: string) => {
  const wire = await openWire();
  const dataDir = mkdtempSync(join(tmpdir(), 'tongban-chaos-data-'));
  const port = await freePort();
  const settings = { assemblyDir, dataDir, dynamoDbEndpoint: wire.endpoint, port };
  let child = await start(settings);
  const issueToken: ReturnType<typeof createIssuer>['issueToken'] = (request) => {
    const issuer = readIssuer(join(dataDir, 'issuer.json'));
    if (!issuer) throw new Error('the platform has no issuer');
    return createIssuer(issuer).issueToken(request);
  };
  const stop = async (): Promise<void> => {
    await sendMessage(child, 'stop');
    await wire.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const tables = openTables(wire.endpoint);
  return {
    wire,
    tables,
    world: worldOf({
      url: `http://localhost:${port}`,
      issueToken,
      drained: () => sendMessage(child, 'drain'),
      stop,
    }),
    /** Kills the platform and starts it again. */
    killAndStart: async (): Promise<void> => {
      wire.count();
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      child = await start(settings);
    },
    /** Returns its resident memory in MB. */
    memory: (): number => {
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      return Number(kilobytes) / 1_024;
    },
    close: async () => {
      tables.close();
      await stop();
    },
  };
};

const start = async (settings: object): Promise<ChildProcess> => {
  const child = fork(PROGRAM, { execArgv: [] });
  await sendMessage(child, settings);
  return child;
};

const sendMessage = async (child: ChildProcess, message: object | string): Promise<void> => {
  const done = once(child, 'message');
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the platform ended')));
  child.send(message);
  await Promise.race([done, ended]);
  ended.catch(() => undefined);
};
