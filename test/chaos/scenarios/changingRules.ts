import type { MatterVersion } from '../../../functions/registry/model/matter.ts';
import { addDays } from '../../../functions/time.ts';
import { codesOf } from '../../support/cases.ts';
import { haicangPack } from '../../support/haicang.ts';
import { organisation, postingOf } from '../../support/organisation.ts';
import { delegateMatter, delegationOf, publishVersion, revokeDelegation } from '../../support/rules.ts';
import { type Actor, application, places } from '../../support/world.ts';
import type { Scenario } from '../scenario.ts';
import { auditPlatform } from '../stage/auditPlatform.ts';
import { sendUntilAnswered } from '../stage/clients.ts';
import { createLedger } from '../stage/ledger.ts';

const MATTER = 'HC-PS-07';
const DAYS = ['2016-05-09', '2016-05-10', '2016-05-11', '2016-05-12', '2016-05-13', '2016-05-16'];
const A_REQUEST = 4;
const REQUESTS = 3;

/** Changes matter, delegation and posting during requests for several cases. */
export const changingRules: Scenario = {
  name: '14 the registry changes during requests',
  faults: 'a matter is withdrawn, a delegation revoked, a clerk moved during requests',
  share: 0.003,
  least: DAYS.length * REQUESTS * A_REQUEST,
  play: async ({ cases, random, shared, done }) => {
    const platform = await shared();
    const ledger = createLedger();
    const operator = (await platform.world.actor('operator')).at('2016-05-06 09:00');
    const clerk = await platform.world.actor('clerk', { sub: 'mover', windows: [places.xinanWindow] });
    const change = createChanges(operator);
    const fates = new Set<string>();
    const unexpected: string[] = [];
    const requests = Math.ceil(cases / DAYS.length / A_REQUEST);
    for (const [round, day] of DAYS.entries()) {
      const ask = async (i: number): Promise<void> => {
        const key = `rules-${round}-${i}`;
        const fate = await fateOf(ledger, clerk.at(`${day} 09:00`), key, i);
        for (const one of fate) fates.add(one);
        if (fate.size !== 1) unexpected.push(`one request, several rules: ${[...fate].join(' and ')}`);
        done(A_REQUEST);
      };
      const asking = Array.from({ length: requests }, (_, i) => i);
      const first = random.below(requests);
      const asked = asking.slice(0, first).map(ask);
      await Promise.all([...asked, change(round, day), ...asking.slice(first).map(ask)]);
    }
    const notes = [
      `requests saw ${fates.size} states of the registry, each complete: ${[...fates].join('; ')}`,
    ];
    return auditPlatform(platform, ledger, DAYS.length, { unexpected, notes });
  },
};

/** Returns the outcomes of the cases of one request: a single one if it saw one registry. */
const fateOf = async (
  ledger: ReturnType<typeof createLedger>,
  clerk: Actor,
  key: string,
  i: number,
): Promise<Set<string>> => {
  const applicant = (position: number) =>
    application(MATTER, places.xinan, (i * A_REQUEST + position) % 1_000);
  const cases = Array.from({ length: A_REQUEST }, (_, position) => ({ application: applicant(position) }));
  ledger.files(key, A_REQUEST);
  const input = { window: places.xinanWindow, cases, idempotencyKey: key };
  const { results, refusals } = await sendUntilAnswered(() => clerk.accept(input));
  for (const answer of results) if (answer.case) ledger.acknowledge(answer.case, key);
  const fates = results.map((answer) =>
    answer.case ? `${answer.case.status} by version ${answer.case.matter.version}` : codesOf(answer).join(),
  );
  return new Set(fates.length > 0 ? fates : refusals.map(({ code }) => code));
};

/** Returns the pack's delegation of the matter to villages. */
const villageAct = async (operator: Actor): Promise<string> => {
  type Answer = { district: { delegations: { edges: { node: { code: string } }[] } } };
  const list = `delegations(matter: "${MATTER}", level: VILLAGE) { edges { node { code } } }`;
  const { data } = await operator.send<Answer>(`{ district(code: "350205") { ${list} } }`);
  const [first] = data.district.delegations.edges;
  if (!first) throw new Error(`no delegation of ${MATTER}`);
  return first.node.code;
};

/** Returns the changes of the registry, one per day. */
const createChanges = (operator: Actor) => {
  let posting = '';
  const version = (change: Partial<MatterVersion>) => {
    const matter = haicangPack().matters.matters.find(({ code }) => code === MATTER);
    if (!matter) throw new Error(`no matter ${MATTER}`);
    return publishVersion(operator, { ...matter, ...change });
  };
  return async (round: number, day: string): Promise<void> => {
    switch (round) {
      case 0:
        await revokeDelegation(operator, {
          delegation: await villageAct(operator),
          lastDay: addDays(day, -1),
        });
        return;
      case 1:
        // in force for this day alone: withdrawn from the next on
        await version({ effectiveFrom: day, effectiveTo: day });
        return;
      case 2:
        await version({ effectiveFrom: day, effectiveTo: null });
        return;
      case 3:
        delegationOf(await delegateMatter(operator, { matter: MATTER, from: day }));
        return;
      case 4:
        posting = postingOf(
          await organisation.postStaff(operator, {
            subject: 'mover',
            desk: places.haifaWindow,
            from: day,
            duty: 'MAIN',
          }),
        ).code;
        return;
      default:
        await organisation.endPosting(operator, { posting, lastDay: addDays(day, -1) });
    }
  };
};
