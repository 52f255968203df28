import { useDates, useWords } from '../../../language';
import type { DraftState } from './useDraft';
import { applyWords } from './words';

type Props = {
  readonly state: DraftState;
  readonly hasVillage: boolean;
  readonly onUseOther: () => void;
  readonly onRetry: () => void;
};

/** Says truly where what was entered is kept. */
export const SaveNote = ({ state, hasVillage, onUseOther, onRetry }: Props) => {
  const words = useWords(applyWords);
  const dates = useDates();
  if (state.kind === 'elsewhere')
    return <Warning text={words.elsewhere} act={words.useOther} onAct={onUseOther} />;
  if (state.kind === 'refused') return <Warning text={words.notSaved(state.message)} />;
  if (state.kind === 'failed') return <Warning text={words.failed} act={words.saveNow} onAct={onRetry} />;
  if (state.kind === 'offline') return <Warning text={words.offline} />;
  return (
    <p className="quiet small" role="status">
      {state.kind === 'saved' && words.saved(dates.time(new Date(state.at).toISOString()))}
      {state.kind === 'saving' && words.saving}
      {state.kind === 'kept' && words.kept}
      {state.kind === 'none' && words.willBeKept}
      {state.kind === 'inTab' && (hasVillage ? words.inTabOnly : words.inTab)}
    </p>
  );
};

type WarningProps = { readonly text: string; readonly act?: string; readonly onAct?: () => void };

const Warning = ({ text, act, onAct }: WarningProps) => (
  <div className="notice is-warning stack-2" role="alert">
    <p>{text}</p>
    {act !== undefined && (
      <p>
        <button type="button" className="button is-small is-second" onClick={onAct}>
          {act}
        </button>
      </p>
    )}
  </div>
);
