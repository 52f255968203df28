import type { MaterialCondition } from '../graphql/graphql';
import type { Bilingual } from '../language';

const zh = {
  choose: '选择文件或拍照',
  add: '再加一个',
  required: '必需',
  needed: { AGENT: '代办时需要', WHERE_IT_APPLIES: '符合情形时需要' } satisfies Record<
    MaterialCondition,
    string
  >,
  limits: (types: string, most: number, megabytes: number) =>
    `${types}，最多 ${most} 个，每个不超过 ${megabytes} MB`,
  preparing: '准备中…',
  sending: (percent: number) => `上传中 ${percent} %`,
  checking: '正在检查，请稍候…',
  ready: '已上传',
  again: '重试',
  remove: '移除',
  filesTitle: '上传的文件',
  open: '查看',
  noPreview: 'HEIC 照片不能在网页上预览：点“查看”会下载，请用您的看图软件打开。',
  refused: (why: string) => `此文件已停用：${why}。`,
  wrongType: '请选择 PDF 文件或 JPEG、PNG、HEIC 照片。',
  tooLarge: (megabytes: number) => `文件超过 ${megabytes} MB，请压缩或重新拍摄。`,
  empty: '文件是空的，请另选。',
  broken: '上传中断，请检查网络后重试，已上传的不会丢失。',
  slow: '检查时间较长，请稍后重试。',
};
const en: typeof zh = {
  choose: 'Choose a file or take a picture',
  add: 'Add another',
  required: 'required',
  needed: { AGENT: 'if you file for somebody', WHERE_IT_APPLIES: 'if it applies to you' },
  limits: (types, most, megabytes) =>
    `${types}; up to ${most} ${most === 1 ? 'file' : 'files'} of ${megabytes} MB each`,
  preparing: 'Preparing…',
  sending: (percent) => `Sending, ${percent} %`,
  checking: 'Being checked, please wait…',
  ready: 'Sent',
  again: 'Try again',
  remove: 'Remove',
  filesTitle: 'Files',
  open: 'Open',
  noPreview: 'This page cannot show a HEIC picture: “Open” saves it, and your own picture viewer opens it.',
  refused: (why) => `This file has been blocked: ${why}.`,
  wrongType: 'Please choose a PDF file, or a JPEG, PNG or HEIC picture.',
  tooLarge: (megabytes) =>
    `This file is larger than ${megabytes} MB; please make it smaller, or take the picture again.`,
  empty: 'This file is empty; please choose another.',
  broken: 'The upload was cut off; please check your connection and try again. What was sent is kept.',
  slow: 'The check takes longer than usual; please try again in a moment.',
};

/** What is said about files. */
export const fileWords: Bilingual<typeof zh> = { zh, en };
