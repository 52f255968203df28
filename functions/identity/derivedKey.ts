import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { lazy } from '../lazy.ts';

/**
 * A key for one purpose: the MAC that a KMS key makes of the purpose's name. One call a cold start, nothing stored,
 * nothing in the environment; keys of two purposes tell nothing of one another.
 */
export const derivedKey = (kms: KMSClient, keyId: string, purpose: string): (() => Promise<Uint8Array>) =>
  lazy(async () => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(purpose) }),
    );
    if (!Mac) throw new Error('KMS gave no MAC');
    return Mac;
  });
