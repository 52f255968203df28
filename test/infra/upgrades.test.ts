import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';

const Keys = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const Table = z.object({
  KeySchema: Keys,
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: Keys,
        Projection: z.object({ ProjectionType: z.literal('INCLUDE'), NonKeyAttributes: z.array(z.string()) }),
      }),
    )
    .default([]),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
});

const keysOf = (keys: z.infer<typeof Keys>): string =>
  keys.map(({ AttributeName }) => AttributeName).join(' ');

/**
 * Properties for which CloudFormation replaces a table or key. Changing one loses the data of a deployed stage: move it
 * first, and say how in docs/runbook.md. The keys and the projection of an index cannot be changed either: add another
 * index, and remove the old one a deployment later. CloudFormation adds one index an update.
 */
const DEPLOYED = {
  tables: {
    Cases80582F3E: 'pk sk',
    CountersFDB211E7: 'pk sk',
    Registry4DB9CCA5: 'pk sk',
  },
  /** The keys of each index of the Cases table, and what it projects. */
  indexes: {
    byPerson: 'person filedAt: district listed number',
    byDesk: 'listedIn listedBy: district filedAt listed number person',
    byTask: 'task taskDue: number',
    byEscalation: 'escalatedIn escalatedAt: district escalation listed number',
    byAgent: 'agentPerson filedAt: number',
    byPending: 'pendingIn filedAt: escalation kind level listed number task taskDue',
    byRevoked: 'revokedIn revokedAt: revokedIndexes',
    byTouched: 'district touchedOn: number',
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

  const indexes = Table.parse(
    data.findResources('AWS::DynamoDB::GlobalTable').Cases80582F3E?.Properties,
  ).GlobalSecondaryIndexes;

  it('a deployment changes no key and no projection of an index', () => {
    const found = indexes.map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      `${keysOf(KeySchema)}: ${Projection.NonKeyAttributes.toSorted().join(' ')}`,
    ]);
    expect(Object.fromEntries(found)).toMatchObject(DEPLOYED.indexes);
  });

  it('a deployment adds at most one index, with at most 20 attributes and 100 of all', () => {
    const added = indexes.filter(({ IndexName }) => !(IndexName in DEPLOYED.indexes));
    expect(added.length).toBeLessThanOrEqual(1);
    const projected = indexes.map(({ Projection }) => Projection.NonKeyAttributes.length);
    expect(Math.max(...projected)).toBeLessThanOrEqual(20);
    expect(projected.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(100);
  });

  it('replicas that come later leave the stream as it is', () => {
    const key = 'arn:aws:kms:eu-central-1:111122223333:key/0b1c';
    const views = [{ region: 'eu-west-1' }, { region: 'eu-west-1', replicas: key }].map((settings) => {
      const tables = templatesOf('prod', settings).data.findResources('AWS::DynamoDB::GlobalTable');
      return Table.parse(tables.Cases80582F3E?.Properties).StreamSpecification;
    });
    expect(views).toEqual(Array(2).fill({ StreamViewType: 'NEW_AND_OLD_IMAGES' }));
  });
});

describe('stages that come and go', () => {
  const resources = (stage: 'dev' | 'prod') =>
    templatesOf(stage).all.flatMap((one) =>
      Object.entries(one.toJSON().Resources).map(([id, found]) => ({ id, ...Resource.parse(found) })),
    );
  const Resource = z.object({
    Type: z.string(),
    DeletionPolicy: z.string().default('Delete'),
    Properties: z.unknown(),
  });

  it('a dev stage can be destroyed: nothing outlives its stack or is protected', () => {
    expect(resources('dev').filter(({ DeletionPolicy }) => DeletionPolicy !== 'Delete')).toEqual([]);
    expect(JSON.stringify(resources('dev'))).not.toMatch(
      /"DeletionProtectionEnabled":true|"ObjectLockEnabled":true/,
    );
  });

  it('what outlives its stack in prod does not outlive a failed first deployment', () => {
    const kept = resources('prod').filter(({ DeletionPolicy }) => DeletionPolicy !== 'Delete');
    expect(kept.length).toBeGreaterThan(15);
    // versions of functions go with their function
    expect(
      kept.filter(
        ({ DeletionPolicy, Type }) => DeletionPolicy === 'Retain' && Type !== 'AWS::Lambda::Version',
      ),
    ).toEqual([]);
  });

  it('two regions of one account share no name', () => {
    const named = (region: string) => {
      const { all, observability } = templatesOf('prod', { region, waf: 'on' });
      expect(all.length).toBe(8);
      return Object.values(observability.findResources('AWS::CloudWatch::Dashboard')).map(
        ({ Properties }) => Properties.DashboardName,
      );
    };
    expect(named('eu-west-1').filter((name) => named('ap-east-1').includes(name))).toEqual([]);
    // the web ACLs of both are in us-east-1
    for (const region of ['eu-west-1', 'ap-east-1'])
      templatesOf('prod', { region, waf: 'on' }).edge.resourceCountIs('AWS::WAFv2::WebACL', 1);
  });
});
