import type { ReactNode } from 'react';
import { CaseFiles } from '../files/CaseFiles';
import { type FieldSchema, titleOf } from '../form/schema';
import { useValueText } from '../form/useValueText';
import type { CaseViewFragment } from '../graphql/graphql';
import { useDates, useJoin, useLanguage, useWords } from '../language';
import { useMe } from '../session/useSession';
import { caseWords, channelNames } from './words';

type Props = { readonly shown: CaseViewFragment; readonly identity: ReactNode };

/** Who and where, the limit, the papers, the form and the files of a case. */
export const CaseFacts = ({ shown, identity }: Props) => {
  const words = useWords(caseWords);
  const role = useMe()?.role;
  const isStaff = role !== undefined && role !== 'RESIDENT' && role !== 'AGENT';
  const channels = useWords(channelNames);
  const dates = useDates();
  const join = useJoin();
  return (
    <section className="card stack">
      <dl className="definition">
        <Fact name={words.number} value={shown.number} />
        <Fact name={words.applicant} value={`${shown.applicant.name} ${shown.applicant.identity.number}`} />
        {identity && (
          <>
            <dt className="visually-hidden">{words.applicant}</dt>
            <dd className="is-beside">{identity}</dd>
          </>
        )}
        <Fact name={words.agent} value={shown.agent?.name} />
        <Fact name={words.village} value={shown.village.name} />
        <Fact name={words.channel} value={channels[shown.channel]} />
        <Fact name={words.window} value={shown.window?.name} />
        <Fact name={words.desk} value={shown.desk?.name} />
        <Fact name={words.reviewer} value={shown.reviewer?.name} />
        <Fact name={isStaff ? words.owner : words.ownContact} value={ownerText(shown)} />
        <Fact name={words.due} value={dueText(shown, dates, words.provisional)} />
        <Fact name={words.papers} value={join(shown.materials.map(({ name }) => name))} />
      </dl>
      <FormFacts shown={shown} />
      <CaseFiles shown={shown} />
    </section>
  );
};

// the day moves on while the clock stands still
const STOPPED = ['CORRECTION', 'SUSPENDED'];

const dueText = (
  { status, dueOn, dueIsProvisional }: CaseViewFragment,
  dates: ReturnType<typeof useDates>,
  provisional: string,
): string | undefined =>
  dueOn && !STOPPED.includes(status) ? dates.day(dueOn) + (dueIsProvisional ? provisional : '') : undefined;

const ownerText = ({ owner }: CaseViewFragment): string | undefined =>
  owner ? [owner.staff.name, owner.window.name, owner.window.phone].filter(Boolean).join(' · ') : undefined;

const Fact = ({ name, value }: { readonly name: string; readonly value: string | null | undefined }) =>
  value ? (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  ) : null;

const FormFacts = ({ shown: { form, matter } }: { readonly shown: CaseViewFragment }) => {
  const words = useWords(caseWords);
  const { language } = useLanguage();
  const textOf = useValueText();
  if (!form || Object.keys(form).length === 0) return null;
  const schema: FieldSchema = matter.form ?? {};
  return (
    <div className="stack-2">
      <h3>{words.form}</h3>
      <dl className="definition">
        {Object.entries(form).map(([name, value]) => {
          const field = schema.properties?.[name] ?? {};
          return <Fact key={name} name={titleOf(field, language, name)} value={textOf(field, value)} />;
        })}
      </dl>
    </div>
  );
};
