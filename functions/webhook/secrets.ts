import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { rememberBriefly } from '../identity/rememberBriefly.ts';

/** Creates what reads the secrets of a webhook by their ARN: one, or two while one replaces the other. Remembered for minutes. */
export const createSecrets = (client: SecretsManagerClient): ((id: string) => Promise<readonly string[]>) =>
  rememberBriefly(async (SecretId) => {
    const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId }));
    const secrets = SecretString.split(' ').filter((one) => one !== '');
    if (secrets.length === 0) throw new Error('a webhook without a secret');
    return secrets;
  });
