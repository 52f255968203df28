import { FileFields, type SentFile } from '../../../files/FileField';
import type { ApplyMatterQuery } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { PaperHelp, type Sample } from '../PaperHelp';
import { residentWords } from '../words';
import type { Application } from './application';

type Materials = NonNullable<ApplyMatterQuery['matter']>['materials'];
type Props = {
  readonly materials: Materials;
  readonly samples: readonly Sample[];
  readonly given: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly onFiles: (to: (before: readonly SentFile[]) => readonly SentFile[]) => void;
};

/** The papers: some are sent as files, others ticked once they are ready, and one may be the application itself. */
export const PaperStep = ({ materials, samples, given, change, onFiles }: Props) => {
  const ticked = materials.filter(({ files, isApplication }) => !files && !isApplication);
  const sent = materials.map((material) => ({
    ...material,
    help: <PaperHelp material={material} samples={samples} />,
  }));
  return (
    <div className="stack" id="papers" tabIndex={-1}>
      <FileFields materials={sent} sent={given.files} onChange={onFiles} />
      {ticked.length > 0 && <Ticks materials={ticked} samples={samples} given={given} change={change} />}
      <OwnPapers materials={materials.filter(({ isApplication }) => isApplication)} />
    </div>
  );
};

const Ticks = ({ materials, samples, given, change }: Omit<Props, 'onFiles'>) => {
  const words = useWords(residentWords);
  const toggle = (code: string, isReady: boolean) =>
    change({
      materials: isReady ? [...given.materials, code] : given.materials.filter((one) => one !== code),
    });
  return (
    <fieldset>
      <legend>{words.tickReady}</legend>
      {materials.map((material) => (
        <div key={material.code} className="card stack-2">
          <label className="choice">
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
          <PaperHelp material={material} samples={samples} />
        </div>
      ))}
    </fieldset>
  );
};

const OwnPapers = ({ materials }: Pick<Props, 'materials'>) => {
  const words = useWords(residentWords);
  return materials.map(({ code, name }) => (
    <p key={code}>
      <span aria-hidden="true">✓ </span>
      {name} <span className="quiet small">{words.isApplication}</span>
    </p>
  ));
};
