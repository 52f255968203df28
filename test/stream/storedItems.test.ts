import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { maskNumber } from '../../functions/identity/mask.ts';
import { runScript } from '../local/support/runScript.ts';
import { createsItem } from '../stored/createsItem.ts';
import { asDailyCounters, withoutMonths } from '../stored/dailyCounters.ts';
import { isMutation, isQuery } from '../stored/documents.ts';
import { createIdTranslation } from '../stored/idTranslation.ts';
import { isKeyReused, otherPayload } from '../stored/otherPayload.ts';
import { codes, people } from '../stored/people.ts';
import { type KeyedPlatform, startWithKeys } from '../stored/platform.ts';
import { toPresentItems } from '../stored/presentItems.ts';
import {
  type RecordedQuery,
  type Recording,
  readRecordings,
  requestOfAct,
  requestOfQuery,
} from '../stored/recording.ts';
import { replayActs, sendPresent } from '../stored/replayActs.ts';
import { createSender, type Sender } from '../stored/sender.ts';
import { continueOpenItems } from '../stored/story/continueOpenItems.ts';
import { openStage, type RecordedAct } from '../stored/story/stage.ts';
import { type Tables, withoutViews } from '../stored/tables.ts';
import { createOwnEndpoint } from '../support/engine.ts';

const start = ({ keys }: Recording) =>
  startWithKeys(keys, { assemblyDir: inject('assemblyDir'), dynamoDbEndpoint: createOwnEndpoint() });

const recordings = readRecordings();
const newest = recordings.slice(-1);

describe.each(recordings)('release $release', (recording) => {
  const tables = toPresentItems(recording.tables);
  let platform: KeyedPlatform;
  let send: Sender;
  beforeAll(async () => {
    platform = await start(recording);
    send = createSender(platform.runner);
    await platform.tables.fillAll(tables);
    await platform.digests.fillAll(recording.digests);
    // counters have other keys since 0.3: an upgrade rebuilds them
    expect(await rebuild(platform)).toContain('set.');
  });
  afterAll(() => platform.close());

  const expectNothingWritten = async (): Promise<void> => {
    await platform.runner.drained();
    const present = withoutMonths(withoutViews(await platform.tables.readAll()));
    expect(present).toEqual(withoutViews(tables));
  };

  test('items of an earlier release are not counted again when they pass the stream', () =>
    expectNothingWritten());

  test('queries about items of an earlier release return the same answers', async () => {
    const queries: RecordedQuery[] = [];
    // the queue of a village's window has online filings since 0.3
    const isOfVillageWindow = ({ query, variables }: RecordedQuery) =>
      query === 'deskQueue' && JSON.stringify(variables).includes('-01"');
    // agents are notified since 0.3
    const isToAgent = ({ by, query }: RecordedQuery) =>
      query === 'myNotices' && by !== null && people[by].role === 'agent';
    const recorded = recording.queries.filter(
      (one) => isQuery(one.query) && !isToAgent(one) && !isOfVillageWindow(one),
    );
    for (const query of recorded) queries.push({ ...query, answer: await send(requestOfQuery(query)) });
    expect(collapseCodes(queries)).toEqual(collapseCodes(recorded));
    await expectNothingWritten();
  });

  test('retries of acts of an earlier release return the item and write nothing', async () => {
    for (const { act: index, at, answer } of recording.retries.filter(isStillSent(recording)))
      for (const time of at) {
        const act = actAt(recording, index);
        expect({ act, time, answer: await send(requestOfAct(act, time)) }).toEqual({ act, time, answer });
      }
    await expectNothingWritten();
  });

  test('keys of an earlier release are refused with another payload', async () => {
    for (const { act, at } of recording.reusedKeys.filter(isStillSent(recording)))
      for (const time of at) {
        const other = otherPayload(actAt(recording, act));
        const answer = other && (await send(requestOfAct(other, time)));
        expect(isKeyReused(answer), JSON.stringify({ other, answer })).toBe(true);
      }
    await expectNothingWritten();
  });

  test('chains, registry log and digests of an earlier release verify', async () => {
    const { Cases, Registry } = recording.tables;
    const chains = Cases.filter(({ events }) => events !== undefined).length;
    const entries = Registry.filter(({ pk }) => pk?.S === `${codes.district}#LOG`).length;
    const digests = Object.keys(recording.digests).length;
    expect(await verify(platform)).toContain(
      `${chains} chains, ${entries} log entries, ${digests} digests: 0 faults`,
    );
  });

  test('open items of an earlier release can be continued', async () => {
    const stage = openStage(platform.runner, 'later-');
    expect(await continueOpenItems(stage, recording.openItems)).toEqual({
      accepted: 'COMPLETED',
      inReview: 'COMPLETED',
      corrected: 'IN_REVIEW',
      submitted: 'IN_REVIEW',
      draft: 'SUBMITTED',
      rated: 'TO_CALL_BACK',
      appealed: 'CLOSED',
      help: 'ANSWERED',
      ticket: 'CALLED',
    });
    expect(await verify(platform)).toContain(' 0 faults');
  });
});

