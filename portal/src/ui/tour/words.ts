import type { Bilingual } from '../../language';
import type { TryStep } from '../tried';
import type { Place } from './signposts';

type StepWords = Readonly<Record<TryStep, string>>;

const zh = {
  title: (done: number, all: number) => `五分钟试一遍（${done}/${all}）`,
  doneStep: '已完成：',
  all: '全部步骤',
  steps: {
    file: '居民陈某在网上申请居住登记（暂住）。',
    accept: '新垵村的窗口人员受理陈某的申请，当场办结。',
    visit: '窗口人员只用键盘办结一次来访。',
    rate: '陈某给这次办事打分。',
    figures: '督查人员看数字怎样变化。',
    verify: '从陈某的电子证照打开验证页：不登录也能验真伪。',
  } satisfies StepWords,
  here: {
    guide: '现在按“网上申请”。',
    who: '居住的村（社区）选“新垵村”，再按“继续”。',
    papers: '勾选备好的材料，再按“继续”。',
    check: '核对以后，按“提交申请”。',
    desk: '在“在办”里打开陈某待受理的申请。',
    filing: '按“受理，能当场办的当场办结”。',
    visit:
      '只用键盘：证件号码 999999198503170015，按 Tab，姓名随便写一个，按两次 Tab 到村，输入 xinan 回车，事项输入 zzdj 回车，按 1、2 勾选看过的材料，按 Ctrl+Enter 受理。',
    mine: '打开标着“已办结”的那一件。',
    rating: '选一个满意程度，按“提交评价”。',
    certificate: '在电子证照旁按“打开验证页”。',
  } satisfies Readonly<Record<Place, string>>,
  seen: '刚才办结的件已经算进今天和本月的数字里，每个数字只计一次。',
  go: {
    file: '去看这个事项',
    accept: '去工作台',
    visit: '去收件（快捷键 N）',
    rate: '去“我的”',
    figures: '去督查页',
    verify: '去“我的”',
  } satisfies StepWords,
  as: {
    file: '以陈某登录',
    accept: '以窗口人员登录',
    visit: '以窗口人员登录',
    rate: '以陈某登录',
    figures: '以督查人员登录',
    verify: '以陈某登录',
  } satisfies StepWords,
  allDone: '都试过了。别的身份可从“退出”再“登录”选择，例如审计人员：每个数字怎么算出来。',
  again: '再走一遍',
};

/** Texts of the walk through a demo. */
export const tryWords: Bilingual<typeof zh> = {
  zh,
  en: {
    title: (done, all) => `Five minutes to try it (${done}/${all})`,
    doneStep: 'Done: ',
    all: 'All steps',
    steps: {
      file: 'Chen, a resident, registers a residence online.',
      accept: 'The clerk of Xin’an Village accepts Chen’s filing, which settles it at once.',
      visit: 'The clerk settles a visit with the keyboard alone.',
      rate: 'Chen rates the case.',
      figures: 'The supervisor sees the figures move.',
      verify: 'Open the page “Verify” from Chen’s certificate: anybody can, without signing in.',
    },
    here: {
      guide: 'Now press “Apply online”.',
      who: 'Choose Xin’an Village as where you live, and press “Continue”.',
      papers: 'Tick the documents that are ready, and press “Continue”.',
      check: 'Check the answers, and press “Submit the application”.',
      desk: 'Under “Open cases”, open Chen’s filing, which waits for acceptance.',
      filing: 'Press “Accept, and settle if possible”.',
      visit:
        'By keyboard alone: number 999999198503170015, Tab, any name; Tab twice to the village, type xinan and Enter; matter: zzdj and Enter; 1 and 2 tick the documents seen; Ctrl+Enter accepts.',
      mine: 'Open the case that is settled.',
      rating: 'Choose how it was, and press “Send the rating”.',
      certificate: 'Beside the certificate, press “Open the page ‘Verify’”.',
    },
    seen: 'What was settled just now is in the figures of today and of the month, each case once.',
    go: {
      file: 'See the service',
      accept: 'Go to the desk',
      visit: 'New visit (key N)',
      rate: 'Go to “My cases”',
      figures: 'Go to supervision',
      verify: 'Go to “My cases”',
    },
    as: {
      file: 'Sign in as Chen',
      accept: 'Sign in as the clerk',
      visit: 'Sign in as the clerk',
      rate: 'Sign in as Chen',
      figures: 'Sign in as the supervisor',
      verify: 'Sign in as Chen',
    },
    allDone:
      'That was all. For other roles, sign out and sign in again, for example as the auditor, who sees how each figure is made.',
    again: 'Start again',
  },
};
