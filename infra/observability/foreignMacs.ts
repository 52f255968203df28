import { CfnRule, EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Watched } from './watched.ts';

const HARM =
  '有人试图用索引密钥计算居民身份的散列，可能在比对泄露的数据。 Somebody other than the endpoint used or changed the key that finds people: with a copy of a table they could learn who applied for what.';

/** Calls that compute hashes, or change who may. */
const CALLS = [
  'GenerateMac',
  'VerifyMac',
  'PutKeyPolicy',
  'CreateGrant',
  'DisableKey',
  'ScheduleKeyDeletion',
];

/**
 * Notifies the topic at once of calls on the person index key by anybody but the endpoint, refused ones too. Needs a
 * trail of management events in the account that does not leave out KMS.
 */
export const addForeignMacs = (
  scope: Construct,
  { personIndexKey, graphqlRole }: Watched,
  topic: Topic,
): void => {
  const issuer = { arn: [{ 'anything-but': [graphqlRole.roleArn] }, { exists: false }] };
  const rule = new Rule(scope, 'ForeignMacs', {
    description: 'Tongban: use of the person index key by anybody but the endpoint',
    eventPattern: {
      source: ['aws.kms'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: {
        eventName: CALLS,
        resources: { ARN: [personIndexKey.keyArn] },
        userIdentity: { sessionContext: { sessionIssuer: issuer } },
      },
    },
    targets: [new SnsTopic(topic, { message: RuleTargetInput.fromText(messageOf()) })],
  });
  const { defaultChild } = rule.node;
  if (!(defaultChild instanceof CfnRule)) throw new Error(`${rule.node.path} is no rule`);
  // EventBridge leaves out calls that read, such as GenerateMac, unless a rule asks for them
  defaultChild.state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
};

const messageOf = (): string => {
  const who = EventField.fromPath('$.detail.userIdentity.arn');
  const what = EventField.fromPath('$.detail.eventName');
  return `${HARM} → docs/runbook.md#somebody-else-uses-the-index-key (${what}, ${who})`;
};
