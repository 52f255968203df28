import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseAntivirus, connectDaemon, findClamAv } from '../../../functions/scan/antivirus.ts';

const DAEMON = '/usr/sbin/clamd';
const MARK = 'A MARK THAT ONLY THESE SIGNATURES KNOW';
const folder = mkdtempSync(join(tmpdir(), 'tongban-clamav-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The settings of the image, with signatures and a socket of its own. */
const writeConfig = (): string => {
  const config = readFileSync('infra/scan/clamd.conf', 'utf8')
    .replace('/var/lib/clamav', folder)
    .replace('/tmp/clamd.sock', join(folder, 'clamd.sock'));
  const file = join(folder, 'clamd.conf');
  writeFileSync(file, config);
  return file;
};

describe.skipIf(!existsSync(DAEMON))('the daemon of the image', () => {
  const config = writeConfig();
  const antivirus = connectDaemon(config);
  let stop: () => Promise<unknown>;

  beforeAll(() => {
    writeFileSync(join(folder, 'test.ndb'), `Test.Mark:0:*:${Buffer.from(MARK).toString('hex')}\n`);
    const daemon = spawn(DAEMON, ['--config-file', config], { stdio: 'ignore' });
    stop = () => {
      const ended = once(daemon, 'exit');
      daemon.kill();
      return ended;
    };
  });
  afterAll(() => stop());

  test('what its signatures know is infected, and anything else is not', async () => {
    expect(await antivirus.isInfected(Buffer.from(`before ${MARK} after`))).toBe(true);
    expect(await antivirus.isInfected(Buffer.from('a lease'))).toBe(false);
  });

  test('a file of the largest size that is taken is looked through to its end', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024, 'lease ');
    large.write(MARK, large.length - MARK.length);
    expect(await antivirus.isInfected(large)).toBe(true);
  });
});

test('a local run without signatures of ClamAV knows the test signature alone, and says so', async () => {
  const antivirus = chooseAntivirus('INSTALLED', join(folder, 'none'));
  expect(antivirus.name).toBe('the EICAR test signature alone');
  expect(findClamAv(join(folder, 'none'))).not.toBe('READY');
  expect(await antivirus.isInfected(Buffer.from(MARK))).toBe(false);
});

test.skipIf(!existsSync('/usr/bin/clamscan'))('a local run uses the signatures that are there', async () => {
  writeFileSync(join(folder, 'test.ndb'), `Test.Mark:0:*:${Buffer.from(MARK).toString('hex')}\n`);
  const antivirus = chooseAntivirus('INSTALLED', folder);
  expect(findClamAv(folder)).toBe('READY');
  expect(antivirus.name).toBe('ClamAV');
  expect(await antivirus.isInfected(Buffer.from(MARK))).toBe(true);
  expect(await antivirus.isInfected(Buffer.from('a lease'))).toBe(false);
});
