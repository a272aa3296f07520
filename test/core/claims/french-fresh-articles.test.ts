import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertTable, product } from './table';

/** Tables that came out of French articles written for this and read once. */
describe('French articles, read once', () => {
  it('who is the source of the subject of a reported clause is within what is reported', () => {
    for (const [phrase, verb] of product(
      ['selon les experts', "d'après la Cour des comptes", 'de source municipale', 'selon un rapport interne'],
      ['précise', 'a rappelé', 'souligne', 'avait reconnu'],
    ))
      assert.deepEqual(claimLines(`Le maire ${verb} que les lits, ${phrase}, manquaient partout.`), [
        `indirect: Le maire | ${verb} | les lits, ${phrase}, manquaient partout`,
      ]);
    assertTable([
      [
        'Et de rappeler que deux familles sur dix, selon le CCAS, ont des impayés.',
        null,
        'deux familles sur dix, selon le CCAS, ont des impayés',
      ],
    ]);
    assert.deepEqual(claimLines('The mayor said that the bridge, according to experts, would hold.'), [
      'indirect: The mayor | said | the bridge, according to experts, would hold',
    ]);
  });

  it('a relative clause about the object of a cue with “de” is the object’s', () => {
    for (const [verb, object] of product(
      ["s'est félicité", 'se réjouit', 'se plaint', "s'inquiète"],
      ["d'une démarche qu'il juge vaine", "d'un accord qu'il estime trop long", 'de la charge que cela représente'],
    ))
      assert.deepEqual(claimLines(`Le syndicat ${verb} ${object}.`), [`indirect: Le syndicat | ${verb} | ${object}`]);
    assertTable(
      [
        ["Le maire se plaint du fait qu'on l'ignore.", 'Le maire', "on l'ignore"],
        ['Le préfet a averti les maires des communes que la digue céderait.', 'Le préfet', 'la digue céderait'],
      ],
      'fr',
    );
  });

  it('what a verdict is about stands behind when or where it was given', () => {
    for (const [when, object] of product(
      ['en novembre', 'dès mardi', 'jeudi à Lens', 'devant la presse', 'dans un communiqué'],
      ['le projet de « folie »', 'la situation de « préoccupante »'],
    ))
      assert.deepEqual(claimLines(`Le préfet avait qualifié ${when} ${object}.`), [
        `mixed: Le préfet | avait qualifié | ${object}`,
      ]);
  });

  it('whom something is asked of stands before a plural object or a figure', () => {
    for (const [verb, whom, what] of product(
      ['réclame', 'a demandé', 'promet'],
      ["à l'industriel", 'au préfet', 'aux riverains', "aux services de l'État"],
      ["des compléments d'étude", 'des arbres et des bancs', '200 euros par mois', 'dix ans de garantie'],
    ))
      assertTable([[`Le syndicat ${verb} ${whom} ${what}.`, 'Le syndicat', what]], 'fr');
    assertTable(
      [
        ['La ville a demandé au préfet des Vosges un délai.', 'La ville', 'un délai'],
        ['Le député réclame au président des maires ruraux une réponse.', 'Le député', 'une réponse'],
      ],
      'fr',
    );
  });

  it('a figure beside that of the object belongs to it, what it is set against does not', () => {
    assertTable(
      [
        [
          "Le groupe fait état d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros.",
          'Le groupe',
          "d'un chiffre d'affaires en repli de 9,4 %, à 1,31 milliard d'euros",
        ],
        [
          "La banque annonce un bénéfice en hausse de 3 %, à 22 millions d'euros, et prévient que l'année sera dure.",
          'La banque',
          "un bénéfice en hausse de 3 %, à 22 millions d'euros",
        ],
        ['Le groupe table sur une croissance de 7 %, contre 5 % auparavant.', 'Le groupe', 'sur une croissance de 7 %'],
        [
          'Le club annonce une perte de 2 millions, soit 8 % du budget.',
          'Le club',
          'une perte de 2 millions, soit 8 % du budget',
        ],
      ],
      'fr',
    );
  });

  it('what somebody describes is said', () => {
    for (const [who, verb, what] of product(
      ['Des témoins', 'Des habitants joints par téléphone', 'Les secours'],
      ['ont décrit', 'décrivent'],
      ['des scènes de panique', 'une foule en colère', 'un homme discret'],
    ))
      assertTable([[`${who} ${verb} ${what}.`, who, what]], 'fr');
  });

  it('the verb behind a relative clause with marks is that of its subject, also behind a semicolon', () => {
    for (const [marked, rest] of product(
      ['qui évoque un « plan »', "qui parle d'un « plan déguisé »", 'qui y voit une « manœuvre »'],
      ['appelle | les salariés à débrayer', 'exhorte | les agents à se mobiliser', 'invite | les élus à voter contre'],
    )) {
      const [verb, content] = rest.split(' | ');
      const lines = claimLines(`La CFDT attend ; la CGT, ${marked}, ${verb} ${content}.`);
      assert.ok(lines.includes(`indirect: la CGT, ${marked} | ${rest}`), lines.join('\n'));
    }
  });

  it('“d’après lequel” names a text as “selon lequel” does, and whoever shows it goes on speaking', () => {
    for (const [text, link] of product(["un rapport d'expert", 'le courrier'], ['selon lequel', "d'après lequel"]))
      assert.deepEqual(
        claimLines(`L'avocat, Me Paul Reynaud, brandit ${text} ${link} le pont est sain. « Tout est là ! »`),
        [`indirect: ${text} | ${link} | le pont est sain`, "direct: L'avocat, Me Paul Reynaud | – | « Tout est là ! »"],
      );
  });

  it('nobody says what was agreed, nor what is left to others to say', () => {
    for (const draft of [
      'Le maire a reçu les éleveurs. Il a été convenu que des rondes seraient organisées.',
      'Il a été convenu avec la gendarmerie que chacun garderait ses parts.',
      'Le maire est furieux ; à charge pour les habitants de signaler tout animal errant.',
      'Le terrain est ouvert, à charge pour les clubs de signaler les dégâts.',
      'Le règlement est affiché, à chacun de signaler les fuites.',
      'Le maire est parti, aux clubs de dénoncer les abus.',
    ])
      assert.deepEqual(claimLines(draft), [], draft);
  });

  it('the age of somebody without a name stands before a relative clause', () => {
    for (const [who, age] of product(
      ['le patron', 'un éleveur', 'le maire'],
      ['54 ans', 'âgé de 54 ans', 'la soixantaine'],
    )) {
      const lines = claimLines(`« On coule », lâche ${who}, ${age}, qui dit avoir tout essayé.`);
      assert.ok(lines.includes(`indirect: ${who} | dit | avoir tout essayé`), lines.join('\n'));
    }
  });

  it('“où l’on” is whoever the place is', () => {
    for (const [place, who, rest] of product(
      ['Même prudence à', 'Le ton est le même à'],
      ['Bercy', 'Matignon', 'la préfecture'],
      ["rappelle | rien n'est signé", 'martèle | le cap sera tenu'],
    )) {
      const [verb, content] = rest.split(' | ');
      assertTable([[`${place} ${who}, où l'on ${verb} que ${content}.`, who, content ?? '']], 'fr');
    }
  });

  it('the figure behind a source between commas is the object of the verb before', () => {
    for (const [verb, source, figure] of product(
      ['ne dépassait pas', 'atteint', 'compte'],
      ['selon le maire', "d'après la CGT", 'selon lui'],
      ['140 personnes', '640 salariés', '12 %'],
    ))
      assertTable([[`La ville ${verb}, ${source}, ${figure}.`, null, `La ville ${verb} … ${figure}`]], 'fr');
  });
});
