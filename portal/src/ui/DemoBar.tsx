import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { clockSpeed, hasClock, presentTime, setClock } from '../clock';
import { useDates, useWords } from '../language';
import { useZone } from '../zone';
import { nextMorning } from './nextMorning';
import { frameWords } from './words';

const TICK_MS = 1_000;

/** The clock of a local demo, with ways to turn it forward; nothing in a deployed stage. */
export const DemoBar = () => {
  const words = useWords(frameWords);
  const dates = useDates();
  const zone = useZone();
  const queries = useQueryClient();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (!hasClock()) return null;
  const isFast = clockSpeed() > 1;
  const turn = (instant: number, speed: number) => {
    setClock(instant, speed);
    void queries.invalidateQueries();
  };
  return (
    <aside className="demo-bar no-print" aria-label={words.demoBar}>
      <span>{words.demo(dates.instant(new Date(presentTime()).toISOString()))}</span>
      <button type="button" className="quiet-button" onClick={() => turn(presentTime(), isFast ? 1 : 60)}>
        {isFast ? words.normal : words.fast}
      </button>
      <button
        type="button"
        className="quiet-button"
        onClick={() => turn(nextMorning(presentTime(), zone), 1)}
      >
        {words.nextDay}
      </button>
    </aside>
  );
};
