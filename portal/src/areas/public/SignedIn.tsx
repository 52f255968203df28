import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../../language';
import { finishSignIn } from '../../session/session';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { frameWords } from '../../ui/words';

let finishing: Promise<string | undefined> | undefined;

/** Where the issuer comes back to; leads on to where the person was. */
export const SignedIn = () => {
  const words = useWords(frameWords);
  const router = useRouter();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    // a code is good for one exchange, and strict mode runs effects twice
    finishing ??= finishSignIn();
    finishing
      .then((returnTo) => router.history.replace(returnTo ?? '/'))
      .catch(setError)
      .finally(() => {
        finishing = undefined;
      });
  }, [router]);
  return (
    <div className="stack">
      <Heading>{words.signIn}</Heading>
      {error ? <Failure error={error} /> : <p role="status">{words.loading}</p>}
    </div>
  );
};
