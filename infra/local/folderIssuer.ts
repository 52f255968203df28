import { createIssuer, type Issuer } from './issuer.ts';
import { ISSUER_FILE, readIssuer } from './issuerKey.ts';
import { runnerAddress } from './port.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Returns the issuer of this folder, under the name of the runner at `address`, or else of the one that started last:
 * all runners of a folder share a key. Undefined before the first start.
 */
export const findIssuer = (address?: string): Issuer | undefined => {
  const settings = readIssuer(ISSUER_FILE);
  return settings && createIssuer({ ...settings, issuer: nameOf(address) ?? settings.issuer });
};

// a local runner calls itself localhost, however its address is spelt
const nameOf = (address = ''): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const { hostname, port } = new URL(address);
  return LOOPBACK.includes(hostname) ? runnerAddress(Number(port || 80)) : undefined;
};
