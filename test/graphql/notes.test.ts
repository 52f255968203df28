import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { identityNumber } from '../support/people.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
let applicant: Actor;
let number: string;
const TEXT = '与申请人电话核实过住址';

beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  applicant = (await world.actor('resident', { person: identityNumber(1) })).at('2016-04-06 10:00');
  const cases = [{ application: application('HC-PS-02', places.xinan, 1) }];
  number = caseOf((await clerk.accept({ window: places.xinanWindow, cases })).results[0]).number;
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const codesOf = ({ refusals }: { readonly refusals: readonly { readonly code: string }[] }): string[] =>
  refusals.map(({ code }) => code);

type Shown = {
  readonly version: number;
  readonly notes: readonly { text: string; desk: { code: string } | null }[] | null;
  readonly history: readonly { type: string; reason: string | null }[];
};
const read = async (by: Actor): Promise<Shown> => {
  const query = `{ case(number: "${number}") { version notes { text desk { code } } history { type reason } } }`;
  return (await by.send<{ case: Shown }>(query)).data.case;
};

test('a note is read by the officials of a case and never by the applicant, who cannot tell that there is one', async () => {
  const before = await read(applicant);
  expect((await clerk.act('noteCase', { number, text: TEXT })).refusals).toEqual([]);
  const supervisor = (await world.actor('supervisor')).at('2016-04-06 09:30');
  expect((await supervisor.act('noteCase', { number, text: '请尽快办理' })).refusals).toEqual([]);
  for (const by of [clerk, supervisor])
    expect(await read(by)).toMatchObject({
      version: 3,
      notes: [
        { text: TEXT, desk: { code: places.xinanWindow } },
        { text: '请尽快办理', desk: null },
      ],
      history: [{ type: 'ACCEPTED' }, { type: 'NOTED' }, { type: 'NOTED' }],
    });
  expect(await read(applicant)).toEqual(before);
  expect(before).toMatchObject({ version: 1, notes: null, history: [{ type: 'ACCEPTED' }] });
  const notices = '{ myNotices { edges { node { event { type } } } } }';
  expect((await applicant.send(notices)).body).not.toContain('NOTED');
});

test('the text of a note is stored sealed, within the chain of events', async () => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const items = JSON.stringify(await tables.items('Cases'));
  tables.close();
  expect(items).toContain('NOTED');
  expect(items).not.toContain(TEXT);
});

test('a note is written by the desk that has the case, its owner or a supervisor', async () => {
  const other = (await world.clerk(places.haifaWindow)).at('2016-04-06 09:40');
  expect(codesOf(await other.act('noteCase', { number, text: TEXT }))).toEqual(['NOT_FOUND']);
  expect(codesOf(await clerk.act('noteCase', { number, text: '' }))).toEqual(['INVALID_INPUT']);
});

test('forwarding and handing over take a reason, which the history shows', async () => {
  const reason = '需街道审核';
  expect(codesOf(await clerk.act('forwardCase', { number, reason: '\n' }))).toEqual(['INVALID_INPUT']);
  await clerk.act('forwardCase', { number, office: places.xinan, reason });
  const away = { number, clerk: 'clerk-of-haifa', window: places.haifaWindow };
  await clerk.act('handOverCase', { ...away, reason: '调岗' });
  expect((await read(applicant)).history.slice(1)).toEqual([
    { type: 'FORWARDED', reason },
    { type: 'HANDED_OVER', reason: '调岗' },
  ]);
});
