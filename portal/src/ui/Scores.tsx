import { caseWords } from '../case/words';
import { useWords } from '../language';

const SCORES = [5, 4, 3, 2, 1] as const;

/** The five steps of a rating, in words. */
export const Scores = ({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (score: number) => void;
}) => {
  const words = useWords(caseWords);
  return (
    <fieldset>
      <legend>{words.rate}</legend>
      <div className="stars">
        {SCORES.map((score) => (
          <label key={score}>
            <input
              type="radio"
              name="score"
              className="visually-hidden"
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <strong>{score}</strong>
            <span className="small">{words.scores[score - 1]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
