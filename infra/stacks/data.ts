import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, type KeyProps, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { DailyBackup } from '../constructs/dailyBackup.ts';
import { ProtectedTable } from '../constructs/protectedTable.ts';
import { removalPolicyOf } from '../constructs/removalPolicy.ts';
import { addWebhookSecret } from '../constructs/webhookSecret.ts';
import type { StageSettings } from '../settings.ts';
import { caseIndexes } from './caseIndexes.ts';

/** The state of a stage: the three tables, and the keys that they need. */
export class DataStack extends Stack {
  readonly tableKey: Key;
  /** Wraps the data keys that encrypt personal data. */
  readonly personKey: Key;
  /** Computes the keyed hashes that find a person's cases: for `graphqlRole` only. */
  readonly personIndexKey: Key;
  /** The role of the GraphQL function; here, because the policy of a key names it. */
  readonly graphqlRole: Role;
  /** The first signs certificates; the public keys of all are published. */
  readonly certificateKeys: readonly Key[];
  readonly registry: ProtectedTable;
  readonly cases: ProtectedTable;
  readonly counters: ProtectedTable;
  /** The secrets of the gateways for text messages, by district: they sign what goes there, and what comes from there. */
  readonly gatewaySecrets: Readonly<Record<string, Secret>>;

  constructor(scope: Construct, id: string, settings: StageSettings, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: settings.removal === 'retain' });
    const { removal, replicas, backupDays } = settings;
    const key = (name: string, description: string, more: KeyProps): Key =>
      new Key(this, name, {
        description: `Tongban ${settings.stage}: ${description}`,
        removalPolicy: removalPolicyOf(removal),
        ...more,
      });

    this.tableKey = key('TableKey', 'the tables at rest', { enableKeyRotation: true });
    this.personKey = key('PersonKey', 'personal data of cases', { enableKeyRotation: true });
    // KMS does not rotate HMAC keys; a new key would need a new hash of every person
    this.personIndexKey = key('PersonIndexKey', 'keyed hashes of identity numbers', {
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    });

    this.graphqlRole = new Role(this, 'GraphqlRole', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    allowMacsOnlyTo(this.graphqlRole, this.personIndexKey);

    // KMS does not rotate asymmetric keys either; a certificate is verified with the key that signed it
    this.certificateKeys = settings.certificateKeys.map((name) =>
      key(name, 'signing certificates', {
        keySpec: KeySpec.ECC_NIST_P256,
        keyUsage: KeyUsage.SIGN_VERIFY,
      }),
    );

    const common = { key: this.tableKey, removal, replicas };
    this.registry = new ProtectedTable(this, 'Registry', common);
    this.cases = new ProtectedTable(this, 'Cases', {
      ...common,
      indexes: [...caseIndexes],
      stream: true,
    });
    this.counters = new ProtectedTable(this, 'Counters', common);

    this.gatewaySecrets = Object.fromEntries(
      Object.keys(settings.gateways).map((district) => [
        district,
        addWebhookSecret(this, `Gateway${district}Secret`, settings),
      ]),
    );

    const tables = [this.registry, this.cases, this.counters];
    if (backupDays > 0)
      new DailyBackup(this, 'Backup', {
        tables,
        tableKey: this.tableKey,
        keptDays: backupDays,
        lock: settings.backupLock,
        copyTo: settings.backupCopyTo,
      });
    for (const table of tables) new CfnOutput(this, `${table.node.id}Table`, { value: table.tableName });
    for (const one of [this.tableKey, this.personKey])
      new CfnOutput(this, `${one.node.id}Arn`, { value: one.keyArn });
  }
}

/**
 * Denies MACs to everybody else, administrators included: with a copy of a table they would find people by trying
 * numbers. Whoever may change the key's policy can lift this, which is recorded and raises an alarm.
 */
const allowMacsOnlyTo = (role: Role, key: Key): void => {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'MacsForTheEndpointOnly',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['kms:GenerateMac', 'kms:VerifyMac'],
      resources: ['*'],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': role.roleArn } },
    }),
  );
};