describe.each(newest)('release $release, played anew', (recording) => {
  const ids = createIdTranslation();
  let platform: KeyedPlatform;
  beforeAll(async () => {
    platform = await start(recording);
  });
  afterAll(() => platform.close());

  test('the acts of an earlier release still store the same items', async () => {
    const { runner, tables } = platform;
    expect(await replayActs(runner, recording, ids)).toEqual(recording.acts);
    await runner.drained();
    const present = await tables.readAll();
    ids.learn(listBookingIds(recording.tables), listBookingIds(present));
    const stored = Stored.parse(ids.toRecorded(present));
    expect(comparable(stored)).toEqual(comparable(toPresentItems(recording.tables)));
  });

  test('retries of acts that create an item return that item and write nothing', async () => {
    const { runner, tables } = platform;
    const send = createSender(runner);
    const before = withoutViews(await tables.readAll());
    for (const { act: index, at, answer } of recording.retries)
      for (const time of at.filter(() => createsItem(actAt(recording, index)))) {
        const act = actAt(recording, index);
        const again = ids.toRecorded(await sendPresent(send, act, time, ids));
        expect({ act, time, answer: again }).toEqual({ act, time, answer });
      }
    await runner.drained();
    expect(withoutViews(await tables.readAll())).toEqual(before);
  });
});

// the ids of bookings are in no answer
const listBookingIds = ({ Cases }: Tables): string[] =>
  Cases.filter(({ kind }) => kind?.S === 'BOOKER')
    .sort((a, b) => (`${a.filedAt?.S}` < `${b.filedAt?.S}` ? -1 : 1))
    .map(({ sk }) => `${sk?.S}`);

const Items = z.array(z.custom<Tables['Cases'][number]>());
const Stored = z.object({ Registry: Items, Counters: Items, Cases: Items });

/** Replaces `{ code }` by the code, names identities as 0.1.0 did, and shortens masks, which were longer. */
const collapseCodes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) => {
    if (inner === null || typeof inner !== 'object') return shortenMask(inner);
    if (Object.keys(inner).join() === 'code') return inner.code;
    return 'identity' in inner ? withEarlierIdentity(inner) : inner;
  });

const withEarlierIdentity = ({ identity, ...rest }: Record<string, unknown>): unknown => ({
  ...rest,
  identityNumber: z.object({ number: z.unknown() }).parse(identity).number,
});

const shortenMask = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}\*{10}/.test(value) ? maskNumber(value) : value;

/** Whether the mutation of a recorded act still exists, and its item is found, so that a client may retry it. */
const isStillSent =
  (recording: Recording) =>
  ({ act }: { readonly act: number }): boolean =>
    isMutation(actAt(recording, act).mutation) && !createsItem(actAt(recording, act));

/**
 * Returns cases and counters without views and keyed hashes. Only the length of a sealed text counts, which differs each time, and the presence of
 * fingerprints and hashes, which differ where an act is sent by another mutation today.
 */
