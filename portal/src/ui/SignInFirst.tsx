import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../language';
import { sessionEnd, startSignIn } from '../session/session';
import { useIsSignedIn } from '../session/useSession';
import { Heading } from './Heading';
import { frameWords } from './words';

/** Shows its content to whoever is signed in; anybody else signs in first and comes back to this very page. */
export const SignInFirst = ({
  title,
  text,
  children,
}: {
  /** The heading instead of the usual one. */
  readonly title?: string;
  /** What is said to whoever was not signed in before, instead of the usual text. */
  readonly text?: string;
  readonly children: ReactNode;
}) => {
  const words = useWords(frameWords);
  const signedIn = useIsSignedIn();
  const router = useRouter();
  const end = sessionEnd();
  if (signedIn) return children;
  return (
    <div className="stack">
      <Heading>{title ?? words.signInTitles[end ?? 'first']}</Heading>
      <p>{end ? words.signInTexts[end] : (text ?? words.signInTexts.first)}</p>
      <p>
        <button type="button" className="button" onClick={() => void startSignIn(router.state.location.href)}>
          {words.signIn}
        </button>
      </p>
    </div>
  );
};
