import type { Context } from '../graphql/context.ts';
import type { AcceptCaseInput, AcceptCasesInput } from '../graphql/generated/types.ts';
import type { Asker } from '../identity/asker.ts';
import { readPerson } from '../identity/person.ts';
import { requireRole } from '../identity/policy.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { isOn } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import { acceptApplication } from './acceptApplication.ts';
import { acceptSubmitted } from './acceptSubmitted.ts';
import { readAuthority } from './authority.ts';
import type { Case } from './model.ts';
import { identify } from './newCase.ts';
import { checkIdempotencyKey } from './repeat.ts';
import { refuseUncovered } from './uncovered.ts';
import type { Visit } from './visit.ts';

const MOST_CASES = 50;

/** Accepts 1 to 50 applications at a window in one visit, each accepted or refused on its own. */
export const acceptCases = async (
  context: Context,
  input: AcceptCasesInput,
): Promise<Outcome<readonly Outcome<Case>[]>> => {
  const asker = requireRole(context.asker, ['CLERK']);
  if (isRefused(asker)) return asker;
  const visit = await openVisit(context, asker.value, input);
  if (isRefused(visit)) return visit;
  return { value: await Promise.all(input.cases.map((one, i) => acceptOne(context, visit.value, one, i))) };
};

const acceptOne = (context: Context, visit: Visit, one: AcceptCaseInput, position: number) =>
  (one.submitted === undefined
    ? acceptApplication(context, visit, one.application, position)
    : acceptSubmitted(context, visit, one.submitted, position)
  ).catch((error: unknown) => refused(refuseUncovered(error, ['input', 'cases', String(position)])));

/** Checks what all applications of a visit share: the window, the clerk's posting, the agent. */
const openVisit = async (
  context: Context,
  asker: Asker,
  input: AcceptCasesInput,
): Promise<Outcome<Visit>> => {
  const { services, now } = context;
  const directory = asker.district === null ? undefined : await services.registry.find(asker.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', [], asker.district ?? ''));
  const day = localDay(now, directory.district.timeZone);
  const window = directory.windows.get(input.window);
  if (!window || !isOn(window, day))
    return refused(refuse('UNKNOWN_WINDOW', ['input', 'window'], input.window));
  if (!asker.windows.has(window.id))
    return refused(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  if (input.channel === 'ONLINE') return refused(refuse('INVALID_INPUT', ['input', 'channel'], 'ONLINE'));
  if (input.cases.length < 1 || input.cases.length > MOST_CASES)
    return refused(refuse('INVALID_INPUT', ['input', 'cases'], `1–${MOST_CASES}`));

  const agent = input.agent ? readPerson(input.agent, ['input', 'agent'], day) : undefined;
  if (agent && isRefused(agent)) return agent;
  const authority = input.agent
    ? readAuthority(input.agent.authority, ['input', 'agent', 'authority'], day)
    : undefined;
  if (authority && isRefused(authority)) return authority;
  return {
    value: {
      asker,
      directory,
      window,
      channel: input.channel,
      agent: agent ? await identify(services.personIndex, agent.value) : null,
      authority: authority?.value ?? null,
      idempotencyKey: input.idempotencyKey,
      day,
      at: now.toISOString(),
    },
  };
};
