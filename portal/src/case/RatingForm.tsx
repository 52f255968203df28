import { type FormEvent, useState } from 'react';
import { useWords } from '../language';
import { TextArea } from '../ui/Field';
import { Failure } from '../ui/Loaded';
import { Refusals, type ShownRefusal } from '../ui/Refusals';
import { Scores } from '../ui/Scores';
import { caseWords } from './words';

type Props = {
  readonly onSend: (given: { readonly score: number; readonly comment: string | null }) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly refusals: readonly ShownRefusal[];
};

/** The form of a rating, for whoever signed in and for whoever holds a receipt. */
export const RatingForm = ({ onSend, isBusy, error, refusals }: Props) => {
  const words = useWords(caseWords);
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({ score, comment: comment.trim() || null });
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <Scores value={score} onChange={setScore} />
      <TextArea id="comment" label={words.comment} maxLength={500} value={comment} onChange={setComment} />
      <Refusals refusals={refusals} />
      {error && <Failure error={error} />}
      <p>
        <button type="submit" className="button" disabled={score === 0 || isBusy}>
          {words.send}
        </button>
      </p>
    </form>
  );
};
