import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupVault,
  type LockConfiguration,
} from 'aws-cdk-lib/aws-backup';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { BackupLock } from '../settings.ts';
import { KEPT } from './removalPolicy.ts';

/** The tables to back up, the retention in days, who may shorten it, and the vault that gets a copy. */
export type DailyBackupProps = {
  readonly tables: readonly TableV2[];
  readonly tableKey: Key;
  readonly keptDays: number;
  readonly lock: BackupLock;
  readonly copyTo: string | undefined;
};

const BACKUP_POLICY = 'service-role/AWSBackupServiceRolePolicyForBackup';
const RESTORE_POLICY = 'service-role/AWSBackupServiceRolePolicyForRestores';
// the shortest that AWS Backup takes: until then a lock that nobody can lift can be lifted
const COMPLIANCE_AFTER = Duration.days(3);

/** Nightly backups of tables in a vault with its own key: they survive the loss of a table and of its key. */
export class DailyBackup extends Construct {
  constructor(scope: Construct, id: string, { tables, tableKey, keptDays, lock, copyTo }: DailyBackupProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: 'Tongban: backups of the tables',
      enableKeyRotation: true,
      removalPolicy: KEPT,
    });
    const vault = new BackupVault(this, 'Vault', {
      encryptionKey: key,
      removalPolicy: KEPT,
      ...(lock !== 'off' && { lockConfiguration: createLock(lock, keptDays) }),
    });
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'nightly',
          // 03:00 in China
          scheduleExpression: Schedule.cron({ minute: '0', hour: '19' }),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(6),
          deleteAfter: Duration.days(keptDays),
          ...(copyTo && {
            copyActions: [
              {
                destinationBackupVault: BackupVault.fromBackupVaultArn(this, 'Copies', copyTo),
                deleteAfter: Duration.days(keptDays),
              },
            ],
          }),
        }),
      ],
    });
    const role = this.role('Role', BACKUP_POLICY);
    key.grant(role, 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey');
    // nobody restores every day: a role of its own, so that the nightly one can write nothing
    const restoreRole = this.role('RestoreRole', RESTORE_POLICY);
    key.grant(restoreRole, 'kms:Decrypt', 'kms:DescribeKey');
    tableKey.grant(
      restoreRole,
      'kms:CreateGrant',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
    );
    plan.addSelection('Tables', {
      resources: tables.map(({ tableArn }) => BackupResource.fromArn(tableArn)),
      role,
    });
    const output = (name: string, value: string) => new CfnOutput(Stack.of(this), name, { value });
    output('BackupVaultName', vault.backupVaultName);
    output('BackupRoleArn', role.roleArn);
    output('RestoreRoleArn', restoreRole.roleArn);
  }

  private role(id: string, policy: string): Role {
    const role = new Role(this, id, {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(policy)],
    });
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`,
      reason: 'AWS maintains this policy for AWS Backup; only that service can assume the role.',
    });
    return role;
  }
}

/** Nobody shortens the retention of a backup; with `compliance`, after three days, nobody lifts that either. */
const createLock = (lock: Exclude<BackupLock, 'off'>, keptDays: number): LockConfiguration => ({
  minRetention: Duration.days(keptDays),
  ...(lock === 'compliance' && { changeableFor: COMPLIANCE_AFTER }),
});
