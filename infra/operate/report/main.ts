// npm run -s report -- --district 350205 --from 2016-04-01 --to 2016-05-20 --format html [--lang en] [--endpoint URL]
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { requestFor } from '../../local/roleDefaults.ts';
import { oneLine, StartFailure } from '../../local/startFailure.ts';
import { openEndpoint } from '../endpoint.ts';
import { toCsv } from './csv.ts';
import type { DistrictReport } from './figures.ts';
import { toHtml } from './html.ts';
import { type Lang, readReport } from './readReport.ts';

const USAGE = '--district CODE --from DAY --to DAY --format csv|json|html [--lang zh|en] [--endpoint URL]';
const Options = z.object({
  district: z.string().regex(/^\d{6}$/),
  from: z.iso.date(),
  to: z.iso.date(),
  format: z.enum(['csv', 'json', 'html']),
  lang: z.enum(['zh', 'en']),
  endpoint: z.string(),
});

const formats = {
  csv: toCsv,
  json: (report: DistrictReport) => `${JSON.stringify(report, undefined, 2)}\n`,
  html: toHtml,
} as const satisfies Record<string, (report: DistrictReport, lang: Lang) => string>;

const readOptions = (): z.infer<typeof Options> => {
  const { values } = parseArgs({
    options: {
      district: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
      endpoint: { type: 'string', default: 'http://localhost:4000' },
    },
  });
  const options = Options.safeParse(values);
  if (!options.success) throw new StartFailure(USAGE);
  return options.data;
};

try {
  const { format, endpoint, ...wanted } = readOptions();
  const whose = requestFor('auditor', { district: wanted.district });
  const report = await readReport(await openEndpoint(endpoint, whose), wanted);
  process.stdout.write(formats[format](report, wanted.lang));
} catch (error) {
  console.error(`report: ${oneLine(error)}`);
  process.exitCode = 1;
}
