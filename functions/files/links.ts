import { createHmac } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { createScope, getSigningKey, SignatureV4 } from '@smithy/signature-v4';
import { EXTENSIONS, MEDIA_TYPES, objectKeyOf, previewKeyOf, type Upload } from './model.ts';

/** Long enough for 10 MB over a slow line; a broken upload asks for a new form. */
const FORM_SECONDS = 600;
const LINK_SECONDS = 60;

/** What a client sends a file with. */
export type SignedForm = {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: string;
};

/** Links to a file for a moment. */
export type SignedLink = {
  readonly url: string;
  readonly preview: string | null;
  readonly expiresAt: string;
};

type Signed = Pick<Upload, 'type' | 'bytes' | 'sha256' | 'preview'>;

/** The credentials of the function and its region, as any of its AWS clients has them. */
type Signer = Pick<KMSClient['config'], 'credentials' | 'region' | 'sha256'>;

/** Signs forms and links for a bucket with the credentials of the function. Signing calls nobody. */
export const createFileLinks = (
  { credentials, region, sha256 }: Signer,
  { bucket: name, url }: { readonly bucket: string; readonly url: string },
  clock: () => Date,
) => {
  const bucket = new URL(url);
  const signer = new SignatureV4({ credentials, region, sha256, service: 's3', uriEscapePath: false });

  const presign = async (key: string, asked: Readonly<Record<string, string>>, at: Date): Promise<string> => {
    const path = `${bucket.pathname.replace(/\/$/, '')}/${key}`;
    const { query = {} } = await signer.presign(
      {
        method: 'GET',
        protocol: bucket.protocol,
        hostname: bucket.hostname,
        ...(bucket.port && { port: Number(bucket.port) }),
        path,
        query: { ...asked },
        headers: { host: bucket.host, 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' },
      },
      { expiresIn: LINK_SECONDS, signingDate: at },
    );
    const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return `${bucket.origin}${path}?${text.join('&')}`;
  };

  return {
    /** Signs a form that takes exactly the announced content: its type, its size and its SHA-256. */
    async formOf(number: string, { type, bytes, sha256: digest }: Signed): Promise<SignedForm> {
      const at = clock();
      const { accessKeyId, sessionToken, ...secrets } = await credentials();
      const place = await region();
      const longDate = toLongDate(at);
      const shortDate = longDate.slice(0, 8);
      const expiresAt = new Date(at.getTime() + FORM_SECONDS * 1_000).toISOString();
      const exact = {
        key: objectKeyOf(number),
        'Content-Type': MEDIA_TYPES[type],
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': Buffer.from(digest, 'hex').toString('base64'),
        'x-amz-algorithm': 'AWS4-HMAC-SHA256',
        'x-amz-credential': `${accessKeyId}/${createScope(shortDate, place, 's3')}`,
        'x-amz-date': longDate,
        ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
      };
      const conditions = [
        { bucket: name },
        ...Object.entries(exact).map(([name, value]) => ({ [name]: value })),
        ['content-length-range', bytes, bytes],
      ];
      const policy = Buffer.from(JSON.stringify({ expiration: expiresAt, conditions })).toString('base64');
      const key = await getSigningKey(sha256, { accessKeyId, ...secrets }, shortDate, place, 's3');
      const signature = createHmac('sha256', key).update(policy).digest('hex');
      const fields = { ...exact, policy, 'x-amz-signature': signature };
      return {
        url,
        fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
        expiresAt,
      };
    },

    /** Signs links to a file, which a browser saves, and to its picture. */
    async linkOf(number: string, saveAs: string, { type, preview }: Signed): Promise<SignedLink> {
      const at = clock();
      const saved = {
        'response-content-disposition': `attachment; filename="${saveAs}.${EXTENSIONS[type]}"`,
        'response-content-type': MEDIA_TYPES[type],
        'response-cache-control': 'no-store',
      };
      const shown = {
        'response-content-disposition': 'inline',
        'response-content-type': MEDIA_TYPES.JPEG,
        'response-cache-control': 'no-store',
      };
      return {
        url: await presign(objectKeyOf(number), saved, at),
        preview: preview ? await presign(previewKeyOf(number), shown, at) : null,
        expiresAt: new Date(at.getTime() + LINK_SECONDS * 1_000).toISOString(),
      };
    },
  };
};

const toLongDate = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, '');
