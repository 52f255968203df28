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
  if (state.kind === 'elsewhere') {
    return (
      <div className="notice is-warning stack-2" role="alert">
        <p>{words.elsewhere}</p>
        <p>
          <button type="button" className="button is-small is-second" onClick={onUseOther}>
            {words.useOther}
          </button>
        </p>
      </div>
    );
  }
  if (state.kind === 'refused')
    return (
      <p className="notice is-warning" role="alert">
        {words.notSaved(state.message)}
      </p>
    );
  if (state.kind === 'failed')
    return (
      <div className="notice is-warning stack-2" role="alert">
        <p>{words.failed}</p>
        <p>
          <button type="button" className="button is-small is-second" onClick={onRetry}>
            {words.saveNow}
          </button>
        </p>
      </div>
    );
  if (state.kind === 'offline')
    return (
      <p className="notice is-warning" role="alert">
        {words.offline}
      </p>
    );
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
