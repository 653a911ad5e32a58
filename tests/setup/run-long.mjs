// npm run test:long: what is too slow for every day. Every property test fifty times as often, each run with other
// examples, the golden layouts, the one file and the classroom in Firefox, axe on every page in every width, files of many rows on the page, half an hour of presenting, and the project's two commands on a fresh clone.
import { presentInFirefox } from '../e2e/presentInFirefox.mjs';
import { goldenInFirefox } from '../layout/goldenInFirefox.mjs';
import { singleInFirefox } from '../single/singleInFirefox.mjs';
import { Stages } from './Stages.mjs';

const stages = new Stages();
stages.run(
	'property tests, fifty times as often',
	['test:unit', '--', '--project=unit', '--project=alone', '--testTimeout=600000'],
	{
		env: { PROPERTY_RUNS: '5000' }
	}
);
await stages.runHere('golden layouts in Firefox', goldenInFirefox);
stages.run('the site', ['build']);
await stages.runHere('the one file in Firefox', singleInFirefox);
await stages.runHere('the classroom in Firefox', presentInFirefox);
stages.run('every page in every width, by axe, and files of many rows', ['test:e2e', '--', '--grep', '@long'], {
	env: { LONG: '1' }
});
stages.run('a fresh clone', ['test:clone']);
stages.end();
