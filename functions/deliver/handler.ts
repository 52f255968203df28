import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { clientLimits } from '../clientLimits.ts';
import { loadDeliverConfig } from '../config.ts';
import { createDynamoDb } from '../dynamodb/client.ts';
import { createContactSeal } from '../message/contactSeal.ts';
import { createRegistry } from '../registry/registry.ts';
import { handleOneMessage } from '../spread/oneMessage.ts';
import { createSecrets } from '../webhook/secrets.ts';
import { deliverNotice } from './deliverNotice.ts';
import { createDeliveryStore } from './deliveryStore.ts';
import { createFindSender } from './findSender.ts';

const config = loadDeliverConfig();
const { SERVICE_TIMEOUT_MS: timeout } = config;
const db = createDynamoDb({}, timeout);
// the SDK's own retries could send a message twice
const once = { maxAttempts: 1 };
const services = {
  store: createDeliveryStore(db, config.CASES_TABLE),
  contactSeal: createContactSeal(new KMSClient(clientLimits(timeout)), config.PERSON_KEY_ID),
  registry: createRegistry(db, config.REGISTRY_TABLE, config.REGISTRY_FRESH_MS),
  findSender: createFindSender(config.SENDERS, {
    sns: new SNSClient({ ...clientLimits(timeout), ...once }),
    ses: new SESv2Client({ ...clientLimits(timeout), ...once }),
    loadSecrets: createSecrets(new SecretsManagerClient(clientLimits(timeout))),
  }),
  tries: config.TRIES,
};

/** Lambda: sends the message about an event of the bus to the person whom it concerns. */
export const handler = handleOneMessage(
  new SQSClient(clientLimits(timeout)),
  config.MESSAGE_QUEUE,
  (message) => deliverNotice(services, message, new Date()),
);
