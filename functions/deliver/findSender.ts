import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { FindSender, Sender } from './model.ts';
import type { SenderSettings } from './senderSettings.ts';
import { createGatewaySender, createSesSender, createSnsSender } from './senders.ts';

type Clients = {
  readonly sns: SNSClient;
  readonly ses: SESv2Client;
  loadSecrets(id: string): Promise<readonly string[]>;
};

/** Creates the senders of a stage. A district's own gateway comes before SNS. */
export const createFindSender = (
  { sns, mailFrom, gateways }: SenderSettings,
  clients: Clients,
): FindSender => {
  const byDistrict = new Map<string, Sender>(
    Object.entries(gateways).map(([district, { url, secret }]) => [
      district,
      createGatewaySender({ url, loadSecrets: () => clients.loadSecrets(secret) }),
    ]),
  );
  const bySns = sns ? createSnsSender(clients.sns) : undefined;
  const byMail = mailFrom === undefined ? undefined : createSesSender(clients.ses, mailFrom);
  return (channel, district) => (channel === 'EMAIL' ? byMail : (byDistrict.get(district) ?? bySns));
};
