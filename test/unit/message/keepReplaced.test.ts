import { expect, test } from 'vitest';
import { keepReplaced } from '../../../functions/message/keepReplaced.ts';

type Args = Parameters<typeof keepReplaced>;
type Replaced = Awaited<ReturnType<typeof keepReplaced>>;

const NOW = '2016-04-06T01:00:00.000Z';
const later = (ms: number): string => new Date(Date.parse(NOW) + ms).toISOString();

/** Lets a clerk replace an address, while others wait to be told. */
const replace = (
  address: string,
  setAt: string,
  replaced: Replaced,
  more: { readonly unconfirmed?: true } = {},
): Promise<Replaced> => {
  const contact = {
    ...{ kind: 'CONTACT', district: '350205', version: 1, lang: 'ZH', namesMatter: false, requests: [] },
    ...{ channel: 'SMS', sealedAddress: address, addressHash: `hash of ${address}`, setAt },
    ...(replaced && { replaced }),
    ...more,
  } as const;
  const found = { person: 'person', contact };
  const contactSeal = {
    seal: async (_: string, __: string, text: string) => text,
    open: async (_: string, __: string, text: string) => text,
  };
  const context = { services: { contactSeal }, now: new Date(NOW) };
  const recipient = {
    ...{ directory: { district: { code: '350205' } }, person: 'person' },
    at: { seen: { number: 'case' }, window: 'window' },
  };
  return keepReplaced(...([context, recipient, { found, own: found }, 'hash of another'] as unknown as Args));
};
const waitingOf = (replaced: Replaced) =>
  Object.entries(replaced ?? {}).map(([name, { at, sealedAddress }]) => [name, at, sealedAddress]);

test('addresses that are replaced at the same instant have names of their own', async () => {
  const first = await replace('a', later(-60_000), undefined);
  const second = await replace('b', NOW, first);
  const third = await replace('c', NOW, second);
  expect(waitingOf(third)).toEqual(
    ['a', 'b', 'c'].map((address, i) => [`at${Date.parse(NOW) + i}`, later(i), address]),
  );
});

test('an address that nobody proved does not wait to be told', async () => {
  expect(await replace('a', later(-1), undefined, { unconfirmed: true })).toBeUndefined();
});

test('an instant at which the present address was set names no other one', async () => {
  expect(waitingOf(await replace('a', later(5), undefined))).toEqual([
    [`at${Date.parse(NOW) + 6}`, later(6), 'a'],
  ]);
});

test('an address waits once, and of many the first ones wait', async () => {
  let replaced = await replace('a', later(-1), undefined);
  for (const address of ['b', 'a', 'b']) replaced = await replace(address, NOW, replaced);
  expect(waitingOf(replaced).map(([, , address]) => address)).toEqual(['a', 'b']);
  for (let i = 0; i < 30; i += 1) replaced = await replace(`c${i}`, NOW, replaced);
  expect(waitingOf(replaced).map(([, , address]) => address)).toEqual([
    ...['a', 'b'],
    ...Array.from({ length: 8 }, (_, i) => `c${i}`),
  ]);
});
