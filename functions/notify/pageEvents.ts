import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Case } from '../case/model.ts';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { Help } from '../help/model.ts';
import { pageTouched } from '../record/touched.ts';
import type { Directory } from '../registry/directory.ts';
import { buildCaseNotices } from './caseNotices.ts';
import { buildHelpNotices } from './helpNotices.ts';
import type { BusEvent } from './model.ts';
import { selectPeriod } from './selectLastWrite.ts';

/** The days of a period in the district, both inclusive. */
export type Days = { readonly from: string; readonly to: string };

/** Lists the events of a period anew from the histories of a district, page by page: as they were published, under the same ids. */
export async function* pageEvents(
  db: DynamoDBDocumentClient,
  table: string,
  directory: Directory,
  days: Days,
): AsyncGenerator<BusEvent[]> {
  for await (const keys of pageTouched(db, table, directory.district.code, days.from)) {
    const items = await batchGetItems(db, table, keys, { ConsistentRead: false });
    yield items.flatMap((item) => listEvents(directory, item, days));
  }
}

const listEvents = (directory: Directory, item: Record<string, unknown>, days: Days): BusEvent[] => {
  // cases have no discriminator
  switch (item.kind ?? 'CASE') {
    case 'CASE': {
      const seen = Case.parse(item);
      return buildCaseNotices(directory, seen, selectPeriod(seen.events, days));
    }
    case 'HELP': {
      const seen = Help.parse(item);
      return buildHelpNotices(directory, seen, selectPeriod(seen.events, days));
    }
    default:
      return [];
  }
};
