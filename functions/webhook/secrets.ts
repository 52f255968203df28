import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { rememberBriefly } from '../identity/rememberBriefly.ts';
import { keyOfSecret } from './signWebhook.ts';

/** What Standard Webhooks asks of a secret. With fewer bytes, as of a word that stands in for it, others could guess it. */
const FEWEST_BYTES = 24;

/** Creates what reads the secrets of a webhook by their ARN: one, or two while one replaces the other. Remembered for minutes. */
export const createSecrets = (
  client: Pick<SecretsManagerClient, 'send'>,
): ((id: string) => Promise<readonly string[]>) =>
  rememberBriefly(async (SecretId) => {
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId }));
    const secrets = SecretString.split(' ').filter((one) => one !== '');
    if (secrets.length === 0 || secrets.some((one) => keyOfSecret(one).length < FEWEST_BYTES))
      throw new Error('a webhook without a secret, or with one that is too short');
    return secrets;
  });
