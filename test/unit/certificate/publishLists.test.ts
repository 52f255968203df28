import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { createStatusLists } from '../../../functions/certificate/status/statusLists.ts';

const NOW = new Date('2016-04-06T01:00:00Z');
const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** Status lists of one district with ten certificates, and what they asked KMS and the database for. */
const openLists = () => {
  const signed: string[] = [];
  const counted: string[] = [];
  const lists = createStatusLists({
    keys: {
      signJws: async (typ) => {
        signed.push(typ);
        return 'signed';
      },
      find: async () => publicKey,
      exportKeys: async () => ({ keys: [] }),
    },
    publicUrl: 'https://tongban.example/',
    indexes: {
      next: async () => 0,
      count: async (district) => {
        counted.push(district);
        return district === '350205' ? 10 : 0;
      },
    },
    revoked: { list: async () => [] },
  });
  return { lists, signed, counted };
};

test('names of lists that do not exist push no signed list out of the cache', async () => {
  const { lists, signed } = openLists();
  await lists.publish({ district: '350205', nth: 0 }, NOW);
  for (let nth = 1; nth <= 50; nth += 1)
    expect(await lists.publish({ district: '350205', nth }, NOW)).toBeUndefined();
  expect(await lists.publish({ district: '350205', nth: 0 }, NOW)).toBe('signed');
  expect(signed).toHaveLength(1);
});

test('a flood of names asks once a minute how many certificates a district has', async () => {
  const { lists, counted } = openLists();
  for (let nth = 0; nth < 50; nth += 1) await lists.publish({ district: '350205', nth }, NOW);
  expect(counted).toEqual(['350205']);
});
