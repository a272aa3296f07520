import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';

/** The source of the French claim whose words start so as the draft prints it, '' for none, undefined where there is no such claim. */
function sourceOf(draft: string, words: string): string | undefined {
  const claim = analyze(draft, { language: 'fr' }).claims.find(({ text }) =>
    text.replace(/^[«\s]+/, '').startsWith(words),
  );
  return claim === undefined ? undefined : draft.slice(claim.source?.start ?? 0, claim.source?.end ?? 0);
}

describe('A French quotation behind a colon and a relative clause', () => {
  for (const verb of [
    'se rangea au souhait du joueur qui en souhaitait deux',
    'se plia à la demande du joueur qui en voulait deux',
    's’opposa au vœu du club qui en réclamait trois',
    'répondit au joueur qui en souhaitait deux',
    'a cédé à l’avis des experts qui en demandaient plus',
    'se heurta au refus du maire qui craignait un accident',
  ])
    it(`is the main clause’s: ${verb}`, () => {
      for (const [subject, words] of product(
        ['Le coach', 'Il', 'Luc Morel', 'L’arbitre'],
        ['On verra bien.', 'C’est non.'],
      ))
        assert.equal(
          sourceOf(`${subject} ${verb} : « ${words} »`, words),
          subject,
          `${subject} ${verb} : « ${words} »`,
        );
    });
});

describe('Whom a French thing moves', () => {
  for (const noun of ['Une accusation', 'Un reproche', 'Une décision', 'Un argument', 'Une idée', 'Un projet'])
    it(`speaks behind the colon: ${noun}`, () => {
      for (const [verb, who] of product(
        [
          'fait bondir',
          'agace',
          'irrite',
          'indigne',
          'révolte',
          'étonne',
          'inquiète',
          'scandalise',
          'ne convainc pas',
          'désole',
        ],
        ['Solange Estaque, la maire de Seix', 'le Dr Hamdi', 'l’opposition'],
      )) {
        const draft = `La préfecture a fermé le pont. ${noun} qui ${verb} ${who} : « J’ai tenu l’échelle. »`;
        assert.equal(sourceOf(draft, 'J’ai tenu'), who, draft);
      }
    });

  it('speaks behind what it makes of him', () => {
    for (const who of ['le Dr Hamdi', 'l’opposition']) {
      const draft = `La préfecture a fermé le pont. Une décision qui met ${who} en colère : « J’ai tenu l’échelle. »`;
      assert.equal(sourceOf(draft, 'J’ai tenu'), who, draft);
    }
  });
});

describe('“À l’avis de” behind a French verb', () => {
  it('is the verb’s complement and no cue', () => {
    for (const [subject, verb, whose] of product(
      ['Le coach', 'Luc Morel', 'Le tribunal'],
      ['s’est rangé', 'se range', 'a cédé', 's’oppose', 's’est rallié', 'se fie', 'ne croit pas'],
      ['à l’avis des experts', 'à l’avis du maire', 'à son avis'],
    ))
      assert.equal(sourceOf(`${subject} ${verb} ${whose}.`, subject), undefined, `${subject} ${verb} ${whose}.`);
  });

  it('is a cue elsewhere', () => {
    for (const [draft, words] of [
      ['Le pont fermera, à l’avis des experts.', 'Le pont fermera'],
      ['À l’avis des experts, le pont fermera.', 'le pont fermera'],
      ['Le pont est trop vieux à son avis.', 'Le pont est trop vieux'],
    ] as const)
      assert.notEqual(sourceOf(draft, words), undefined, draft);
  });
});

describe('“Ce que” behind a French clause', () => {
  it('tells of a saying', () => {
    for (const verb of ['dément', 'confirme', 'assure', 'reconnaît', 'craint', 'déplore', 'rappelle', 'a toujours nié'])
      assert.equal(sourceOf(`Le pont est trop vieux, ce que la préfecture ${verb}.`, 'Le pont'), 'la préfecture', verb);
  });

  it('tells of an act, a wish or a refusal, and reports nothing', () => {
    for (const [verb, clause] of product(
      ['a refusé', 'a accepté', 'a fait', 'a toujours voulu', 'vient de faire', 'avait prévu', 'a tenté', 'espérait'],
      ['La route aurait dû être fermée', 'Le maire voulait fermer la route', 'Il fallait fermer la route'],
    ))
      assert.equal(sourceOf(`${clause}, ce que la préfecture ${verb}.`, clause), undefined, `${clause} … ${verb}`);
  });
});

describe('French clauses side by side', () => {
  it('report nothing of each other', () => {
    for (const [who, does, mark] of product(
      ['les îliens', 'les riverains', 'les salariés'],
      ['s’inquiètent', 's’agacent', 's’insurgent', 's’interrogent', 'se résignent', 's’alarment', 'se mobilisent'],
      ['# ', ''],
    )) {
      const draft = `${mark}Le dernier facteur raccroche sa sacoche, ${who} ${does}${mark === '' ? '.' : ''}`;
      assert.equal(sourceOf(draft, 'Le dernier'), undefined, draft);
    }
  });

  it('tell how somebody lives', () => {
    for (const [who, verb, how] of product(
      ['François Le Gall', 'Le vieux marin'],
      ['vit', 'vivait', 'vit encore'],
      ['seul au bout du sillon', 'seul dans une cabane', 'heureux avec ses chats'],
    ))
      assert.deepEqual(analyze(`${who} ${verb} ${how}.`, { language: 'fr' }).claims, [], `${who} ${verb} ${how}.`);
  });
});

describe('Infinitives behind a French promise', () => {
  it('are known though they look like no others', () => {
    for (const verb of 'refaire défaire réécrire distraire rabattre repeindre rouvrir rebâtir reconstruire relire revendre remettre rétablir entretenir parcourir accueillir desservir redéfinir'.split(
      ' ',
    ))
      assert.equal(
        sourceOf(
          `Le maire a promis ${/^[aeé]/.test(verb) ? 'd’' : 'de '}${verb} les loges.`,
          /^[aeé]/.test(verb) ? 'd’' : 'de ',
        ),
        'Le maire',
        verb,
      );
  });
});
