import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../ask';
import { graphql } from '../graphql';
import type { CaseViewKind, ViewPurpose } from '../graphql/graphql';
import { type Bilingual, useDates, useLang, useWords } from '../language';
import { nodesOf } from '../nodes';
import { Loaded } from '../ui/Loaded';
import { caseWords, roleNames } from './words';

const AccessLog = graphql(`
  query AccessLog($number: ID!, $lang: Lang!) {
    case(number: $number) {
      accessLog(first: 20) {
        edges { node { at role kind purpose staff { name } desks { name(lang: $lang) } } }
      }
    }
  }
`);

/** Who looked at the data of a case, when and how much of it, for its applicant (谁看过我的数据). */
export const WhoLooked = ({ number }: { readonly number: string }) => {
  const words = useWords(caseWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.whoLooked}</summary>
      {isOpen && <Views number={number} />}
    </details>
  );
};

const Views = ({ number }: { readonly number: string }) => {
  const words = useWords(caseWords);
  const kinds = useWords(kindNames);
  const purposes = useWords(purposeNames);
  const roles = useWords(roleNames);
  const dates = useDates();
  const lang = useLang();
  const query = useQuery({
    queryKey: ['accessLog', number, lang],
    queryFn: () => ask(AccessLog, { number, lang }),
  });
  return (
    <Loaded query={query}>
      {({ case: shown }) => {
        const views = nodesOf(shown?.accessLog?.edges ?? []);
        if (views.length === 0) return <p className="quiet">{words.nobodyLooked}</p>;
        return (
          <ul className="list-plain">
            {views.map(({ at, role, kind, purpose, staff, desks }) => (
              <li key={`${at} ${staff.name} ${kind}`}>
                {kinds[kind]}
                {purpose && `（${purposes[purpose]}）`}
                <div className="quiet small">
                  {dates.instant(at)} · {staff.name} · {desks[0]?.name ?? roles[role]}
                </div>
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
};

const kindNames: Bilingual<Record<CaseViewKind, string>> = {
  zh: {
    OPENED: '打开了办件',
    LOOKED_UP: '查找时看到一行',
    UNMASKED: '看了姓名和证件号码',
    FORM: '看了填报内容',
    FILE: '看了上传的文件',
    PRINTED: '打印了文书',
    ERASURE: '为删除个人信息清点',
    JOINED: '关联或取消关联证件',
    NOTIFIED: '为发送消息读取了联系方式',
    MESSAGES_SET: '在窗口更改了消息接收方式',
  },
  en: {
    OPENED: 'Opened the case',
    LOOKED_UP: 'Saw a line of it in a search',
    UNMASKED: 'Saw name and number in clear',
    FORM: 'Saw what was filled in',
    FILE: 'Saw a file',
    PRINTED: 'Printed a paper',
    ERASURE: 'Counted it for an erasure',
    JOINED: 'Joined or separated documents',
    NOTIFIED: 'Read your address to send a message',
    MESSAGES_SET: 'Changed at a window how you are told',
  },
};

const purposeNames: Bilingual<Record<ViewPurpose, string>> = {
  zh: {
    CONTACT: '联系申请人',
    CHECK_IDENTITY: '核对身份',
    ENTER_ELSEWHERE: '录入部门系统',
    DELIVER_RESULT: '制作或送达结果',
    EXAMINE: '审查所交材料',
  },
  en: {
    CONTACT: 'to contact you',
    CHECK_IDENTITY: 'to check an identity',
    ENTER_ELSEWHERE: 'to enter it in a system of the department',
    DELIVER_RESULT: 'to make out or deliver the result',
    EXAMINE: 'to examine what was sent',
  },
};
