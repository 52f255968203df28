import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hash } from '@smithy/core/serde';
import { createScope, getSigningKey, SignatureV4 } from '@smithy/signature-v4';
import { localClient } from '../sdk.ts';

const { credentials, region } = localClient('http://127.0.0.1');
const sha256 = Hash.bind(null, 'sha256');
const signer = new SignatureV4({ credentials, region, sha256, service: 's3', uriEscapePath: false });

/** Query parameters that a signature adds itself. */
const ADDED = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature', 'Content-Sha256'];

/** Parses `20261129T110045Z`; NaN: no such instant. */
export const parseLongDate = (text: string): number =>
  Date.parse(text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** The credential that the functions of a local run sign with on a day. */
export const credentialOn = (shortDate: string): string =>
  `${credentials.accessKeyId}/${createScope(shortDate, region, 's3')}`;

/** Whether a text is the signature of a form's policy. */
export const isPolicySignature = async (
  policy: string,
  shortDate: string,
  signature: string,
): Promise<boolean> => {
  const key = await getSigningKey(sha256, credentials, shortDate, region, 's3');
  return isSame(createHmac('sha256', key).update(policy).digest('hex'), signature);
};

/** Whether an address was signed for reading, and has not expired. */
export const isSignedAddress = async (url: URL, now: Date): Promise<boolean> => {
  const given = (name: string): string => url.searchParams.get(`X-Amz-${name}`) ?? '';
  const expiresIn = Number(given('Expires'));
  const signedAt = parseLongDate(given('Date'));
  if (!(expiresIn > 0) || Number.isNaN(signedAt) || now.getTime() > signedAt + expiresIn * 1_000)
    return false;
  if (given('Credential') !== credentialOn(given('Date').slice(0, 8))) return false;
  const { query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: url.protocol,
      hostname: url.hostname,
      port: Number(url.port),
      path: url.pathname,
      query: Object.fromEntries(
        [...url.searchParams].filter(([name]) => !ADDED.includes(name.replace(/^X-Amz-/i, ''))),
      ),
      headers: { host: url.host, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
    },
    { expiresIn, signingDate: new Date(signedAt) },
  );
  return isSame(String(query['X-Amz-Signature']), given('Signature'));
};

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
