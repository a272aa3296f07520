import assert from 'node:assert/strict';
import { deletions, isOneEditApart } from '../../../src/core/text/edit-distance';
import { findings, foundBy, type ActorSpec, type ClaimSpec } from './draft';

const says = (by: string): ClaimSpec => ({ words: 'oui', by, source: by });

describe('introductions', () => {
  it('of a speaker lack a full name', () => {
    const actors = [{ name: 'Dupont' }];
    assert.deepEqual(foundBy('first-mention', { text: 'Dupont a dit oui.', actors, claims: [says('Dupont')] }), [
      'Dupont',
    ]);
  });

  it('with a particle lack a full name too', () => {
    const actors = [{ name: 'Le Maire' }];
    const [finding] = findings({ text: 'Le Maire a dit oui.', actors, claims: [says('Le Maire')] });
    assert.equal(finding?.data['template'], 'first-mention/no-full-name');
  });

  for (const [text, isWhole] of [
    ['Le pape Léon a dit oui.', true],
    ['La reine Léon a dit oui.', true],
    ['Frère Léon a dit oui.', true],
    ['Selon le rappeur Léon, oui.', true],
    ['L’artiste Léon a dit oui.', true],
    ['King Léon said oui.', true],
    ['The street artist Léon said oui.', true],
    ['Léon, dont le prénom a été modifié, a dit oui.', true],
    ['Léon (prénom d’emprunt) a dit oui.', true],
    ['Léon* a dit oui.', true],
    ['Léon, who gave only her first name, said oui.', true],
    ['Léon, who did not want his full name printed, said oui.', true],
    ['Le maire Léon a dit oui.', false],
    ['*Léon* a dit oui.', false],
    ['M. Léon a dit oui.', false],
    ['Sa femme, Léon, a dit oui.', true],
    ['Son frère aîné, Léon, a dit oui.', true],
    ['“Well, oui,” added his wife, Léon.', true],
    ['Lord Léon said oui.', true],
    ['Mr Justice Léon said oui.', true],
    ['“Well, oui,” said a mechanic who gave his name as Léon.', true],
    ['Another passenger, identified only as Léon, said oui.', true],
    ['Le lieutenant Léon a dit oui.', false],
    ['Mayor Léon said oui.', false],
    ['Léon a dit oui au nom de tous.', false],
  ] as const)
    it(`by one word ${isWhole ? 'lack nothing' : 'lack a full name'}: ${text}`, () => {
      const draft = { text, actors: [{ name: 'Léon' }], claims: [says('Léon')] };
      assert.deepEqual(foundBy('first-mention', draft), isWhole ? [] : ['Léon']);
    });

  it('of a speaker lack a role', () => {
    const draft = {
      text: 'Jeanne Dupont a dit oui.',
      actors: [{ name: 'Jeanne Dupont' }],
      claims: [says('Jeanne Dupont')],
    };
    assert.deepEqual(foundBy('first-mention', draft), ['Jeanne Dupont']);
  });

  it('with a role far below are reported, with a role beside the name not', () => {
    const far = `Jeanne Dupont a dit oui. ${'Rien. '.repeat(60)}La maire de Lille`;
    const near = 'La maire de Lille, Jeanne Dupont, a dit oui.';
    const actors: ActorSpec[] = [{ name: 'Jeanne Dupont', roles: ['maire de Lille'] }];
    assert.deepEqual(foundBy('first-mention', { text: far, actors, claims: [says('Jeanne Dupont')] }), [
      'Jeanne Dupont',
    ]);
    assert.deepEqual(foundBy('first-mention', { text: near, actors, claims: [says('Jeanne Dupont')] }), []);
  });

  for (const text of [
    'Sen. Jeanne Dupont said oui.',
    'Me Jeanne Dupont a dit oui.',
    'Le critique Jeanne Dupont a dit oui.',
    'Union organiser Jeanne Dupont said oui.',
    'Sa voisine de palier, Jeanne Dupont, a dit oui.',
    'Jeanne Dupont (Les Verts) a dit oui.',
    'Jeanne Dupont of the harbour office said oui.',
    'Jeanne Dupont, 58, said oui.',
    'Jeanne Dupont, qui tient le kiosque, a dit oui.',
    'Jeanne Dupont, du cabinet Morel, a dit oui.',
    'Jeanne Dupont, hydrologue à Nantes, a dit oui.',
    'Jeanne Dupont, director of the aquarium, said oui.',
    'Jeanne Dupont, a crane driver, said oui.',
    'Jeanne Dupont, l’entraîneuse, a dit oui.',
    'Jeanne Dupont — a teacher from Leeds — said oui.',
    'Jeanne Dupont, Rivers’ campaign manager, said oui.',
    'Jeanne Dupont is a consultant. She said oui.',
    'Jeanne Dupont est l’une des accusées. Elle a dit oui.',
    'Jeanne Dupont, writing in The Courier, said oui.',
    'Reuters’ Jeanne Dupont said oui.',
    'Prosecuting, Jeanne Dupont said oui.',
    'Professeure d’histoire depuis vingt ans, Jeanne Dupont a dit oui.',
    'C’est non. Ancienne ministre, Jeanne Dupont a dit oui.',
  ])
    it(`may describe the speaker: ${text}`, () => {
      const draft = { text, actors: [{ name: 'Jeanne Dupont' }], claims: [says('Jeanne Dupont')] };
      assert.deepEqual(foundBy('first-mention', draft), []);
    });

  for (const text of [
    'Mme Jeanne Dupont a dit oui.',
    'Mrs. Jeanne Dupont said oui.',
    'Voilà ce que dit à la presse Jeanne Dupont, oui.',
    'C’est, par la voix de Jeanne Dupont, oui.',
    'Jeanne Dupont, de son côté, a dit oui.',
    'Jeanne Dupont, interrogée hier, a dit oui.',
    'However Jeanne Dupont said oui.',
    'Lundi, Jeanne Dupont a dit oui.',
    'Après la séance, Jeanne Dupont a dit oui.',
    'Selon le maire, Jeanne Dupont a dit oui.',
    'Jeanne Dupont is happy. She said oui.',
    'C’est ce que Jeanne Dupont — interrogée hier — a dit, oui.',
  ])
    it(`does not describe the speaker: ${text}`, () => {
      const draft = { text, actors: [{ name: 'Jeanne Dupont' }], claims: [says('Jeanne Dupont')] };
      assert.deepEqual(foundBy('first-mention', draft), ['Jeanne Dupont']);
    });

  for (const text of [
    'Sa femme, Léa, a dit oui.',
    'Sa fille Léa a dit oui.',
    'Sa fille aînée, Léa, a dit oui.',
    'Son ex-femme, Léa, a dit oui.',
    'Sa petite sœur, Léa, a dit oui.',
    'Leur grand-mère, Léa, a dit oui.',
    'His wife, Léa, said oui.',
    'His late wife, Léa, said oui.',
    'Her former partner, Léa, said oui.',
    'His twin sister Léa said oui.',
    'Their eldest daughter, Léa, said oui.',
    'Okonjo’s daughter Léa said oui.',
    'Morris’ granddaughter, *Léa*, said oui.',
  ])
    it(`need no surname of a relative: ${text}`, () => {
      const draft = { text, actors: [{ name: 'Léa' }], claims: [says('Léa')] };
      assert.deepEqual(foundBy('first-mention', draft), []);
    });

  for (const text of [
    'Sa voisine, Léa, a dit oui.',
    'La femme, Léa, a dit oui.',
    'Leur belle-mère, Léa, a dit oui.',
    'His stepson, Léa, said oui.',
    'Her sister-in-law, Léa, said oui.',
    'Sa femme est venue. Léa a dit oui.',
    'His assistant, Léa, said oui.',
    'For the wife, Léa said oui.',
    'Léa, sa femme de ménage, a dit oui.',
  ])
    it(`need one of anybody else: ${text}`, () => {
      const draft = { text, actors: [{ name: 'Léa' }], claims: [says('Léa')] };
      assert.deepEqual(foundBy('first-mention', draft), ['Léa']);
    });

  it('may be a description just before the name', () => {
    const actors: ActorSpec[] = [
      { name: 'Jeanne Dupont', forms: ['Jeanne Dupont'], descriptions: ['its chief executive'] },
    ];
    const near = 'Its line will close, its chief executive said on Tuesday. “oui,” Jeanne Dupont told reporters.';
    const far = `It will close, its chief executive said. ${'Nothing. '.repeat(40)}“oui,” Jeanne Dupont said.`;
    const found = (text: string): readonly string[] =>
      foundBy('first-mention', { text, actors, claims: [says('Jeanne Dupont')] });
    assert.deepEqual(found(near), []);
    assert.deepEqual(found(far), ['Jeanne Dupont']);
  });

  for (const [description, behind, isIntroduced] of [
    ['La chercheuse', '', true],
    ['L’élu', '', true],
    ['The retired nurse', '', true],
    ['L’homme', '', false],
    ['La jeune femme', '', false],
    ['Ce dernier', '', false],
    ['L’intéressée', '', false],
    ['La quinquagénaire', '', false],
    ['The woman', '', false],
    ['La chercheuse', 'Rien. '.repeat(60), false],
  ] as const)
    it(`${isIntroduced ? 'are made' : 'are not made'} by “${description}” ${behind === '' ? 'close' : 'far'} behind the name`, () => {
      const text = `Jeanne Dupont a dit oui. ${behind}${description} est partie.`;
      const actors: ActorSpec[] = [{ name: 'Jeanne Dupont', descriptions: [description] }];
      assert.deepEqual(
        foundBy('first-mention', { text, actors, claims: [says('Jeanne Dupont')] }),
        isIntroduced ? [] : ['Jeanne Dupont'],
      );
    });

  it('are not what is said behind the name', () => {
    const text = 'Selon Jeanne Dupont, la grève continue.';
    const claims: ClaimSpec[] = [{ words: 'la grève continue', by: 'Jeanne Dupont', source: 'Jeanne Dupont' }];
    assert.deepEqual(foundBy('first-mention', { text, actors: [{ name: 'Jeanne Dupont' }], claims }), [
      'Jeanne Dupont',
    ]);
  });

  it('of people who say nothing, and of names that stand alone in the registry, are not reported', () => {
    assert.deepEqual(foundBy('first-mention', { text: 'Dupont est venu, oui.', actors: [{ name: 'Dupont' }] }), []);
  });

  it('come after the surname alone', () => {
    const text = 'Dupont a dit oui. Jeanne Dupont est maire.';
    const actors: ActorSpec[] = [{ name: 'Jeanne Dupont', roles: ['maire'], forms: ['Jeanne Dupont', 'Dupont'] }];
    assert.deepEqual(foundBy('surname-before-introduction', { text, actors }), ['Dupont']);
    for (const headline of ['# Dupont dit oui\n\n', 'Dupont dit oui\n\n', 'Dupont dit oui\n']) {
      const draft = { text: `${headline}Jeanne Dupont est maire. Dupont a dit oui.`, actors };
      assert.deepEqual(foundBy('surname-before-introduction', draft), [], headline);
    }
    // What somebody says is not the writer's to introduce, nor is a relative without the family name.
    const quoted = {
      text: '« Dupont est partie », dit-il. Jeanne Dupont est maire.',
      actors,
      claims: [{ words: 'Dupont est partie', kind: 'direct' as const }],
    };
    assert.deepEqual(foundBy('surname-before-introduction', quoted), []);
    const kin: ActorSpec[] = [{ name: 'Jeanne Dupont', forms: ['Jeanne Dupont', 'Jeanne'] }];
    const relative = 'Sa sœur, Jeanne, est venue. Jeanne Dupont est maire.';
    assert.deepEqual(foundBy('surname-before-introduction', { text: relative, actors: kin }), []);
    const rightOrder = 'Jeanne Dupont est maire. Dupont a dit oui.';
    assert.deepEqual(foundBy('surname-before-introduction', { text: rightOrder, actors }), []);
  });
});

