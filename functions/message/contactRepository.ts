import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew } from '../dynamodb/conditionalPut.ts';
import { addressCodeKey, addressCodeNumber, contactKey } from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import { MOST_TRIES } from './addressCode.ts';
import { Contact } from './model.ts';

/** A person's contact, and the hash under which it lies. */
export type FoundContact = { readonly person: string; readonly contact: Contact };

/** The contacts of people in DynamoDB: a small item for each document and district. */
export const createContactRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Finds the contact under any hash of a person, the one set last first. One batch. */
  const find = async (district: string, hashes: readonly string[]): Promise<FoundContact | undefined> => {
    const people = new Map(hashes.map((person) => [contactKey(district, person).pk, person]));
    const found = await batchGetItems(
      db,
      table,
      [...people.values()].map((person) => contactKey(district, person)),
    );
    return found
      .map((item) => ({ person: people.get(String(item.pk)) ?? '', contact: Contact.parse(item) }))
      .toSorted((a, b) => (b.contact.setAt ?? '').localeCompare(a.contact.setAt ?? ''))[0];
  };
  /** Writes a contact unless it has changed since it was read; version 0: unless there is one. Returns whether it did. */
  const write = async (person: string, contact: Omit<Contact, 'version'>, read: number): Promise<boolean> => {
    const item = { ...contactKey(contact.district, person), ...contact, version: read + 1 };
    const newer =
      read === 0
        ? await putNew(db, table, item, Contact)
        : await putIfUnchanged(db, table, item, read, Contact);
    return newer === undefined;
  };
  const forgetCode = (district: string, person: string): Promise<boolean> =>
    tryWrite(
      db.send(
        new UpdateCommand({
          TableName: table,
          Key: addressCodeKey(district, addressCodeNumber(district, person)),
          UpdateExpression: 'REMOVE #person, #code SET #hash = :none, #tries = :used, #requests = :requests',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeNames: {
            ...{ '#person': 'person', '#code': 'sealedCode', '#hash': 'addressHash' },
            ...{ '#tries': 'tries', '#requests': 'requests' },
          },
          ExpressionAttributeValues: { ':none': '', ':used': MOST_TRIES, ':requests': [] },
        }),
      ),
    );
  return {
    find,
    write,

    /** Empties the contact of an erased person, and the code that was sent to them last. */
    async forget(district: string, person: string): Promise<void> {
      await forgetCode(district, person);
      const found = await find(district, [person]);
      if (!found?.contact.setAt) return;
      const { kind, lang } = found.contact;
      await write(person, { kind, district, lang, namesMatter: false, requests: [] }, found.contact.version);
    },
  };
};
