import { useCallback, useEffect, useRef, useState } from 'react';
import { AskFailure } from '../../../ask';
import { presentTime } from '../../../clock';
import { useDistrict } from '../../../configContext';
import type { FormValue } from '../../../form/schema';
import { loadDrafts } from '../drafts';
import { type Application, toDraft } from './application';
import { forgetEntries, keepEntries } from './entries';
import { type ServerDraft, saveDraft } from './saveDraft';

const PAUSE_MS = 2_000;

/**
 * How far what was entered is safe. `none`: nothing was entered; `kept`: the account has all of it, since another visit;
 * `inTab`: this tab alone has the latest; `elsewhere`: another device or tab saved this draft, or began one, meanwhile.
 */
export type DraftState =
  | { readonly kind: 'none' | 'kept' | 'inTab' | 'saving' | 'failed' | 'offline' | 'elsewhere' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'refused'; readonly message: string };

type Settings = {
  readonly matter: string;
  readonly subject: string;
  readonly given: Application;
  readonly form: FormValue | undefined;
  readonly initial: ServerDraft | undefined;
  /** Drafts of this matter that the person knows of. */
  readonly known: readonly string[];
  readonly isEntered: boolean;
  readonly onBegun: (number: string) => void;
};

/**
 * Saves what is entered as a draft on the server: after a pause, at each step, and when the line is back. Until then it
 * is kept in this tab, so that signing in again loses nothing.
 */
export const useDraft = (settings: Settings) => {
  const { matter, subject, given, initial, isEntered } = settings;
  const district = useDistrict();
  const server = useRef(initial);
  const latest = useRef(settings);
  latest.current = settings;
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const saved = useRef<Application | undefined>(initial && !isEntered ? given : undefined);
  const [state, setState] = useState<DraftState>(() => ({ kind: firstKind(settings) }));

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const { given: now, form, known, isEntered: isOpen, onBegun } = latest.current;
    if (!isOpen || now.village === '' || saved.current === now) return saved.current === now;
    setState({ kind: 'saving' });
    try {
      if (!server.current && (await isBegunElsewhere(matter, known))) {
        setState({ kind: 'elsewhere' });
        return false;
      }
      const { case: kept, refusals } = await saveDraft(district, toDraft(matter, now, form), server.current);
      const [refusal] = refusals;
      if (!kept || refusal) {
        setState(
          refusal?.code === 'CONFLICT'
            ? { kind: 'elsewhere' }
            : { kind: 'refused', message: refusal?.message ?? '' },
        );
        return false;
      }
      const isNew = server.current?.number !== kept.number;
      server.current = { number: kept.number, version: kept.version, village: now.village };
      saved.current = now;
      if (latest.current.given === now) forgetEntries(matter);
      setState({ kind: 'saved', at: presentTime() });
      if (isNew) onBegun(kept.number);
      return true;
    } catch (error) {
      setState({ kind: error instanceof AskFailure && error.kind === 'offline' ? 'offline' : 'failed' });
      return false;
    }
  }, [district, matter]);

  // one save after the other, or two of them would begin two drafts
  const save = useCallback((): Promise<boolean> => {
    running.current = running.current.then(saveOnce);
    return running.current;
  }, [saveOnce]);

  useEffect(() => {
    if (saved.current === given || !isEntered) return;
    const { number = null, version = null } = server.current ?? {};
    keepEntries(matter, { subject, draft: number, version, given });
    setState((before) => (before.kind === 'elsewhere' ? before : { kind: 'inTab' }));
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [given, isEntered, matter, subject, save]);
  useEffect(() => {
    const saveNow = () => void save();
    const onHidden = () => document.visibilityState === 'hidden' && saveNow();
    addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, [save]);
  return { state, save, numberOf: () => server.current?.number };
};

const firstKind = ({ initial, isEntered }: Settings): 'none' | 'kept' | 'inTab' =>
  isEntered ? 'inTab' : initial ? 'kept' : 'none';

// another tab, or an answer that was lost on the way: never a second draft that nobody asked for
const isBegunElsewhere = async (matter: string, known: readonly string[]): Promise<boolean> =>
  (await loadDrafts('ZH')).some((draft) => draft.matter.code === matter && !known.includes(draft.number));
