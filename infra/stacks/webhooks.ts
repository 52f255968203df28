import { CfnOutput } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { addBusQueue, feedFunction, MESSAGE_TIMEOUT } from '../constructs/busQueue.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import { addWebhookSecret, allowSecrets } from '../constructs/webhookSecret.ts';
import type { StageSettings, WebhookSetting } from '../settings.ts';
import { EVERY_EVENT } from '../settingTypes.ts';

/** Adds what sends events to outside systems: for each a queue, a function and a secret of its own. */
export const addWebhooks = (scope: Construct, settings: StageSettings, bus: EventBus): void => {
  for (const [name, webhook] of Object.entries(settings.webhooks))
    addWebhook(scope, settings, bus, name, webhook);
};

const addWebhook = (
  scope: Construct,
  settings: StageSettings,
  bus: EventBus,
  name: string,
  { url, events, districts }: WebhookSetting,
): void => {
  const id = `Webhook${name}`;
  const pattern = {
    // a pattern must name something
    source: ['tongban.cases', 'tongban.help', 'tongban.appointments'],
    ...(events && { detailType: events }),
    ...(districts && { detail: { district: districts } }),
  };
  const queue = addBusQueue(scope, id, { settings, bus, pattern });
  new CfnOutput(scope, `${id}Events`, { value: events?.join() ?? EVERY_EVENT });
  const secret = addWebhookSecret(scope, `${id}Secret`, settings);
  const send = new TongbanFunction(scope, id, {
    settings,
    entry: 'webhook/handler.ts',
    description: `Tongban ${settings.stage}: sends events to ${name} as signed webhooks`,
    memorySize: 256,
    timeout: MESSAGE_TIMEOUT,
    trigger: 'QUEUE',
    environment: { WEBHOOK_URL: url, WEBHOOK_SECRET_ID: secret.secretArn, MESSAGE_QUEUE: queue.queueUrl },
  });
  feedFunction(scope, id, queue, send, settings);
  allowSecrets(send, [secret]);
};
