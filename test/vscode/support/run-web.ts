import 'mocha/mocha.js'; // the build for browsers: defines the global `mocha`

/** Runs mocha inside the web worker extension host, where only `vscode` can be required. */
export function run(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: 'spec' });
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
  });
}