const comparable = (tables: Tables): unknown => {
  const { Cases, Counters } = withoutViews(tables);
  const recorded = {
    Cases: sortByKey(Cases.flatMap(asRecorded)),
    Counters: sortByKey(asDailyCounters(Counters)),
  };
  const text = JSON.stringify(recorded).replaceAll(HASH, 'hash');
  return JSON.parse(text, comparableValue);
};

const sortByKey = (items: Tables['Cases']): Tables['Cases'] =>
  items.toSorted((a, b) => (`${a.pk?.S} ${a.sk?.S}` < `${b.pk?.S} ${b.sk?.S}` ? -1 : 1));

/** Attributes by which supervision, nightly checks and status lists find an item. */
const NEW_INDEX_KEYS = ['touchedOn', 'pendingIn', 'revokedIn', 'revokedAt', 'revokedIndexes'];

/** Kinds of items, attributes of tickets and of their counter, that came with limits for each caller, recounts and status lists (0.3). */
const NEW_KINDS = [
  'HOLD',
  'CALL',
  'OPEN',
  'BOOKED',
  'RECOUNT',
  'STANDING',
  'STATUS_INDEXES',
  'BEARER_CHECKS',
];
const asRecorded = (item: Tables['Cases'][number]): Tables['Cases'] => {
  const kind = item.kind?.S ?? 'CASE';
  if (NEW_KINDS.includes(kind)) return [];
  const skipped =
    kind === 'TICKET' ? isOfLine : isStopped(item) ? isTask : kind === 'PLACES' ? isPlaceOfDraw : () => false;
  return [
    Object.fromEntries(
      Object.entries(item).filter(([name]) => !NEW_INDEX_KEYS.includes(name) && !skipped(name)),
    ),
  ];
};
// a stopped clock has an end, and a task for the schedule, since 0.3
const isStopped = ({ task }: Tables['Cases'][number]): boolean => task?.S?.startsWith('SCHEDULED@') ?? false;
// since 0.3 a ticket has a name in the line of its day, and no task
const isOfLine = (name: string): boolean => isTask(name) || name === 'lineId';
const isTask = (name: string): boolean => name === 'task' || name === 'taskDue';
const isPlaceOfDraw = (name: string): boolean => !['pk', 'sk', 'kind', 'last'].includes(name);

// a keyed hash, of an earlier release or with its version
const HASH = /(?<=[":@])(?:v2:)?[\w-]{22}(?=")/g;

const CorrectionRequest = z.looseObject({ type: z.object({ S: z.literal('CORRECTION_REQUESTED') }) });

/** Since 0.3: how a limit was counted, when a stopped clock ends, whether a name is verified, the place in a status list. */
const STORED_SINCE = [
  'counted',
  'endsAt',
  'remindAt',
  'reopens',
  'unverified',
  'requests',
  'byRole',
  'statusIndex',
];

const comparableValue = (name: string, value: unknown): unknown => {
  if (STORED_SINCE.includes(name)) return undefined;
  const requested = CorrectionRequest.safeParse(value);
  if (requested.success) return { ...requested.data, dueAt: undefined };
  if (name === 'sealed') return JSON.stringify(value).length;
  return ['payload', 'hash', 'taken'].includes(name) ? typeof value : shortenMask(value);
};

const actAt = ({ acts }: Recording, index: number): RecordedAct => {
  const act = acts[index];
  if (!act) throw new Error(`no act ${index}`);
  return act;
};

const rebuild = async ({ outputsFile }: KeyedPlatform): Promise<string> => {
  const period = ['--from', '2016-04-01', '--to', '2016-06-30'];
  const args = ['--district', codes.district, ...period, '--outputs', outputsFile];
  const { stdout, stderr } = await runScript('infra/operate/rebuild.ts', args);
  return stdout + stderr;
};

const verify = async ({ outputsFile }: KeyedPlatform): Promise<string> => {
  const args = ['--district', codes.district, '--outputs', outputsFile];
  const { stdout, stderr } = await runScript('infra/operate/verify/main.ts', args);
  return stdout + stderr;
};
