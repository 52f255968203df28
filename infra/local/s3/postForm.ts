import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Answer, refusal } from './buckets.ts';
import { credentialOn, isPolicySignature } from './signature.ts';

/** An object that somebody may put by a form. */
export type PostedObject = { readonly key: string; readonly content: Buffer };

const Condition = z.union([
  z.record(z.string(), z.string()),
  z.tuple([z.literal(['eq', 'starts-with']), z.string(), z.string()]),
  z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
]);
type Condition = z.infer<typeof Condition>;
const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });
type Policy = z.infer<typeof Policy>;

/** Fields that no condition need name. */
const FREE = new Set(['x-amz-signature', 'file', 'policy']);

type Form = { readonly fields: ReadonlyMap<string, string>; readonly content: Buffer };

/** Checks a form as S3 does: signature, expiry, every condition, no field without one, size and checksum. */
export const checkPost = async (
  bucket: string,
  body: Buffer,
  contentType: string,
  now: Date,
): Promise<PostedObject | Answer> => {
  const form = await readForm(body, contentType);
  if (!form) return refusal(400, 'MalformedPOSTRequest');
  const policy = await readPolicy(form);
  if (!policy) return refusal(403, 'SignatureDoesNotMatch');
  if (now >= new Date(policy.expiration)) return refusal(403, 'AccessDenied', 'Policy expired');
  const named = new Map([...form.fields, ['bucket', bucket]]);
  const unmet = policy.conditions.find((one) => !isMet(one, named));
  if (unmet) return refusal(403, 'AccessDenied', `Policy Condition failed: ${JSON.stringify(unmet)}`);
  const extra = [...form.fields.keys()].find((name) => !isNamed(name, policy));
  if (extra !== undefined) return refusal(403, 'AccessDenied', `Extra input fields: ${extra}`);
  return checkContent(form, policy);
};

const readForm = async (body: Buffer, contentType: string): Promise<Form | undefined> => {
  const headers = { 'content-type': contentType };
  const data = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
  const all = [...(data ?? [])];
  const [name, file] = all.at(-1) ?? [];
  // what follows the file is not read
  if (name !== 'file' || file === undefined) return undefined;
  const content = typeof file === 'string' ? Buffer.from(file) : Buffer.from(await file.arrayBuffer());
  const fields = all.slice(0, -1).map(([key, value]): [string, string] => [key.toLowerCase(), String(value)]);
  return { fields: new Map(fields), content };
};

const readPolicy = async ({ fields }: Form): Promise<Policy | undefined> => {
  const given = (name: string): string => fields.get(name) ?? '';
  const day = given('x-amz-date').slice(0, 8);
  const isOurs =
    given('x-amz-algorithm') === 'AWS4-HMAC-SHA256' &&
    given('x-amz-credential') === credentialOn(day) &&
    (await isPolicySignature(given('policy'), day, given('x-amz-signature')));
  if (!isOurs) return undefined;
  const text = Buffer.from(given('policy'), 'base64').toString('utf8');
  return Policy.parse(JSON.parse(text));
};

const isMet = (condition: Condition, fields: ReadonlyMap<string, string>): boolean => {
  if (!Array.isArray(condition))
    return Object.entries(condition).every(([name, value]) => fields.get(name.toLowerCase()) === value);
  const [kind, name, value] = condition;
  if (kind === 'content-length-range') return true;
  const given = fields.get(String(name).replace(/^\$/, '').toLowerCase());
  return given !== undefined && (kind === 'eq' ? given === value : given.startsWith(String(value)));
};

const isNamed = (name: string, { conditions }: Policy): boolean =>
  FREE.has(name) ||
  name.startsWith('x-ignore-') ||
  conditions.some((one) =>
    Array.isArray(one)
      ? String(one[1]).toLowerCase() === `$${name}`
      : Object.keys(one).some((key) => key.toLowerCase() === name),
  );

const checkContent = ({ fields, content }: Form, { conditions }: Policy): PostedObject | Answer => {
  for (const one of conditions) {
    if (!Array.isArray(one) || one[0] !== 'content-length-range') continue;
    if (content.length > one[2]) return refusal(400, 'EntityTooLarge');
    if (content.length < one[1]) return refusal(400, 'EntityTooSmall');
  }
  const checksum = fields.get('x-amz-checksum-sha256');
  if (checksum !== undefined && createHash('sha256').update(content).digest('base64') !== checksum)
    return refusal(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
  const key = fields.get('key');
  return key === undefined ? refusal(400, 'InvalidArgument') : { key, content };
};
