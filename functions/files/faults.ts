import type { Bilingual } from '../bilingual.ts';
import type { FileFault } from './model.ts';

/** Why a file is refused, in words that say what to do instead. Total by type. */
export const FAULT_WORDS: Readonly<Record<FileFault, Bilingual>> = {
  WRONG_TYPE: {
    zh: '文件内容与所选类型不符，请上传 PDF 文件或 JPEG、PNG、HEIC 照片',
    en: 'the content is not of the type that was chosen; please send a PDF file, or a JPEG, PNG or HEIC picture',
  },
  WRONG_CONTENT: {
    zh: '收到的内容与所选文件不一致，请重新上传',
    en: 'what arrived is not the file that was chosen; please send it again',
  },
  DAMAGED: {
    zh: '文件不完整或已损坏，请重新拍摄或导出后再上传',
    en: 'it is incomplete or damaged; please take the picture anew, or export the file again',
  },
  INFECTED: {
    zh: '文件含有病毒，请先查杀，或从原件重新拍摄',
    en: 'it is infected with malicious software; please clean it, or take a new picture of the original',
  },
  ACTIVE_CONTENT: {
    zh: '文件含有脚本或附件，请打印为普通 PDF，或拍照上传',
    en: 'it has scripts or attachments; please print it to a plain PDF, or send a picture',
  },
  HIDDEN_CONTENT: {
    zh: '文件中夹带了其他文件，请从原件重新拍摄或扫描',
    en: 'another file is hidden in it; please take a new picture or scan of the original',
  },
  LOCKED: {
    zh: '文件设有密码，无法检查，请取消密码后再上传',
    en: 'it is locked with a password and cannot be checked; please remove the password',
  },
  TOO_LARGE_UNPACKED: {
    zh: '文件展开后过大，请缩小图片尺寸或减少页数',
    en: 'it is far too large when it is opened; please make the picture smaller, or send fewer pages',
  },
};
