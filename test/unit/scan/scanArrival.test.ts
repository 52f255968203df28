import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { FileStore } from '../../../functions/files/fileStore.ts';
import { objectKeyOf, previewKeyOf, Upload } from '../../../functions/files/model.ts';
import { type ScanParts, scanArrival } from '../../../functions/scan/scanArrival.ts';
import { photo } from '../../support/contents.ts';

const number = 'F-350205-0123456789ABCDEF';
const key = objectKeyOf(number);

/** What a scan works with: an object in a store, whose upload is removed once it was read so many times. */
const createParts = (
  content: Buffer,
  readsBeforeRemoval: number,
  state: Upload['state'] = 'SCANNING',
  isLocked = false,
  stateThen: Upload['state'] = 'REMOVED',
) => {
  const objects = new Map([[key, content]]);
  const upload = Upload.parse({
    ...{ kind: 'UPLOAD', number, district: '350205', uploader: 'p', type: 'JPEG', state },
    ...{ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') },
    ...{ at: '2016-04-06T01:00:00.000Z', key: 'k', payload: 'p' },
  });
  let reads = 0;
  const store: FileStore = {
    read: async () => content,
    keepPreview: async (_, picture) => {
      objects.set(previewKeyOf(number), picture);
    },
    lock: async () => undefined,
    removeKey: async (one) => {
      objects.delete(one);
    },
    remove: async () => objects.clear(),
    removeUnlessLocked: async () => {
      objects.delete(previewKeyOf(number));
      return isLocked ? false : objects.delete(key);
    },
  };
  const late: string[] = [];
  const files: ScanParts['files'] = {
    find: async () => {
      reads += 1;
      return reads > readsBeforeRemoval ? { ...upload, state: stateThen } : upload;
    },
    judge: async () => false,
    refuseLate: async (_, fault) => late.push(fault) > 0,
  };
  const picture = async () => ({ preview: Buffer.from('picture') });
  const parts: ScanParts = { files, store, isInfected: async () => false, picture, lockDays: 1 };
  return { objects, parts, late };
};

test.each([
  ['before it is checked', 0],
  ['while it is checked', 1],
])('nothing of an upload is kept that is removed %s', async (_, readsBeforeRemoval) => {
  const { objects, parts } = createParts(await photo('red'), readsBeforeRemoval);
  objects.set(previewKeyOf(number), Buffer.from('picture of an earlier try'));
  await scanArrival(parts, { key });
  expect([...objects.keys()]).toEqual([]);
});

test.each([
  ['that is not locked', false, []],
  ['that is locked, which the schedule removes', true, [key]],
])(
  'of a clean file %s, a fault that is found later takes away what anybody could see',
  async (_, isLocked, kept) => {
    const { objects, parts, late } = createParts(await photo('red'), 9, 'CLEAN', isLocked);
    objects.set(previewKeyOf(number), Buffer.from('picture'));
    expect(await scanArrival(parts, { key, found: 'THREATS' })).toEqual({
      ...{ number, state: 'REFUSED', fault: 'INFECTED' },
      ...(isLocked && { isLocked }),
    });
    expect(late).toEqual(['INFECTED']);
    expect([...objects.keys()]).toEqual(kept);
  },
);

test('a retry for a clean file leaves it as it is', async () => {
  const { objects, parts, late } = createParts(await photo('red'), 9, 'CLEAN');
  expect(await scanArrival(parts, { key, found: 'NOTHING' })).toEqual({ number, state: 'CLEAN' });
  expect(late).toEqual([]);
  expect([...objects.keys()]).toEqual([key]);
});

test('a fault is recorded although another delivery of the event passed the file meanwhile', async () => {
  const { objects, parts, late } = createParts(await photo('red'), 1, 'SCANNING', false, 'CLEAN');
  expect(await scanArrival(parts, { key, found: 'THREATS' })).toEqual({
    number,
    state: 'REFUSED',
    fault: 'INFECTED',
  });
  expect(late).toEqual(['INFECTED']);
  expect([...objects.keys()]).toEqual([]);
});
