import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { environmentOf, type TemplateFunction } from './functions.ts';

const settings = {
  smsSender: 'sns',
  mailFrom: 'tongban@example.gov.cn',
  gateways: JSON.stringify({ '440604': 'https://sms.example.gov.cn/tongban' }),
  webhooks: JSON.stringify({
    Library: {
      url: 'https://library.example.gov.cn/events',
      events: ['Case Completed'],
      districts: ['350205'],
    },
  }),
};
const { events, api, observability } = templatesOf('prod', settings);
const china = { region: 'cn-north-1', gateways: settings.gateways };

/** Returns the statements of a function’s role that have this action. */
const statementsOn = ({ template, name }: TemplateFunction, action: string): unknown[] =>
  Object.entries(template.findResources('AWS::IAM::Policy'))
    .filter(([id]) => id.startsWith(`${name}Role`))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().includes(action));

describe('the sender of messages', () => {
  const deliver = { template: events, name: 'Deliver' };

  it('the sender of messages reads named attributes of one item at a time, none of them personal but the sealed address', () => {
    const [read, ...others] = statementsOn(deliver, 'dynamodb:GetItem').filter((one) =>
      JSON.stringify(one).includes('Cases'),
    );
    expect(others).toEqual([]);
    const attributes = ['sealed', 'listed', 'events', 'draft', 'applicant'].map((name) =>
      expect.not.stringMatching(`^${name}$`),
    );
    expect(read).toMatchObject({
      Effect: 'Allow',
      Condition: {
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
        'ForAllValues:StringEquals': { 'dynamodb:Attributes': expect.arrayContaining(['sealedAddress']) },
      },
    });
    for (const name of attributes)
      expect(
        JSON.stringify(read)
          .match(/"dynamodb:Attributes":\[([^\]]+)\]/)?.[1]
          ?.split(','),
      ).toContainEqual(name);
    for (const action of ['dynamodb:Query', 'dynamodb:Scan', 'dynamodb:BatchGetItem', 'dynamodb:PutItem'])
      expect(
        statementsOn(deliver, action).filter((one) => JSON.stringify(one).includes('Cases')),
        action,
      ).toEqual([]);
  });

  it('the sender of messages opens addresses, and nothing else that is sealed', () => {
    const opening = statementsOn(deliver, 'kms:Decrypt').filter((one) =>
      JSON.stringify(one).includes('PersonKey'),
    );
    expect(opening).toMatchObject([
      { Condition: { StringEquals: { 'kms:EncryptionContext:purpose': 'tongban-contact' } } },
    ]);
  });

  it('the sender of messages writes named attributes only', () => {
    const [write] = statementsOn(deliver, 'dynamodb:UpdateItem');
    const written = JSON.stringify(write);
    expect(written).toContain('"dynamodb:Attributes"');
    for (const name of ['"person"', '"listed"', '"events"', '"sealedAddress"', '"version"'])
      expect(written).not.toContain(name);
  });

  it('text messages go to phones, not to topics, and mails come from one address', () => {
    expect(statementsOn(deliver, 'sns:Publish')).toMatchObject([{ NotResource: expect.anything() }]);
    expect(statementsOn(deliver, 'ses:SendEmail')).toMatchObject([
      { Condition: { StringEquals: { 'ses:FromAddress': settings.mailFrom } } },
    ]);
  });

  it('messages that fail go to a dead-letter queue after twelve tries, with an alarm', () => {
    events.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: {
        maxReceiveCount: 12,
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeliverFailures'), 'Arn'] },
      },
    });
    const alarms = Object.keys(observability.findResources('AWS::CloudWatch::Alarm'));
    for (const name of ['DeliverFailuresNotEmpty', 'WebhookLibraryFailuresNotEmpty', 'DeliverFails'])
      expect(alarms.some((id) => id.startsWith(name))).toBe(true);
  });

  it('a stage without a channel sends no messages', () => {
    const { events: plain } = templatesOf('prod');
    expect(
      Object.keys(plain.findResources('AWS::Lambda::Function')).some((id) => /^(Deliver|Webhook)/.test(id)),
    ).toBe(false);
  });

  it('the endpoint offers the channels that the stage has', () => {
    const channels = (template: TemplateFunction['template']): unknown =>
      JSON.parse(String(environmentOf({ template, name: 'Graphql' }).MESSAGE_CHANNELS));
    expect(channels(api)).toEqual({ SMS: 'ALL', EMAIL: 'ALL' });
    expect(channels(templatesOf('prod', china).api)).toEqual({ SMS: ['440604'] });
    expect(channels(templatesOf('prod').api)).toEqual({});
  });
});

describe('replies to messages', () => {
  const routesOf = (template: TemplateFunction['template']): unknown[] =>
    Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties.RouteKey,
    );

  it('a stage with a gateway takes its replies, and the endpoint reads the secrets of gateways alone', () => {
    expect(routesOf(api)).toContain('POST /message-replies');
    const [statement, ...others] = statementsOn(
      { template: api, name: 'Graphql' },
      'secretsmanager:GetSecretValue',
    );
    expect(others).toEqual([]);
    expect(JSON.stringify(statement).match(/Ref(\w+Secret)(?=[0-9A-F]{8})/g)).toEqual([
      'RefGateway440604Secret',
    ]);
  });

  it('a stage without a gateway takes none', () => {
    const { api: plain } = templatesOf('prod');
    expect(routesOf(plain)).not.toContain('POST /message-replies');
    expect(statementsOn({ template: plain, name: 'Graphql' }, 'secretsmanager:GetSecretValue')).toEqual([]);
  });
});

describe('webhooks', () => {
  it('an outside system gets the events that it asked for', () => {
    events.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['tongban.cases', 'tongban.help', 'tongban.appointments'],
        'detail-type': ['Case Completed'],
        detail: { district: ['350205'] },
      },
    });
  });

  it('a webhook’s function reads its own secret and nothing of the tables', () => {
    const webhook = { template: events, name: 'WebhookLibrary' };
    expect(statementsOn(webhook, 'secretsmanager:GetSecretValue')).toHaveLength(1);
    for (const action of ['dynamodb:GetItem', 'kms:Decrypt'])
      expect(statementsOn(webhook, action)).toEqual([]);
  });
});

describe('settings of messages', () => {
  it.each([
    [{ smsSender: 'sns', region: 'cn-north-1' }, /smsSender: SNS sends no text messages/],
    [{ mailFrom: 'a@example.org', region: 'cn-north-1' }, /mailFrom: SES is not available/],
    [{ mailFrom: 'nobody' }, /mailFrom: nobody is not an e-mail address/],
    [{ gateways: '{"440604":"http://sms.example.org"}' }, /gateways: .* is not an https address/],
    [
      { webhooks: '{"Library":{"url":"https://user@x.example.org"}}' },
      /webhooks: .* is not an https address/,
    ],
    [
      { webhooks: '{"Library":{"url":"https://x.example.org","events":["Case Lost"]}}' },
      /no such event: Case Lost/,
    ],
    [{ webhooks: 'not json' }, /webhooks/],
  ] as const)('a wrong setting %j is refused', (given, complaint) => {
    expect(() => templatesOf('prod', given)).toThrow(complaint);
  });
});
