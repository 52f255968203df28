import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { startTransition, useEffect, useState } from 'react';
import { ask } from '../../../ask';
import { graphql } from '../../../graphql';
import { useDates, useLang, useWords } from '../../../language';
import { localDay, useToday } from '../../../localDay';
import { useMe } from '../../../session/useSession';
import { Heading } from '../../../ui/Heading';
import { Failure, Loaded } from '../../../ui/Loaded';
import { useZone } from '../../../zone';
import { type DraftLine, useDrafts } from '../drafts';
import { emptyApplication, fromDraft } from './application';
import type { ApplyMatter } from './applyMatter';
import { type Entries, forgetEntries, keptEntries } from './entries';
import { type Start, Steps } from './Steps';
import { discardDraft } from './saveDraft';
import { applyWords } from './words';

const DraftDocument = graphql(`
  query Draft($number: ID!) {
    case(number: $number) {
      number
      status
      version
      village { code }
      matter { code }
      files { id material { code name } }
      draft {
        applicant { name phone identity { kind number country } }
        materialCodes
        form
        authority { kind document from to }
      }
    }
  }
`);

type Props = { readonly matter: ApplyMatter };

/** Decides where an application begins: with what this tab still holds, with a draft, or anew. */
export const Begin = ({ matter }: Props) => {
  const words = useWords(applyWords);
  const me = useMe();
  if (!me) return null;
  if (me.role !== 'RESIDENT' && me.role !== 'AGENT') return <p className="notice">{words.onlyFilers}</p>;
  return <OwnBegin matter={matter} me={me} />;
};

type Me = NonNullable<ReturnType<typeof useMe>>;

const OwnBegin = ({ matter, me }: Props & { readonly me: Me }) => {
  const today = useToday();
  const { draft }: { draft?: unknown } = useSearch({ strict: false });
  const [start, setStart] = useState<Start | undefined>(() => {
    const kept = keptEntries(matter.code, me.subject);
    return kept && (draft === undefined || draft === kept.draft) ? startOf(kept) : undefined;
  });
  const drafts = useDrafts(matter.code);
  const onRestart = () => setStart(undefined);
  if (start) return <Steps key={start.id} matter={matter} me={me} start={start} onRestart={onRestart} />;
  if (typeof draft === 'string')
    return <FromDraft matter={matter} me={me} number={draft} onStart={setStart} />;
  const begin = (known: readonly DraftLine[]) =>
    setStart({
      id: 'new',
      given: emptyApplication(me, today),
      server: undefined,
      isEntered: false,
      known: known.map(({ number }) => number),
    });
  return (
    <Loaded query={drafts}>
      {(found) =>
        found.length > 0 ? (
          <Choose
            drafts={found}
            matter={matter}
            // a slow phone shows the pressed button first
            onAnother={() => startTransition(() => begin(found))}
          />
        ) : (
          <AtOnce run={() => begin([])} />
        )
      }
    </Loaded>
  );
};

/** Does something once, when there is nothing to choose. */
const AtOnce = ({ run }: { readonly run: () => void }) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(run, []);
  return null;
};

const startOf = ({ draft, version, given }: Entries): Start => ({
  id: draft ?? 'kept',
  given,
  server: draft === null ? undefined : { number: draft, version: version ?? 0, village: given.village },
  isEntered: true,
  known: draft === null ? [] : [draft],
});

type FromDraftProps = Props & {
  readonly me: Me;
  readonly number: string;
  readonly onStart: (start: Start) => void;
};

/** Goes on with a draft of the server. */
const FromDraft = ({ matter, me, number, onStart }: FromDraftProps) => {
  const words = useWords(applyWords);
  const today = useToday();
  const query = useQuery({
    queryKey: ['draft', number],
    queryFn: () => ask(DraftDocument, { number }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {({ case: shown }) => {
        const draft = shown?.matter.code === matter.code ? shown.draft : undefined;
        if (shown && draft) {
          const { village, version, files } = shown;
          const begin = () =>
            onStart({
              id: number,
              given: fromDraft(me, today, { village, files, draft }),
              server: { number, version, village: village.code },
              isEntered: false,
              known: [number],
            });
          return <AtOnce run={begin} />;
        }
        if (shown?.matter.code === matter.code && shown.status !== 'WITHDRAWN')
          return <Sent matter={matter} number={number} />;
        return (
          <div className="stack">
            <Heading>{matter.name}</Heading>
            <p className="notice">{words.gone}</p>
            <p className="row">
              <Link className="button" to="/mine">
                {words.toMine}
              </Link>
              <Link to="/apply/$code" params={{ code: matter.code }} search={{}}>
                {words.startAnew}
              </Link>
            </p>
          </div>
        );
      }}
    </Loaded>
  );
};

/** What stands at the address of a draft once it is submitted. */
const Sent = ({ matter, number }: Props & { readonly number: string }) => {
  const words = useWords(applyWords);
  return (
    <div className="stack">
      <Heading>{matter.name}</Heading>
      <p className="notice is-good">{words.sent}</p>
      <p className="row">
        <Link className="button" to="/case/$number" params={{ number }}>
          {words.seeCase}
        </Link>
        <Link to="/apply/$code" params={{ code: matter.code }} search={{}}>
          {words.startAnew}
        </Link>
      </p>
    </div>
  );
};

type ChooseProps = Props & { readonly drafts: readonly DraftLine[]; readonly onAnother: () => void };

/** The drafts of this matter, before another one is begun. */
const Choose = ({ matter, drafts, onAnother }: ChooseProps) => {
  const words = useWords(applyWords);
  return (
    <div className="stack">
      <Heading title={matter.name}>{words.draftsTitle}</Heading>
      <p>{words.draftsText}</p>
      <ul className="list-plain">
        {drafts.map((draft) => (
          <li key={draft.number} className="card stack-2">
            <OneDraft draft={draft} />
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="button is-second" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
};

const OneDraft = ({ draft }: { readonly draft: DraftLine }) => {
  const words = useWords(applyWords);
  const dates = useDates();
  const zone = useZone();
  const queries = useQueryClient();
  const lang = useLang();
  const [error, setError] = useState<Error>();
  const discard = async () => {
    try {
      await discardDraft(draft.number);
      forgetEntries(draft.matter.code);
      await queries.invalidateQueries({ queryKey: ['drafts', lang] });
    } catch (caught) {
      if (caught instanceof Error) setError(caught);
    }
  };
  return (
    <>
      <strong>
        {draft.matter.name} {draft.applicant.name && `· ${draft.applicant.name}`}
      </strong>
      {error && <Failure error={error} />}
      <p className="row">
        <Link
          className="button"
          to="/apply/$code"
          params={{ code: draft.matter.code }}
          search={{ draft: draft.number }}
        >
          {words.goOn(dates.day(localDay(Date.parse(draft.filedAt), zone)))}
        </Link>
        <button type="button" className="quiet-button" onClick={() => void discard()}>
          {words.discard}
        </button>
      </p>
    </>
  );
};
