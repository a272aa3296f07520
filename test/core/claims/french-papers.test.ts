import { testFacts } from './facts';

testFacts(
  [
    [
      'behind what somebody is told of, a French “que” opens a relative clause',
      [
        [
          'Les maires ont alerté le préfet sur la situation que vivent les bergers.',
          ['indirect: Les maires | ont alerté | sur la situation que vivent les bergers'],
        ],
        [
          'Elle a informé les parents des mesures que prend l’école.',
          ['indirect: Elle | a informé | des mesures que prend l’école'],
        ],
        [
          'Le collectif a alerté la ville sur le bruit que les camions font.',
          ['indirect: Le collectif | a alerté | sur le bruit que les camions font'],
        ],
        [
          'Le syndicat a alerté la direction que les agents étaient à bout.',
          ['indirect: Le syndicat | a alerté | les agents étaient à bout'],
        ],
      ],
    ],
    [
      'behind a comparative, “que” opens no reported clause',
      [
        ['Cette crise que beaucoup jugent pire que 2008 a ruiné la ville.', []],
        ['Il juge que 2008 était pire.', ['indirect: Il | juge | 2008 était pire']],
      ],
    ],
    [
      'a day between commas is not what a relative clause is about',
      [
        ['C’est un match, ce samedi, qui promet des buts.', []],
        ['C’est le genre d’affaire, en ce mardi 4 mai, qui permet à la défense de réclamer un report.', []],
      ],
    ],
    [
      'what a law lets others do nobody has said',
      [
        ['Cette loi autorise les préfets à demander une enquête.', []],
        ['Ce texte permet aux élus de dénoncer un contrat.', []],
      ],
    ],
    [
      'what the writer asks, whoever could answer, is no claim',
      [
        ['Que faut-il faire, à son avis, pour que cela change ?', []],
        ['Pourquoi, selon la maire, le pont a-t-il cédé ?', []],
        ['Le pont a cédé, selon la maire.', ['indirect: la maire | selon | Le pont a cédé']],
      ],
    ],
    [
      'a possessive can be said again behind its noun',
      [
        [
          'Luc Vian a été entendu. Selon sa version à lui, il était chez sa mère.',
          ['indirect: sa version à lui → Luc Vian | Selon | il était chez sa mère'],
        ],
      ],
    ],
    [
      'who signs words in a paragraph of their own may open with a capital or stand behind a comma',
      [
        [
          'La grève dure.\n\n"On est à bout, on ne dort plus" - Une infirmière de Brest\n\nLa direction se tait.',
          ['direct: Une infirmière de Brest | – | "On est à bout, on ne dort plus"'],
        ],
        [
          'Luc Vian est à bout.\n\n« On n’y arrive plus » - Une infirmière de Brest\n\nIl soupire. « C’est trop, vraiment trop. »',
          [
            'direct: Une infirmière de Brest | – | « On n’y arrive plus »',
            'direct: Il → Luc Vian | – | « C’est trop, vraiment trop. »',
          ],
        ],
        [
          'La grève dure.\n\n« On est à bout » - le président du syndicat Luc Vian\n\nLa direction se tait.',
          ['direct: le président du syndicat Luc Vian | – | « On est à bout »'],
        ],
        [
          'La grève dure.\n\n« On est à bout », Luc Vian, maire de Lens.\n\nLa direction se tait.',
          ['direct: Luc Vian, maire de Lens | – | « On est à bout »'],
        ],
        ['La grève dure.\n\n« Le Chant du port » - Théâtre de Lens\n\nLa direction se tait.', []],
      ],
    ],
    [
      'words in marks behind a question that was put to another are the answer, and not the question going on',
      [
        [
          'La présidente demande au prévenu : « Vous regrettez ? » « Oui, tous les jours. »',
          ['direct: La présidente | demande | « Vous regrettez ? »', 'direct: prévenu | – | « Oui, tous les jours. »'],
        ],
        [
          'Luc Vian est à la barre. « Pourquoi avoir fui ? », demande la juge. « J’ai eu peur. »',
          ['direct: la juge | demande | « Pourquoi avoir fui ? »', 'direct: – → Luc Vian | – | « J’ai eu peur. »'],
        ],
        [
          '« Qui va payer ? », s’interroge la maire. « Nous n’avons plus un sou. »',
          ['direct: la maire | s’interroge | « Qui va payer ? » ‖ « Nous n’avons plus un sou. »'],
        ],
        [
          'La juge demande : « Qui a tiré ? » « Qui a crié ? » Luc Vian baisse la tête.',
          ['direct: La juge | demande | « Qui a tiré ? » ‖ « Qui a crié ? »'],
        ],
      ],
    ],
    [
      'a first name that is a noun as well is one where no article stands before it',
      [
        ['« On part », dit Marine.', ['direct: Marine | dit | « On part »']],
        ['Pierre et Marine sont là. « On part », dit Pierre.', ['direct: Pierre | dit | « On part »']],
        ['La Marine se tait.', []],
      ],
    ],
    [
      'what somebody does not do is no incise',
      [
        ['La gauche hésite, la socialiste Ana Roux, ne fera pas campagne.', []],
        ['C’est fini, fait Luc Vian.', ['indirect: Luc Vian | fait | C’est fini']],
      ],
    ],
    [
      'a name behind a comma is the subject of the participle behind it, whatever pronoun or party stands between',
      [
        [
          'Paul Diop a été critiqué par la gauche, Ana Roux lui reprochant son silence.',
          ['indirect: Ana Roux | lui reprochant | son silence'],
        ],
        [
          'Le ministre Paul Diop a été sifflé, Luc Vian (LR) dénonçant « un mensonge ».',
          ['direct: Luc Vian | dénonçant | « un mensonge »'],
        ],
        [
          'Paul Diop a quitté la salle, dénonçant « un mensonge ».',
          ['direct: Paul Diop | dénonçant | « un mensonge »'],
        ],
      ],
    ],
    [
      'whom somebody turns to before a colon does not speak',
      [
        [
          'Luc Vian se lève. S’adressant à Ana Roux, la maire : « Vous mentez. »',
          ['direct: Luc Vian | – | « Vous mentez. »'],
        ],
        [
          'Luc Vian se lève. Puis, à Ana Roux : « Vous mentez tous. »',
          ['direct: Luc Vian | – | « Vous mentez tous. »'],
        ],
        ['Se tournant vers Ana Roux : « Vous mentez tous. »', ['direct: – | – | « Vous mentez tous. »']],
      ],
    ],
    [
      'what is only said to come from a text speaks no more than “extrait”',
      [
        [
          'Luc Vian s’est emporté. Passage choisi : « Vous êtes des menteurs et des lâches. »',
          ['direct: Luc Vian | – | « Vous êtes des menteurs et des lâches. »'],
        ],
        [
          'Luc Vian s’est emporté. Verbatim : « Vous êtes des menteurs et des lâches. »',
          ['direct: – | – | « Vous êtes des menteurs et des lâches. »'],
        ],
      ],
    ],
    [
      'how somebody is treated is no verdict',
      [
        ['L’hôpital traite les malades de manière égale.', []],
        ['Le pays traitait l’anglais et le français de la même façon : comme des langues à protéger.', []],
        ['Il a traité les élus de « voyous ».', ['mixed: Il | a traité | les élus de « voyous »']],
      ],
    ],
    [
      'a clause goes on from its first words in marks to the last before the cue',
      [
        [
          '« Le gérant (du bar) a été blessé » et transporté à Lens, et un client, « monté sur le toit, a été choqué », indique le parquet.',
          [
            'mixed: le parquet | indique | « Le gérant (du bar) a été blessé » et transporté à Lens, et un client, « monté sur le toit, a été choqué »',
          ],
        ],
      ],
    ],
    [
      'words in marks behind “pour” and somebody need no comma',
      [
        [
          'Luc Vian s’est exprimé. Pour lui le problème « n’est pas une question d’argent ».',
          ['mixed: lui → Luc Vian | Pour | le problème « n’est pas une question d’argent »'],
        ],
        ['Pour lui le train part à huit heures.', []],
      ],
    ],
    [
      'one more of some is nobody whom the article knows',
      [
        [
          '« J’ai couru », raconte un voisin. « J’ai crié », ajoute un autre.',
          ['direct: un voisin | raconte | « J’ai couru »', 'direct: un autre | ajoute | « J’ai crié »'],
        ],
      ],
    ],
    [
      'what somebody adds behind “avant de” is a claim of its own',
      [
        [
          '« On ira », a indiqué Luc Vian avant d’ajouter : « On gagnera. »',
          ['direct: Luc Vian | a indiqué | « On ira »', 'direct: Luc Vian | ajouter | « On gagnera. »'],
        ],
      ],
    ],
    [
      'no clause goes on with a French infinitive that is reported',
      [
        ['La maire a dit regretter, elle a ensuite quitté la salle.', ['indirect: La maire | a dit | regretter']],
        [
          'Le coach a reconnu avoir perdu, il a aussi félicité ses joueurs.',
          ['indirect: Le coach | a reconnu | avoir perdu'],
        ],
      ],
    ],
    [
      'at the head or the wheel of what somebody speaks is told of him, in the marks as well',
      [
        [
          '« Je suis libre, s’émeut Ana Roux, à la tête d’un élevage de chèvres. »',
          ['direct: Ana Roux | s’émeut | « Je suis libre'],
        ],
        [
          '« Je suis libre, sourit Luc Vian, au volant de son camion. »',
          ['direct: Luc Vian | sourit | « Je suis libre'],
        ],
      ],
    ],
    [
      'a day behind the name of a paper is no part of it',
      [
        [
          'Un article publié par Le Quotidien de Lens lundi 17 octobre, qui rappelle que le pont est vieux.',
          ['indirect: Le Quotidien de Lens | rappelle | le pont est vieux'],
        ],
      ],
    ],
    [
      'the adjective of a post may have a capital like the post',
      [
        [
          'La Conseillère Régionale LR, Ana Roux, dénonce un « coup bas ».',
          ['mixed: La Conseillère Régionale LR, Ana Roux | dénonce | un « coup bas »'],
        ],
        [
          'Le Conseiller Municipal, Luc Vian, dénonce un « coup bas ».',
          ['mixed: Le Conseiller Municipal, Luc Vian | dénonce | un « coup bas »'],
        ],
      ],
    ],
    [
      'a verb without a capital behind a name and a colon tells what its bearer does',
      [
        ['# Vincent Roux : relève le défi du bio', []],
        ['Vincent Roux : relève le défi du bio', []],
        ['LE MAIRE : Relevez la tête !', ['direct: LE MAIRE | : | Relevez la tête !']],
      ],
    ],
    [
      'a competition is nobody',
      [
        [
          'La finale de la Champions League approche. « On y croit », dit le gardien.',
          ['direct: le gardien | dit | « On y croit »'],
        ],
      ],
    ],
    [
      'an apostrophe before a consonant belongs to a name',
      [
        [
          '« C’est un plaisir », reconnaît Karim M’bappa.',
          ['direct: Karim M’bappa | reconnaît | « C’est un plaisir »'],
        ],
        ['« C’est un plaisir », m’a dit Luc.', ['direct: Luc | m’a dit | « C’est un plaisir »']],
      ],
    ],
    [
      'behind words that somebody answers, “que” opens a relative clause',
      [
        [
          'La ministre a répondu aux critiques de Luc Vian, qu’elle juge « injustes ».',
          ['direct: elle → ministre | juge | « injustes »'],
        ],
        [
          'La ministre a répondu aux élus qu’elle jugeait le plan bon.',
          [
            'indirect: La ministre | a répondu | elle jugeait le plan bon',
            'indirect: elle → ministre | jugeait | le plan bon',
          ],
        ],
      ],
    ],
    [
      'who is named in the next sentence holds the post, though the station is named where it was said',
      [
        [
          '« La difficulté est là », explique la procureure de la République, sur Radio Lens, ce mardi. Jeanne Amiel annonce qu’une enquête est ouverte.',
          [
            'direct: la procureure de la République → Jeanne Amiel | explique | « La difficulté est là »',
            'indirect: Jeanne Amiel | annonce | une enquête est ouverte',
          ],
        ],
      ],
    ],
  ],
  'fr',
);
