import { useByName } from '../../byName';
import { useWords } from '../../language';
import { useMatterNames } from '../../matterNames';
import { SelectField } from '../../ui/Field';
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
    <SelectField
      id="matter"
      label={words.matter}
      value={chosen ?? ''}
      options={[
        { value: '', name: words.anyMatter },
        ...matters.map(({ code, name }) => ({ value: code, name })),
      ]}
      onChange={(matter) => onChoose(matter || undefined)}
    />
  );
};
