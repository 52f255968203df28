import { useWords } from '../../language';
import { superviseWords } from './superviseWords';

type Props = {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
};

/** The button for the next page of a list; nothing on its last page. */
export const More = ({ query }: Props) => {
  const words = useWords(superviseWords);
  if (!query.hasNextPage) return null;
  return (
    <p className="no-print">
      <button
        type="button"
        className="button is-second"
        disabled={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {words.more}
      </button>
    </p>
  );
};
