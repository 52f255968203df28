import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { fromItems, toItems } from '../../../functions/registry/pack/items.ts';
import { packItems, unpackItem } from '../../../functions/registry/pack/packedItems.ts';
import { PACK_FORMAT } from '../../../functions/registry/pack/packFormat.ts';
import { haicangPack } from '../../support/haicang.ts';

const items = toItems(haicangPack());

test('a district packed into one item reads back unchanged', () => {
  const parts = packItems(items);
  expect(parts.map(({ sk }) => sk)).toEqual(['PART#0001']);
  expect(fromItems(parts.flatMap(unpackItem))).toEqual(haicangPack());
});

test('a part of another format is parsed, so that defaults of this release reach it', () => {
  const [part] = packItems(items).map((one) => ({ ...one, format: 'earlier' }));
  const unpacked = unpackItem({ ...part }).map((item) =>
    item.kind === 'MATTER' ? { ...item, value: { ...Object(item.value), followDays: undefined } } : item,
  );
  expect(fromItems(unpacked).matters.matters.every(({ followDays }) => followDays === 10)).toBe(true);
});

test('what does not fit into one item is packed into several', () => {
  const [first] = items;
  if (!first) throw new Error('no items');
  const many = Array.from({ length: 20 }, (_, position) => ({
    ...first,
    sk: `THING#${position}`,
    noise: randomBytes(50_000).toString('base64'),
    position,
  }));
  const parts = packItems(many);
  expect(parts.every(({ packed }) => packed.length <= 350_000)).toBe(true);
  expect(parts.flatMap(unpackItem).map(({ position }) => position)).toEqual(many.map((one) => one.position));
});

test('an item that is not packed is left as it is', () => {
  expect(unpackItem({ sk: 'VILLAGE#1', kind: 'VILLAGE' })).toEqual([{ sk: 'VILLAGE#1', kind: 'VILLAGE' }]);
});

test('the format of packed items is that of a pack as this release validates it', () => {
  const shape = z.toJSONSchema(DistrictPack, { unrepresentable: 'any', io: 'output' });
  const hash = createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16);
  expect(PACK_FORMAT).toBe(hash);
});
