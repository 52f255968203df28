import { Aws } from 'aws-cdk-lib';
import { type EventBus, Match } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { READ_ATTRIBUTES, WRITE_ATTRIBUTES } from '../../functions/deliver/attributes.ts';
import type { SenderSettings } from '../../functions/deliver/senderSettings.ts';
import type { OfferedChannels } from '../../functions/message/model.ts';
import { allowTable, allowTableKey } from '../constructs/access.ts';
import { addBusQueue, feedFunction, MESSAGE_TIMEOUT, TRIES } from '../constructs/busQueue.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import { allowSecrets } from '../constructs/webhookSecret.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

/** Returns the channels by which people can get messages, each with its districts. */
export const offeredChannels = ({ smsSender, mailFrom, gateways }: StageSettings): OfferedChannels => {
  const districts = Object.keys(gateways);
  return {
    ...(smsSender === 'sns' ? { SMS: 'ALL' } : districts.length > 0 && { SMS: districts }),
    ...(mailFrom !== undefined && { EMAIL: 'ALL' }),
  };
};

/** Adds the sender of messages to people, if the stage has a channel for them. */
export const addMessages = (
  scope: Construct,
  settings: StageSettings,
  data: DataStack,
  bus: EventBus,
): void => {
  if (Object.keys(offeredChannels(settings)).length === 0) return;
  const senders: SenderSettings = {
    sns: settings.smsSender === 'sns',
    ...(settings.mailFrom !== undefined && { mailFrom: settings.mailFrom }),
    gateways: Object.fromEntries(
      Object.entries(data.gatewaySecrets).map(([district, { secretArn }]) => [
        district,
        { url: settings.gateways[district] ?? '', secret: secretArn },
      ]),
    ),
  };
  // events without a message to the applicant or their agent concern nobody here
  const said = { zh: Match.exists() };
  const pattern = { detail: { $or: [{ message: said }, { messageToAgent: said }] } };
  const queue = addBusQueue(scope, 'Deliver', { settings, bus, pattern });
  const deliver = new TongbanFunction(scope, 'Deliver', {
    settings,
    entry: 'deliver/handler.ts',
    description: `Tongban ${settings.stage}: sends messages to people about their cases`,
    memorySize: 512,
    timeout: MESSAGE_TIMEOUT,
    trigger: 'QUEUE',
    concurrency: settings.reservedConcurrency,
    environment: {
      REGISTRY_TABLE: data.registry.tableName,
      CASES_TABLE: data.cases.tableName,
      PERSON_KEY_ID: data.personKey.keyArn,
      MESSAGE_QUEUE: queue.queueUrl,
      TRIES: String(TRIES),
      SENDERS: JSON.stringify(senders),
    },
  });
  feedFunction(scope, 'Deliver', queue, deliver, settings);
  allowTable(deliver, data.registry, ['GetItem', 'Query']);
  allowTableKey(deliver, data.tableKey);
  allowContacts(deliver, data);
  allowSenders(deliver, settings);
  allowSecrets(deliver, Object.values(data.gatewaySecrets));
};

/** Allows reading and writing named attributes of the cases table, and opening addresses: nothing else that is sealed. */
const allowContacts = (deliver: TongbanFunction, { cases, personKey }: DataStack): void => {
  const only = (attributes: readonly string[]) => ({
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': [...attributes] },
  });
  for (const statement of [
    {
      actions: ['dynamodb:GetItem'],
      resources: [cases.tableArn],
      conditions: {
        ...only(READ_ATTRIBUTES),
        StringEquals: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
      },
    },
    {
      actions: ['dynamodb:UpdateItem'],
      resources: [cases.tableArn],
      conditions: {
        ...only(WRITE_ATTRIBUTES),
        // an answer with the whole item would show the rest of it
        StringEqualsIfExists: { 'dynamodb:ReturnValues': ['NONE', 'UPDATED_OLD', 'UPDATED_NEW'] },
      },
    },
    {
      actions: ['kms:Decrypt'],
      resources: [personKey.keyArn],
      conditions: { StringEquals: { 'kms:EncryptionContext:purpose': 'tongban-contact' } },
    },
  ])
    deliver.addToRolePolicy(new PolicyStatement(statement));
};

const allowSenders = (deliver: TongbanFunction, { smsSender, mailFrom }: StageSettings): void => {
  if (smsSender === 'sns')
    deliver.addToRolePolicy(
      new PolicyStatement({
        actions: ['sns:Publish', 'sns:CheckIfPhoneNumberIsOptedOut'],
        // a phone number is no resource with a name; topics are
        notResources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
      }),
    );
  if (mailFrom === undefined) return;
  const identities = [mailFrom, mailFrom.slice(mailFrom.indexOf('@') + 1)];
  deliver.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: identities.map(
        (name) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`,
      ),
      conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
    }),
  );
};
