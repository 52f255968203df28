import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { expect, test } from 'vitest';
import { createSecrets } from '../../../functions/webhook/secrets.ts';

/** Loads the secrets of a webhook whose stored value is this. */
const load = (value: string): Promise<readonly string[]> => {
  const client = new SecretsManagerClient({
    region: 'cn-north-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 's' },
    requestHandler: {
      handle: async () => ({
        response: {
          statusCode: 200,
          headers: { 'content-type': 'application/x-amz-json-1.1' },
          body: Buffer.from(JSON.stringify({ SecretString: value })),
        },
      }),
    },
  });
  return createSecrets(client)('a secret');
};

const generated = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH';

test('a secret and the one that it replaces are both used', async () => {
  expect(await load(`whsec_${generated} ${generated}`)).toEqual([`whsec_${generated}`, generated]);
});

test.each([
  ['nothing', ''],
  ['a prefix alone', 'whsec_'],
  ['the words of the runbook', 'NEW OLD'],
  ['one of them too short', `${generated} whsec_abc`],
])('%s is no secret: anybody could sign with it', async (_, value) => {
  await expect(load(value)).rejects.toThrow('a webhook without a secret');
});