describe('two spellings of one name', () => {
  const variants = (text: string, actors: readonly ActorSpec[]) => foundBy('name-variant', { text, actors });

  it('are reported where the second stands', () => {
    const actors: ActorSpec[] = [{ name: 'Sergueï Lavrov', forms: ['Sergueï Lavrov', 'Serguei Lavrov', 'Lavrov'] }];
    assert.deepEqual(variants('Sergueï Lavrov a parlé. Lavrov et Serguei Lavrov.', actors), ['Serguei Lavrov']);
  });

  it('are reported for two forms of one person of the registry', () => {
    const actors: ActorSpec[] = [{ name: 'Sergueï Lavrov' }, { name: 'Sergey Lavrov' }];
    assert.deepEqual(variants('Sergueï Lavrov, puis Sergey Lavrov.', actors), ['Sergey Lavrov']);
  });

  it('are none in capitals, with another apostrophe, or where one is the surname', () => {
    const actors: ActorSpec[] = [
      { name: 'Jean d’Arc', forms: ['Jean d’Arc', "Jean d'Arc", 'JEAN D’ARC'] },
      { name: 'Sergueï Lavrov', forms: ['Sergueï Lavrov', 'Lavrov', 'SERGUEI LAVROV'] },
    ];
    assert.deepEqual(
      variants("Jean d’Arc, Jean d'Arc, JEAN D’ARC. Sergueï Lavrov. SERGUEI LAVROV. Lavrov", actors),
      [],
    );
  });
});

