// npm run test:firefox: the golden layouts in an installed Firefox, the engine that is neither Node's nor Chromium's.
import { goldenInFirefox } from '../layout/goldenInFirefox.mjs';
import { Stages } from './Stages.mjs';

const stages = new Stages();
await stages.runHere('golden layouts in Firefox', goldenInFirefox);
stages.end();
