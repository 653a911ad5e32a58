import { existsSync, statSync } from 'node:fs';

const file = 'static/figuration.html';

/** Megabytes of the one file that "npm run build:single" wrote among the site's own; null where it was not built, and then it is not offered. */
export const oneFile = (): number | null => (existsSync(file) ? statSync(file).size / 1_000_000 : null);
