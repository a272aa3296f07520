// `npm start`: installs what is missing, then runs test/run/start.ts. Plain Node, as a fresh clone has no packages.
import { runTypeScript } from './run/bootstrap.mjs';

await runTypeScript(new URL('run/start.ts', import.meta.url));
