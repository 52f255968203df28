import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Case } from '../../functions/case/model.ts';
import { storeCase } from '../../functions/case/storeCase.ts';
import type { StoredItem, Tables } from './tables.ts';

/**
 * Stores the items of an earlier release as this one does, so that its indexes hold them: as whoever deploys over
 * stored cases would have to. Nothing was deployed before the indexes changed.
 */
export const toPresentItems = (tables: Tables): Tables => ({ ...tables, Cases: tables.Cases.map(toPresent) });

const toPresent = (item: StoredItem): StoredItem => {
  const plain = unmarshall(item);
  const found = Case.safeParse(plain);
  if (found.success) return marshall(storeCase(found.data), { removeUndefinedValues: true });
  if (plain.kind !== 'HELP' || plain.escalatedIn === undefined) return item;
  const { village, matter, applicant } = plain;
  return marshall({ ...plain, listed: { village, matter, applicant } }, { removeUndefinedValues: true });
};
