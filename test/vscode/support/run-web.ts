import 'mocha/mocha.js'; // the build for browsers: defines the global `mocha`
import { onceMore } from './once-more';

/** Runs mocha inside the web worker extension host, where only `vscode` can be required. */
export function run(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: 'spec' });
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
    onceMore(runner);
  });
}
