import { randomUUID } from 'node:crypto';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { actOnHelp, helpOf } from '../help.ts';
import { haicang, places } from '../world.ts';
import { AGENT, APPLICANT, VILLAGE_WINDOW, WINDOW, WRITTEN } from './cast.ts';
import type { Example } from './example.ts';
import { DISTRICT, type Stage } from './stage.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const whose = (role: Role): 'RESIDENT' | 'AGENT' => (role === 'AGENT' ? 'AGENT' : 'RESIDENT');
const wordOf = (role: Role) => ({
  village: places.xinan,
  person: role === 'AGENT' ? AGENT : APPLICANT,
  words: WRITTEN.reason,
});
type MyRequests = {
  readonly myHelpRequests: {
    readonly edges: readonly { readonly node: { readonly number: string; readonly status: string } }[];
  };
};
/** Closes the open requests of the asker: a person may have ten. */
const closeOpen = async ({ cast }: Stage, role: Role): Promise<void> => {
  const asker = cast[whose(role)];
  const { data } = await asker.send<MyRequests>(
    '{ myHelpRequests(first: 100) { edges { node { number status } } } }',
  );
  for (const { node } of data.myHelpRequests.edges)
    if (node.status === 'OPEN') await actOnHelp(asker, 'closeHelp', { number: node.number, satisfied: true });
};
const askedAt = async (stage: Stage, role: Role, at?: string): Promise<string> => {
  await closeOpen(stage, role);
  const asker = stage.cast[whose(role)];
  return helpOf(await actOnHelp(at ? asker.at(at) : asker, 'askForHelp', wordOf(role))).number;
};
/** Returns a request that was not answered the day before and escalated to the supervisor. */
const askEscalated = async (stage: Stage): Promise<string> => {
  const number = await askedAt(stage, 'RESIDENT', '2016-04-05 09:00');
  for (const time of ['10:05', '11:10'])
    await stage.world.runner.runScheduled('supervise', haicang(`2016-04-05 ${time}`));
  return number;
};

/** Returns an open request that the role may act on or read. */
export const helpFor = (stage: Stage, role: Role): Promise<string> =>
  role === 'SUPERVISOR' ? askEscalated(stage) : askedAt(stage, role);
const answeredFor = async (stage: Stage, role: Role): Promise<string> => {
  const answer = { number: await askedAt(stage, role), answer: WRITTEN.reason };
  return helpOf(await actOnHelp(stage.cast.CLERK, 'answerHelp', answer)).number;
};

const onOpen = (more: object = {}): Example => ({
  variables: async (stage, role) => ({ input: { ...key(), number: await helpFor(stage, role), ...more } }),
});
const onAnswered = (more: object): Example => ({
  variables: async (stage, role) => ({
    input: { ...key(), number: await answeredFor(stage, role), ...more },
  }),
});

/** Examples of asking for help, answering it and listing escalations. */
export const helpExamples = {
  helpRequest: { variables: async (stage, role) => ({ number: await helpFor(stage, role) }) },
  helpRequests: {
    variables: async (stage, role) => {
      await helpFor(stage, role);
      return { desk: role === 'SUPERVISOR' ? DISTRICT : VILLAGE_WINDOW };
    },
  },
  myHelpRequests: { variables: async (stage, role) => (await helpFor(stage, role)) && {} },
  askForHelp: {
    variables: async (stage, role) => {
      await closeOpen(stage, role);
      return { input: { ...key(), ...wordOf(role), ...(role === 'CLERK' && { window: VILLAGE_WINDOW }) } };
    },
  },
  takeHelp: onOpen(),
  handOverHelp: onOpen({ window: WINDOW, clerk: 'clerk-of-haifa', reason: WRITTEN.reason }),
  answerHelp: onOpen({ answer: WRITTEN.reason }),
  askBack: onAnswered({ words: WRITTEN.reason }),
  closeHelp: onAnswered({ satisfied: true }),
  escalations: { variables: async (stage) => (await askEscalated(stage)) && { district: DISTRICT } },
} satisfies Record<string, Example>;
