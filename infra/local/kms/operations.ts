import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type KmsKey, keyIdOf, mac, seal, unseal } from './keys.ts';
import { publicKeyOf, signWith } from './signing.ts';

/** A refusal that the AWS SDK turns into an exception of this name. */
export class KmsRefusal extends Error {
  override readonly name: string;
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

// as AWS KMS: an unknown parameter is refused, and a message is short
const MOST_MESSAGE_BYTES = 4_096;
const Bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));
const Message = Bytes.refine(
  ({ length }) => length >= 1 && length <= MOST_MESSAGE_BYTES,
  'a message has 1 to 4096 bytes',
);
const EncryptionContext = z.record(z.string().min(1), z.string()).default({});
const GenerateDataKey = z
  .strictObject({
    KeyId: z.string(),
    KeySpec: z.enum(['AES_256', 'AES_128']).optional(),
    NumberOfBytes: z.int().min(1).max(1024).optional(),
    EncryptionContext,
  })
  .refine(
    ({ KeySpec, NumberOfBytes }) => (KeySpec === undefined) !== (NumberOfBytes === undefined),
    'give one of KeySpec and NumberOfBytes',
  );
const Encrypt = z.strictObject({ KeyId: z.string(), Plaintext: Message, EncryptionContext });
const Decrypt = z.strictObject({ KeyId: z.string().optional(), CiphertextBlob: Bytes, EncryptionContext });
const GenerateMac = z.strictObject({
  KeyId: z.string(),
  Message,
  MacAlgorithm: z.literal('HMAC_SHA_256'),
});

const GetPublicKey = z.strictObject({ KeyId: z.string() });
const Sign = z.strictObject({
  KeyId: z.string(),
  Message,
  MessageType: z.literal('RAW').default('RAW'),
  SigningAlgorithm: z.literal('ECDSA_SHA_256'),
});

/** The operations of AWS KMS that the functions use, by name; each takes and gives the JSON of the service. */
export const kmsOperations = (keys: readonly KmsKey[]) => {
  const find = (id: string, spec: KmsKey['spec']) => findKey(keys, id, spec);
  return new Map<string, (input: unknown) => unknown>([
    ['GenerateDataKey', (input) => generateDataKey(find, GenerateDataKey.parse(input))],
    ['Encrypt', (input) => encrypt(find, Encrypt.parse(input))],
    ['Decrypt', (input) => decrypt(find, Decrypt.parse(input))],
    ['GenerateMac', (input) => generateMac(find, GenerateMac.parse(input))],
    ['GetPublicKey', (input) => getPublicKey(find, GetPublicKey.parse(input))],
    ['Sign', (input) => sign(find, Sign.parse(input))],
  ]);
};

type Find = (id: string, spec: KmsKey['spec']) => KmsKey;

const findKey = (keys: readonly KmsKey[], id: string, spec: KmsKey['spec']): KmsKey => {
  const key = keys.find((one) => one.id === id || one.arn === id);
  if (!key) throw new KmsRefusal('NotFoundException', `there is no key ${id}`);
  if (key.spec !== spec) throw new KmsRefusal('InvalidKeyUsageException', `key ${id} is for ${key.spec}`);
  return key;
};

const generateDataKey = (find: Find, input: z.infer<typeof GenerateDataKey>) => {
  const key = find(input.KeyId, 'SYMMETRIC_DEFAULT');
  const plain = randomBytes(input.NumberOfBytes ?? (input.KeySpec === 'AES_128' ? 16 : 32));
  return {
    KeyId: key.arn,
    Plaintext: plain.toString('base64'),
    CiphertextBlob: seal(key, plain, input.EncryptionContext).toString('base64'),
  };
};

const encrypt = (find: Find, input: z.infer<typeof Encrypt>) => {
  const key = find(input.KeyId, 'SYMMETRIC_DEFAULT');
  const sealed = seal(key, input.Plaintext, input.EncryptionContext);
  return {
    KeyId: key.arn,
    CiphertextBlob: sealed.toString('base64'),
    EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  };
};

const decrypt = (find: Find, input: z.infer<typeof Decrypt>) => {
  const key = find(keyIdOf(input.CiphertextBlob), 'SYMMETRIC_DEFAULT');
  if (input.KeyId !== undefined && find(input.KeyId, 'SYMMETRIC_DEFAULT') !== key) {
    throw new KmsRefusal('IncorrectKeyException', 'the text was sealed with another key');
  }
  try {
    const plain = unseal(key, input.CiphertextBlob, input.EncryptionContext);
    return { KeyId: key.arn, Plaintext: plain.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
  } catch {
    throw new KmsRefusal(
      'InvalidCiphertextException',
      'the text was altered or the encryption context differs',
    );
  }
};

const generateMac = (find: Find, input: z.infer<typeof GenerateMac>) => {
  const key = find(input.KeyId, 'HMAC_256');
  return {
    KeyId: key.arn,
    Mac: mac(key, input.Message).toString('base64'),
    MacAlgorithm: input.MacAlgorithm,
  };
};

const getPublicKey = (find: Find, input: z.infer<typeof GetPublicKey>) => {
  const key = find(input.KeyId, 'ECC_NIST_P256');
  return {
    KeyId: key.arn,
    PublicKey: publicKeyOf(key.material).toString('base64'),
    KeySpec: key.spec,
    KeyUsage: 'SIGN_VERIFY',
    SigningAlgorithms: ['ECDSA_SHA_256'],
  };
};

const sign = (find: Find, input: z.infer<typeof Sign>) => {
  const key = find(input.KeyId, 'ECC_NIST_P256');
  return {
    KeyId: key.arn,
    Signature: signWith(key.material, input.Message).toString('base64'),
    SigningAlgorithm: input.SigningAlgorithm,
  };
};
