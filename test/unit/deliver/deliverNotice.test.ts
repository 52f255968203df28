import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DeliverServices, deliverNotice } from '../../../functions/deliver/deliverNotice.ts';
import type {
  ActingAgent,
  DeliveryStore,
  MessageRecord,
  Recipient,
} from '../../../functions/deliver/deliveryStore.ts';
import { NotSent, type Sender } from '../../../functions/deliver/model.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';

const number = '350205002214-HC-PS-02-1234567890ABCDEF';
const body = JSON.stringify({
  source: 'tongban.cases',
  detail: {
    ...{ id: `${number}#0`, number, district: '350205', type: 'ACCEPTED' },
    message: { zh: '已受理', en: 'accepted' },
  },
});
const DAY = new Date('2016-04-06T02:00:00Z');
const NIGHT = new Date('2016-04-06T14:30:00Z');
const later = (ms: number) => new Date(DAY.getTime() + ms);

/** A store in memory of one message. */
const createStore = (recipient: Partial<Recipient> = {}, isTooMany = false, agent?: ActingAgent) => {
  const state: { record?: MessageRecord; views: number; stopped: boolean; forgotten: boolean } = {
    ...{ views: 0, stopped: false, forgotten: false },
  };
  const store: DeliveryStore = {
    findPerson: async () => 'p',
    findAgent: async () => agent,
    findRecipient: async (_, person) => ({
      ...{ channel: 'SMS', lang: 'ZH', namesMatter: false, sealedAddress: 's', setAt: 't' },
      ...recipient,
      person,
    }),
    findReplaced: async (_, person) =>
      state.forgotten
        ? undefined
        : { ...{ person, channel: 'SMS', lang: 'ZH', namesMatter: false, sealedAddress: 'old' } },
    findCode: async () => ({
      ...{ person: 'p', channel: 'SMS', lang: 'ZH', namesMatter: false, sealedAddress: 'with code' },
    }),
    forgetReplaced: async () => {
      state.forgotten = true;
    },
    count: async () => !isTooMany,
    find: async () => state.record,
    create: async (_, values) => {
      state.record ??= { state: values.state ?? 'QUEUED' };
      return true;
    },
    claim: async (_, claimedAt, before) => {
      if (state.record?.claimedAt !== before) return false;
      state.record = { state: 'QUEUED', ...state.record, claimedAt };
      return true;
    },
    record: async (_, { state: next = 'QUEUED', again }) => {
      state.record = { state: next, ...(again !== undefined && { again }) };
    },
    stop: async () => {
      state.stopped = true;
      return true;
    },
    logView: async () => {
      state.views += 1;
    },
  };
  return { state, store };
};

