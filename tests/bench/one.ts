import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import { measureOne } from './measureOne.ts';

// A process for one row, so that nobody's memory or warmth is another's: prints the row as JSON.
const [dataset = '', algorithm = '', options = '{}', asked = ''] = process.argv.slice(2);
const given = JSON.parse(options) as Partial<LayoutOptions>;
process.stdout.write(JSON.stringify(measureOne(dataset, algorithm, given, asked === 'asked')));
