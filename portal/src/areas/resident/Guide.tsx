import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { MatterGuideQuery } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { Heading } from '../../ui/Heading';
import { Loaded } from '../../ui/Loaded';
import { NotFound } from '../../ui/NotFound';
import { useDrafts } from './drafts';
import { PaperHelp } from './PaperHelp';
import { residentWords } from './words';

const MatterGuide = graphql(`
  query MatterGuide($district: ID!, $code: ID!, $lang: Lang!) {
    matter(district: $district, code: $code) {
      ...MatterLine
      scope
      resultName(lang: $lang)
      fullyOnline
      source
      visitReason(lang: $lang)
      materials {
        code
        name(lang: $lang)
        required
        insteadOf
        mayFollow
        obtain(lang: $lang)
        condition
        trust
      }
      guide {
        conditions(lang: $lang)
        legalBasis(lang: $lang)
        questionsPhone
        complaintsPhone
        samples { material { code } text(lang: $lang) }
        questions { question(lang: $lang) answer(lang: $lang) }
      }
    }
  }
`);
type GuideMatter = NonNullable<MatterGuideQuery['matter']>;

/** The guide of a matter: three facts first, then papers, conditions, law and phones. */
export const Guide = () => {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const district = useDistrict();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['guide', district, code, lang],
    queryFn: () => ask(MatterGuide, { district, code, lang }),
  });
  return <Loaded query={query}>{({ matter }) => (matter ? <Shown matter={matter} /> : <NotFound />)}</Loaded>;
};

const Shown = ({ matter }: { readonly matter: GuideMatter }) => {
  const words = useWords(residentWords);
  const drafts = useDrafts(matter.code);
  const isOnline = matter.channels.includes('ONLINE');
  return (
    <div className="stack-5">
      <div className="stack">
        <Heading>{matter.name}</Heading>
        <Facts matter={matter} />
        <p className="row">
          {isOnline && (
            <Link className="button" to="/apply/$code" params={{ code: matter.code }}>
              {drafts.data?.length ? words.goOnDraft : words.applyOnline}
            </Link>
          )}
          <Link
            className={isOnline ? 'button is-second' : 'button'}
            to="/places"
            search={{ matter: matter.code }}
          >
            {words.goToWindow}
          </Link>
        </p>
      </div>
      <div className="columns">
        <div className="stack-5">
          <Papers matter={matter} />
          <Texts matter={matter} />
        </div>
        <Aside matter={matter} />
      </div>
    </div>
  );
};

const Facts = ({ matter }: { readonly matter: GuideMatter }) => {
  const words = useWords(residentWords);
  const { committedLimit, handling, channels } = matter;
  return (
    <dl className="facts card">
      <div>
        <dt>{words.how}</dt>
        <dd>
          {channels.includes('ONLINE') ? words.onlineOrWindow : words.windowOnly}
          <div className="quiet small">{words.visits(matter.visits)}</div>
        </dd>
      </div>
      <div>
        <dt>{words.howLong}</dt>
        <dd>
          {handling === 'INSTANT' || !committedLimit
            ? words.instant
            : words.days(committedLimit.value, committedLimit.unit === 'WORKING_DAY')}
        </dd>
      </div>
      <div>
        <dt>{words.cost}</dt>
        <dd>{matter.feeInFen === 0 ? words.free : words.fee(matter.feeInFen)}</dd>
      </div>
    </dl>
  );
};

const Papers = ({ matter }: { readonly matter: GuideMatter }) => {
  const words = useWords(residentWords);
  const nameOf = (code: string) => matter.materials.find((one) => one.code === code)?.name ?? code;
  return (
    <section className="stack-2">
      <h2>{words.papers}</h2>
      {matter.materials.length === 0 && <p>{words.papersNone}</p>}
      <ul className="list-plain">
        {matter.materials.map((material) => (
          <li key={material.code} className="card stack-2">
            <strong>{material.name}</strong>
            <span className="row small">
              {material.required && <span className="tag">{words.required}</span>}
              {material.insteadOf && <span className="tag">{words.instead(nameOf(material.insteadOf))}</span>}
              {material.condition === 'AGENT' && <span className="tag">{words.ifAgent}</span>}
              {material.condition === 'WHERE_IT_APPLIES' && <span className="tag">{words.whereApplies}</span>}
              {material.mayFollow && <span className="tag">{words.mayFollow}</span>}
            </span>
            <PaperHelp material={material} samples={matter.guide?.samples ?? []} />
            {(material.trust === 'A' || material.trust === 'B') && (
              <span className="quiet small">{words.needNotBring}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Texts = ({ matter: { guide, source } }: { readonly matter: GuideMatter }) => {
  const words = useWords(residentWords);
  if (!guide) return null;
  return (
    <>
      <TextList title={words.conditions} texts={guide.conditions} />
      {guide.questions.length > 0 && (
        <section className="stack-2">
          <h2>{words.questions}</h2>
          {guide.questions.map(({ question, answer }) => (
            <details key={question} className="card">
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </section>
      )}
      <TextList title={words.basis} texts={guide.legalBasis} />
      {source === 'MODELLED' && <p className="quiet small">{words.modelled}</p>}
    </>
  );
};

const TextList = ({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <section className="stack-2">
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );

const Aside = ({ matter }: { readonly matter: GuideMatter }) => {
  const words = useWords(residentWords);
  return (
    <aside className="card">
      <dl className="stack-2">
        <Fact name={words.where} value={words.scope[matter.scope]} />
        <Fact name={words.result} value={matter.resultName} />
        <Fact name={words.department} value={matter.department.name} />
        <Fact name={words.questionsPhone} value={matter.guide?.questionsPhone} />
        <Fact name={words.complaintsPhone} value={matter.guide?.complaintsPhone} />
        <Fact name={words.code} value={matter.code} />
      </dl>
    </aside>
  );
};

const Fact = ({ name, value }: { readonly name: string; readonly value: string | null | undefined }) =>
  value ? (
    <div>
      <dt className="quiet small">{name}</dt>
      <dd className="plain">{value}</dd>
    </div>
  ) : null;
