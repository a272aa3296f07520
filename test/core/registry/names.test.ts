import assert from 'node:assert/strict';
import fc from 'fast-check';
import { displayName, fold, nameKey, namesIn, surnameKeys } from '../../../src/core/registry/names';

describe('folding', function () {
  this.timeout(20_000);

  for (const [one, other] of [
    ['Sergueï Lavrov', 'SERGUEI LAVROV'],
    ['l’OTAN', "L'otan"],
    ['Jean–Noël', 'Jean-Noel'],
    ['Gahr Støre', 'gahr store'],
    ['Erdoğan', 'erdogan'],
    ['Wałęsa', 'walesa'],
    ['Œuvre', 'oeuvre'],
    ['a\u00A0b', 'a  b'],
    ['e\u0301', 'é'],
    ['İstanbul', 'istanbul'],
  ] as const) {
    it(`makes “${one}” and “${other}” the same`, () => assert.equal(fold(one), fold(other)));
  }

  it('keeps different letters apart', () => {
    assert.notEqual(fold('Stoltenberg'), fold('Stoltenburg'));
    assert.notEqual(fold('Сергей'), fold('Sergei'));
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(fold(fold(text)), fold(text))));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(nameKey(nameKey(text)), nameKey(text))),
    );
  });
});

describe('surnames alone', () => {
  for (const [name, country, keys] of [
    ['Jens Stoltenberg', 'NO', ['stoltenberg']],
    ['Ursula von der Leyen', 'DE', ['von der leyen', 'der leyen', 'leyen']],
    ['Recep Tayyip Erdoğan', 'TR', ['tayyip erdogan', 'erdogan']],
    ['Xi Jinping', 'CN', ['xi']],
    ['Jean-Noël Barrot', 'FR', ['noel barrot', 'barrot']],
    ['Donald J. Trump', 'US', ['trump']],
    ['Lula', 'BR', []],
  ] as const) {
    it(`of ${name} are ${keys.join(', ') || 'none'}`, () => assert.deepEqual(surnameKeys(name, country), keys));
  }
});

describe('names by language', () => {
  const names = { fr: ['Vladimir Poutine'], en: ['Vladimir Putin'], '*': ['Putin'] };
  it('come before those of any language', () => {
    assert.deepEqual(namesIn(names, 'fr'), ['Vladimir Poutine', 'Putin']);
    assert.deepEqual(namesIn(names, 'de'), ['Putin']);
    assert.deepEqual(namesIn(names, '__proto__'), ['Putin']);
  });
  it('give a name to show, at worst the id', () => {
    assert.equal(displayName({ id: 'putin', names }, 'en'), 'Vladimir Putin');
    assert.equal(displayName({ id: 'putin', names: { ru: ['Владимир Путин'] } }, 'en'), 'Владимир Путин');
    assert.equal(displayName({ id: 'putin', names: {} }, 'en'), 'putin');
  });
});
