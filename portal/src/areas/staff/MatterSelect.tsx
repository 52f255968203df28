import { useByName } from '../../byName';
import { useWords } from '../../language';
import { useMatterNames } from '../../matterNames';
import { superviseWords } from './superviseWords';

type Props = {
  readonly chosen: string | undefined;
  readonly onChoose: (matter: string | undefined) => void;
};

/** Chooses one matter of the district, or all of them. */
export const MatterSelect = ({ chosen, onChoose }: Props) => {
  const words = useWords(superviseWords).cases;
  const matters = useByName()(useMatterNames());
  return (
    <label className="stack-2">
      {words.matter}
      <select
        className="input"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value || undefined)}
      >
        <option value="">{words.anyMatter}</option>
        {matters.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
