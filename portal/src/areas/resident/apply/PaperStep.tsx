import { FileFields, type SentFile } from '../../../files/FileField';
import type { ApplyMatterQuery } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { residentWords } from '../words';
import type { Application } from './application';
import type { Problems } from './problems';

type Props = {
  readonly materials: NonNullable<ApplyMatterQuery['matter']>['materials'];
  readonly given: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly onFiles: (to: (before: readonly SentFile[]) => readonly SentFile[]) => void;
  readonly problems: Problems;
};

/** The papers: some are sent as files, the others are ticked by hand once they are ready. */
export const PaperStep = ({ materials, given, change, onFiles }: Props) => {
  const ticked = materials.filter(({ files }) => !files);
  return (
    <div className="stack" id="papers" tabIndex={-1}>
      <FileFields materials={materials} sent={given.files} onChange={onFiles} />
      {ticked.length > 0 && <Ticks materials={ticked} given={given} change={change} />}
    </div>
  );
};

const Ticks = ({ materials, given, change }: Pick<Props, 'materials' | 'given' | 'change'>) => {
  const words = useWords(residentWords);
  const toggle = (code: string, isReady: boolean) =>
    change({
      materials: isReady ? [...given.materials, code] : given.materials.filter((one) => one !== code),
    });
  return (
    <fieldset>
      <legend>{words.tickReady}</legend>
      {materials.map((material) => (
        <label key={material.code} className="choice card">
          <input
            type="checkbox"
            checked={given.materials.includes(material.code)}
            onChange={(event) => toggle(material.code, event.target.checked)}
          />
          <span>
            {material.name}{' '}
            <span className="quiet small">
              {material.required
                ? words.required
                : material.condition === 'AGENT'
                  ? words.ifAgent
                  : words.whereApplies}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
