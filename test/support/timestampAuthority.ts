import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

const CONFIG = `
[ req ]
distinguished_name = dn
prompt = no
[ dn ]
CN = Timestamp authority of a test
[ ca ]
basicConstraints = critical, CA:TRUE
[ signer ]
extendedKeyUsage = critical, timeStamping
[ tsa ]
default_tsa = stamp
[ stamp ]
serial = ./serial
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256
ess_cert_id_alg = sha256
crypto_device = builtin
`;

/** Makes an RFC 3161 authority of openssl in a folder of its own, and serves it on a free port. */
export const startTimestampAuthority = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-tsa-'));
  const openssl = (...args: string[]): Buffer =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  const key = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    name,
  ];
  openssl(
    'req',
    '-x509',
    ...key('ca.key'),
    '-out',
    'ca.pem',
    '-config',
    'tsa.cnf',
    '-extensions',
    'ca',
    '-days',
    '30',
  );
  openssl('req', ...key('tsa.key'), '-out', 'tsa.csr', '-config', 'tsa.cnf', '-subj', '/CN=Signer of a test');
  const signer = [
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'signer',
  ];
  openssl('x509', '-req', '-in', 'tsa.csr', ...signer, '-out', 'tsa.pem', '-days', '30');
  const reply = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-config', 'tsa.cnf', '-out', 'reply.tsr'];

  let answers: 'GRANTED' | 'BUSY' = 'GRANTED';
  const server = createServer(async (request, response) => {
    writeFileSync(join(folder, 'query.tsq'), await buffer(request));
    if (answers === 'BUSY') return response.writeHead(503).end();
    openssl('ts', '-reply', '-queryfile', 'query.tsq', ...reply);
    const token = execFileSync('cat', [join(folder, 'reply.tsr')]);
    return response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(token);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    /** The certificates that it is trusted by. */
    trustedBy: join(folder, 'ca.pem'),
    openssl,
    answer: (how: typeof answers) => {
      answers = how;
    },
    async stop(): Promise<void> {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
};
