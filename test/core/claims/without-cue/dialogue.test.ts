import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { speakers } from '../../actors/actor-lines';
import { claimLines } from '../claim-lines';

const TURNS: readonly [title: string, draft: string, ...expected: string[]][] = [
  ['a turn without a cue', '— Vous partez déjà ce soir ?', 'direct: – | – | — Vous partez déjà ce soir ?'],
  ['an incise behind a comma', '— Je pars, dit Marthe.', 'direct: Marthe | dit | — Je pars'],
  ['an inverted pronoun', '— Je pars, dit-elle.', 'direct: -elle | dit-elle | — Je pars'],
  ['an incise behind a question', '— Vous partez ? demanda Marthe.', 'direct: Marthe | demanda | — Vous partez ?'],
  [
    'speech again behind the incise',
    '— Je pars, dit Marthe, et vous restez ici.',
    'direct: Marthe | dit | — Je pars ‖ et vous restez ici',
  ],
  [
    'a speaker that an adjective names',
    '— Je le veux ! cria le petit ; donnez-le-moi.',
    'direct: le petit | cria | — Je le veux ! ‖ donnez-le-moi',
  ],
  ['one of two', '— Je pars, disait l’un.', 'direct: l’un | disait | — Je pars'],
  ['a participle before the speaker', '— Je pars, dit en riant le père.', 'direct: le père | dit | — Je pars'],
  [
    'the manner of speaking left out',
    '— Vous mentez ! reprit Marthe d’une voix étranglée, pareille à un râle.',
    'direct: Marthe | reprit | — Vous mentez !',
  ],
  [
    'a manner behind a comma',
    '— Je pars, reprit Marthe, sans rudesse, et je vous laisse la clef.',
    'direct: Marthe | reprit | — Je pars ‖ et je vous laisse la clef',
  ],
  ['the teller behind the turn', '— Oui, dit-il. Il se leva et ouvrit la porte.', 'direct: -il | dit-il | — Oui'],
  [
    'speech behind the teller',
    '— Oui, dit-il. Il se leva. Je vous attendais.',
    'direct: -il | dit-il | — Oui ‖ Je vous attendais',
  ],
  [
    'speech behind a second incise, which a call stands before',
    '— Oui, dit-il. Quel froid ! cria-t-il. Le vent tourne. Rentrons !',
    'direct: -il | dit-il | — Oui ‖ Quel froid ! ‖ Le vent tourne. Rentrons !',
  ],
  [
    'speech in the present behind the cue',
    '— Oui, dit le peintre. Elle tourne comme une danseuse.',
    'direct: le peintre | dit | — Oui ‖ Elle tourne comme une danseuse',
  ],
  [
    'a relative clause of the teller',
    '— Tu rêves, dit Marthe, qui ne riait pas, mais tu as raison.',
    'direct: Marthe, qui ne riait pas | dit | — Tu rêves ‖ mais tu as raison',
  ],
  [
    'a cue without a comma',
    '— C’est le grenier, là-haut demanda Marthe.',
    'direct: Marthe | demanda | — C’est le grenier, là-haut',
  ],
  [
    'a turn in marks, which ends with them',
    '— « Réparez donc le mal ! » cria Marthe. Elle se mit à rire.',
    'direct: Marthe | cria | — « Réparez donc le mal ! »',
  ],
  [
    'no incise where a subject stands before the verb',
    '— C’est drôle, vous avez dû dire cela, vous ?',
    'direct: – | – | — C’est drôle, vous avez dû dire cela, vous ?',
  ],
];

const PENDING: readonly [title: string, draft: string, source: string, cue: string][] = [
  ['a verb of speech', 'Marthe se retourna et cria :\n\n— Attendez !', 'Marthe', 'cria'],
  ['a participle', 'Marthe ferma la malle en grommelant :\n\n— Attendez donc !', 'Marthe', 'grommelant'],
  ['an infinitive', 'Marthe ne put s’empêcher de dire :\n\n— Attendez donc !', 'Marthe', 'ne put s’empêcher de dire'],
  ['a verb of gesture', 'Marthe haussa les épaules :\n\n— Attendez donc !', 'Marthe', 'haussa'],
  ['a verb with what tells how behind it', 'Il reprit, la voix plus dure :\n\n— Attendez donc !', 'Il', 'reprit'],
];

describe('dialogue', () => {
  for (const [title, draft, ...expected] of TURNS)
    it(`tells the teller’s words from the speaker’s: ${title}`, () =>
      assert.deepEqual(claimLines(draft, 'fr'), expected));

  for (const [title, draft, source, cue] of PENDING)
    it(`finds in the paragraph before ${title}`, () => {
      const claim = analyze(draft, { language: 'fr' }).claims.find(
        ({ parts }) => (parts[0]?.start ?? 0) > draft.indexOf('\n'),
      );
      const printed = (span: { start: number; end: number } | null | undefined): string =>
        span ? draft.slice(span.start, span.end) : '–';
      assert.equal(printed(claim?.source), source);
      assert.equal(printed(claim?.cue).replace(/^en /, ''), cue);
    });

  it('alternates between two speakers', () => {
    assert.deepEqual(
      speakers('— Je pars, dit Marthe.\n\n— Et moi ? demanda Paul.\n\n— Toi, tu restes.\n\n— Merci bien.', 'fr'),
      ['Marthe', 'Paul', 'Marthe', 'Paul'],
    );
  });
});
