import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ask } from '../../ask';
import { DueLight } from '../../case/DueLight';
import { FindCase } from '../../case/FindCase';
import { statusNames } from '../../case/words';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { CaseStatus, Light, OpenCaseFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { nodesOf } from '../../nodes';
import { grouped, lastPartOf } from '../../numbers';
import { SelectField } from '../../ui/Field';
import { Failure, Loading } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { frameWords } from '../../ui/words';
import { MatterSelect } from './MatterSelect';
import { SupervisePage } from './SupervisePage';
import { superviseWords } from './superviseWords';

const OpenCasesDocument = graphql(`
  query OpenCases($district: ID!, $status: [CaseStatus!], $light: Light, $matter: ID, $after: String, $lang: Lang!) {
    openCases(district: $district, status: $status, light: $light, matter: $matter, first: 30, after: $after) {
      totalCount
      edges { node { ...OpenCase } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment OpenCase on Case {
    ...CaseLine
    dueOn
    desk { name(lang: $lang) }
  }
`);

const STATUSES = [
  'SUBMITTED',
  'ACCEPTED',
  'IN_REVIEW',
  'CORRECTION',
  'SUSPENDED',
] as const satisfies readonly CaseStatus[];
const LIGHTS = ['RED', 'YELLOW', 'GREEN'] as const satisfies readonly Light[];

type Filter = {
  readonly status?: CaseStatus | undefined;
  readonly light?: Light | undefined;
  readonly matter?: string | undefined;
};

/** The open cases of a district, the most urgent first, page by page; the filters stand in the address. */
export const Cases = () => (
  <SignInFirst>
    <OwnCases />
  </SignInFirst>
);

const OwnCases = () => {
  const words = useWords(superviseWords).cases;
  const filter = readFilter(useSearch({ strict: false }));
  return (
    <SupervisePage title={words.title} beside={<FindCase to="/s/case/$number" />}>
      <p className="quiet">{words.text}</p>
      <Filters filter={filter} />
      <List filter={filter} />
    </SupervisePage>
  );
};

const readFilter = (given: { status?: unknown; light?: unknown; matter?: unknown }): Filter => ({
  status: STATUSES.find((status) => status === given.status),
  light: LIGHTS.find((light) => light === given.light),
  matter: typeof given.matter === 'string' ? given.matter : undefined,
});

const Filters = ({ filter }: { readonly filter: Filter }) => {
  const words = useWords(superviseWords).cases;
  const statuses = useWords(statusNames);
  const lights = { RED: 'red', YELLOW: 'yellow', GREEN: 'green' } as const;
  const frame = useWords(frameWords);
  const navigate = useNavigate();
  const choose = (changed: Filter) =>
    void navigate({ to: '/s/cases', search: { ...filter, ...changed }, replace: true });
  return (
    <div className="row no-print">
      <SelectField
        id="light"
        label={words.light}
        value={filter.light ?? ''}
        options={[
          { value: '', name: words.anyLight },
          ...LIGHTS.map((value) => ({ value, name: frame[lights[value]] })),
        ]}
        onChange={(light) => choose({ light: light || undefined })}
      />
      <SelectField
        id="status"
        label={words.status}
        value={filter.status ?? ''}
        options={[
          { value: '', name: words.anyStatus },
          ...STATUSES.map((value) => ({ value, name: statuses[value] })),
        ]}
        onChange={(status) => choose({ status: status || undefined })}
      />
      <MatterSelect chosen={filter.matter} onChoose={(matter) => choose({ matter })} />
      {Object.values(filter).some(Boolean) && <Link to="/s/cases">{words.clear}</Link>}
    </div>
  );
};

const List = ({ filter }: { readonly filter: Filter }) => {
  const words = useWords(superviseWords).cases;
  const district = useDistrict();
  const lang = useLang();
  const { status, light, matter } = filter;
  const query = useInfiniteQuery({
    queryKey: ['openCases', district, status, light, matter, lang],
    queryFn: ({ pageParam }) =>
      ask(OpenCasesDocument, {
        district,
        status: status ?? null,
        light: light ?? null,
        matter: matter ?? null,
        after: pageParam,
        lang,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ openCases: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  });
  const pages = query.data?.pages ?? [];
  const cases = pages.flatMap(({ openCases }) => nodesOf(openCases.edges));
  const total = pages[0]?.openCases.totalCount;
  return (
    <div className="stack">
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.isSuccess && cases.length === 0 && (
        <p className="notice">{status || light || matter ? words.noneFits : words.none}</p>
      )}
      {cases.length > 0 && (
        <>
          {total != null && <p role="status">{words.total(grouped(total))}</p>}
          <Table cases={cases} />
        </>
      )}
      <More query={query} />
    </div>
  );
};

const Table = ({ cases }: { readonly cases: readonly OpenCaseFragment[] }) => {
  const words = useWords(superviseWords).cases;
  return (
    <TableScroll label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.matter}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.village}</th>
          <th scope="col">{words.desk}</th>
          <th scope="col">{words.applicant}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <Row key={one.number} shown={one} />
        ))}
      </tbody>
    </TableScroll>
  );
};

// its day moves on until it goes on
const isStopped = (status: CaseStatus): boolean => status === 'CORRECTION' || status === 'SUSPENDED';

const Row = ({ shown }: { readonly shown: OpenCaseFragment }) => {
  const statuses = useWords(statusNames);
  const dates = useDates();
  const { number, matter, status, dueOn, village, desk, applicant } = shown;
  return (
    <tr>
      <th scope="row">
        <Link to="/s/case/$number" params={{ number }}>
          {matter.name}
        </Link>
        <div className="quiet small number">{lastPartOf(number)}</div>
      </th>
      <td>{statuses[status]}</td>
      <td>
        <DueLight shown={shown} />
        <div className="small">{dueOn && !isStopped(status) ? dates.day(dueOn) : '—'}</div>
      </td>
      <td>{village.name}</td>
      <td>{desk?.name ?? '—'}</td>
      <td>{applicant.name}</td>
    </tr>
  );
};
