import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const PrivateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});
const Stored = z.object({ issuer: z.string(), audience: z.string(), key: PrivateJwk });

/** Where `npm start` keeps the issuer of a folder. */
export const ISSUER_FILE = join('.tongban', 'issuer.json');

/** The signing key of the local issuer, with the names that go into its tokens. */
export type IssuerSettings = z.infer<typeof Stored>;

/** Reads what an earlier start kept in `file`; undefined when there was none. */
export const readIssuer = (file: string): IssuerSettings | undefined =>
  existsSync(file) ? Stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/** Keeps issuer and audience with a signing key, made once, in a file that only its owner may read. */
export const keepIssuer = async (file: string, issuer: string, audience: string): Promise<IssuerSettings> => {
  const settings = { issuer, audience, key: readIssuer(file)?.key ?? (await makeKey()) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(settings, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return settings;
};

const makeKey = async (): Promise<IssuerSettings['key']> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return PrivateJwk.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
};
