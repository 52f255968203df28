import { expect, test } from 'vitest';
import { type DistrictWork, spreadOverDistricts } from '../../../functions/spread/districtWork.ts';

const TIME = '2016-04-06T17:30:00Z';
const spread = (sent: DistrictWork[] = []) =>
  spreadOverDistricts({
    listDistricts: async () => ['350205', '440604'],
    send: async (work) => {
      sent.push(...work);
      return work.map(({ district }) => `id-${district}`);
    },
    work: async (part) => part,
  });
const messageOf = (...parts: object[]) => ({
  Records: parts.map((part) => ({ body: JSON.stringify(part) })),
});

test('a schedule sends a message for each district, with its own time', async () => {
  const sent: DistrictWork[] = [];
  expect(await spread(sent)({ time: TIME })).toEqual({ sent: ['id-350205', 'id-440604'] });
  expect(sent).toEqual([
    { district: '350205', time: TIME },
    { district: '440604', time: TIME },
  ]);
});

test('a message is worked on as it was sent', async () => {
  const part = { district: '350205', time: TIME, digest: '2016-03-01' };
  expect(await spread()(messageOf(part))).toEqual(part);
});

test('two messages at once are an error: one would be retried for the failure of the other', async () => {
  const part = { district: '350205', time: TIME };
  await expect(spread()(messageOf(part, part))).rejects.toThrow('batch size of 1');
});

test('a message without a district is an error', async () => {
  await expect(spread()(messageOf({ time: TIME }))).rejects.toThrow();
});
