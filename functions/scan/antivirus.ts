import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ScanConfig } from '../config.ts';

/** Looks for malicious software in a content. */
export type Antivirus = { readonly name: string; isInfected(content: Buffer): Promise<boolean> };

/** The daemon of the image keeps its signatures in memory; a program alone loads them each time. */
const DAEMON = ['/usr/bin/clamdscan', '--no-summary', '--stdout', '-'] as const;
const ALONE = ['/usr/bin/clamscan', '--no-summary', '--stdout', '-'] as const;

const INFECTED = 1;
/** The daemon loads its signatures for half a minute. */
const TRIES = 45;
const PAUSE_MS = 2_000;

/** Chooses what looks for malicious software. Where ClamAV is not installed, a local run knows the test signature alone. */
export const chooseAntivirus = (scanner: ScanConfig['SCANNER']): Antivirus => {
  switch (scanner) {
    case 'CLAMAV':
      return clamAv(DAEMON);
    case 'GUARDDUTY':
      return { name: 'GuardDuty', isInfected: async (content) => hasTestSignature(content) };
    case 'INSTALLED':
      return existsSync(ALONE[0])
        ? clamAv(ALONE)
        : {
            name: 'the EICAR test signature alone',
            isInfected: async (content) => hasTestSignature(content),
          };
  }
};

const clamAv = ([program, ...args]: readonly [string, ...string[]]): Antivirus => ({
  name: 'ClamAV',
  isInfected: async (content) => {
    if (hasTestSignature(content)) return true;
    for (let tries = 1; ; tries += 1) {
      const code = await run(program, args, content);
      if (code === 0 || code === INFECTED) return code === INFECTED;
      if (tries === TRIES) throw new Error(`${program} ended with ${code}`);
      await sleep(PAUSE_MS);
    }
  },
});

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
