import type { AcceptCasesInput } from '../../graphql/generated/types.ts';
import type { Asker } from '../../identity/asker.ts';
import { identifyPerson } from '../../identity/identifiedPerson.ts';
import { readPerson } from '../../identity/person.ts';
import { checkIdempotencyKey } from '../../record/idempotency.ts';
import { readReason } from '../../record/reason.ts';
import { codeToShow } from '../../refusal/codeToShow.ts';
import { catchRefusal } from '../../refusal/refusableError.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { readAuthority } from '../readAuthority.ts';
import { checkVisitHours } from './hours/checkVisitHours.ts';
import type { ReceivedOnPaper, WindowVisit } from './visit.ts';

const AT_WINDOW = { zh: '须为窗口或上门', en: 'it must be the window or a home visit' };

/** Resolves what all applications of a visit share: the window, the clerk's posting, the agent. */
export const resolveVisit = async (
  context: Context,
  asker: Asker,
  input: Pick<AcceptCasesInput, 'window' | 'channel' | 'agent' | 'ticket' | 'received' | 'idempotencyKey'> &
    Partial<Pick<AcceptCasesInput, 'settleAtOnce'>>,
): Promise<Outcome<WindowVisit>> => {
  const { services, now } = context;
  const directory = asker.district === null ? undefined : await services.registry.find(asker.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', [], asker.district ?? ''));
  const day = localDay(now, directory.district.timeZone);
  const window = directory.windows.get(input.window);
  if (!window) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window'], codeToShow(input.window)));
  if (!asker.windows.has(window.id))
    return refused(refuse('NOT_YOUR_WINDOW', ['input', 'window'], window.name));
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  if (input.channel === 'ONLINE') return refused(refuse('INVALID_INPUT', ['input', 'channel'], AT_WINDOW));

  const agent = input.agent ? readPerson(input.agent, ['input', 'agent'], day) : undefined;
  if (agent && isRefused(agent)) return agent;
  const authority = input.agent
    ? readAuthority(input.agent.authority, ['input', 'agent', 'authority'], day)
    : undefined;
  if (authority && isRefused(authority)) return authority;
  const received = readReceived(input.received);
  if (isRefused(received)) return received;
  const counter = { directory, window, at: now, ticket: input.ticket };
  const kind = { channel: input.channel, received: received.value };
  const hours = await catchRefusal(['input', 'window'], () => checkVisitHours(services, counter, kind));
  return {
    value: {
      ...kind,
      // told for each application, so that retries after closing time are answered
      closed: isRefused(hours) ? hours.refusals : [],
      ticket: isRefused(hours) ? undefined : hours.value,
      asker,
      directory,
      window,
      agent: agent ? await identifyPerson(services.personIndex, agent.value) : null,
      authority: authority?.value ?? null,
      idempotencyKey: input.idempotencyKey,
      settleAtOnce: input.settleAtOnce ?? false,
      day,
      at: now.toISOString(),
    },
  };
};

const readReceived = (input: AcceptCasesInput['received']): Outcome<ReceivedOnPaper | undefined> => {
  if (!input) return { value: undefined };
  const reason = readReason(input.reason, ['input', 'received', 'reason']);
  return isRefused(reason) ? reason : { value: { at: input.at.toISOString(), reason: reason.value } };
};
