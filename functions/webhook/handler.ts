import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';
import { clientLimits } from '../clientLimits.ts';
import { loadWebhookConfig } from '../config.ts';
import { handleOneMessage } from '../spread/oneMessage.ts';
import { forwardEvent } from './forwardEvent.ts';
import { createSecrets } from './secrets.ts';

const config = loadWebhookConfig();
const { SERVICE_TIMEOUT_MS: timeout } = config;
const loadSecrets = createSecrets(new SecretsManagerClient(clientLimits(timeout)));
const endpoint = { url: config.WEBHOOK_URL, loadSecrets: () => loadSecrets(config.WEBHOOK_SECRET_ID) };

/** Lambda: sends an event of the bus to an outside system as a signed webhook. */
export const handler = handleOneMessage(
  new SQSClient(clientLimits(timeout)),
  config.MESSAGE_QUEUE,
  (message) => forwardEvent(endpoint, message, new Date()),
);
