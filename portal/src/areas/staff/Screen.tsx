import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { staffWords } from './words';

const ScreenDocument = graphql(`
  query Screen($district: ID!, $unit: ID!, $lang: Lang!) {
    district(code: $district) {
      windows(unit: $unit) { code name(lang: $lang) queue { waiting calledSign } }
    }
  }
`);
const REFRESH_MS = 5_000;

/** The board in a hall: which ticket is called at a window, readable from afar, without a name. */
export const Screen = () => {
  const words = useWords(staffWords);
  const { window = '' }: { window?: string } = useParams({ strict: false });
  const lang = useLang();
  // the code of a window begins with those of its district and unit
  const [district, unit] = [window.slice(0, 6), window.slice(0, 12)];
  const query = useQuery({
    queryKey: ['screen', window, lang],
    queryFn: () => ask(ScreenDocument, { district, unit, lang }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <Loaded query={query}>
      {({ district: found }) => {
        const shown = found?.windows.find(({ code }) => code === window);
        return (
          <div className="screen">
            <Heading>{shown?.name ?? window}</Heading>
            {shown?.queue.calledSign ? (
              <p className="screen-sign" role="status">
                {shown.queue.calledSign}
                <span className="screen-note">{words.screenNext}</span>
              </p>
            ) : (
              <p className="screen-none">{words.screenNone}</p>
            )}
            <p>{words.screenWaiting(shown?.queue.waiting ?? 0)}</p>
          </div>
        );
      }}
    </Loaded>
  );
};
