import { z } from 'zod';
import type { Issuer } from '../../infra/local/issuer.ts';
import { requestFor, testIdentity } from '../../infra/local/roleDefaults.ts';
import type { RequestSender } from '../play/client.ts';

const DISTRICT = '350205';
const VILLAGE = '350205002214';
const WINDOW = '350205002214-01';
const MATTER = 'HC-PS-03';
const MATERIALS = ['application-form', 'resident-id-card'];

// as at the sign-in of a local run
const CHEN = { name: '陈某', number: testIdentity('19900307', '001') };
const LIN = { name: '林某', number: testIdentity('19480612', '002') };
const WU = { name: '吴某', number: testIdentity('19820519', '006') };
const ZHENG = { name: '郑某', number: testIdentity('19660930', '008') };
type Person = typeof CHEN;

const YESTERDAY = new Date('2016-04-05T02:30:00Z');
const LATER_YESTERDAY = new Date('2016-04-05T08:00:00Z');
const THIS_MORNING = new Date('2016-04-06T00:45:00Z');

const REFUSALS = 'refusals { code message path }';
const Numbered = z.object({ number: z.string() });
const Refused = z.object({ refusals: z.array(z.object({ code: z.string(), message: z.string() })).max(0) });

/** Leaves work for every role: a filing to accept, a correction to supply, a bad rating and a question to answer, people in the queue. */
export const leaveOpen = async (ask: RequestSender, issueToken: Issuer['issueToken']): Promise<void> => {
  const clerk = await issueToken(requestFor('clerk', { windows: [WINDOW] }));
  const resident = ({ name, number }: Person) => issueToken(requestFor('resident', { person: number, name }));
  const send = <T>(query: string, input: object, token: string, at: Date, schema: z.ZodType<T>) =>
    ask({ query, variables: { input }, token, at }, schema);

  await send(
    `mutation($input: SubmitCaseInput!) { submitCase(input: $input) { ${REFUSALS} } }`,
    { idempotencyKey: 'demo-online', district: DISTRICT, application: applicationOf(WU) },
    await resident(WU),
    THIS_MORNING,
    z.object({ submitCase: Refused }),
  );
  const accept = async (person: Person, settleAtOnce: boolean): Promise<string> => {
    const { acceptCases } = await send(
      `mutation($input: AcceptCasesInput!) { acceptCases(input: $input) { results { case { number } ${REFUSALS} } } }`,
      {
        idempotencyKey: `demo-accept-${person.number.slice(-4)}`,
        window: WINDOW,
        settleAtOnce,
        cases: [{ application: applicationOf(person) }],
      },
      clerk,
      YESTERDAY,
      z.object({ acceptCases: z.object({ results: z.tuple([Refused.extend({ case: Numbered })]) }) }),
    );
    return acceptCases.results[0].case.number;
  };
  await send(
    `mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { ${REFUSALS} } }`,
    {
      idempotencyKey: 'demo-correction',
      number: await accept(CHEN, false),
      reason: '申请表缺少签名。',
      materials: ['application-form'],
    },
    clerk,
    LATER_YESTERDAY,
    z.object({ requestCorrection: Refused }),
  );
  await send(
    `mutation($input: RateCaseInput!) { rateCase(input: $input) { ${REFUSALS} } }`,
    {
      idempotencyKey: 'demo-rating',
      number: await accept(LIN, true),
      score: 2,
      comment: '等了很久，没有人叫号。',
    },
    await resident(LIN),
    LATER_YESTERDAY,
    z.object({ rateCase: Refused }),
  );
  await send(
    `mutation($input: AskForHelpInput!) { askForHelp(input: $input) { ${REFUSALS} } }`,
    {
      idempotencyKey: 'demo-help',
      village: VILLAGE,
      matter: MATTER,
      person: personOf(LIN),
      words: '孙子从外地来上学，要办什么证明？',
    },
    await resident(LIN),
    THIS_MORNING,
    z.object({ askForHelp: Refused }),
  );
  for (const person of [ZHENG, WU])
    await send(
      `mutation($input: TakeTicketInput!) { takeTicket(input: $input) { ${REFUSALS} } }`,
      {
        idempotencyKey: `demo-ticket-${person.number.slice(-4)}`,
        window: WINDOW,
        matter: MATTER,
      },
      await resident(person),
      THIS_MORNING,
      z.object({ takeTicket: Refused }),
    );
};

const personOf = ({ name, number }: Person) => ({ name, identity: { number } });

const applicationOf = (person: Person) => ({
  matter: MATTER,
  village: VILLAGE,
  applicant: personOf(person),
  materials: MATERIALS,
});
