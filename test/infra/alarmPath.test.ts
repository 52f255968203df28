import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';

const Texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: Texts,
  Resource: z.unknown(),
  Principal: z.unknown(),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
type Statement = z.infer<typeof Statement>;
const Document = z.object({ Statement: z.array(Statement) });
const Alarm = z.object({
  ActionsEnabled: z.boolean().default(true),
  AlarmActions: z.array(z.object({ Ref: z.string() })).default([]),
});
const Topic = z.object({
  KmsMasterKeyId: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
});
const TopicPolicy = z.object({ Topics: z.array(z.object({ Ref: z.string() })), PolicyDocument: Document });
const Subscription = z.object({ TopicArn: z.object({ Ref: z.string() }), Endpoint: z.string() });

const Services = z.object({ Service: Texts });
const CLOUDWATCH = 'cloudwatch.amazonaws.com';
// the requests of CloudWatch: encrypted, and of this account's alarms
const KNOWN: Readonly<Record<string, string>> = {
  'aws:SecureTransport': 'true',
  'aws:SourceAccount': JSON.stringify({ Ref: 'AWS::AccountId' }),
};

const propertiesOf = (template: Template, type: string): [string, unknown][] =>
  Object.entries(template.findResources(type)).map(([id, { Properties }]) => [id, Properties]);
const resource = (template: Template, type: string, id: string): unknown =>
  template.findResources(type)[id]?.Properties;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isOf = ({ Principal }: Statement): boolean =>
  Services.safeParse(Principal).data?.Service.includes(CLOUDWATCH) === true ||
  Principal === '*' ||
  isSame(Principal, { AWS: '*' });
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
// a condition whose outcome is unknown counts as met by a Deny, and as not met by an Allow
const isMet = ({ Effect, Condition }: Statement): boolean =>
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, value]) => {
      const known = KNOWN[key];
      if (known === undefined || !['Bool', 'StringEquals'].includes(operator)) return Effect === 'Deny';
      return textOf(value) === known;
    }),
  );
const mayCloudWatch = (action: string, on: unknown, statements: readonly Statement[]): boolean => {
  const apply = statements.filter(
    (one) =>
      isOf(one) &&
      isMet(one) &&
      one.Action.some((named) => named.toLowerCase() === action.toLowerCase()) &&
      isSame(one.Resource, on),
  );
  return apply.some(({ Effect }) => Effect === 'Allow') && apply.every(({ Effect }) => Effect === 'Allow');
};

/** Walks from an alarm to the mailbox, and returns the first step that is missing. */
const brokenStep = (template: Template, alarm: unknown): string | undefined => {
  const { ActionsEnabled, AlarmActions } = Alarm.parse(alarm);
  const [action] = AlarmActions;
  if (!ActionsEnabled || !action) return 'the alarm has no action';
  const topic = Topic.safeParse(resource(template, 'AWS::SNS::Topic', action.Ref)).data;
  if (!topic) return 'the action is no encrypted topic';
  const policies = propertiesOf(template, 'AWS::SNS::TopicPolicy')
    .map(([, one]) => TopicPolicy.parse(one))
    .filter(({ Topics }) => Topics.some(({ Ref }) => Ref === action.Ref))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  if (!mayCloudWatch('sns:Publish', action, policies)) return 'the topic refuses CloudWatch';
  const key = resource(template, 'AWS::KMS::Key', topic.KmsMasterKeyId['Fn::GetAtt'][0]);
  const { KeyPolicy } = z.object({ KeyPolicy: Document }).parse(key);
  for (const use of ['kms:Decrypt', 'kms:GenerateDataKey'])
    if (!mayCloudWatch(use, '*', KeyPolicy.Statement)) return `the key refuses CloudWatch ${use}`;
  const mailboxes = propertiesOf(template, 'AWS::SNS::Subscription')
    .map(([, one]) => Subscription.parse(one))
    .filter(({ TopicArn }) => TopicArn.Ref === action.Ref);
  return mailboxes.length === 0 ? 'nobody reads the topic' : undefined;
};

describe('the way of an alarm', () => {
  it.each(['prod', 'test'] as const)('every alarm of %s reaches the mailboxes in notify', (stage) => {
    const { observability } = templatesOf(stage, { notify: 'ops@example.org' });
    const found = propertiesOf(observability, 'AWS::CloudWatch::Alarm');
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(([, alarm]) => brokenStep(observability, alarm) !== undefined)).toEqual([]);
  });

  const { observability } = templatesOf('prod', { notify: 'ops@example.org' });
  const [[, anAlarm] = []] = propertiesOf(observability, 'AWS::CloudWatch::Alarm');
  const without = (text: string): Template =>
    Template.fromJSON(
      JSON.parse(JSON.stringify(observability.toJSON()).replaceAll(text, text.replace(/\w+/, 'No'))),
    );

  it.each([
    ['the topic refuses CloudWatch', 'aws:SourceAccount'],
    ['the topic refuses CloudWatch', 'sns:Publish'],
    ['the key refuses CloudWatch kms:Decrypt', 'kms:Decrypt'],
    ['the key refuses CloudWatch kms:GenerateDataKey', '"kms:GenerateDataKey"'],
    ['the action is no encrypted topic', '"AWS::SNS::Topic"'],
    ['nobody reads the topic', 'AWS::SNS::Subscription'],
  ])('a missing step is found: %s without %s', (step, text) => {
    expect(brokenStep(without(text), anAlarm)).toBe(step);
  });
});

describe('alarms that nobody would read', () => {
  const warned = (settings: Record<string, string>) =>
    templatesOf('prod', settings).warnings.some((text) => text.includes('notify names nobody'));

  it('the synthesis warns if alarms are on and notify is empty', () => {
    expect([warned({}), warned({ notify: 'ops@example.org' }), warned({ alarms: 'off' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