const send = vi.fn<Sender['send']>();
const services = (store: DeliveryStore, isIdempotent = false): DeliverServices => ({
  store,
  contactSeal: {
    open: async () => '+8613812345678',
    openCode: async () => ({ address: '+8613812345678', code: '012345' }),
  },
  registry: { find: async () => smallDirectory() },
  findSender: () => ({ send, isIdempotent }),
  tries: 3,
});
beforeEach(() => {
  send.mockReset().mockResolvedValue('SENT');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('an event that arrives twice leads to one message', async () => {
  const { state, store } = createStore();
  for (const times of [1, 1])
    expect(await deliverNotice(services(store), { body, times }, DAY)).toBeUndefined();
  expect([send.mock.calls.length, state.record?.state, state.views]).toEqual([1, 'SENT', 1]);
});

test('a message beyond the day’s number has failed, and is not sent', async () => {
  const { state, store } = createStore({}, true);
  for (const times of [1, 2]) await deliverNotice(services(store), { body, times }, DAY);
  expect([send.mock.calls.length, state.record, state.views]).toEqual([
    0,
    { state: 'FAILED', again: false },
    0,
  ]);
});

test('a message of the night waits until the morning', async () => {
  const { state, store } = createStore();
  expect(await deliverNotice(services(store), { body, times: 1 }, NIGHT)).toEqual({ seconds: 9.5 * 3_600 });
  expect([send.mock.calls.length, state.record?.state, state.views]).toEqual([0, 'HELD', 0]);
  await deliverNotice(services(store), { body, times: 2 }, new Date('2016-04-07T00:00:00Z'));
  expect([send.mock.calls.length, state.record?.state]).toEqual([1, 'SENT']);
});

describe('a message that was not sent', () => {
  test('a message that was not sent is tried again, and failed after the last try', async () => {
    const { state, store } = createStore();
    send.mockRejectedValue(new NotSent());
    const waits: unknown[] = [];
    for (const times of [1, 2, 3]) waits.push(await deliverNotice(services(store), { body, times }, DAY));
    expect(waits).toEqual([{ seconds: 30 }, { seconds: 60 }, { seconds: 120 }]);
    expect(state.record).toEqual({ state: 'FAILED', again: true });
  });

  test('an operator who redrives a failed message sends it', async () => {
    const { state, store } = createStore();
    state.record = { state: 'FAILED', again: true };
    await deliverNotice(services(store), { body, times: 1 }, DAY);
    expect(state.record.state).toBe('SENT');
  });
});

describe('a message whose fate is unknown', () => {
  test('a message whose fate is unknown has failed, and is not sent again', async () => {
    const { state, store } = createStore();
    send.mockRejectedValue(new Error('socket hang up'));
    for (const times of [1, 2]) await deliverNotice(services(store), { body, times }, DAY);
    expect([send.mock.calls.length, state.record]).toEqual([1, { state: 'FAILED', again: false }]);
  });

  test('a gateway that knows repeats gets it again', async () => {
    const { state, store } = createStore();
    send.mockRejectedValueOnce(new Error('socket hang up'));
    for (const times of [1, 2]) await deliverNotice(services(store, true), { body, times }, DAY);
    expect([send.mock.calls.length, state.record?.state]).toEqual([2, 'SENT']);
  });

  test('a claimed message waits for the run that claimed it, and has failed if that ended', async () => {
    const { state, store } = createStore();
    state.record = { state: 'QUEUED', claimedAt: DAY.toISOString() };
    expect(await deliverNotice(services(store), { body, times: 1 }, later(1_000))).toEqual({ seconds: 300 });
    await deliverNotice(services(store), { body, times: 2 }, later(301_000));
    expect([send.mock.calls.length, state.record]).toEqual([0, { state: 'FAILED', again: false }]);
  });
});

test('a recipient who asked to stop is told to no more', async () => {
  const { state, store } = createStore();
  send.mockResolvedValue('STOPPED');
  await deliverNotice(services(store), { body, times: 1 }, DAY);
  expect([state.record?.state, state.stopped]).toEqual(['STOPPED', true]);
});

test('nothing is sent to a recipient who asked to stop before', async () => {
  const { state, store } = createStore({ stoppedAt: 'then' });
  await deliverNotice(services(store), { body, times: 1 }, DAY);
  expect([send.mock.calls.length, state.record?.state, state.views]).toEqual([0, 'STOPPED', 0]);
});

test('what the platform logs of a failure holds no address', async () => {
  const { store } = createStore();
  send.mockRejectedValue(new Error('+8613812345678 is unknown'));
  await deliverNotice(services(store), { body, times: 1 }, DAY);
  expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).not.toContain('138');
});

describe('the agent of a case', () => {
  const toAgent = JSON.stringify({
    source: 'tongban.cases',
    detail: {
      ...{ id: `${number}#0`, number, district: '350205', type: 'CORRECTION_REQUESTED' },
      message: null,
      messageToAgent: { zh: '需要补正', en: 'needs a correction' },
    },
  });
  const text = '【海沧通办】您代办的办件需要补正或补交材料，办件号尾号 CDEF，请尽快登录查看。';
  const terms = { from: '2016-01-01', to: '2016-04-06' };

  test.each([
    ['whose authority is in force is told', { agentPerson: 'a', authority: terms }, [text]],
    ['who needs no dates is told', { agentPerson: 'a' }, [text]],
    ['whose authority has ended is not', { agentPerson: 'a', authority: { ...terms, to: '2016-04-05' } }, []],
    ['whose authority was taken back is not', { agentPerson: 'a', authorityRevokedAt: 't' }, []],
    ['who is unknown is not', undefined, []],
  ] as const)('an agent %s', async (_, agent, told) => {
    const { store } = createStore({}, false, agent);
    await deliverNotice(services(store), { body: toAgent, times: 1 }, DAY);
    expect(send.mock.calls.map(([message]) => message.text.replace(/^【.*?】/, '【海沧通办】'))).toEqual(
      told,
    );
  });
});

test('applicant and agent get messages of different names, each the same for every try', async () => {
  const told = { zh: '已受理', en: 'accepted' };
  const event = JSON.parse(body);
  const toBoth = JSON.stringify({ ...event, detail: { ...event.detail, messageToAgent: told } });
  const idsOf = async (): Promise<string[]> => {
    send.mockClear();
    const { store } = createStore({}, false, { agentPerson: 'a' });
    // a record for each of them
    const apart = { ...store, find: async () => undefined, claim: async () => true };
    await deliverNotice(services(apart, true), { body: toBoth, times: 1 }, DAY);
    return send.mock.calls.map(([{ id }]) => id);
  };
  expect(await idsOf()).toEqual([`${number}#0`, `${number}#0-agent`]);
  expect(await idsOf()).toEqual([`${number}#0`, `${number}#0-agent`]);
});

describe('an address that a window replaced', () => {
  const replaced = JSON.stringify({
    source: 'tongban.messages',
    detail: {
      ...{ id: `${number}#1459904400000`, number, district: '350205', type: 'REPLACED' },
      message: { zh: '已由窗口更改', en: 'changed' },
    },
  });

  test('an address that a window replaced gets one last message, and is forgotten', async () => {
    const { state, store } = createStore();
    for (const times of [1, 1]) await deliverNotice(services(store), { body: replaced, times }, DAY);
    expect(send.mock.calls.map(([{ template }]) => template)).toEqual(['ADDRESS_REPLACED']);
    expect(state).toMatchObject({ record: { state: 'SENT' }, forgotten: true });
  });

  test('an address whose message was not sent is kept for the next try', async () => {
    const { state, store } = createStore();
    send.mockRejectedValueOnce(new NotSent());
    await deliverNotice(services(store), { body: replaced, times: 1 }, DAY);
    expect(state.forgotten).toBe(false);
  });
});

test('nothing is sent to an address that nobody proved', async () => {
  const { state, store } = createStore({ unconfirmed: true });
  await deliverNotice(services(store), { body, times: 1 }, DAY);
  expect([send.mock.calls.length, state.record, state.views]).toEqual([0, undefined, 0]);
});

describe('a code for an address', () => {
  const asked = JSON.stringify({
    source: 'tongban.codes',
    detail: {
      ...{ id: 'abc#1', number: 'abc', district: '350205', type: 'CODE_ASKED' },
      message: { zh: '验证码', en: 'code' },
    },
  });

  test('a code is sent once, also at night, and its address is in no access log', async () => {
    const { state, store } = createStore();
    for (const times of [1, 1]) await deliverNotice(services(store), { body: asked, times }, NIGHT);
    expect(send.mock.calls.map(([{ template, parameters }]) => [template, parameters])).toEqual([
      ['ADDRESS_CODE', { code: '012345' }],
    ]);
    expect([state.record?.state, state.views]).toEqual(['SENT', 0]);
  });

  test('a code that could not be sent is given up after four tries, before it is over', async () => {
    const { state, store } = createStore();
    send.mockRejectedValue(new NotSent());
    const services12 = { ...services(store), tries: 12 };
    const waits: unknown[] = [];
    for (const times of [1, 2, 3, 4])
      waits.push(await deliverNotice(services12, { body: asked, times }, DAY));
    expect(waits).toEqual([{ seconds: 30 }, { seconds: 60 }, { seconds: 120 }, undefined]);
    expect(state.record).toEqual({ state: 'FAILED', again: false });
  });

  test('a code that was asked for anew replaces one that waits to be sent', async () => {
    const { store } = createStore();
    const newer = { ...store, findCode: async () => undefined };
    await deliverNotice(services(newer), { body: asked, times: 1 }, DAY);
    expect(send).not.toHaveBeenCalled();
  });

  test('a recipient who asked to stop is not marked by a code, which their settings do not prove', async () => {
    const { state, store } = createStore();
    send.mockResolvedValue('STOPPED');
    await deliverNotice(services(store), { body: asked, times: 1 }, DAY);
    expect([state.record?.state, state.stopped]).toEqual(['STOPPED', false]);
  });
});
