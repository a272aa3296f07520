import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';
import { assertTable, product, type Row } from './table';

/** What regional papers, agencies and dailies of several countries print as plain news. */
describe('French general news', () => {
  it('gives what an act is for to whoever acts in the clause right before it', () => {
    const rows = product(
      [
        ['Il faut dire que', 'a pris la parole'],
        ['Il est vrai que', 'avait convoqué la presse'],
        ['La séance était finie quand', 'a saisi le micro'],
        ['Le préfet sait que', 'a signé un texte'],
      ] as const,
      ['la CGT', 'Luc Vian', 'la maire'],
      ['dénoncer « un recul »', "affirmer que l'eau est potable"],
    ).map(([[main, acts], who, said]): Row => {
      const words = said.replace(/^(dénoncer|affirmer que) ?/, '');
      return [`${main} ${who} ${acts} pour ${said}.`, who, words];
    });
    assertTable(rows, 'fr');
    assert.deepEqual(claimLines('Le juge était trop honnête pour soupçonner que son voisin mentait.', 'fr'), []);
  });

  it('has a tone or a look as the object of a verb, but not where it tells how it was said', () => {
    const rows = product(
      ['a dénoncé', 'déplore', 'a critiqué'],
      ['le ton agressif du préfet', 'le sourire forcé de la ministre', 'son ton professoral'],
    ).map(([cue, what]): Row => [`Ana Ruiz ${cue} ${what}.`, 'Ana Ruiz', what]);
    assertTable(rows, 'fr');
    assertTable([['Ana Ruiz a affirmé la voix brisée que le pont cède.', 'Ana Ruiz', 'le pont cède']], 'fr');
  });

  it('reads which word somebody used', () => {
    const rows = product(
      ['Ana Ruiz', 'Le procureur', 'Elle'],
      [
        "a employé l'expression",
        'utilise le terme',
        'a prononcé à plusieurs reprises le mot',
        'emploie deux fois le mot',
      ],
      ['« guet-apens »', '« coup de poignard »'],
    ).map(([who, cue, words]): Row => [`${who} ${cue} ${words}.`, who, words]);
    assertTable(rows, 'fr');
    for (const draft of [
      "Le ministre n'a jamais prononcé le mot « austérité ».",
      'Les dockers emploient le mot « largue ».',
      'On utilise le terme « wokisme » à tort.',
      'Elle évite de prononcer le mot « dette ».',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('gives a participle to the text whose day is told', () => {
    const rows = product(
      ['Le maire a démissionné', 'La grève a repris lundi,', "L'élu a quitté son poste"],
      ['au lendemain', 'à la veille', 'au surlendemain'],
      ["d'| un message de médecins", "d'| une lettre du syndicat", "de | l'annonce du préfet"],
      ['dénonçant « un recul »', 'affirmant que le site est vendu', 'réclamant des moyens'],
    ).map(([acts, when, text, said]): Row => {
      const [of = '', who = ''] = text.split('| ');
      return [`${acts} ${when} ${of}${who} ${said}.`, who, said.replace(/^(dénonçant|affirmant que|réclamant) /, '')];
    });
    assertTable(rows, 'fr');
  });
});
