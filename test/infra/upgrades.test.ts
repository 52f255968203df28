import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const Table = z.object({
  KeySchema: Keys,
  GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), KeySchema: Keys })).default([]),
});

const keysOf = (keys: z.infer<typeof Keys>): string =>
  keys.map(({ AttributeName }) => AttributeName).join(' ');

/**
 * Properties for which CloudFormation replaces a table or key. Changing one loses the data of a deployed stage: move it
 * first, and say how in docs/runbook.md. New indexes may be added, one per deployment.
 */
const DEPLOYED = {
  tables: {
    Cases80582F3E: 'pk sk',
    CountersFDB211E7: 'pk sk',
    Registry4DB9CCA5: 'pk sk',
  },
  keys: [
    'BackupKey570ED138',
    'CertificateKeyF39219A0',
    'PersonIndexKeyC240D0E6',
    'PersonKey12C7366D',
    'TableKeyF581D96F',
  ],
};

describe('upgrades', () => {
  const { data } = templatesOf('prod');

  it('a deployment replaces no table', () => {
    const tables = Object.entries(data.findResources('AWS::DynamoDB::GlobalTable')).map(
      ([id, { Properties }]) => {
        expect(Properties.TableName).toBeUndefined();
        return [id, keysOf(Table.parse(Properties).KeySchema)];
      },
    );
    expect(Object.fromEntries(tables)).toMatchObject(DEPLOYED.tables);
  });

  it('a deployment replaces no key', () => {
    expect(Object.keys(data.findResources('AWS::KMS::Key')).sort()).toEqual(DEPLOYED.keys);
  });
});
