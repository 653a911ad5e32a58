// npm run test:firefox: the golden layouts and the one file in an installed Firefox, the engine that is neither Node's nor Chromium's.
import { goldenInFirefox } from '../layout/goldenInFirefox.mjs';
import { singleInFirefox } from '../single/singleInFirefox.mjs';
import { Stages } from './Stages.mjs';

const stages = new Stages();
await stages.runHere('golden layouts in Firefox', goldenInFirefox);
await stages.runHere('the one file in Firefox', singleInFirefox);
stages.end();
