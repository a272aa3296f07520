import assert from 'node:assert/strict';
import { attributions, claimLines } from '../claim-lines';
import { type Facts, testFacts } from '../facts';
import { product } from '../table';

/** French sentences in which nobody says anything. Drafts with their claims as `claimLines` writes them. */
const facts: Facts = [
  [
    'a clause behind a colon tells why somebody does not do something',
    [
      ['Le maire n’attendra pas : les travaux ont commencé.', []],
      ['Le patron n’a pas attendu : l’usine est vendue.', []],
    ],
  ],
  [
    'A noun in marks behind its article is part of the phrase before the verb',
    [
      ['La tontine des « nanas » fait école.', []],
      ['Le collectif des « oubliés » accuse le maire.', []],
    ],
  ],
  ['Figures alone are nothing said', [["La partie s'est achevée comme elle avait commencé : 0-0.", []]]],
  ['Who bets on something does it, and says nothing', [['Le patron mise sur le rire.', []]]],
  [
    'what comes of how somebody speaks is not what was said, nor what is declared by decree',
    [
      ['Le guide a crié tellement fort que le car s’est arrêté.', []],
      ['Les gouverneurs ont déclaré l’état d’urgence dans deux États.', []],
    ],
  ],
  [
    'who threatens behind a clause does not say it',
    [['# Aéroport : les bagagistes campent sur leurs positions, Ryanair menace', []]],
  ],
  [
    'behind an adjective that opens its sentence a noun stands',
    [
      ['Principal reproche : la proximité des maisons.', []],
      ['Principal reproche des riverains : le bruit.', []],
      ['Unique critique : le manque de lumière.', []],
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
  ['what an evening tells is no text', [['On apprenait dans la soirée que deux hommes avaient été arrêtés.', []]]],
  [
    'a house that brings a book out',
    [['L’écrivain avait publié aux éditions Gallimard « Un jour je m’en irai ».', []]],
  ],
  [
    'a quotation that is part of a phrase has no inversion behind it',
    [['Le slogan « On ne lâche rien » a fait le tour du club.', []]],
  ],
  ['a nickname is not said', [['Luc Arnaud, dit « le Grec », a été arrêté.', []]]],
  [
    'a verb whose subject stands behind it is no clause of a cue',
    [['Le maire explique la gêne que constitue ce chantier.', []]],
  ],
  [
    'nobody expects what is to be expected',
    [
      ['Le mouvement va durer. Il faut donc s’attendre à des perturbations.', []],
      ['Le maire est venu. Il faut s’attendre à des bouchons.', []],
    ],
  ],
  ['what a text is planned to show nobody has shown yet', [['Le rapport doit montrer que l’eau est potable.', []]]],
  [
    'verbs in a row',
    [
      ['À 17 ans, elle monte à Bordeaux, enchaîne les petits boulots.', []],
      ['Elle rentre à Lyon, poursuit ses études.', []],
    ],
  ],
  [
    'nobody speaks',
    [
      ['Quand on l’interroge, elle hausse les épaules.', []],
      ['Chez elle, tout rappelle Luc Orr.', []],
    ],
  ],
  [
    'who sees something given to him is told nothing',
    [
      ["Ana Ruiz s'est vu confier un Stradivarius.", []],
      ['Luc Orr se voit confier les clés de la ville.', []],
    ],
  ],
  [
    'what is inserted behind “qui” does not turn the clause round',
    [
      ["C'est un conducteur de travaux qui, le premier, a alerté la chambre des notaires.", []],
      ['Ce sont les salariés qui, dès lundi, ont interpellé la direction.', []],
    ],
  ],
  [
    'what somebody knows he does not say there',
    [
      ["L'ancien brasseur sait de quoi il parle : en 2008, sa ville avait sauvé sa maternité.", []],
      ["Il sait ce qu'il dit : il a tout vu.", []],
    ],
  ],
  [
    'a court condemns somebody to what it decides',
    [["Le tribunal l'a condamné jeudi à deux ans de prison et 80 000 euros d'amende.", []]],
  ],
  [
    'nobody says anything',
    [
      ['Il est important de noter que la digue a tenu. On notera que le pont était fermé.', []],
      ['L’objectif du maire est simple : attirer dix commerces.', []],
      ['Le bilan de l’année est lourd : trois marins sont morts.', []],
      ['« Les Misérables » – Victor Hugo', []],
      ['Quand elle est arrivée, Anna Sarr a dit oui.', []],
      ['L’avocat a demandé la parole. Le club a annoncé la couleur.', []],
      ['Il serait prématuré d’affirmer que la digue a cédé.', []],
      ['Chez les salariés, l’enthousiasme est mesuré.', []],
      ['Le juge a entendu « la détresse » de la famille.', []],
      ['Le ministère n’a ni confirmé ni infirmé ces informations.', []],
      ['Accusé de « brutalité », le préfet se défend.', []],
      ['Sa devise : « Vivre libre ».', []],
      ['Tout le monde l’appelle « la dame du phare ». « Qui dort dîne », dit le proverbe.', []],
      ['Il a publié « Mémoires d’un âne ». La foule a chanté « Bella ciao ».', []],
    ],
  ],
];

testFacts(facts, 'fr');

describe('what is no speech in French', () => {
  it('a gesture and a colon tell why, not what', () => {
    for (const gesture of ['ont applaudi', 'ont souri', 'rient', 'ont explosé'])
      assert.deepEqual(attributions(`Les élus ${gesture} : la salle était pleine.`, 'fr'), []);
  });

  it('somebody who answers for a deed says nothing', () => {
    for (const place of ['jeudi devant le tribunal', 'mardi devant les assises', 'lundi à la barre'])
      for (const deed of ['de vols sur les chantiers qu’il surveillait', 'd’un accident qu’il avait caché'])
        assert.deepEqual(attributions(`Il répondait ${place} ${deed}.`, 'fr'), []);
  });

  it('a feast before a colon is nobody', () => {
    for (const feast of ['Noël', 'Toussaint', 'Pâques'])
      assert.deepEqual(attributions(`# ${feast} : la grève n’aura pas lieu`, 'fr'), []);
  });

  it('takes a noun in no list for the object of a verb that is seldom speech', () => {
    for (const act of ['a fait une lucarne', 'a prononcé un laïus', 'a jeté un pavé'])
      assert.deepEqual(claimLines(`Quand la nuit est tombée, la maire, Ana Ruiz, ${act} devant les élus.`, 'fr'), []);
  });

  it('does not read acts of nobody as speech', () => {
    for (const draft of [
      'Il est encore trop tôt pour dire que la crise est finie.',
      'Il serait faux de dire que le club est ruiné.',
      'Il sera jugé dans une enquête sur un vol, pour laquelle deux hommes sont en prison.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), []);
  });

  it('takes no system for a source', () => {
    for (const how of ['un système majoritaire', 'un mode de calcul complexe'])
      assert.deepEqual(claimLines(`Les places sont attribuées selon ${how}.`, 'fr'), []);
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

  it('a relative clause about how somebody shows or tells something reports nothing', () => {
    for (const [act, how] of product(
      ['Elle montre encore le geste', 'Il raconte sa vie', 'Il montre la maison', 'Elle note tout'],
      ["d'une main que l'âge a tordue", 'dans une rue que la crue a ravagée', 'avec une passion que rien n’entame'],
    ))
      assert.deepEqual(claimLines(`${act}, ${how}.`, 'fr'), []);
  });

  it('a verb behind somebody and his name is no incise', () => {
    for (const [opening, who, act] of product(
      ["Depuis qu'", "Parce qu'", "Alors qu'"],
      ['une enseignante, Ana Ruiz', 'un voisin, Luc Orr'],
      ['a publié la page', 'a posté la vidéo', 'a relancé le projet'],
    ))
      assert.deepEqual(claimLines(`${opening}${who}, ${act}, le téléphone sonne.`, 'fr'), []);
  });

  it('reads no clause in what somebody is asked about', () => {
    for (const draft of [
      "Le juge l'a interrogé sur les faits qu'il a commis.",
      'Le tribunal n’a pas hésité à la questionner sur les violences qu’elle subissait.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });

  it('what somebody may, should or could say is not said', () => {
    for (const draft of [
      'Les marchés auraient tort d’anticiper un nouveau geste.',
      'Les marchés sont trop nerveux pour anticiper un geste.',
      'Il serait absurde de craindre une crise.',
      'La France aurait intérêt à annoncer une aide.',
      'Le maire est libre de critiquer le gouvernement.',
      'L’État ferait mieux de reconnaître ses erreurs.',
      'Le club aurait dû annoncer son départ.',
      'Le gouvernement pourrait annoncer une baisse.',
      'Le ministre a refusé de commenter.',
      'La direction a eu tort de promettre des embauches.',
    ])
      assert.deepEqual(claimLines(draft, 'fr'), [], draft);
  });
});
