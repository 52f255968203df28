import { describe, expect, test } from 'vitest';
import { checkFileInputs, checkSent, checkTaken } from '../../../functions/case/files/fileRules.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const matter = (() => {
  const found = haicangDirectory().matters.get('HC-PS-04')?.at(-1);
  if (!found) throw new Error('not in the pack');
  return found;
})();

const file = (change: object = {}) =>
  ({ material: 'photo-1-inch', type: 'JPEG', bytes: 1_000, ...change }) as const;
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('files of a material', () => {
  test('what the material takes is not refused', () => {
    expect(checkTaken(matter, { files: [file()], added: [file()] }, [])).toEqual([]);
  });

  test.each<[string, readonly object[], string]>([
    ['another type', [{ type: 'PDF' }], '须为'],
    ['a file that is too large', [{ bytes: 5_242_881 }], '5 MB'],
    ['one file too many', [{}, {}], '最多 1 个文件'],
  ])('%s is refused, and the message says what is taken', (_, files, says) => {
    const added = files.map((one) => file(one));
    const refusals = checkTaken(matter, { files: added, added }, ['input', 'files']);
    expect(codes(refusals)).toEqual(['FILE_NOT_TAKEN']);
    expect(refusals[0]?.text.zh).toContain(says);
  });

  test('a correction brings clearer pages beside those before', () => {
    expect(checkTaken(matter, { files: [file(), file()], added: [file()] }, [])).toEqual([]);
  });

  test('files of one case together have at most 50 MB', () => {
    const large = { material: 'job-home-or-study-proof', type: 'PDF', bytes: 10_485_760 } as const;
    const many = Array.from({ length: 6 }, () => large);
    expect(codes(checkTaken(matter, { files: many, added: [] }, []))).toEqual(['LIMIT_REACHED']);
  });

  test('an unknown material and an upload that is named twice are refused', () => {
    const wanted = [
      { material: 'photo-1-inch', upload: 'a' },
      { material: 'passport-of-mars', upload: 'a' },
    ];
    expect(codes(checkFileInputs(matter, wanted, []))).toEqual(['UNKNOWN_MATERIAL', 'FILE_NOT_USABLE']);
  });
});

test('a wholly online matter is not shown by ticks, any other may be', () => {
  const ticked = ['resident-id-card'];
  expect(codes(checkSent(matter, ticked, [], []))).toEqual(['MISSING_FILE']);
  expect(checkSent({ ...matter, fullyOnline: false }, ticked, [], [])).toEqual([]);
});
