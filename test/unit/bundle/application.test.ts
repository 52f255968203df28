import { describe, expect, test } from 'vitest';
import {
  buildApplication,
  dedupeRefusals,
  refuseUnneeded,
  toBundlePath,
} from '../../../functions/bundle/application.ts';
import { listFilesFor } from '../../../functions/bundle/bundleFiles.ts';
import { mergeMaterials } from '../../../functions/bundle/mergeMaterials.ts';
import { refuse } from '../../../functions/refusal/refusal.ts';
import type { Material } from '../../../functions/registry/model/matter.ts';
import { person } from '../../support/people.ts';
import { assertFound, matterIn, small, smallDirectory, withMatter } from '../../support/smallDirectory.ts';
import { AT_ONCE, BUNDLE, BY_STREET, ID_CARD, LEASE } from '../../support/smallDistrict/codes.ts';

const [card, lease, letter] = matterIn(smallDirectory(), AT_ONCE).materials;
// the second matter requires the card alone
const directory = smallDirectory(withMatter(BY_STREET, { materials: [assertFound(card)] }));
const bundle = assertFound(directory.bundles.get(BUNDLE));
const DAY = '2016-04-06';
const shared = {
  village: small.village,
  applicant: person(1),
  materials: [ID_CARD, LEASE, ID_CARD],
  reused: [
    { material: ID_CARD, number: 'a' },
    { material: LEASE, number: 'b' },
  ],
  forms: [{ matter: BY_STREET, form: { purpose: 'x' } }],
};

describe('application for one matter of a bundle', () => {
  test('the application for one matter holds only the materials on its list, each once', () => {
    expect(buildApplication(directory, AT_ONCE, shared, DAY)).toEqual({
      ...{ matter: AT_ONCE, village: small.village, applicant: person(1), materials: [ID_CARD, LEASE] },
      ...{ reused: shared.reused, form: undefined },
    });
    expect(buildApplication(directory, BY_STREET, shared, DAY)).toEqual({
      ...{ matter: BY_STREET, village: small.village, applicant: person(1), materials: [ID_CARD] },
      ...{ reused: [shared.reused[0]], form: { purpose: 'x' } },
    });
  });

  test('the application for a matter not in force holds no materials', () => {
    const { reused: _reused, ...bare } = shared;
    expect(buildApplication(directory, AT_ONCE, bare, DAY).reused).toEqual([]);
    expect(buildApplication(directory, AT_ONCE, shared, '2015-01-01')).toMatchObject({
      materials: [],
      reused: [],
    });
  });
});

describe('checkUnasked', () => {
  const unasked = (given: Partial<typeof shared>) =>
    refuseUnneeded(directory, bundle, { ...shared, ...given }, DAY).map(
      ({ code, path, text }) => `${code} ${path.join('.')} ${text.en}`,
    );

  test('materials listed by at least one matter of the bundle are accepted', () => {
    expect(unasked({})).toEqual([]);
    const { reused: _reused, ...bare } = shared;
    expect(refuseUnneeded(directory, bundle, bare, DAY)).toEqual([]);
  });

  test('a material that no matter lists is refused at its path', () => {
    const given = {
      materials: [ID_CARD, 'passport'],
      reused: [{ material: 'visa', number: 'a' }],
      forms: [{ matter: 'TB-CC-01', form: { purpose: 'x' } }],
    };
    expect(unasked(given)).toEqual([
      'UNKNOWN_MATERIAL input.materials.1 This material is not on the matter’s list: passport.',
      'UNKNOWN_MATERIAL input.reused.0 This material is not on the matter’s list: visa.',
      'UNKNOWN_MATTER input.forms.0.matter No such matter in this district.',
    ]);
  });
});

test.each([
  [
    ['input', 'matter'],
    ['input', 'bundle'],
  ],
  [
    ['input', 'form', 'purpose'],
    ['input', 'forms', '0', 'form', 'purpose'],
  ],
  [
    ['input', 'village'],
    ['input', 'village'],
  ],
  [[], []],
  [
    ['x', 'matter'],
    ['x', 'bundle'],
  ],
])('a refusal of one application at %j points to %j in the bundle’s input', (path, expected) => {
  expect(toBundlePath(path, BY_STREET, shared)).toEqual(expected);
});

test('a refusal about a missing form points to the list of forms', () => {
  expect(toBundlePath(['input', 'form', 'purpose'], AT_ONCE, shared)).toEqual(['input', 'forms']);
});

