import { z } from 'zod';
import { requestFor } from '../../local/roleDefaults.ts';
import { type Command, dayOption, districtOption, runCommand } from '../command.ts';
import { openEndpoint } from '../endpoint.ts';
import { toCsv } from './csv.ts';
import type { DistrictReport } from './figures.ts';
import { toHtml } from './html.ts';
import { type Lang, readReport } from './readReport.ts';

const schema = z.object({
  district: districtOption,
  from: dayOption('from'),
  to: dayOption('to'),
  format: z.enum(['csv', 'json', 'html'], '--format must be csv, json or html'),
  lang: z.enum(['zh', 'en'], '--lang must be zh or en').default('zh'),
  endpoint: z.string().optional(),
});

const formats = {
  csv: toCsv,
  json: (report: DistrictReport) => `${JSON.stringify(report, undefined, 2)}\n`,
  html: toHtml,
} as const satisfies Record<string, (report: DistrictReport, lang: Lang) => string>;

const command: Command<typeof schema> = {
  name: 'report',
  usage:
    'npm run -s report -- --district CODE --from DAY --to DAY --format csv|json|html [--lang zh|en] [--endpoint URL]',
  about: 'Prints the service report of a district over a period.',
  options: {
    district: { type: 'string', help: 'code of the district' },
    from: { type: 'string', help: 'first day' },
    to: { type: 'string', help: 'last day' },
    format: { type: 'string', help: 'csv, json or html' },
    lang: { type: 'string', help: 'zh or en; default zh' },
    endpoint: { type: 'string', help: 'URL of the platform; default http://localhost:4000 (or PORT)' },
  },
  schema,
};

await runCommand(command, async ({ format, endpoint, ...request }) => {
  const whose = requestFor('auditor', { district: request.district });
  const report = await readReport(await openEndpoint(endpoint, whose), request);
  process.stdout.write(formats[format](report, request.lang));
  return 0;
});
