import type { UseQueryResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { AskFailure } from '../ask';
import { useWords } from '../language';
import { startSignIn } from '../session/session';
import { frameWords } from './words';

const QUIET_MS = 300;
const LONG_MS = 5_000;

/** Shows what a query loaded; nothing for an instant, then that it loads, and what to do if it fails. */
export const Loaded = <T,>({
  query,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}) => {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
};

/** Says in words that no answer came, and what the person can do. */
export const Failure = ({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) => {
  const words = useWords(frameWords);
  const router = useRouter();
  const kind = error instanceof AskFailure ? error.kind : 'defect';
  return (
    <div className="notice is-bad stack-2" role="alert">
      <p>{kind === 'refused' ? error.message : words.failures[kind]}</p>
      <p>
        {kind === 'signedOut' ? (
          <button
            type="button"
            className="button is-small"
            onClick={() => void startSignIn(router.state.location.href)}
          >
            {words.signIn}
          </button>
        ) : (
          onRetry && (
            <button type="button" className="button is-small" onClick={onRetry}>
              {words.retry}
            </button>
          )
        )}
      </p>
    </div>
  );
};

/** Nothing for an instant, then that the page loads. */
export const Loading = () => {
  const words = useWords(frameWords);
  const [stage, setStage] = useState<'quiet' | 'loading' | 'long'>('quiet');
  useEffect(() => {
    const timers = [
      setTimeout(() => setStage('loading'), QUIET_MS),
      setTimeout(() => setStage('long'), LONG_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <p role="status" className="quiet">
      {stage === 'quiet' ? '' : stage === 'loading' ? words.loading : words.stillLoading}
    </p>
  );
};
