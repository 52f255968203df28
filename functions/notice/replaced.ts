import type { Bilingual } from '../bilingual.ts';
import type { Directory } from '../registry/directory.ts';

/** Says at an address that a window, by its code, replaced it; the new one is not named. */
export const describeReplaced = ({ windows }: Directory, window: string): Bilingual => {
  const name = windows.get(window)?.name ?? { zh: window, en: window };
  return {
    zh: `您的消息接收方式已由${name.zh}更改，今后消息不再发到这里。如非本人要求，请尽快登录查看或联系该窗口。`,
    en: `Messages about your matters no longer come here: ${name.en} changed that. If you did not ask for it, sign in or tell the window.`,
  };
};
