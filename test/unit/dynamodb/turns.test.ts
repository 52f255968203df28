import { expect, test } from 'vitest';
import { Abandoned, createTurns } from '../../../functions/dynamodb/turns.ts';

const ownerOf = () => {
  const end = new AbortController();
  return { owner: { ended: end.signal }, end: () => end.abort() };
};

/** An act that ends when it is told to, and says when it began. */
const openAct = (name: string, begun: string[]) => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const act = (): Promise<string> => {
    begun.push(name);
    return promise;
  };
  return { act, finish: () => resolve(name) };
};

test('no more acts run at once than there are places', async () => {
  const takeTurn = createTurns(2);
  const { owner } = ownerOf();
  const begun: string[] = [];
  const acts = ['a', 'b', 'c', 'd'].map((name) => openAct(name, begun));
  const done = Promise.all(acts.map(({ act }) => takeTurn({ owner, isRead: true, act })));
  expect(begun).toEqual(['a', 'b']);
  for (const { finish } of acts) finish();
  expect(await done).toEqual(['a', 'b', 'c', 'd']);
});

test('a request of a few acts waits for one act of a request of many, not for all', async () => {
  const takeTurn = createTurns(1);
  const [many, few] = [ownerOf().owner, ownerOf().owner];
  const begun: string[] = [];
  const run = (name: string, owner = many) =>
    takeTurn({ owner, isRead: true, act: async () => void begun.push(name) });
  await Promise.all([run('1'), run('2'), run('3'), run('4'), run('other', few)]);
  expect(begun).toEqual(['1', '2', 'other', '3', '4']);
});

test('reads that wait when their request has been answered are abandoned, writes are not', async () => {
  const takeTurn = createTurns(1);
  const { owner, end } = ownerOf();
  const begun: string[] = [];
  const first = openAct('first', begun);
  const running = takeTurn({ owner, isRead: true, act: first.act });
  const read = takeTurn({ owner, isRead: true, act: async () => void begun.push('read') });
  const write = takeTurn({ owner, isRead: false, act: async () => void begun.push('write') });
  const failed = expect(read).rejects.toThrow(Abandoned);
  end();
  await failed;
  first.finish();
  await Promise.all([running, write]);
  expect(begun).toEqual(['first', 'write']);
  await expect(takeTurn({ owner, isRead: true, act: async () => 'late' })).rejects.toThrow(Abandoned);
});

test('an act that fails gives its place to the next one', async () => {
  const takeTurn = createTurns(1);
  const { owner } = ownerOf();
  const failing = takeTurn({ owner, isRead: true, act: () => Promise.reject(new Error('down')) });
  const next = takeTurn({ owner, isRead: true, act: async () => 'done' });
  await expect(failing).rejects.toThrow('down');
  expect(await next).toBe('done');
});
