import fc from 'fast-check';

// A run of the tests says the same twice; the long run (npm run test:long) draws afresh and more often.
const runs = Number(process.env.PROPERTY_RUNS ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { seed: 2007 });
