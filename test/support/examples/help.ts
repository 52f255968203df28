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
const askedAt = async ({ cast }: Stage, role: Role, at?: string): Promise<string> => {
  const asker = cast[whose(role)];
  return helpOf(await actOnHelp(at ? asker.at(at) : asker, 'askForHelp', wordOf(role))).number;
};
/** A request that nobody answered the day before, so that it came to the supervisor. */
const leftLying = async (stage: Stage): Promise<string> => {
  const number = await askedAt(stage, 'RESIDENT', '2016-04-05 09:00');
  for (const time of ['10:05', '11:10'])
    await stage.world.runner.runScheduled('supervise', haicang(`2016-04-05 ${time}`));
  return number;
};

/** An open request that is the role's to deal with, or to read. */
export const helpFor = (stage: Stage, role: Role): Promise<string> =>
  role === 'SUPERVISOR' ? leftLying(stage) : askedAt(stage, role);
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

/** Examples of asking for help and of giving it, and of what was left lying. */
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
    variables: (_, role) => ({
      input: { ...key(), ...wordOf(role), ...(role === 'CLERK' && { window: VILLAGE_WINDOW }) },
    }),
  },
  takeHelp: onOpen(),
  handOverHelp: onOpen({ window: WINDOW, clerk: 'clerk-of-haifa' }),
  answerHelp: onOpen({ answer: WRITTEN.reason }),
  askBack: onAnswered({ words: WRITTEN.reason }),
  closeHelp: onAnswered({ satisfied: true }),
  escalations: { variables: async (stage) => (await leftLying(stage)) && { district: DISTRICT } },
} satisfies Record<string, Example>;
