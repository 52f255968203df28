// copyFile.ts <from> <to>: runs while the GraphQL function is bundled, on any operating system
import { copyFileSync } from 'node:fs';

const [from = '', to = ''] = process.argv.slice(2);
copyFileSync(from, to);
