import { useState } from 'react';
import type { CaseViewFragment } from '../graphql/graphql';
import { useWords } from '../language';
import { ActForm } from './ActForm';
import { actWords } from './actWords';
import { findMainAction, listStaffActions, STAFF_ACTS, type StaffAction } from './staffActs';
import { WhatIsMissing } from './WhatIsMissing';
import { actionNames } from './words';

/** Everything that the asker may do on a case now: one main act, the others, and rare ones behind “More”. */
export const StaffActions = ({ shown }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(actWords);
  const names = useWords(actionNames);
  const [chosen, setChosen] = useState<StaffAction>();
  const actions = listStaffActions(shown.availableActions);
  const main = findMainAction(shown.availableActions);
  const rare = actions.filter((action) => STAFF_ACTS[action].isRare);
  if (actions.length === 0) return null;
  const button = (action: StaffAction) => (
    <ActButton
      key={action}
      action={action}
      // the form that is open has the main button
      isMain={action === main && chosen === undefined}
      isOpen={action === chosen}
      onChoose={() => setChosen(action === chosen ? undefined : action)}
    />
  );
  return (
    <section className="card stack">
      <h2>{words.acts}</h2>
      <WhatIsMissing shown={shown} />
      <p className="row">{actions.filter((action) => !rare.includes(action)).map(button)}</p>
      {rare.length > 0 && (
        <details>
          <summary>{words.more}</summary>
          <p className="row">{rare.map(button)}</p>
        </details>
      )}
      {chosen && actions.includes(chosen) && (
        <ActForm
          key={chosen}
          shown={shown}
          action={chosen}
          title={names[chosen]}
          onDone={() => setChosen(undefined)}
        />
      )}
    </section>
  );
};

type ButtonProps = {
  readonly action: StaffAction;
  readonly isMain: boolean;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
};

const ActButton = ({ action, isMain, isOpen, onChoose }: ButtonProps) => {
  const names = useWords(actionNames);
  const look = isMain ? '' : STAFF_ACTS[action].isDanger ? 'is-second is-danger' : 'is-second';
  return (
    <button type="button" className={`button is-small ${look}`} aria-expanded={isOpen} onClick={onChoose}>
      {names[action]}
    </button>
  );
};
