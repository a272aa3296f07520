import assert from 'node:assert/strict';
import { speakers } from '../actors/actor-lines';
import { claimLines } from './claim-lines';
import { type Facts, testFacts } from './facts';

const facts: Facts = [
  [
    'what somebody confirmed in a sentence of its own is the sentence before',
    [
      [
        "Trois cas ont été recensés. L'ARS l'a confirmé mardi.",
        ["indirect: L'ARS | l'a confirmé | Trois cas ont été recensés"],
      ],
      [
        "Le projet coûtera deux millions. Le maire l'admet volontiers.",
        ["indirect: Le maire | l'admet | Le projet coûtera deux millions"],
      ],
      ["La route est sûre. La direction l'assure.", ["indirect: La direction | l'assure | La route est sûre"]],
      [
        "Le projet coûtera deux millions. C'est Ana Ruiz, la maire, qui l'affirme.",
        ["indirect: Ana Ruiz, la maire | l'affirme | Le projet coûtera deux millions"],
      ],
      [
        "« La route rouvrira. » La préfecture l'a confirmé mardi.",
        ["direct: La préfecture | l'a confirmé | « La route rouvrira. »"],
      ],
      [
        "Trois cas ont été recensés, selon la préfecture. L'ARS l'a confirmé mardi.",
        ['indirect: la préfecture | selon | Trois cas ont été recensés'],
      ],
      ["C'est Ana Ruiz, la maire, qui l'affirme.", []],
      [
        "L'ARS l'a confirmé mardi : trois cas ont été recensés.",
        ["indirect: L'ARS | l'a confirmé | trois cas ont été recensés"],
      ],
      ["Un homme a été vu sur le quai. La caissière l'a reconnu.", []],
    ],
  ],
  [
    'a denied verb is no incise, unless it asserts so',
    [
      ['Les contes, il ne les raconte plus, dit-il.', ['indirect: -il | dit-il | Les contes, il ne les raconte plus']],
      [
        "« Le rapport, n'explique pas tout », a-t-il estimé.",
        ["direct: -t-il | a-t-il estimé | « Le rapport, n'explique pas tout »"],
      ],
      ["« C'est dur », ne cache pas le maire.", ["direct: le maire | ne cache pas | « C'est dur »"]],
    ],
  ],
  [
    '“ne … que” asserts what is in marks behind it',
    [
      ["La direction n'a reconnu qu'« une erreur ».", ["direct: La direction | n'a reconnu | « une erreur »"]],
      ['Le maire ne doute plus que le projet verra le jour.', []],
    ],
  ],
  [
    'an article and a noun with capitals in marks are a title',
    [
      ['Le maire défend « La Nuit blanche ».', []],
      ['Le critique salue « Les Heures claires ».', []],
      ['Le maire défend « un projet utile ».', ['direct: Le maire | défend | « un projet utile »']],
    ],
  ],
  [
    'who celebrates something in marks says so',
    [
      ['Ana Ruiz célèbre « une victoire ».', ['direct: Ana Ruiz | célèbre | « une victoire »']],
      ['Le club fête « un jour historique ».', ['direct: Le club | fête | « un jour historique »']],
      ['Le chanteur célèbre ses 50 ans.', []],
      ['Le célèbre « Marius » a fermé.', []],
    ],
  ],
  [
    'the name of a site is one word',
    [
      ['Booking.com a annoncé que son siège fermerait.', ['indirect: Booking.com | a annoncé | son siège fermerait']],
      ['Le projet est mort, selon Actu.fr.', ['indirect: Actu.fr | selon | Le projet est mort']],
      [
        'Le patron de Free.fr a assuré que tout irait bien.',
        ['indirect: Le patron de Free.fr | a assuré | tout irait bien'],
      ],
    ],
  ],
  [
    'words that open with their verb are whole',
    [
      ['Restent deux inconnues, note le préfet.', ['indirect: le préfet | note | Restent deux inconnues']],
      [
        'Reste une inconnue, souligne une note du Sénat.',
        ['indirect: une note du Sénat | souligne | Reste une inconnue'],
      ],
    ],
  ],
  [
    "“c'est” takes up what an incise parts from it",
    [
      ["Le problème, dit le préfet, c'est la pluie.", ["indirect: le préfet | dit | Le problème ‖ c'est la pluie"]],
      ["Le vrai sujet, estime Ana Ruiz, c'est l'eau.", ["indirect: Ana Ruiz | estime | Le vrai sujet ‖ c'est l'eau"]],
      [
        "Ce qui compte, dit le préfet, c'est la sécurité.",
        ["indirect: le préfet | dit | Ce qui compte ‖ c'est la sécurité"],
      ],
    ],
  ],
  [
    'a second “que” is of the verb that has the first one',
    [
      [
        "Orbis a dit que le site était sûr et qu'il ne fermerait pas.",
        ["indirect: Orbis | a dit | le site était sûr et qu'il ne fermerait pas"],
      ],
    ],
  ],
  ['what an evening tells is no text', [['On apprenait dans la soirée que deux hommes avaient été arrêtés.', []]]],
  [
    'a day stands between an auxiliary and its participle',
    [
      [
        'Le maire a lundi annoncé que la route fermerait.',
        ['indirect: Le maire | a lundi annoncé | la route fermerait'],
      ],
      [
        'Le maire a mardi soir annoncé que la route fermerait.',
        ['indirect: Le maire | a mardi soir annoncé | la route fermerait'],
      ],
      [
        '« La route fermera », a ce lundi annoncé le maire.',
        ['direct: le maire | a ce lundi annoncé | « La route fermera »'],
      ],
      [
        'Le maire a depuis annoncé que la route fermerait.',
        ['indirect: Le maire | a depuis annoncé | la route fermerait'],
      ],
      [
        'Le maire, qui a lundi annoncé que la route fermerait, est parti.',
        ['indirect: Le maire | a lundi annoncé | la route fermerait'],
      ],
    ],
  ],
  [
    'who is made to say something keeps what stands between commas',
    [
      [
        "Une victoire qui a fait dire à leur entraîneur, Luc Orr, que « rien n'est écrit ».",
        ["direct: leur entraîneur, Luc Orr | dire | « rien n'est écrit »"],
      ],
      [
        "Un succès qui fait dire à Paul Lys, le maire, que « rien n'est écrit ».",
        ["direct: Paul Lys, le maire | dire | « rien n'est écrit »"],
      ],
    ],
  ],
  [
    'a subject does not reach over a colon',
    [
      [
        "De quoi inquiéter les maires : celui de Lens, Paul Lys, n'exclut pas de couper l'eau.",
        ["indirect: celui de Lens, Paul Lys | n'exclut pas | de couper l'eau"],
      ],
    ],
  ],
  [
    'a superlative by a participle is part of its phrase',
    [
      [
        'Le groupe des pays les moins avancés a dénoncé « un marché de dupes ».',
        ['direct: Le groupe des pays les moins avancés | a dénoncé | « un marché de dupes »'],
      ],
      [
        'Selon les élus les plus exposés, la route fermera.',
        ['indirect: les élus les plus exposés | Selon | la route fermera'],
      ],
      [
        "« C'est injuste », ont dénoncé les salariés les mieux payés.",
        ["direct: les salariés les mieux payés | ont dénoncé | « C'est injuste »"],
      ],
    ],
  ],
  [
    '“n°” and its number are somebody',
    [
      ['Le n°2 du parti a dit que la route rouvrirait.', ['indirect: Le n°2 du parti | a dit | la route rouvrirait']],
      ['Le n° 2 du parti a dit que la route rouvrirait.', ['indirect: Le n° 2 du parti | a dit | la route rouvrirait']],
      [
        'Le N°2 du gouvernement, Ana Ruiz, a dit que la route rouvrirait.',
        ['indirect: Le N°2 du gouvernement, Ana Ruiz | a dit | la route rouvrirait'],
      ],
      ['Le lot n°2 du parc est vendu, a dit Ana Ruiz.', ['indirect: Ana Ruiz | a dit | Le lot n°2 du parc est vendu']],
      ['Il fait 20 °C, a dit Ana Ruiz.', ['indirect: Ana Ruiz | a dit | Il fait 20 °C']],
    ],
  ],
];

describe('Plain French sentences', () => {
  testFacts(facts, 'fr');

  for (const topic of ['Rugby', 'Handball', 'Ski', 'Canicule', 'Séisme', 'Pétanque'])
    it(`have ${topic} before a colon for what is told of, not for who speaks`, () =>
      assert.deepEqual(claimLines(`${topic} : « Nous avons manqué de temps »`, 'fr'), [
        'direct: – | – | « Nous avons manqué de temps »',
      ]));

  for (const people of ['La Malawite', 'La Lettone', 'L’Azérie', 'La Lombarde'])
    it(`have ${people} before a name and not in it`, () =>
      assert.deepEqual(speakers(`${people} Evelyn Chirwa a dit que la route rouvrirait.`, 'fr'), ['Evelyn Chirwa']));
});
