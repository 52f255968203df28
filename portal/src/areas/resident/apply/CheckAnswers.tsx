import { type FieldSchema, titleOf, withoutEmpty } from '../../../form/schema';
import { useValueText } from '../../../form/useValueText';
import { useLanguage, useWords } from '../../../language';
import { useVillageName } from '../VillagePicker';
import { residentWords } from '../words';
import type { Application } from './application';
import type { ApplyMatter } from './applyMatter';
import { applyWords } from './words';

type Props = {
  readonly matter: ApplyMatter;
  readonly schema: FieldSchema;
  readonly given: Application;
  readonly onEdit: (step: 'who' | 'form' | 'papers') => void;
};

/** All answers on one screen, each with a way back to its question. */
export const CheckAnswers = ({ matter, schema, given, onEdit }: Props) => {
  const words = useWords(residentWords);
  const texts = useWords(applyWords);
  const { language } = useLanguage();
  const textOf = useValueText();
  const village = useVillageName(given.village);
  const stateOf = ({ code, isApplication }: ApplyMatter['materials'][number]): string | undefined => {
    const count = given.files.filter(({ material }) => material === code).length;
    if (count > 0) return words.files(count);
    if (isApplication) return words.isApplication;
    return given.materials.includes(code) ? words.paperReady : undefined;
  };
  const papers = matter.materials
    .map((material) => ({ ...material, state: stateOf(material) }))
    .filter(({ state }) => state !== undefined);
  return (
    <div className="stack">
      <Section title={words.stepTitles.who} onEdit={() => onEdit('who')}>
        <Row name={words.name} value={given.name} />
        <Row name={words.kinds[given.kind]} value={given.number} />
        {given.isForOther && (
          <Row
            name={texts.authority}
            value={`${texts.kinds[given.authority.kind]} · ${given.authority.document}`}
          />
        )}
        <Row name={words.phone} value={given.phone} />
        <Row name={words.homeVillage} value={village} />
      </Section>
      {schema.properties && (
        <Section title={words.stepTitles.form} onEdit={() => onEdit('form')}>
          {Object.entries(withoutEmpty(given.form)).map(([name, value]) => {
            const field = schema.properties?.[name] ?? {};
            return <Row key={name} name={titleOf(field, language, name)} value={textOf(field, value)} />;
          })}
        </Section>
      )}
      <Section title={words.stepTitles.papers} onEdit={() => onEdit('papers')}>
        {papers.map(({ code, name, state }) => (
          <Row key={code} name={name} value={state} />
        ))}
        {papers.length === 0 && <Row name={words.papersReady} value="" />}
      </Section>
    </div>
  );
};

const Section = ({
  title,
  onEdit,
  children,
}: {
  readonly title: string;
  readonly onEdit: () => void;
  readonly children: React.ReactNode;
}) => {
  const words = useWords(residentWords);
  return (
    <section className="card stack-2">
      <div className="row is-spread">
        <h2>{title}</h2>
        <button type="button" className="quiet-button" onClick={onEdit}>
          {words.change}
          <span className="visually-hidden"> {title}</span>
        </button>
      </div>
      <dl className="definition">{children}</dl>
    </section>
  );
};

const Row = ({ name, value }: { readonly name: string; readonly value: string | undefined }) => (
  <>
    <dt>{name}</dt>
    <dd>{value || '—'}</dd>
  </>
);
