import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { KEPT } from './removalPolicy.ts';

/** The tables to back up, and the retention in days. */
export type DailyBackupProps = { readonly tables: readonly TableV2[]; readonly keptDays: number };

const BACKUP_POLICY = 'service-role/AWSBackupServiceRolePolicyForBackup';

/** Nightly backups of tables in a vault with its own key: they survive the loss of a table and of its key. */
export class DailyBackup extends Construct {
  constructor(scope: Construct, id: string, { tables, keptDays }: DailyBackupProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: 'Tongban: backups of the tables',
      enableKeyRotation: true,
      removalPolicy: KEPT,
    });
    const vault = new BackupVault(this, 'Vault', { encryptionKey: key, removalPolicy: KEPT });
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
        }),
      ],
    });
    const role = this.role(key);
    plan.addSelection('Tables', {
      resources: tables.map(({ tableArn }) => BackupResource.fromArn(tableArn)),
      role,
    });
    const output = (name: string, value: string) => new CfnOutput(Stack.of(this), name, { value });
    output('BackupVaultName', vault.backupVaultName);
    output('BackupRoleArn', role.roleArn);
  }

  private role(key: Key): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(BACKUP_POLICY)],
    });
    key.grant(role, 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey');
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${BACKUP_POLICY}]`,
      reason: 'AWS maintains this policy for AWS Backup; only that service can assume the role.',
    });
    return role;
  }
}
