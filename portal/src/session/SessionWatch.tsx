import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language';
import { frameWords } from '../ui/words';
import { forgetSession, renewSession, sessionEndsAt, startSignIn } from './session';
import { useMe } from './useSession';

const TICK_MS = 5_000;
const WARN_MS = 120_000;
const IDLE_MS = 15 * 60_000;
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/** Renews a sign-in in time, or warns before it ends; locks what staff see after 15 minutes without a touch. */
export const SessionWatch = () => {
  const words = useWords(frameWords);
  const router = useRouter();
  const me = useMe();
  const isStaff = me !== undefined && me.role !== 'RESIDENT' && me.role !== 'AGENT';
  const [isEnding, setEnding] = useState(false);
  useIdleLock(isStaff);
  useEffect(() => {
    const look = async () => {
      const endsAt = sessionEndsAt();
      if (endsAt === undefined) return setEnding(false);
      if (endsAt <= Date.now()) return forgetSession('expired');
      const isNear = endsAt - Date.now() < WARN_MS;
      setEnding(isNear && !(await renewSession()));
    };
    const timer = setInterval(() => void look(), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (!me || !isEnding) return null;
  return (
    <div className="banner is-warning no-print" role="alert">
      <span>{words.ending}</span>
      <button
        type="button"
        className="button is-small"
        onClick={() => void startSignIn(router.state.location.href, { silent: true })}
      >
        {words.staySignedIn}
      </button>
    </div>
  );
};

const useIdleLock = (isStaff: boolean): void => {
  const touched = useRef(Date.now());
  useEffect(() => {
    if (!isStaff) return;
    touched.current = Date.now();
    const look = () => {
      if (Date.now() - touched.current >= IDLE_MS) forgetSession('idle');
    };
    // no timer runs while a computer sleeps: the touch that wakes it is no sign of whoever left it
    const touch = () => {
      look();
      touched.current = Date.now();
    };
    for (const act of ACTS) addEventListener(act, touch, { passive: true, capture: true });
    const timer = setInterval(look, TICK_MS);
    return () => {
      for (const act of ACTS) removeEventListener(act, touch, { capture: true });
      clearInterval(timer);
    };
  }, [isStaff]);
};
