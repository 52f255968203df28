import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ScanConfig } from '../config.ts';

/** Looks for malicious software in a content. */
export type Antivirus = { readonly name: string; isInfected(content: Buffer): Promise<boolean> };

/** The daemon's settings in the image, which say where it listens. */
const DAEMON_CONFIG = '/var/task/clamd.conf';
/** Where Debian's ClamAV keeps the signatures that freshclam fetches. */
const SIGNATURES = '/var/lib/clamav';
const ALONE = '/usr/bin/clamscan';
const REPORT = ['--no-summary', '--stdout', '-'] as const;

const INFECTED = 1;
/** The daemon loads its signatures for half a minute. */
const TRIES = 45;
const PAUSE_MS = 2_000;

/** Chooses what looks for malicious software. Without ClamAV and its signatures, a local run knows the test signature alone. */
export const chooseAntivirus = (scanner: ScanConfig['SCANNER'], signatures = SIGNATURES): Antivirus => {
  switch (scanner) {
    case 'CLAMAV':
      return connectDaemon(DAEMON_CONFIG);
    case 'GUARDDUTY':
      return { name: 'GuardDuty', isInfected: async (content) => hasTestSignature(content) };
    case 'INSTALLED':
      return findClamAv(signatures) === 'READY'
        ? { name: 'ClamAV', isInfected: askProgram(ALONE, [`--database=${signatures}`, ...REPORT], 1) }
        : {
            name: 'the EICAR test signature alone',
            isInfected: async (content) => hasTestSignature(content),
          };
  }
};

/** Asks the daemon that a file of settings describes: it keeps its signatures in memory. */
export const connectDaemon = (config: string): Antivirus => ({
  name: 'ClamAV',
  isInfected: askProgram('/usr/bin/clamdscan', [`--config-file=${config}`, ...REPORT], TRIES),
});

/** Finds what this machine has of ClamAV: without its program or its signatures, files are not scanned. */
export const findClamAv = (signatures = SIGNATURES): 'READY' | 'NO_PROGRAM' | 'NO_SIGNATURES' => {
  if (!existsSync(ALONE)) return 'NO_PROGRAM';
  const files = existsSync(signatures) ? readdirSync(signatures) : [];
  return files.some((name) => /\.(c[vlu]d|[hn]db)$/.test(name)) ? 'READY' : 'NO_SIGNATURES';
};

const askProgram =
  (program: string, args: readonly string[], tries: number) =>
  async (content: Buffer): Promise<boolean> => {
    if (hasTestSignature(content)) return true;
    for (let left = tries; ; ) {
      const code = await run(program, args, content);
      if (code === 0 || code === INFECTED) return code === INFECTED;
      left -= 1;
      if (left === 0) throw new Error(`${program} ended with ${code}`);
      await sleep(PAUSE_MS);
    }
  };

const run = async (program: string, args: readonly string[], content: Buffer): Promise<number> => {
  const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  // a program that ends early closes its input
  child.stdin.on('error', () => undefined);
  child.stdin.end(content);
  const [code]: unknown[] = await once(child, 'close');
  return typeof code === 'number' ? code : -1;
};

// in two parts: a scanner would take this file for infected
const TEST_SIGNATURE = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const hasTestSignature = (content: Buffer): boolean => content.includes(TEST_SIGNATURE);
