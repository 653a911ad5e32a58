// npm run test:firefox: the golden layouts, the one file, and the classroom on the built site, in an installed Firefox, the engine that is neither Node's nor Chromium's.
import { presentInFirefox } from '../e2e/presentInFirefox.mjs';
import { goldenInFirefox } from '../layout/goldenInFirefox.mjs';
import { singleInFirefox } from '../single/singleInFirefox.mjs';
import { Stages } from './Stages.mjs';

const stages = new Stages();
await stages.runHere('golden layouts in Firefox', goldenInFirefox);
await stages.runHere('the one file in Firefox', singleInFirefox);
await stages.runHere('the classroom in Firefox', presentInFirefox);
stages.end();
