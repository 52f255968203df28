import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { ask } from '../../ask';
import { presentTime } from '../../clock';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { OperateWindowsQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { Loaded } from '../../ui/Loaded';
import { TableScroll } from '../../ui/TableScroll';
import { OperatePage } from './OperatePage';
import { CloseForForm, CloseForm, NewWindowForm, OpenForm } from './WindowForms';
import { operateWords } from './words';

const WindowsDocument = graphql(`
  query OperateWindows($district: ID!, $now: DateTime!, $lang: Lang!) {
    district(code: $district) {
      windows {
        code
        name(lang: $lang)
        isOpen(at: $now)
        hours { from to }
        from
        to
        closures { from to reason(lang: $lang) }
      }
    }
  }
`);
type OneWindow = NonNullable<OperateWindowsQuery['district']>['windows'][number];

/** The windows of a district: closed for some days or for good, opened again, and new ones. */
export const Windows = () => {
  const words = useWords(operateWords);
  return (
    <OperatePage title={words.windowsTitle}>
      <List />
    </OperatePage>
  );
};

type Chosen = { readonly code: string; readonly act: 'closeFor' | 'close' | 'open' };

const List = () => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  // one instant for the page, or every rendering would ask anew
  const [now] = useState(() => new Date(presentTime()).toISOString());
  const [chosen, setChosen] = useState<Chosen>();
  const query = useQuery({
    queryKey: ['operateWindows', district, now, lang],
    queryFn: () => ask(WindowsDocument, { district, now, lang }),
  });
  return (
    <div className="stack">
      <details>
        <summary>{words.openNew}</summary>
        <NewWindowForm />
      </details>
      <Loaded query={query}>
        {({ district: shown }) => (
          <TableScroll label={words.windowsTitle}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.hours}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.act}</th>
              </tr>
            </thead>
            <tbody>
              {shown?.windows.map((window) => (
                <Fragment key={window.code}>
                  <Row window={window} onChoose={setChosen} />
                  {chosen?.code === window.code && (
                    <tr>
                      <td colSpan={4}>
                        <ChosenForm chosen={chosen} name={window.name} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </TableScroll>
        )}
      </Loaded>
    </div>
  );
};

const FORMS = { closeFor: CloseForForm, close: CloseForm, open: OpenForm } as const;

type FormProps = { readonly chosen: Chosen; readonly name: string };

const ChosenForm = ({ chosen: { code, act }, name }: FormProps) => {
  const Form = FORMS[act];
  return <Form key={`${code} ${act}`} window={code} name={name} />;
};

type RowProps = { readonly window: OneWindow; readonly onChoose: (chosen: Chosen) => void };

const Row = ({ window, onChoose }: RowProps) => {
  const words = useWords(operateWords);
  const dates = useDates();
  const { code, name, hours, isOpen, to, closures } = window;
  const acts =
    to || closures.length > 0 ? (['closeFor', 'close', 'open'] as const) : (['closeFor', 'close'] as const);
  return (
    <tr>
      <th scope="row">
        <Link to="/screen/$window" params={{ window: code }}>
          {name}
        </Link>
        <div className="quiet small number">{code}</div>
      </th>
      <td>{hours.map((span) => `${span.from}–${span.to}`).join(' ')}</td>
      <td>
        <span className={isOpen ? 'light is-green' : 'light is-yellow'}>
          {isOpen ? words.isOpen : words.isClosed}
        </span>
        {to && <div className="small">{words.until(dates.day(to))}</div>}
        {closures.map((closure) => (
          <div key={closure.from} className="small">
            {dates.day(closure.from)} – {dates.day(closure.to)} {closure.reason}
          </div>
        ))}
      </td>
      <td>
        {acts.map((act) => (
          <button key={act} type="button" className="quiet-button" onClick={() => onChoose({ code, act })}>
            {words[act]}
            <span className="visually-hidden"> {name}</span>
          </button>
        ))}
      </td>
    </tr>
  );
};
