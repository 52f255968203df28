import { useWords } from '../../language';
import { residentWords } from './words';

/** How a material is written, as a guide shows it. */
export type Sample = { readonly material: { readonly code: string }; readonly text: string };

type Props = {
  readonly material: { readonly code: string; readonly name: string; readonly obtain?: string | null };
  readonly samples: readonly Sample[];
};

/** Where a material comes from, and how it is written; nothing if people have it. */
export const PaperHelp = ({ material: { code, name, obtain }, samples }: Props) => {
  const words = useWords(residentWords);
  const sample = samples.find(({ material }) => material.code === code);
  return (
    <>
      {obtain && <span className="quiet small">{obtain}</span>}
      {sample && (
        <details className="small">
          <summary>
            {words.sample}
            <span className="visually-hidden"> {name}</span>
          </summary>
          <p className="as-written">{sample.text}</p>
        </details>
      )}
    </>
  );
};
