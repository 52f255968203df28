import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { OperateCalendarQuery } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { addDays, useToday } from '../../localDay';
import { onlyOne, SelectField, TextArea, TextField } from '../../ui/Field';
import { Loaded } from '../../ui/Loaded';
import { CheckedForm } from './CheckedForm';
import { OperatePage } from './OperatePage';
import { useChecked } from './useChecked';
import { operateWords } from './words';

const CalendarDocument = graphql(`
  query OperateCalendar($district: ID!, $lang: Lang!) {
    district(code: $district) {
      calendar {
        publishedUntil
        years { year weekdaysOff weekendWorkdays source }
        closures { day reason(lang: $lang) }
      }
    }
  }
`);
const PublishYear = graphql(`
  mutation PublishCalendarYear($input: PublishCalendarYearInput!, $lang: Lang!) {
    publishCalendarYear(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const CloseDistrict = graphql(`
  mutation CloseDistrict($input: CloseDistrictInput!, $lang: Lang!) {
    closeDistrict(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const ReopenDistrict = graphql(`
  mutation ReopenDistrict($input: ReopenDistrictInput!, $lang: Lang!) {
    reopenDistrict(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
type Calendar = NonNullable<OperateCalendarQuery['district']>['calendar'];

/** The calendar of a district: its official years, and days on which all of it is shut. */
export const CalendarPage = () => {
  const words = useWords(operateWords);
  return (
    <OperatePage title={words.calendarTitle}>
      <Shown />
    </OperatePage>
  );
};

const Shown = () => {
  const words = useWords(operateWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const query = useQuery({
    queryKey: ['operateCalendar', district, lang],
    queryFn: () => ask(CalendarDocument, { district, lang }),
  });
  return (
    <Loaded query={query}>
      {({ district: shown }) => {
        const calendar = shown?.calendar;
        if (!calendar) return null;
        const ahead = calendar.closures.filter(({ day }) => day >= today);
        return (
          <div className="stack">
            <p>{words.publishedUntil(dates.day(calendar.publishedUntil))}</p>
            <ShutDays calendar={calendar} />
            <div className="grid is-wide">
              <YearForm until={calendar.publishedUntil} />
              <CloseDistrictForm />
              {ahead.length > 0 && <ReopenForm days={ahead.map(({ day }) => day)} />}
            </div>
          </div>
        );
      }}
    </Loaded>
  );
};

const ShutDays = ({ calendar: { closures, years } }: { readonly calendar: Calendar }) => {
  const words = useWords(operateWords);
  const dates = useDates();
  return (
    <section className="stack-2">
      <h2>{words.shutDays}</h2>
      {closures.length === 0 && <p className="quiet">{words.noShutDays}</p>}
      <ul>
        {closures.map(({ day, reason }) => (
          <li key={day}>
            {dates.day(day)} {reason}
          </li>
        ))}
      </ul>
      {years.length > 0 && <h2>{words.publishedYears}</h2>}
      <ul>
        {years.map(({ year, source }) => (
          <li key={year}>
            {year} {source}
          </li>
        ))}
      </ul>
    </section>
  );
};

const readDays = (text: string): string[] => text.split(/[\s,，、]+/).filter(Boolean);

const YearForm = ({ until }: { readonly until: string }) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const [given, setGiven] = useState({
    year: String(Number(until.slice(0, 4)) + 1),
    off: '',
    work: '',
    source: '',
  });
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part });
  const checked = useChecked(({ year, off, work, source }: typeof given, mode) => {
    const days = { weekdaysOff: readDays(off), weekendWorkdays: readDays(work) };
    const input = { ...mode, district, year: Number(year), ...days, source: source.trim() };
    return ask(PublishYear, { input, lang }).then(({ publishCalendarYear }) => publishCalendarYear);
  }, given);
  return (
    <CheckedForm title={words.publishYear} checked={checked} fieldOf={(path) => path[1]}>
      <TextField
        id="year"
        inputMode="numeric"
        label={words.year}
        required
        maxLength={4}
        value={given.year}
        onChange={(year) => set({ year })}
      />
      <TextArea
        id="weekdaysOff"
        label={words.weekdaysOff}
        hint={words.dayHint}
        value={given.off}
        onChange={(off) => set({ off })}
      />
      <TextArea
        id="weekendWorkdays"
        label={words.weekendWorkdays}
        value={given.work}
        onChange={(work) => set({ work })}
      />
      <TextField
        id="source"
        label={words.source}
        required
        maxLength={200}
        value={given.source}
        onChange={(source) => set({ source })}
      />
    </CheckedForm>
  );
};

const CloseDistrictForm = () => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [given, setGiven] = useState({ day: addDays(today, 1), zh: '', en: '' });
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part });
  const checked = useChecked(({ day, zh, en }: typeof given, mode) => {
    const input = { ...mode, district, day, reason: { zh: zh.trim(), en: en.trim() } };
    return ask(CloseDistrict, { input, lang }).then(({ closeDistrict }) => closeDistrict);
  }, given);
  return (
    <CheckedForm title={words.closeDistrict} checked={checked} isDanger fieldOf={(path) => path[1]}>
      <TextField
        id="day"
        type="date"
        label={words.day}
        required
        value={given.day}
        onChange={(day) => set({ day })}
      />
      <TextField
        id="reason"
        label={words.reasonZh}
        required
        value={given.zh}
        onChange={(zh) => set({ zh })}
      />
      <TextField
        id="reason-en"
        label={words.reasonEn}
        required
        value={given.en}
        onChange={(en) => set({ en })}
      />
    </CheckedForm>
  );
};

const ReopenForm = ({ days }: { readonly days: readonly string[] }) => {
  const words = useWords(operateWords);
  const dates = useDates();
  const district = useDistrict();
  const lang = useLang();
  const [day, setDay] = useState(onlyOne(days));
  const checked = useChecked(
    (entered: { day: string }, mode) =>
      ask(ReopenDistrict, { input: { ...mode, district, ...entered }, lang }).then(
        ({ reopenDistrict }) => reopenDistrict,
      ),
    { day },
  );
  return (
    <CheckedForm title={words.reopenDistrict} checked={checked} fieldOf={() => 'reopen-day'}>
      <SelectField
        id="reopen-day"
        label={words.day}
        value={day}
        options={days.map((value) => ({ value, name: dates.day(value) }))}
        onChange={setDay}
      />
    </CheckedForm>
  );
};
