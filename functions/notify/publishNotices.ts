import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { Case } from '../case/model.ts';
import { Help } from '../help/model.ts';
import type { Directory } from '../registry/directory.ts';
import { Booker, buildAppointmentNotices } from './appointmentNotices.ts';
import { buildCaseNotices } from './caseNotices.ts';
import { AskedCode, buildCodeNotices } from './codeNotices.ts';
import { buildContactNotices, ReplacingContact } from './contactNotices.ts';
import type { EventBus } from './eventBus.ts';
import { buildHelpNotices } from './helpNotices.ts';
import type { BusEvent } from './model.ts';

type NotifyServices = {
  readonly bus: EventBus;
  readonly registry: { find(district: string): Promise<Directory | undefined> };
};
type RecordNotices = { readonly record: DynamoDBRecord; readonly events: readonly BusEvent[] };

/**
 * Publishes the notices of a batch, at least once: Lambda retries from the first record that cannot be
 * read or whose notices were not all accepted by the bus.
 */
export const publishNotices = async (
  records: readonly DynamoDBRecord[],
  { bus, registry }: NotifyServices,
): Promise<DynamoDBBatchResponse> => {
  const { told, stoppedAt } = await readUntilUnreadable(records, registry);
  const flat = told.flatMap(({ record, events }) => events.map((event) => ({ record, event })));
  const refused = await bus.publish(flat.map(({ event }) => event));
  const failed = [...refused.flatMap((i) => flat[i]?.record ?? []), ...stoppedAt];
  return { batchItemFailures: failed.map(failureOf) };
};

const readUntilUnreadable = async (
  records: readonly DynamoDBRecord[],
  registry: NotifyServices['registry'],
): Promise<{ told: RecordNotices[]; stoppedAt: DynamoDBRecord[] }> => {
  const told: RecordNotices[] = [];
  for (const record of records) {
    const events = await read(record, registry).catch(() => undefined);
    if (!events) return { told, stoppedAt: [record] };
    told.push({ record, events });
  }
  return { told, stoppedAt: [] };
};

const read = async (
  { dynamodb }: DynamoDBRecord,
  registry: NotifyServices['registry'],
): Promise<BusEvent[]> => {
  const item =
    dynamodb?.NewImage && unmarshall(z.record(z.string(), z.custom<never>()).parse(dynamodb.NewImage));
  // cases have no discriminator
  switch (item && (item.kind ?? 'CASE')) {
    case 'CASE': {
      const seen = Case.parse(item);
      return buildCaseNotices(await directoryOf(seen, registry), seen);
    }
    case 'HELP': {
      const seen = Help.parse(item);
      return buildHelpNotices(await directoryOf(seen, registry), seen);
    }
    case 'BOOKER': {
      const seen = Booker.parse(item);
      return buildAppointmentNotices(
        await directoryOf({ district: seen.number.slice(2, 8) }, registry),
        seen,
      );
    }
    case 'CONTACT': {
      const seen = ReplacingContact.parse(item);
      return buildContactNotices(await directoryOf(seen, registry), seen);
    }
    case 'ADDRESS_CODE': {
      const seen = AskedCode.parse(item);
      return buildCodeNotices(await directoryOf(seen, registry), seen);
    }
    default:
      return [];
  }
};

const directoryOf = async (
  { district }: { readonly district: string },
  registry: NotifyServices['registry'],
): Promise<Directory> => {
  const directory = await registry.find(district);
  if (!directory) throw new Error('a case without its district');
  return directory;
};

const failureOf = ({ dynamodb }: DynamoDBRecord) => {
  const itemIdentifier = dynamodb?.SequenceNumber;
  if (itemIdentifier === undefined) throw new Error('a stream record without a sequence number');
  return { itemIdentifier };
};
