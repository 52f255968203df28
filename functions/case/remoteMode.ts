import type { RemoteMode } from '../graphql/generated/types.ts';
import type { CaseEvent } from './events.ts';
import type { Case } from './model.ts';

/** Derives from its events where a case was handled so far. Returns null before acceptance. */
export const deriveRemoteMode = ({ events, crossVillage }: Case): RemoteMode | null => {
  const accepted = events.find((event) => event.type === 'ACCEPTED');
  if (!accepted) return null;
  if (accepted.online && !events.some((event) => 'visit' in event && event.visit)) return 'WHOLLY_ONLINE';
  const places = new Set(events.flatMap(placesOf));
  if (places.size === 1) return 'ONE_PLACE';
  const isForwarded = events.some(({ type }) => type === 'FORWARDED' || type === 'MOVED');
  return places.size === 2 && crossVillage && isForwarded
    ? 'ACCEPTED_HERE_DECIDED_AT_HOME'
    : 'SEVERAL_PLACES';
};

// neither filing, correcting a typing error nor naming an agent is dealing with a case
const placesOf = (event: CaseEvent): string[] => {
  if (
    event.type === 'SUBMITTED' ||
    event.type === 'CORRECTED' ||
    event.type === 'AGENT_APPOINTED' ||
    !('desk' in event) ||
    event.desk === undefined
  )
    return [];
  return 'to' in event && event.to !== undefined ? [event.desk, event.to] : [event.desk];
};
