import { unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import { CaseView } from '../../../functions/accessLog/model.ts';
import { ChainItem } from '../../../functions/audit/model.ts';
import {
  checkChain,
  checkDigests,
  checkHead,
  checkLog,
  parseDigest,
} from '../../../functions/audit/rules.ts';
import { FiledBundle } from '../../../functions/bundle/model.ts';
import { Case } from '../../../functions/case/model.ts';
import { ErasureRecord } from '../../../functions/erasure/model.ts';
import { Help } from '../../../functions/help/model.ts';
import { Ticket } from '../../../functions/queue/tickets/ticketModel.ts';
import { LogEntry } from '../../../functions/registry/model/log.ts';
import { codes } from '../../stored/people.ts';
import { readRecordings } from '../../stored/recording.ts';
import type { StoredItem } from '../../stored/tables.ts';

const models = {
  CASE: Case,
  HELP: Help,
  TICKET: Ticket,
  BUNDLE: FiledBundle,
  ERASURE: ErasureRecord,
  VIEW: CaseView,
};
const modelOf = ({ kind }: StoredItem) =>
  Object.entries(models).find(([name]) => name === (kind?.S ?? 'CASE'))?.[1];

describe.each(readRecordings())('release $release', ({ tables, digests }) => {
  const items = tables.Cases.map((item) => unmarshall(item));
  const chains = items.filter((item) => 'events' in item).map((item) => ChainItem.parse(item));
  const log = tables.Registry.map((item) => unmarshall(item))
    .filter(({ pk }) => pk === `${codes.district}#LOG`)
    .map((item) => LogEntry.parse(item));
  const days = Object.values(digests).map(parseDigest);

  test('items of an earlier release are read as they were stored', () => {
    const known = tables.Cases.filter(modelOf);
    expect(known.length).toBeGreaterThan(60);
    for (const item of known) {
      const stored = unmarshall(item);
      expect({ ...stored, ...modelOf(item)?.parse(stored) }).toEqual(stored);
    }
  });

  test('chains of an earlier release are intact, erased ones too', () => {
    expect(chains.length).toBeGreaterThan(40);
    expect(
      chains.filter(({ events }) => events.some(({ taken }) => taken !== undefined)).length,
    ).toBeGreaterThan(4);
    expect(chains.flatMap(checkChain)).toEqual([]);
  });

  test('the registry log of an earlier release is intact', () => {
    const check = checkLog(
      codes.district,
      days.flatMap(({ top }) => top.log ?? []),
    );
    expect(log.flatMap(check.next)).toEqual([]);
    expect(check.end()).toEqual([]);
  });

  test('digests of an earlier release match its items', () => {
    expect(days.flatMap((day, i) => checkDigests(days[i - 1], day))).toEqual([]);
    const standing = new Map(chains.map((item) => [item.number, item]));
    const found = days.flatMap(({ heads, top }) =>
      heads.flatMap((head) => checkHead(head, standing.get(head.number), top.day)),
    );
    expect(found).toEqual([]);
  });
});
