import type { RegistryAct } from '../../graphql/graphql';
import { useDates, useJoin, useWords } from '../../language';
import { staffWords } from './words';

const MOST_SHOWN = 5;

/** Writes what an entry of the registry log changed: codes, the version of a matter, or a day. */
export const useLogCodes = (): ((act: RegistryAct, codes: readonly string[]) => string) => {
  const words = useWords(staffWords);
  const dates = useDates();
  const join = useJoin();
  return (act, codes) => {
    const [first = '', second] = codes;
    switch (act) {
      case 'PUBLISH_MATTER':
        return join([first, ...(second === undefined ? [] : [words.versionOf(second)])]);
      case 'CLOSE_DISTRICT':
      case 'REOPEN_DISTRICT':
        return first === '' ? '' : dates.day(first);
      default:
        return join(codes.slice(0, MOST_SHOWN));
    }
  };
};
