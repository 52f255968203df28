import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { haicang } from './world.ts';

/** Fetches a published file as it stands at a time. */
export const published = (address: string, at: string): Promise<Response> =>
  fetch(address, { headers: { 'x-tongban-clock': haicang(at).toISOString() } });

/** Loads the published keys of certificates. */
export const loadKeys = async (url: string, at: string): Promise<JSONWebKeySet> =>
  Object(await (await published(`${url}/.well-known/certificates.json`, at)).json());

/** A library of others, with files published at an address only; keys and list are those of a time. */
export const openVerifier = async (url: string, listedAt: string) => {
  const keys = createLocalJWKSet(await loadKeys(url, listedAt));
  const verifier = async (data: string, signature: string): Promise<boolean> =>
    jwtVerify(`${data}.${signature}`, keys, { currentDate: haicang(listedAt) }).then(
      () => true,
      () => false,
    );
  return new SDJwtVcInstance({
    verifier,
    statusVerifier: verifier,
    hashAlg: 'sha-256',
    hasher: async (data) =>
      new Uint8Array(
        await crypto.subtle.digest(
          'SHA-256',
          typeof data === 'string' ? new TextEncoder().encode(data) : data,
        ),
      ),
    statusListFetcher: async (uri) => (await published(uri, listedAt)).text(),
  });
};
