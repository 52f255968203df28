import { Link } from '@tanstack/react-router';
import { useConfig } from '../configContext';
import { type Bilingual, useWords } from '../language';
import { startSignIn } from '../session/session';
import { useMe } from '../session/useSession';
import { forgetTried, TRY_STEPS, type TryStep, useTried } from './tried';

/** The walk through a local demo: what to try next, as whom, in five steps. */
export const TryThis = () => {
  const words = useWords(tryWords);
  const tried = useTried();
  const { demo } = useConfig();
  if (demo === null) return null;
  const next = TRY_STEPS.find((step) => !tried.includes(step));
  const done = TRY_STEPS.filter((step) => tried.includes(step)).length;
  return (
    <aside className="try-this no-print" aria-label={words.title(done, TRY_STEPS.length)}>
      <p className="row">
        <strong>{words.title(done, TRY_STEPS.length)}</strong>
        <span>{next === undefined ? words.allDone : words.steps[next]}</span>
        {next === undefined ? (
          <button type="button" className="quiet-button" onClick={forgetTried}>
            {words.again}
          </button>
        ) : (
          <Go step={next} />
        )}
      </p>
      <details>
        <summary>{words.all}</summary>
        <ol>
          {TRY_STEPS.map((step) => (
            <li key={step} className={step === next ? 'is-next' : ''}>
              <span aria-hidden="true">{tried.includes(step) ? '✓ ' : ''}</span>
              {tried.includes(step) && <span className="visually-hidden">{words.doneStep}</span>}
              {words.steps[step]} <Go step={step} isQuiet />
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
};

const CHEN = 'person-0';
const PLACES: Readonly<
  Record<TryStep, { readonly path: string; readonly role?: string; readonly as: string }>
> = {
  file: { path: '/matters/HC-PS-03', role: 'RESIDENT', as: CHEN },
  accept: { path: '/w', role: 'CLERK', as: 'clerk-350205002214-01' },
  rate: { path: '/mine', role: 'RESIDENT', as: CHEN },
  figures: { path: '/s', role: 'SUPERVISOR', as: 'supervisor' },
  verify: { path: '/mine', role: 'RESIDENT', as: CHEN },
};

type GoProps = { readonly step: TryStep; readonly isQuiet?: boolean };

const Go = ({ step, isQuiet = false }: GoProps) => {
  const words = useWords(tryWords);
  const me = useMe();
  const { path, role, as } = PLACES[step];
  const look = `button is-small${isQuiet ? ' is-second' : ''}`;
  return me?.role === role ? (
    <Link className={look} to={path}>
      {words.go[step]}
    </Link>
  ) : (
    <button type="button" className={look} onClick={() => void startSignIn(path, { hint: as })}>
      {words.as[step]}
    </button>
  );
};

const zh = {
  title: (done: number, all: number) => `五分钟试一遍（${done}/${all}）`,
  doneStep: '已完成：',
  all: '全部步骤',
  steps: {
    file: '居民陈某在网上申请“流动人口居住登记”：居住的村选新垵村，勾选材料，提交。',
    accept: '新垵村的窗口人员在“在办”里打开陈某待受理的申请，按“受理，能当场办的当场办结”。',
    rate: '陈某打开办结的件，给这次办事打分。',
    figures: '督查人员看数字怎样变化。',
    verify: '打开陈某办结的件，从电子证照打开验证页：不登录也能验真伪。',
  },
  go: {
    file: '去看这个事项',
    accept: '去工作台',
    rate: '去“我的”',
    figures: '去督查页',
    verify: '去“我的”',
  },
  as: {
    file: '以陈某登录',
    accept: '以窗口人员登录',
    rate: '以陈某登录',
    figures: '以督查人员登录',
    verify: '以陈某登录',
  },
  allDone: '都试过了。别的身份可从“退出”再“登录”选择。',
  again: '再走一遍',
};

const tryWords: Bilingual<typeof zh> = {
  zh,
  en: {
    title: (done, all) => `Five minutes to try it (${done}/${all})`,
    doneStep: 'Done: ',
    all: 'All steps',
    steps: {
      file: 'Chen, a resident, registers a residence online: choose Xin’an Village, tick the documents and submit.',
      accept:
        'The clerk of Xin’an Village opens Chen’s filing, waiting for acceptance under “Open”, and accepts it, which settles it at once.',
      rate: 'Chen opens the settled case and rates it.',
      figures: 'The supervisor sees the figures move.',
      verify: 'Open Chen’s settled case and, from its certificate, the page “Verify”: nobody need sign in.',
    },
    go: {
      file: 'See the service',
      accept: 'Go to the desk',
      rate: 'Go to “My cases”',
      figures: 'Go to supervision',
      verify: 'Go to “My cases”',
    },
    as: {
      file: 'Sign in as Chen',
      accept: 'Sign in as the clerk',
      rate: 'Sign in as Chen',
      figures: 'Sign in as the supervisor',
      verify: 'Sign in as Chen',
    },
    allDone: 'All tried. Other roles: sign out, and choose another one.',
    again: 'Once more',
  },
};
