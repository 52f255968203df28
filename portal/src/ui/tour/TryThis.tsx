import { Link, useLocation } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import { useConfig } from '../../configContext';
import { useWords } from '../../language';
import { startSignIn } from '../../session/session';
import { useMe } from '../../session/useSession';
import { followTried, forgetTried, TRY_STEPS, type TryStep, useTried } from '../tried';
import { placeOf, type Signpost, signposts } from './signposts';
import { tryWords } from './words';

/** The walk through a local demo: what to do on this very page, or how to come to the page of the next step. */
export const TryThis = () => {
  const words = useWords(tryWords);
  const { startedAt = '' } = useConfig();
  useLayoutEffect(() => followTried(startedAt), [startedAt]);
  const tried = useTried();
  const next = TRY_STEPS.find((step) => !tried.includes(step));
  const done = TRY_STEPS.filter((step) => tried.includes(step)).length;
  return (
    <aside className="try-this no-print" aria-label={words.title(done, TRY_STEPS.length)}>
      <div className="row">
        <strong>{words.title(done, TRY_STEPS.length)}</strong>
        {next === undefined ? <AllDone /> : <NextStep step={next} />}
      </div>
      <details>
        <summary>{words.all}</summary>
        <ol>
          {TRY_STEPS.map((step) => (
            <li key={step} className={step === next ? 'is-next' : ''}>
              <span aria-hidden="true">{tried.includes(step) ? '✓ ' : ''}</span>
              {tried.includes(step) && <span className="visually-hidden">{words.doneStep}</span>}
              {words.steps[step]} <Go step={step} isQuiet />
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
};

const AllDone = () => {
  const words = useWords(tryWords);
  return (
    <>
      <span>{words.allDone}</span>
      <button type="button" className="quiet-button" onClick={forgetTried}>
        {words.again}
      </button>
    </>
  );
};

/** What to do here if this page belongs to the step; the step and the way to it otherwise. */
const NextStep = ({ step }: { readonly step: TryStep }) => {
  const words = useWords(tryWords);
  const place = usePlace(step);
  const { pathname } = useLocation();
  if (place !== undefined) return <span>{words.here[place]}</span>;
  return (
    <>
      {pathname === '/s' && step === 'verify' && <span>{words.seen}</span>}
      <span>{words.steps[step]}</span>
      <Go step={step} />
    </>
  );
};

/** The place of a step on which somebody is, as whoever does it; undefined elsewhere. */
const usePlace = (step: TryStep) => {
  const me = useMe();
  const { pathname, search } = useLocation();
  const { role } = signposts[step];
  const isWho = role === undefined || me?.role === role;
  return isWho ? placeOf(step, pathname, search) : undefined;
};

const Go = ({ step, isQuiet = false }: { readonly step: TryStep; readonly isQuiet?: boolean }) => {
  const words = useWords(tryWords);
  const me = useMe();
  const place = usePlace(step);
  const { path, role, as }: Signpost = signposts[step];
  const look = `button is-small${isQuiet ? ' is-second' : ''}`;
  if (place !== undefined) return null;
  return me?.role === role ? (
    <Link className={look} to={path}>
      {words.go[step]}
    </Link>
  ) : (
    <button type="button" className={look} onClick={() => void startSignIn(path, { hint: as })}>
      {words.as[step]}
    </button>
  );
};
