import { issueCode } from '../../../functions/receipt/receiptCodes.ts';
import { actOnHelp, askForHelp, helpOf } from '../../support/help.ts';
import { identityNumber } from '../../support/people.ts';
import { actOnTicket, ticketOf } from '../../support/queue.ts';
import { type Actor, application, caseOf, places, type World } from '../../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const LEASE = 'lease-or-lodging-proof';

/** Performs every kind of counted act once, from 2016-04-01 to 2016-05-19. */
export const performEveryAct = async (world: World): Promise<void> => {
  const clerk = (await world.clerk(places.xinyangStreetWindow)).at('2016-04-01 09:00');
  const filed = await clerk.accept({
    window: places.xinyangStreetWindow,
    cases: [1, 2, 3].map((n) => ({ application: application('HC-PS-02', xinan, n) })),
  });
  const [first, second, third] = filed.results.map(caseOf).map(({ number }) => number);
  await clerk.handOver({ number: first ?? '', clerk: 'a-colleague', window: places.xinyangStreetWindow });
  await clerk.complete({ number: first ?? '' });
  await clerk.at('2016-05-19 09:00').complete({ number: second ?? '' });
  const resident = (await world.actor('resident', { person: identityNumber(3) })).at('2016-04-01 10:00');
  await resident.withdraw({ number: third ?? '', reason: '不办了' });
  await rated(world, clerk, first ?? '');
  await online(world);
  await inReview(world);
  await searched(clerk);
  await guessed(world);
  await help(world);
  await tickets(world);
};

/** Searches for somebody who has no case. */
const searched = async (clerk: Actor): Promise<void> => {
  await clerk.send(
    `{ findCases(district: "350205", identity: { number: "${identityNumber(999)}" }) { edges { cursor } } }`,
  );
};

/** Asks with a code that nobody issued. */
const guessed = async ({ stranger }: World): Promise<void> => {
  const code = issueCode(new Uint8Array(32), `${xinan}-HC-PS-02-0123456789ABCDEF`, '2016-05-06');
  await stranger.at('2016-05-05 09:00').send(`{ progressByCode(code: "${code}") { number } }`);
};

/** Rates a case badly and answers the rating on time. */
const rated = async (world: World, clerk: Actor, number: string): Promise<void> => {
  const applicant = await world.actor('resident', { person: identityNumber(1) });
  await applicant.at('2016-04-01 11:00').rate({ number, score: 1, comment: '排队太久' });
  await clerk.at('2016-04-01 15:00').answerRating({ number, answer: '已增开窗口' });
};

/** Files online with a certificate as a material, and accepts at the window. */
const online = async (world: World): Promise<void> => {
  const clerk = (await world.clerk(xinanWindow)).at('2016-05-03 09:00');
  const certified = await clerk.accept({
    window: xinanWindow,
    cases: [{ application: application('HC-PS-01', xinan, 4) }],
  });
  const [number = ''] = certified.results.map(caseOf).map((one) => one.number);
  await clerk.at('2016-05-03 09:10').complete({ number });
  const resident = (await world.actor('resident', { person: identityNumber(4) })).at('2016-05-04 20:00');
  const whole = application('HC-PS-02', xinan, 4);
  const materials = whole.materials.filter((material) => material !== LEASE);
  const filed = await resident.submit({
    application: { ...whole, materials, reused: [{ material: LEASE, number }] },
  });
  await clerk.at('2016-05-05 09:00').accept({
    window: xinanWindow,
    cases: [{ submitted: { number: caseOf(filed).number, materials: [], visit: true } }],
  });
};

const inReview = async (world: World): Promise<void> => {
  const reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2016-04-07 10:00');
  const atWindow = (await world.clerk(xinanWindow)).at('2016-04-01 09:00');
  const filed = await atWindow.accept({
    window: xinanWindow,
    cases: [5, 6].map((n) => ({ application: application('HC-CA-07', xinan, n) })),
  });
  const [correct = '', reject = ''] = filed.results.map(caseOf).map(({ number }) => number);
  await reviewer.requestCorrection({
    number: correct,
    reason: '复印件不清楚',
    materials: ['household-register'],
  });
  await reviewer.reject({ number: reject, reason: '不符合条件' });
  await reviewer.act('undoDecision', { number: reject, decision: 'REJECTION', reason: '看错材料' });
};

/** Asks for help and answers on time. */
const help = async (world: World): Promise<void> => {
  const { number } = await askForHelp(world, 7, '2016-04-06 09:30');
  const clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:45');
  helpOf(await actOnHelp(clerk, 'answerHelp', { number, answer: '两寸' }));
};

/** Takes two tickets: one is served, the other is a no-show. */
const tickets = async (world: World): Promise<void> => {
  const window = xinanWindow;
  for (const sequence of [8, 9]) {
    const resident = await world.actor('resident', { person: identityNumber(sequence) });
    ticketOf(await actOnTicket(resident.at('2016-04-06 09:00'), 'takeTicket', { window }));
  }
  const clerk = await world.clerk(window);
  for (const act of ['finishTicket', 'markNoShow'] as const) {
    const { number } = ticketOf(await actOnTicket(clerk.at('2016-04-06 09:10'), 'callTicket', { window }));
    ticketOf(await actOnTicket(clerk.at('2016-04-06 09:20'), act, { number }));
  }
};
