import assert from 'node:assert/strict';
import { loadEngine, type Engine } from '../../src/vscode/engine/load';
import { LastReading } from '../../src/vscode/documents/last-reading';
import { insides } from './support/dixit';
import { pause } from './support/eventually';
import { writeFile } from './support/workspace';

describe('reading a claims file', () => {
  it('that is read again meanwhile is over when the newest reading is', async () => {
    const uri = await writeFile('draft.claims.json', '{ "version": 1, "claims": [] }\n');
    const { services } = await insides();
    const last = new LastReading(uri, services.log, () => undefined);
    const slowly = async (): Promise<Engine> => {
      await pause(200);
      return loadEngine();
    };
    const first = last.read(uri, loadEngine);
    void last.read(uri, slowly);
    await first;
    assert.equal(last.view.kind, 'loaded');
  });

  it('is over where the window itself has written the file meanwhile', async () => {
    const uri = await writeFile('draft.claims.json', '{ "version": 1, "claims": [] }\n');
    const { services } = await insides();
    const last = new LastReading(uri, services.log, () => undefined);
    const reading = last.read(uri, loadEngine);
    last.take(await loadEngine(), null);
    await reading;
    assert.equal(last.view.kind, 'none');
  });
});
