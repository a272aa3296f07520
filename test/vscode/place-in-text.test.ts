import assert from 'node:assert/strict';
import { readLocator } from '../../src/core/records/locator';
import { placeInText } from '../../src/vscode/evidence/place-in-text';

describe('the place that a locator names', () => {
  const text = 'İzmir, page 12\n00:12:30 Le MAIRE (élu) :\r\np. 1\n02:12:31 non\n12:31 oui, p.\u00a07\n';
  for (const [locator, words] of [
    ['ligne 2', '00:12:30 Le MAIRE (élu) :\r'],
    ['line 9', null],
    ["12'30", '00:12:30'],
    ['p. 1', 'p. 1'],
    ['12:31', '12:31'],
    ['p. 7', 'p.\u00a07'],
    ['p. 12', 'page 12'],
    ['p. 3', null],
    ['le maire (élu)', 'Le MAIRE (élu)'],
    ['.*', null],
  ] as const) {
    it(locator, () => {
      const read = readLocator(locator);
      const place = read && placeInText(text, read);
      assert.equal(place && text.slice(place.start, place.end), words);
    });
  }
});
