import { onceMore } from './once-more';

/** Runs mocha inside the Node extension host; `load` defines the tests. */
export async function run(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const grep = process.env['MOCHA_GREP'];
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 1, color: false, ...(grep && { grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} tests failed`)) : resolve()));
    onceMore(runner);
  });
}
