import { Aws, Stack, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IConstruct } from 'constructs';

// the KMS actions that a reader or writer of a table under a customer managed key needs, without wildcards
const TABLE_KEY_ACTIONS = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

const allow = (who: IGrantable, actions: string[], resources: string[]): void => {
  who.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
};

/** Allows DynamoDB actions (without prefix) on a table and its named indexes only. */
export const allowTable = (
  who: IGrantable,
  table: TableV2,
  actions: string[],
  indexes: string[] = [],
): void =>
  allow(
    who,
    actions.map((action) => `dynamodb:${action}`),
    [table.tableArn, ...indexes.map((index) => `${table.tableArn}/index/${index}`)],
  );

/** Allows updates of the items that nights record (`nightsPartition`), and of no others. */
export const allowNightRecords = (who: IGrantable, table: TableV2): void => {
  who.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['dynamodb:UpdateItem'],
      resources: [table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#NIGHTS'] } },
    }),
  );
};

/** Allows use of the tables' key, through DynamoDB only. */
export const allowTableKey = (who: IGrantable, key: IKey): void => {
  const viaDynamoDb = { StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` } };
  who.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: TABLE_KEY_ACTIONS, resources: [key.keyArn], conditions: viaDynamoDb }),
  );
};

/** Allows reading a table's stream, and returns its ARN. Throws if the table has none. */
export const allowStream = (
  who: IGrantable & IConstruct & { readonly role?: IConstruct },
  table: TableV2,
): string => {
  const { tableStreamArn } = table;
  if (tableStreamArn === undefined) throw new Error(`${table.node.path} has no stream`);
  // not this stream alone: a table restored under its own name has another one
  const streams = `${table.tableArn}/stream/*`;
  const actions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
  allow(
    who,
    actions.map((action) => `dynamodb:${action}`),
    [streams],
  );
  Validations.of(who.role ?? who).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${exportedArn(table, table.tableArn)}/stream/*]`,
    reason: 'The streams of one table: it has another one once it is restored.',
  });
  return tableStreamArn;
};

/** Returns the name under which the stack of a resource exports its ARN. */
export const exportedArn = (resource: IConstruct, arn: string): string => {
  const stack = Stack.of(resource);
  const imported: unknown = stack.resolve(stack.exportValue(arn));
  return imported !== null && typeof imported === 'object' && 'Fn::ImportValue' in imported
    ? String(imported['Fn::ImportValue'])
    : resource.node.path;
};
