import assert from 'node:assert/strict';
import { cueName } from '../../src/vscode/documents/cue-name';

describe('the name of a cue', () => {
  for (const [lemma, printed, name] of [
    ['affirmer', 'a affirmé', 'affirmer'],
    ['étonner', 's’est étonné', 's’étonner'],
    ['souvenir', 'ne se souvient-elle', 'se souvenir'],
    ['constater', 's’est borné à constater', 'constater'],
    ['déclarer', 's’est-elle contentée de déclarer', 'déclarer'],
    ['mettre', 'a mis en garde', 'mettre en garde'],
    ['mettre', 'met cependant en garde', 'mettre en garde'],
    ['faire', 'fait savoir', 'faire savoir'],
    ['express', 'has also expressed confidence', 'express confidence'],
    ['issue', 'issued a formal warning', 'issue a formal warning'],
    ['say', 'said quietly', 'say'],
    ["d'après", 'D’après', 'd’après'],
    ['according to', 'According to', 'according to'],
    [':', ':', ''],
    ['–', '–', ''],
  ] as const)
    it(`is “${name}” for “${printed}”`, () => assert.equal(cueName(lemma, printed), name));
});