test('a refusal that several matters share is returned once', () => {
  const missing = refuse('MISSING_MATERIAL', ['input', 'materials'], 'ID card');
  const others = [
    refuse('MISSING_MATERIAL', ['input', 'materials'], 'Lease'),
    refuse('MISSING_MATERIAL', ['input'], 'ID card'),
    refuse('UNKNOWN_MATERIAL', ['input', 'materials'], 'ID card'),
  ];
  expect(dedupeRefusals([missing, ...others, { ...missing }])).toEqual([missing, ...others]);
});

describe('files of a bundle', () => {
  const files = { types: ['JPEG', 'PNG'], most: 2, mostBytes: 1_000 } satisfies Material['files'];
  const sent = { ...assertFound(card), files };
  const taking = smallDirectory(withMatter(BY_STREET, { materials: [sent] }));
  const photo = (material: string, upload = 'a') => ({ material, upload });

  test('a file goes to the matters that take it, and shows its material to all', () => {
    const given = { ...shared, materials: [LEASE], files: [photo(ID_CARD)] };
    const [taker, looker] = [BY_STREET, AT_ONCE].map((one) => buildApplication(taking, one, given, DAY));
    expect([taker?.materials, taker?.files]).toEqual([[ID_CARD], [photo(ID_CARD)]]);
    expect([looker?.materials, looker?.files]).toEqual([[LEASE, ID_CARD], undefined]);
  });

  test('a refusal about a file points to its place among all files of the bundle', () => {
    const own = listFilesFor(taking, BY_STREET, [photo(LEASE), photo(ID_CARD, 'b')], DAY);
    const path = ['input', 'files', '0', 'upload'];
    expect(toBundlePath(path, BY_STREET, shared, own)).toEqual(['input', 'files', '1', 'upload']);
    expect(toBundlePath(['input', 'files'], BY_STREET, shared, own)).toEqual(['input', 'files']);
  });

  test('a merged material takes the files that all matters take', () => {
    const other = {
      ...sent,
      files: { types: ['PNG', 'PDF'], most: 5, mostBytes: 500 } satisfies Material['files'],
    };
    const merged = { types: ['PNG'], most: 2, mostBytes: 500 };
    expect(mergeMaterials([[sent], [other]])[0]?.files).toEqual(merged);
    expect(mergeMaterials([[other], [sent]])[0]?.files).toEqual(merged);
  });

  test('a matter that takes no files of a material does not keep others from it', () => {
    const looked = { ...assertFound(card), required: true };
    for (const lists of [
      [[looked], [sent]],
      [[sent], [looked]],
    ])
      expect(mergeMaterials(lists)[0]?.files).toEqual(files);
    expect(mergeMaterials([[looked], [looked]])[0]).not.toHaveProperty('files');
  });
});

describe('mergeMaterials', () => {
  const one = (given: Partial<Material>): Material => ({ ...assertFound(card), ...given });
  const merged = (...materials: Material[]) => mergeMaterials(materials.map((each) => [each]));

  test('the merged list holds each material once, in order', () => {
    const lists = [
      [assertFound(card), assertFound(lease)],
      [assertFound(letter), assertFound(card)],
    ];
    expect(mergeMaterials(lists).map(({ code }) => code)).toEqual([ID_CARD, LEASE, assertFound(letter).code]);
  });

  test('a merged material is required if any matter requires it, under that matter’s condition', () => {
    const required = one({ required: true, condition: null });
    const agent = one({ required: false, condition: 'AGENT' });
    for (const lists of [
      [required, agent],
      [agent, required],
    ])
      expect(merged(...lists)).toEqual([required]);
  });

  test.each([
    ['COPY', 'ORIGINAL'],
    ['COPY', 'ORIGINAL_CHECKED_AND_RETURNED'],
    ['ORIGINAL_CHECKED_AND_RETURNED', 'ORIGINAL'],
    ['ORIGINAL', 'ORIGINAL_SIGNED'],
    ['ORIGINAL_SIGNED', 'ORIGINAL_AND_COPY'],
    ['ORIGINAL_AND_COPY', 'ORIGINAL_HANDED_IN'],
  ] as const)('of %s and %s, the merged list keeps the stricter form', (less, more) => {
    for (const forms of [
      [less, more],
      [more, less],
      [more, more],
    ])
      expect(merged(...forms.map((form) => one({ form }))).map(({ form }) => form)).toEqual([more]);
  });
});
