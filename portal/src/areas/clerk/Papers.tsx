import { useWords } from '../../language';
import { useKeys } from './useKeys';
import { deskWords } from './words';

type Props = {
  readonly materials: readonly { readonly code: string; readonly name: string; readonly required: boolean }[];
  readonly value: readonly string[];
  readonly onChange: (materials: string[]) => void;
};

/** The papers of a matter; a tick says that the clerk has seen the original, so none is ticked beforehand. */
export const Papers = ({ materials, value, onChange }: Props) => {
  const words = useWords(deskWords);
  const toggle = (code: string) =>
    onChange(value.includes(code) ? value.filter((one) => one !== code) : [...value, code]);
  useKeys(
    Object.fromEntries(materials.slice(0, 9).map(({ code }, i) => [String(i + 1), () => toggle(code)])),
  );
  return (
    <fieldset>
      <legend>{words.papers}</legend>
      {materials.map(({ code, name, required }, i) => (
        <label key={code} className="choice">
          <input type="checkbox" checked={value.includes(code)} onChange={() => toggle(code)} />
          <span>
            {i < 9 && <kbd>{i + 1}</kbd>} {name} {required && '*'}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