describe('a name close to a known one', () => {
  const typos = (names: readonly string[], text = names.join(', ')) =>
    foundBy('name-typo', { text, actors: names.map((name) => ({ name })) });

  it('is reported against the registry, which knows the first name', () => {
    assert.deepEqual(typos(['Jens Stoltenburg']), ['Jens Stoltenburg']);
    assert.deepEqual(typos(['Jens Stotlenberg']), ['Jens Stotlenberg']);
    assert.deepEqual(typos(['Jens Stoltenberg']), []);
  });

  it('is not said to lack a first name as well, but to lack a role', () => {
    const rules = (text: string, names: readonly string[], wrong: string) =>
      findings({ text, actors: names.map((name) => ({ name })), claims: [says(wrong)] })
        .filter(({ start }) => start === text.indexOf(wrong))
        .map(({ rule }) => rule);
    assert.deepEqual(rules('Sylvie Castellan, Castelan a dit oui.', ['Sylvie Castellan', 'Castelan'], 'Castelan'), [
      'name-typo',
    ]);
    assert.deepEqual(rules('Castelan a dit oui.', ['Castelan'], 'Castelan'), ['first-mention']);
    assert.deepEqual(rules('Jens Stoltenburg a dit oui.', ['Jens Stoltenburg'], 'Jens Stoltenburg'), [
      'first-mention',
      'name-typo',
    ]);
  });

  it('is reported against a name of the draft', () => {
    assert.deepEqual(typos(['Jeanne Delacroix', 'Delacroiz']), ['Delacroiz']);
    assert.deepEqual(typos(['Delacroiz', 'Jeanne Delacroix']), ['Jeanne Delacroix']);
    assert.deepEqual(typos(['Jeanne Delacroix', 'Jeanne Delacroiz']), ['Jeanne Delacroiz']);
  });

  it('is the one that the registry does not know, wherever it stands', () => {
    assert.deepEqual(typos(['Stoltenburg', 'Jens Stoltenberg']), ['Stoltenburg']);
  });

  for (const pair of [
    ['Jeanne Delacroix', 'Marie Delacroiz'],
    ['Jeanne Martin', 'Martine'],
    ['Anne Williams', 'William'],
    ['Jeanne Klein', 'Kleine'],
    ['Jeanne Dubois', 'Lubois'],
    ['Delacroix', 'Delacroiz'],
  ] as const) {
    it(`is none: ${pair.join(' and ')}`, () => assert.deepEqual(typos(pair), []));
  }

  it('is searched again when the names change', () => {
    assert.deepEqual(typos(['Jeanne Delacroix', 'Delacroiz']), ['Delacroiz']);
    assert.deepEqual(typos(['Jeanne Delacroix', 'Dumoulin']), []);
    assert.deepEqual(typos(['Jeanne Delacroix', 'Delacroiz']), ['Delacroiz']);
  });
});

describe('words one edit apart', () => {
  for (const [one, other, expected] of [
    ['stoltenberg', 'stoltenburg', true],
    ['stoltenberg', 'stoltenbeg', true],
    ['stoltenberg', 'stotlenberg', true],
    ['stoltenberg', 'stoltenberg', false],
    ['stoltenberg', 'stoltanburg', false],
    ['abcd', 'badc', false],
    ['abcd', 'abdce', false],
    ['', 'a', true],
    ['', 'ab', false],
    ['aaa', 'aa', true],
  ] as const) {
    it(`${one}, ${other}: ${expected}`, () => {
      assert.equal(isOneEditApart(one, other), expected);
      assert.equal(isOneEditApart(other, one), expected);
      if (expected) {
        const keys = new Set(deletions(one));
        assert.ok(
          deletions(other).some((key) => keys.has(key)),
          'they share a deletion',
        );
      }
    });
  }
});
