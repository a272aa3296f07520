import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

interface SpeechClass {
  readonly number: number;
  readonly name: string;
  /** Drafts with their claims; see claimLines for how a claim is written. */
  readonly drafts: readonly (readonly [draft: string, claims: readonly string[]])[];
}

/** The classes of attributed speech, French. Class 32, roles out of date, is a matter of the rules (test/core/rules). */
const classes: readonly SpeechClass[] = [
  {
    number: 1,
    name: 'cue before',
    drafts: [
      ['Le ministre a déclaré : « Nous agirons. »', ['direct: Le ministre | a déclaré | « Nous agirons. »']],
      [
        'La présidente du club, Léa Morin, a lancé à la foule : « On ne lâche rien ! »',
        ['direct: La présidente du club, Léa Morin | a lancé | « On ne lâche rien ! »'],
      ],
      [
        'Selim Haddad répond aux critiques : "Nous avons tenu parole."',
        ['direct: Selim Haddad | répond | "Nous avons tenu parole."'],
      ],
    ],
  },
  {
    number: 2,
    name: 'cue behind, inverted',
    drafts: [
      ['« Nous agirons », a déclaré la maire Ana Ruiz.', ['direct: la maire Ana Ruiz | a déclaré | « Nous agirons »']],
      [
        '« Rien n’est perdu », veut croire Selim Haddad, entraîneur du club.',
        ['direct: Selim Haddad, entraîneur du club | veut croire | « Rien n’est perdu »'],
      ],
      [
        '« Il fallait réagir », a, mardi, justifié le préfet.',
        ['direct: le préfet | a, mardi, justifié | « Il fallait réagir »'],
      ],
      [
        '"On a tout perdu" se lamente Éric Pons, éleveur à Vesoul.',
        ['direct: Éric Pons, éleveur à Vesoul | se lamente | "On a tout perdu"'],
      ],
      ['« Non ! » crie la foule.', ['direct: la foule | crie | « Non ! »']],
      ['Il a dit : « Nous irons ». Puis il est parti.', ['direct: Il | a dit | « Nous irons »']],
    ],
  },
  {
    number: 3,
    name: 'cue inside one pair of marks',
    drafts: [
      [
        '« Cette loi, a affirmé Léa Morin, est une erreur. »',
        ['direct: Léa Morin | a affirmé | « Cette loi ‖ est une erreur. »'],
      ],
      [
        '« Nous avons prévenu, insiste toutefois la secrétaire du syndicat, qui a lu le rapport, et personne n’a bougé. »',
        [
          'direct: la secrétaire du syndicat, qui a lu le rapport | insiste | « Nous avons prévenu ‖ et personne n’a bougé. »',
        ],
      ],
    ],
  },
  {
    number: 4,
    name: 'content in several pieces',
    drafts: [
      [
        '« C’est fini », a lâché Léa Morin. « Nous avons perdu. »',
        ['direct: Léa Morin | a lâché | « C’est fini » ‖ « Nous avons perdu. »'],
      ],
      [
        '« Le pont tiendra », assure Selim Haddad, avant d’ajouter : « Pour dix ans. »',
        ['direct: Selim Haddad | assure | « Le pont tiendra »', 'direct: Selim Haddad | ajouter | « Pour dix ans. »'],
      ],
    ],
  },
  {
    number: 5,
    name: 'some words in marks',
    drafts: [
      [
        'Léa Morin a jugé les discussions « franches et utiles ».',
        ['mixed: Léa Morin | a jugé | les discussions « franches et utiles »'],
      ],
      [
        'Le préfet a affirmé que la ville « tiendra bon » malgré la crue.',
        ['mixed: Le préfet | a affirmé | la ville « tiendra bon » malgré la crue'],
      ],
      [
        'Qualifié de « farce » par l’opposition, le vote a été annulé.',
        ['mixed: l’opposition | Qualifié | de « farce »'],
      ],
      ['Le maire a appelé les deux camps « au calme ».', ['mixed: Le maire | a appelé | les deux camps « au calme »']],
      ['Elle y voit « une provocation ».', ['direct: Elle | y voit | « une provocation »']],
      [
        'M. Aubin a qualifié cette décision de « honteuse ».',
        ['mixed: M. Aubin | a qualifié | cette décision de « honteuse »'],
      ],
    ],
  },
  {
    number: 6,
    name: 'que clause',
    drafts: [
      [
        'Selim Haddad a indiqué que le processus en était à ses débuts.',
        ['indirect: Selim Haddad | a indiqué | le processus en était à ses débuts'],
      ],
      [
        'La directrice n’a pas caché que les comptes étaient fragiles.',
        ['indirect: La directrice | n’a pas caché | les comptes étaient fragiles'],
      ],
      [
        'Le préfet a par ailleurs précisé, dans un communiqué, que la route rouvrirait jeudi.',
        ['indirect: Le préfet | a par ailleurs précisé | la route rouvrirait jeudi'],
      ],
    ],
  },
  {
    number: 7,
    name: 'infinitive or noun as content',
    drafts: [
      [
        'Le secrétaire général a exhorté les pays voisins à acquérir des pompes.',
        ['indirect: Le secrétaire général | a exhorté | les pays voisins à acquérir des pompes'],
      ],
      ['Léa Morin dit ne rien regretter.', ['indirect: Léa Morin | dit | ne rien regretter']],
      [
        'Le groupe Solvanex nie avoir pollué la rivière.',
        ['indirect: Le groupe Solvanex | nie | avoir pollué la rivière'],
      ],
      ['Le ministère a exprimé de vives inquiétudes.', ['indirect: Le ministère | a exprimé | de vives inquiétudes']],
      [
        'La préfecture a confirmé mardi soir la fermeture du tunnel.',
        ['indirect: La préfecture | a confirmé | la fermeture du tunnel'],
      ],
      [
        'L’ONG accuse la société de cacher les mesures.',
        ['indirect: L’ONG | accuse | la société de cacher les mesures'],
      ],
      [
        'Les experts chiffrent à 40 millions d’euros les dégâts.',
        ['indirect: Les experts | chiffrent | à 40 millions d’euros les dégâts'],
      ],
      [
        'L’arbitre a admis auprès du club une erreur sur le but.',
        ['indirect: L’arbitre | a admis | une erreur sur le but'],
      ],
      [
        'Les pêcheurs jugent insuffisante l’offre du fonds.',
        ['indirect: Les pêcheurs | jugent | insuffisante l’offre du fonds'],
      ],
      [
        'Une dizaine de pays critiquent l’opacité de la procédure.',
        ['indirect: Une dizaine de pays | critiquent | l’opacité de la procédure'],
      ],
      [
        'La maire s’est bornée à constater que le pont tenait.',
        ['indirect: La maire | s’est bornée à constater | le pont tenait'],
      ],
      ['Le procureur a fait état de trois blessés.', ['indirect: Le procureur | a fait état | de trois blessés']],
      [
        'Interrogé par nos soins, M. Aubin affirme n’avoir rien reçu.',
        ['indirect: M. Aubin | affirme | n’avoir rien reçu'],
      ],
      [
        'Le préfet a demandé aux habitants de rester chez eux.',
        ['indirect: Le préfet | a demandé | aux habitants de rester chez eux'],
      ],
      [
        'Le président de la région a promis que la ligne rouvrirait en 2027.',
        ['indirect: Le président de la région | a promis | la ligne rouvrirait en 2027'],
      ],
      [
        'Le groupe a annoncé la suppression de 300 postes.',
        ['indirect: Le groupe | a annoncé | la suppression de 300 postes'],
      ],
      [
        'Les enquêteurs soupçonnent le trésorier d’avoir caché les pertes.',
        ['indirect: Les enquêteurs | soupçonnent | le trésorier d’avoir caché les pertes'],
      ],
    ],
  },
  {
    number: 8,
    name: 'selon and the like',
    drafts: [
      [
        'Selon une source policière, deux hommes ont fui.',
        ['indirect: une source policière | Selon | deux hommes ont fui'],
      ],
      ['D’après Léa Morin, le stade sera prêt en mai.', ['indirect: Léa Morin | D’après | le stade sera prêt en mai']],
      [
        'De source diplomatique, on attend un accord lundi.',
        ['indirect: source diplomatique | De | on attend un accord lundi'],
      ],
      [
        'Le président éprouve, selon un diplomate basé au Caire, « une vive colère ».',
        ['mixed: un diplomate basé au Caire | selon | Le président éprouve ‖ « une vive colère »'],
      ],
      ['L’homme (selon M. Haddad, il était seul) a été relâché.', ['indirect: M. Haddad | selon | il était seul']],
      ['À en croire la CGT, trois usines fermeront.', ['indirect: la CGT | À en croire | trois usines fermeront']],
      ['Pour Selim Haddad, le match est perdu.', ['indirect: Selim Haddad | Pour | le match est perdu']],
      [
        'Le texte est, aux yeux de la CGT, « une farce ».',
        ['mixed: la CGT | aux yeux de | Le texte est ‖ « une farce »'],
      ],
      [
        'D’après l’enquête publiée mardi par l’Insee, les prix ont reculé de 2 %.',
        ['indirect: l’enquête publiée mardi par l’Insee | D’après | les prix ont reculé de 2 %'],
      ],
      [
        'Selon M. Aubin, « le pont tiendra », mais « il faudra l’entretenir ».',
        ['mixed: M. Aubin | Selon | « le pont tiendra », mais « il faudra l’entretenir »'],
      ],
    ],
  },
  {
    number: 9,
    name: 'no marks, cue at the end',
    drafts: [
      [
        'L’accord coûtera des emplois, a prévenu la CGT.',
        ['indirect: la CGT | a prévenu | L’accord coûtera des emplois'],
      ],
      [
        'Cette pente, estime l’économiste Paul Rénal, « ne tient pas ».',
        ['mixed: l’économiste Paul Rénal | estime | Cette pente ‖ « ne tient pas »'],
      ],
      [
        'Le dossier est clos, fait savoir la préfecture.',
        ['indirect: la préfecture | fait savoir | Le dossier est clos'],
      ],
      ['Comme l’a dit Léa Morin, « rien n’est joué ».', ['direct: Léa Morin | l’a dit | « rien n’est joué »']],
      ['« Rien n’est joué », comme l’a rappelé Léa Morin.', ['direct: Léa Morin | l’a rappelé | « Rien n’est joué »']],
    ],
  },
  {
    number: 10,
    name: 'pronoun as source',
    drafts: [
      [
        'Léa Morin a quitté la salle. « Non », a-t-elle répondu.',
        ['direct: -t-elle → Léa Morin | a-t-elle répondu | « Non »'],
      ],
      [
        'Selim Haddad est revenu. Il a assuré que tout allait bien.',
        ['indirect: Il → Selim Haddad | a assuré | tout allait bien'],
      ],
    ],
  },
  {
    number: 11,
    name: 'noun phrase as source',
    drafts: [
      [
        'Le chef de l’État a assuré que le texte serait voté.',
        ['indirect: Le chef de l’État | a assuré | le texte serait voté'],
      ],
      ['« On a eu peur », raconte une riveraine.', ['direct: une riveraine | raconte | « On a eu peur »']],
    ],
  },
  {
    number: 12,
    name: 'role, apposition or relative clause',
    drafts: [
      [
        'Le ministre russe des Affaires étrangères, Igor Balov, a également déclaré que toute livraison serait une cible.',
        [
          'indirect: Le ministre russe des Affaires étrangères, Igor Balov | a également déclaré | toute livraison serait une cible',
        ],
      ],
      [
        'Léa Morin, qui dirige le club depuis 2019, décrit une équipe « à genoux ».',
        ['mixed: Léa Morin, qui dirige le club depuis 2019 | décrit | une équipe « à genoux »'],
      ],
      [
        'Le maire (PS), Luc Aubin, a précisé que les travaux débuteraient lundi.',
        ['indirect: Le maire (PS), Luc Aubin | a précisé | les travaux débuteraient lundi'],
      ],
      [
        'Luc Aubin, 54 ans, maire de Trévoux, l’assure : le pont tiendra.',
        ['indirect: Luc Aubin, 54 ans, maire de Trévoux | l’assure | le pont tiendra'],
      ],
      [
        'Le directeur de l’usine, qui n’a pas souhaité donner son nom, parle d’un « gâchis ».',
        ['mixed: Le directeur de l’usine, qui n’a pas souhaité donner son nom | parle | d’un « gâchis »'],
      ],
    ],
  },
  {
    number: 13,
    name: 'several sources',
    drafts: [
      ['La CGT et FO dénoncent un « coup de force ».', ['mixed: La CGT et FO | dénoncent | un « coup de force »']],
    ],
  },
  {
    number: 14,
    name: 'spokesperson or unnamed',
    drafts: [
      [
        '« Il votera contre », souffle un de ses proches, sous couvert d’anonymat.',
        ['direct: un de ses proches | souffle | « Il votera contre »'],
      ],
      [
        'Un porte-parole du ministère a déclaré que l’enquête suivait son cours.',
        ['indirect: Un porte-parole du ministère | a déclaré | l’enquête suivait son cours'],
      ],
      [
        'Le Medef, par la voix de son vice-président, Luc Aubin, s’est félicité d’un texte « courageux ».',
        ['mixed: Le Medef, par la voix de son vice-président, Luc Aubin | s’est félicité | d’un texte « courageux »'],
      ],
    ],
  },
  {
    number: 15,
    name: 'text as source',
    drafts: [
      [
        'Le rapport relève que les digues étaient fragiles.',
        ['indirect: Le rapport | relève | les digues étaient fragiles'],
      ],
      ['Son étude conclut à une « erreur massive ».', ['mixed: Son étude | conclut | à une « erreur massive »']],
      [
        'Les auteurs montrent que la dose protège les enfants.',
        ['indirect: Les auteurs | montrent | la dose protège les enfants'],
      ],
    ],
  },
  {
    number: 16,
    name: 'nobody as source',
    drafts: [
      [
        'Il a été annoncé par Bercy que le texte serait remanié.',
        ['indirect: Bercy | a été annoncé | le texte serait remanié'],
      ],
      ['On murmure que le poste serait supprimé.', ['indirect: – | murmure | le poste serait supprimé']],
      ['Il se dit aussi que le directeur partirait.', ['indirect: – | se dit | le directeur partirait']],
      ['Il n’a pas été fait état de blessés.', ['indirect: – | n’a pas été fait état | de blessés']],
      ['On veut croire au Quai d’Orsay que la trêve tiendra.', ['indirect: – | veut croire | la trêve tiendra']],
      [
        '« La trêve tiendra », veut-on croire au Quai d’Orsay.',
        ['direct: Quai d’Orsay | veut-on croire | « La trêve tiendra »'],
      ],
    ],
  },
  {
    number: 17,
    name: 'quotation over paragraphs',
    drafts: [
      [
        '« Nous avons tout essayé, les filets et les prières.\n\n» Rien n’y fait », soupire une éleveuse.',
        ['direct: une éleveuse | soupire | « Nous avons tout essayé, les filets et les prières. ‖ » Rien n’y fait »'],
      ],
      [
        '« Nous tenons. La saison sera longue.\n\n« Rien n’est joué », conclut Léa Morin.',
        ['direct: Léa Morin | conclut | « Nous tenons. La saison sera longue. ‖ « Rien n’est joué »'],
      ],
    ],
  },
  {
    number: 18,
    name: 'source in a neighbouring sentence',
    drafts: [
      [
        'Léa Morin ne mâche pas ses mots. « C’est un échec complet. »',
        ['direct: Léa Morin | – | « C’est un échec complet. »'],
      ],
      [
        'Le bilan de l’entraîneur était mitigé : « On a montré de bonnes choses, mais on a faibli. »',
        ['direct: Le bilan de l’entraîneur | était mitigé | « On a montré de bonnes choses, mais on a faibli. »'],
      ],
      [
        'Léa Morin en est convaincue : « Le stade sera prêt. »',
        ['direct: Léa Morin | en est convaincue | « Le stade sera prêt. »'],
      ],
    ],
  },
  {
    number: 19,
    name: 'quotation inside a quotation',
    drafts: [
      ['« Il m’a dit "cours" », raconte Selim Haddad.', ['direct: Selim Haddad | raconte | « Il m’a dit "cours" »']],
    ],
  },
  {
    number: 20,
    name: 'marks that are not speech',
    drafts: [
      ['Le film « Titane » a reçu un prix.', []],
      ['Le « grand bond » a surpris les voisins.', []],
    ],
  },
  {
    number: 21,
    name: 'mark that nothing closes',
    drafts: [
      [
        '« Nous irons à Paris, menace Selim Haddad. Les salariés sont partis.',
        ['direct: Selim Haddad | menace | « Nous irons à Paris'],
      ],
    ],
  },
  {
    number: 22,
    name: 'typography of marks',
    drafts: [
      [
        'La maire, Ana Ruiz, a promis de « trouver les fonds ».',
        ['mixed: La maire, Ana Ruiz | a promis | de « trouver les fonds »'],
      ],
      ['«Nous tenons», a dit Ana Ruiz.', ['direct: Ana Ruiz | a dit | «Nous tenons»']],
    ],
  },
  {
    number: 23,
    name: 'headline, list and transcript',
    drafts: [
      ['Immigration : « Nous échouons », juge Ana Ruiz', ['direct: Ana Ruiz | juge | « Nous échouons »']],
      [
        '- Élodie Pons, arboricultrice : « J’arrache tout en octobre. »',
        ['direct: Élodie Pons, arboricultrice | : | « J’arrache tout en octobre. »'],
      ],
      ['LE MAIRE – Ils sont dans votre dossier.', ['direct: LE MAIRE | – | Ils sont dans votre dossier']],
    ],
  },
  {
    number: 24,
    name: 'conditional of hearsay',
    drafts: [['Un ouvrier aurait donné l’alerte.', ['indirect: – | – | Un ouvrier aurait donné l’alerte']]],
  },
  {
    number: 25,
    name: 'denied or refused',
    drafts: [
      ['Le ministère a démenti toute pression.', ['indirect: Le ministère | a démenti | toute pression']],
      ['Léa Morin a refusé de commenter la décision.', []],
    ],
  },
  {
    number: 26,
    name: 'second cue of the same source',
    drafts: [
      [
        'La Russie a exprimé de vives inquiétudes, affirmant que l’armement compromet la paix.',
        [
          'indirect: La Russie | a exprimé | de vives inquiétudes',
          'indirect: La Russie | affirmant | l’armement compromet la paix',
        ],
      ],
      [
        'M. Haddad a proposé de jouer, soulignant que « le public n’y est pour rien ».',
        [
          'indirect: M. Haddad | a proposé | de jouer',
          'direct: M. Haddad | soulignant | « le public n’y est pour rien »',
        ],
      ],
      [
        'Le syndicat a déploré un recul et averti que la grève durerait.',
        ['indirect: Le syndicat | a déploré | un recul', 'indirect: Le syndicat | averti | la grève durerait'],
      ],
      [
        '« Je pars », a-t-elle dit à l’AFP, ajoutant qu’elle reviendrait.',
        ['direct: -t-elle | a-t-elle dit | « Je pars »', 'indirect: -t-elle | ajoutant | elle reviendrait'],
      ],
    ],
  },
  {
    number: 27,
    name: 'report inside a report',
    drafts: [
      [
        'Il assure que la police lui a dit que la voie était libre.',
        [
          'indirect: Il | assure | la police lui a dit que la voie était libre',
          'indirect: la police | lui a dit | la voie était libre',
        ],
      ],
    ],
  },
  {
    number: 28,
    name: 'written words',
    drafts: [
      ['« Honte à vous », a écrit sur X une mère d’élève.', ['direct: une mère d’élève | a écrit | « Honte à vous »']],
      [
        '« La salle vivra », peut-on lire sur une pancarte.',
        ['direct: une pancarte | peut-on lire | « La salle vivra »'],
      ],
    ],
  },
  {
    number: 29,
    name: 'dialogue',
    drafts: [
      ['— Vous venez ? demanda la juge.', ['direct: la juge | demanda | — Vous venez ?']],
      ['— Non, répliqua le notaire. Je pars.', ['direct: le notaire | répliqua | — Non ‖ Je pars']],
    ],
  },
  {
    number: 30,
    name: 'part of a group as source',
    drafts: [
      ['Certains alliés redoutent une crise.', ['indirect: Certains alliés | redoutent | une crise']],
      [
        'Une partie de la gauche juge le texte « inutile ».',
        ['mixed: Une partie de la gauche | juge | le texte « inutile »'],
      ],
    ],
  },
  {
    number: 31,
    name: 'cue verbs in another sense',
    drafts: [
      ['La police poursuit un suspect.', []],
      ['Le maire a lancé un appel d’offres.', []],
      ['Ils ont trouvé un accord.', []],
    ],
  },
];

describe('French speech', () => {
  for (const { number, name, drafts } of classes) {
    describe(`of class ${number}, ${name}`, () => {
      for (const [draft, claims] of drafts)
        it(`is read in: ${draft.replaceAll('\n', ' ')}`, () => {
          assert.deepEqual(claimLines(`${draft}\n`, 'fr'), claims);
        });
    });
  }
});
