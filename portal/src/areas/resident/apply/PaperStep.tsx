import type { ApplyMatterQuery } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { residentWords } from '../words';
import type { Application } from './application';
import type { Problems } from './problems';

type Props = {
  readonly materials: NonNullable<ApplyMatterQuery['matter']>['materials'];
  readonly given: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly problems: Problems;
};

/** The papers that the applicant has ready; each is ticked by hand. */
export const PaperStep = ({ materials, given, change }: Props) => {
  const words = useWords(residentWords);
  const toggle = (code: string, isReady: boolean) =>
    change({
      materials: isReady ? [...given.materials, code] : given.materials.filter((one) => one !== code),
    });
  return (
    <fieldset id="papers" tabIndex={-1}>
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
