import { describe, expect, test } from 'vitest';
import { Upload } from '../../../functions/files/model.ts';
import { removeFiles } from '../../../functions/supervise/removeFiles.ts';

const NOW = new Date('2026-03-02T01:00:00Z');
const number = 'F-350205-0123456789ABCDEF';

/** A due upload in a state, which cases name or not, and what the schedule does of it. */
const runOn = async (state: Upload['state'], namedBy: readonly string[]) => {
  const upload = Upload.parse({
    ...{ kind: 'UPLOAD', number, district: '350205', uploader: 'p', type: 'JPEG', state },
    ...{ bytes: 1, sha256: '', at: NOW.toISOString(), key: 'k', payload: 'p' },
    ...(namedBy.length > 0 && { namedBy: new Set(namedBy) }),
  });
  const done: string[] = [];
  const note = (what: string, answer: boolean) => async () => {
    done.push(what);
    return answer;
  };
  const removed = await removeFiles(
    {
      files: {
        listDue: async () => [number],
        find: async () => upload,
        claimRemoval: async () => namedBy.length === 0,
        endRemoval: note('item emptied', true),
        keep: async (_, of) => {
          done.push(`off the list if ${of}`);
          return true;
        },
      },
      fileStore: {
        remove: async () => {
          done.push('objects removed');
        },
      },
    },
    '350205',
    NOW,
  );
  return { done, removed };
};

describe('a file whose removal is due', () => {
  test('is removed if no case names it', async () => {
    expect(await runOn('CLEAN', [])).toEqual({ done: ['objects removed', 'item emptied'], removed: 1 });
  });

  test('stays if another case of its bundle names it', async () => {
    expect(await runOn('CLEAN', ['case'])).toEqual({ done: ['off the list if CLEAN'], removed: 0 });
  });

  test('is removed if a fault was found in it, and its item goes on to say so to the case', async () => {
    expect(await runOn('REFUSED', ['case'])).toEqual({
      done: ['objects removed', 'off the list if REFUSED'],
      removed: 1,
    });
  });
});
