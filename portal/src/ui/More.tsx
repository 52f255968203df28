import { useWords } from '../language';
import { frameWords } from './words';

type Props = {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
  /** What the button says, if not “show more”. */
  readonly word?: string;
};

/** The button for the next page of a list; nothing on its last page. */
export const More = ({ query, word }: Props) => {
  const words = useWords(frameWords);
  if (!query.hasNextPage) return null;
  return (
    <p className="no-print">
      <button
        type="button"
        className="button is-second"
        disabled={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {word ?? words.more}
      </button>
    </p>
  );
};
