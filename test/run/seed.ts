/** Property tests draw the same cases in every run, so that a run says the same twice. DIXIT_SEED=N draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['DIXIT_SEED'] ?? 20_251_126) });
