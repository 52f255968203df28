import { type Outcome, type Refusal, refuse } from '../../../refusal/refusal.ts';
import { todayIn } from '../../../registry/directory.ts';
import { checkExists, checkServing } from '../../../registry/openingHours.ts';
import type { Services } from '../../../services.ts';
import type { ReceivedOnPaper, WindowVisit } from '../visit.ts';
import { type Counter, checkCounter } from './checkCounter.ts';

const EARLIER_TODAY = { zh: '须为今天早些时候', en: 'it must be earlier today' };

/**
 * Refuses a visit unless something can be accepted at its hour: a home visit at any hour, what was taken on paper if it
 * was taken in hours, all else while the window serves. Returns the ticket that makes an exception, if one does. Throws
 * `CalendarNotCovered`.
 */
export const checkVisitHours = async (
  services: Pick<Services, 'tickets'>,
  counter: Counter,
  { channel, received }: Pick<WindowVisit, 'channel' | 'received'>,
): Promise<Outcome<string | undefined>> => {
  if (!received && channel === 'WINDOW') return checkCounter(services, counter);
  const { directory, window, at } = counter;
  const refusals = [
    ...(channel === 'HOME_VISIT' ? checkExists(directory, window, todayIn(directory, at), WINDOW) : []),
    ...(received ? checkReceived(counter, channel, received) : []),
  ];
  return refusals.length > 0 ? { refusals } : { value: undefined };
};

const WINDOW = ['input', 'window'];
const RECEIVED = ['input', 'received', 'at'];

const checkReceived = (
  { directory, window, at }: Counter,
  channel: WindowVisit['channel'],
  received: ReceivedOnPaper,
): Refusal[] => {
  const taken = new Date(received.at);
  if (taken >= at || todayIn(directory, taken) !== todayIn(directory, at))
    return [refuse('INVALID_INPUT', RECEIVED, EARLIER_TODAY)];
  return channel === 'HOME_VISIT' ? [] : checkServing(directory, window, taken, RECEIVED);
};
