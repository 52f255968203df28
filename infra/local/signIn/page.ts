import type { Choice } from './choices.ts';

const STYLE = `
body{margin:0;background:#f6f7f4;color:#18212b;font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:60rem;margin:0 auto;padding:24px 16px 48px}
h1{font-size:1.6rem;margin:0 0 4px}h2{font-size:1.05rem;margin:0 0 8px}p{margin:0 0 20px;color:#4a5663}
.grid{display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
section{background:#fff;border:1px solid #d5dad6;border-radius:4px;padding:16px}
button,select{font:inherit;width:100%;min-height:44px;border-radius:4px;text-align:start;padding:4px 12px}
button{border:1px solid #0a567f;background:#fff;color:#0a567f;margin-top:8px;cursor:pointer}
button:hover{background:#e6f0f6}select{border:1px solid #7c8894;background:#fff;color:inherit}
button:focus-visible,select:focus-visible{outline:3px solid #ffd23f;box-shadow:0 0 0 5px #18212b}
small{color:#4a5663}`;

const TITLES = {
  resident: '居民 Resident',
  agent: '代办人 Agent',
  clerk: '窗口人员 Clerk',
  reviewer: '审批人员 Reviewer',
  supervisor: '督查人员 Supervisor',
  auditor: '审计人员 Auditor',
  operator: '运维人员 Operator',
} as const;

/** The page "choose who you are" of the local issuer. It needs no script. */
export const signInPage = (
  choices: readonly Choice[],
  parameters: URLSearchParams,
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>选择身份 Choose who you are</title><style>${STYLE}</style></head>
<body><main><h1>选择身份 Choose who you are</h1>
<p>本机演示用的登录页，不需要密码。<span lang="en">The sign-in of a local run: no password is asked.</span></p>
<div class="grid">${Object.entries(TITLES)
  .map(([role, title]) =>
    section(
      title,
      choices.filter((choice) => choice.role === role),
      parameters,
    ),
  )
  .join('')}</div></main></body></html>`;

const section = (title: string, choices: readonly Choice[], parameters: URLSearchParams): string =>
  choices.length === 0
    ? ''
    : `<section><h2>${title}</h2><form method="post" action="/authorize">${hidden(parameters)}${
        choices.length > 3 ? picker(title, choices) : choices.map(button).join('')
      }</form></section>`;

const button = ({ id, name }: Choice): string =>
  `<button name="choice" value="${escapeHtml(id)}">${escapeHtml(name.zh)}<br><small lang="en">${escapeHtml(name.en)}</small></button>`;

const picker = (title: string, choices: readonly Choice[]): string =>
  `<select name="choice" aria-label="${title}">${choices
    .map(
      ({ id, name, isUsual }) =>
        `<option value="${escapeHtml(id)}"${isUsual ? ' selected' : ''}>${escapeHtml(name.zh)} ${escapeHtml(name.en)}</option>`,
    )
    .join('')}</select><button>登录 Sign in</button>`;

const hidden = (parameters: URLSearchParams): string =>
  [...parameters]
    .filter(([name]) => name !== 'choice')
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
