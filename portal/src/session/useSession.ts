import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import { useLang } from '../language';
import { isSignedIn, onSessionChange } from './session';

const Me = graphql(`
  query Me($lang: Lang!) {
    me {
      subject
      role
      name
      identity { kind number country }
      district { code name(lang: $lang) }
      windows { code name(lang: $lang) }
      offices { code name(lang: $lang) }
    }
  }
`);

/** Whether somebody is signed in; renders again when that changes. */
export const useIsSignedIn = (): boolean => useSyncExternalStore(onSessionChange, isSignedIn);

/** Who is signed in, as the endpoint knows them; undefined while loading or when nobody is. */
export const useMe = () => {
  const lang = useLang();
  const signedIn = useIsSignedIn();
  const { data } = useQuery({
    queryKey: ['me', lang],
    queryFn: () => ask(Me, { lang }),
    enabled: signedIn,
    staleTime: 60_000,
  });
  return signedIn ? (data?.me ?? undefined) : undefined;
};
