import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { sendInBatches } from '../../functions/dynamodb/sendInBatches.ts';
import type { BusEvent } from '../../functions/notify/model.ts';
import { pageEvents } from '../../functions/notify/pageEvents.ts';
import { createRegistry } from '../../functions/registry/registry.ts';
import { StartFailure } from '../local/startFailure.ts';
import { EVERY_EVENT } from '../settingTypes.ts';
import { type Command, dayOption, districtOption, runCommand } from './command.ts';
import { LOCAL_OUTPUTS, readOutputs } from './outputs.ts';

const schema = z.object({
  webhook: z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'must be a name of the setting webhooks'),
  district: districtOption,
  from: dayOption('from'),
  to: dayOption('to'),
  outputs: z.string().default(LOCAL_OUTPUTS),
});

const command: Command<typeof schema> = {
  name: 'resend',
  usage: 'npm run resend -- --webhook NAME --district CODE --from DAY --to DAY [--outputs FILE]',
  about:
    'Sends the events of cases and help requests of a period to an outside system once more, under the same ids.',
  options: {
    webhook: { type: 'string', help: 'name of the outside system, as in the setting webhooks' },
    district: { type: 'string', help: 'code of the district' },
    from: { type: 'string', help: 'first day' },
    to: { type: 'string', help: 'last day' },
    outputs: { type: 'string', help: `file of stack outputs; default ${LOCAL_OUTPUTS}` },
  },
  schema,
};

/** SQS's limit on the entries of one batch. */
const BATCH = { size: 10, atOnce: 4 };

const createSend = (sqs: SQSClient, QueueUrl: string) => (events: readonly BusEvent[]) =>
  sendInBatches(events, BATCH, async (batch) => {
    const Entries = batch.map((event, i) => ({ Id: String(i), MessageBody: toMessage(event) }));
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    const failed = new Set(Failed.map(({ Id }) => Id));
    return batch.filter((_, i) => failed.has(String(i)));
  });

// as the bus would put it into the queue
const toMessage = ({ source, detailType, detail }: BusEvent): string =>
  JSON.stringify({ version: '0', source, 'detail-type': detailType, time: detail.at, detail });

await runCommand(command, async ({ webhook, district, from, to, outputs }) => {
  const { client, sqs, output, place } = readOutputs(outputs);
  const db = createDynamoDb(client);
  const send = createSend(new SQSClient(sqs), output(`Webhook${webhook}MessagesQueue`));
  const wanted = output(`Webhook${webhook}Events`);
  console.error(`Reading ${output('CasesTable')} at ${place}`);
  const directory = await createRegistry(db, output('RegistryTable')).find(district);
  if (!directory) throw new StartFailure(`There is no district ${district}.`);
  let sent = 0;
  for await (const page of pageEvents(db, output('CasesTable'), directory, { from, to })) {
    const chosen = page.filter(
      ({ detailType }) => wanted === EVERY_EVENT || wanted.split(',').includes(detailType),
    );
    await send(chosen);
    sent += chosen.length;
  }
  console.log(`${sent} events sent to ${webhook} once more.`);
  return 0;
});
