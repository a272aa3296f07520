// `npm test`: installs what is missing, then runs test/run/main.ts. Plain Node, as a fresh clone has no packages.
import { runTypeScript } from './run/bootstrap.mjs';

await runTypeScript(new URL('run/main.ts', import.meta.url));
