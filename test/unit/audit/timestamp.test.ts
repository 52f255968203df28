import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askAuthority } from '../../../functions/audit/timestamp/askAuthority.ts';
import { buildQuery, isGranted } from '../../../functions/audit/timestamp/query.ts';
import { startTimestampAuthority } from '../../support/timestampAuthority.ts';

const hash = createHash('sha256').update('a digest').digest();
const other = createHash('sha256').update('another').digest();

let authority: Awaited<ReturnType<typeof startTimestampAuthority>>;
beforeAll(async () => {
  authority = await startTimestampAuthority();
});
afterAll(() => authority.stop());

test('a request for a timestamp is the one that openssl writes', () => {
  const args = ['-digest', hash.toString('hex'), '-sha256', '-cert', '-no_nonce'];
  expect(buildQuery(hash)).toEqual(authority.openssl('ts', '-query', ...args));
});

test('an authority grants a timestamp of the hash that was sent', async () => {
  const token = await askAuthority(authority.url, hash.toString('hex'));
  expect([isGranted(token, hash), isGranted(token, other)]).toEqual([true, false]);
});

test('an answer is no timestamp if it is refused, another text, or too long', async () => {
  // PKIStatusInfo { rejection }
  expect(isGranted(Buffer.concat([Buffer.from('30053003020102', 'hex'), hash]), hash)).toBe(false);
  for (const text of ['', 'ok', '<html>']) expect(isGranted(Buffer.from(text), hash)).toBe(false);
  const server = createServer((_, response) => response.end('x'.repeat(70_000)));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(askAuthority(`http://localhost:${port}/`, hash.toString('hex'))).rejects.toThrow(
    'no timestamp',
  );
  await new Promise((resolve) => server.close(resolve));
});

test('an authority that is busy or redirects is a failure', async () => {
  authority.answer('BUSY');
  await expect(askAuthority(authority.url, hash.toString('hex'))).rejects.toThrow('503');
  authority.answer('GRANTED');
});
