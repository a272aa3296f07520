import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Paragraphs that a quotation ends, and its speaker. */
const chains: readonly (readonly [fact: string, text: string, speaker: string])[] = [
  [
    'a foreign name whose gender a pronoun told is no man afterwards',
    "Le maire de Lens, Luc Orr, est venu. « Oui », a-t-il dit. Xiu Tan, 72 ans, vit ici. « Non », a-t-elle lancé. « C'est fini », a-t-il conclu.",
    'Luc Orr',
  ],
  [
    'nor the coach',
    "L'entraîneur lensois, Yann Berg, est venu.\n\nXiu Tan, 72 ans, vit ici. « Non », a-t-elle lancé.\n\n« C'est fini », a conclu le coach.",
    'Yann Berg',
  ],
  [
    'an age in tens',
    "Ana Vidal, 72 ans, vit ici. « Oui », dit-elle.\n\nLa préfète du Nord, Rose Caro, est venue. « Non », dit-elle.\n\n« C'est fini », a conclu la septuagénaire.",
    'Ana Vidal',
  ],
  [
    'an age in brackets',
    "Ana Vidal (72 ans) vit ici. Rose Caro, 43 ans, aussi. « C'est fini », a conclu la femme de 72 ans.",
    'Ana Vidal',
  ],
  [
    'an age behind a trade',
    "Luc Orr, maçon de 45 ans, vit ici. Paul Vian, âgé de 19 ans, aussi. « C'est fini », a conclu le quadragénaire.",
    'Luc Orr',
  ],
  [
    'a trade of the same family, two paragraphs above, before whoever spoke last without one',
    "Inès Caro, biologiste, est venue. « Oui », dit-elle.\n\nAna Vidal vit ici. « Non », dit-elle.\n\n« C'est fini », a conclu la chercheuse.",
    'Inès Caro',
  ],
  [
    'somebody without a post before the préfète of the paragraph before',
    "Ana Vidal vit ici. « Oui », dit-elle.\n\nLa préfète du Nord, Rose Caro, est venue. « Non », dit-elle.\n\n« C'est fini », a conclu la retraitée.",
    'Ana Vidal',
  ],
  [
    "the family's counsel",
    "Me Paul Vian, qui défend la famille, est venu. Luc Orr aussi. « C'est fini », a conclu le conseil de la famille.",
    'Paul Vian',
  ],
  [
    'a post with a complement, and another holder of the noun farther down',
    "« On a mal joué », a pesté Arnaud Caro. L'entraîneur des avants n'a pas mâché ses mots. « C'est fini. »\n\nSon entraîneur, Didier Lac, n'est pas venu.",
    'Arnaud Caro',
  ],
  ['a pronoun before the only name', "« C'est fini », dit-elle. Ana Vidal a 54 ans et vit seule.", 'Ana Vidal'],
  [
    'the former mayor by another word, not the mayor of today who acted last',
    "L'ancien maire Luc Orr est venu. Le maire actuel, Paul Vian, se tait. « C'est fini », dit l'ancien édile.",
    'Luc Orr',
  ],
  [
    'a predecessor',
    "L'ancien maire Luc Orr est venu. Le maire actuel, Paul Vian, se tait. « C'est fini », dit son prédécesseur.",
    'Luc Orr',
  ],
  [
    'a successor',
    "L'ancien maire Luc Orr est venu. Le maire actuel, Paul Vian, se tait. « C'est fini », dit son successeur.",
    'Paul Vian',
  ],
  [
    'the only one of a trade, far above, before whoever spoke in the paragraph before',
    `Ana Vidal, biologiste, est venue.\n\n${'Le dossier traîne.\n\n'.repeat(8)}« C'est long », dit Rose Caro.\n\n« C'est fini », dit la chercheuse.`,
    'Ana Vidal',
  ],
  [
    'who is quoted inside of what another tells',
    "Ana Vidal rapporte que Luc Orr lui a dit : « C'est fini. »",
    'Luc Orr',
  ],
  ['the same behind “selon”', "Selon Ana Vidal, Luc Orr aurait lancé : « C'est fini. »", 'Luc Orr'],
  ['whom somebody cites', "Ana Vidal cite Luc Orr : « C'est fini. »", 'Luc Orr'],
  ['whose letter somebody reads', "Ana Vidal a lu une lettre de Luc Orr : « C'est fini. »", 'Luc Orr'],
  [
    'an official whom the next sentence names, not the mother of the paragraph before',
    "Ana Vidal attend.\n\nL'inspectrice du travail est venue. « C'est fini », énumère Gwen Tanguy.",
    'Gwen Tanguy',
  ],
  [
    'an official of whom a report tells before her name',
    "Ana Vidal est venue. « Oui », dit-elle.\n\n« C'est fini », admet l'adjointe aux solidarités. Siham Labiche a proposé une aide.",
    'Siham Labiche',
  ],
  [
    'the prosecutor by his office alone, named in the next sentence',
    "Ana Vidal attend.\n\nPour le procureur, c'est fini. Nicolas Heitz demande deux ans de prison.",
    'Nicolas Heitz',
  ],
  [
    'what somebody named without a post is',
    "« Non », affirme Samuel Froger. Le directeur du groupement hospitalier assure que c'est fini : le service est fini. Il dit que tout est fini.",
    'Samuel Froger',
  ],
  [
    'who speaks of her whom the sentence before is about',
    "Hassan Bel est boulanger. « Je donne du pain », dit-il. Chaque soir, elle attendait. « Elle n'osait pas entrer, c'est fini. »",
    'Hassan Bel',
  ],
  [
    'somebody whom “il y a” presents',
    "Hassan Bel est là. « Oui », dit-il. Parmi les habitués, il y a Joël, 58 ans. « C'est fini », glisse-t-il. Le froid est fini.",
    'Joël',
  ],
  [
    'an unlisted first name behind an age',
    "Murielle Lep est députée. « Oui », dit-elle.\n\nÀ 27 ans, Enora attend. Elle a tout appris. « Pour moi, c'est fini. »",
    'Enora',
  ],
  [
    'of two who acted, the one whose post nothing tells',
    "Yannick Borg fixe le sol. Hier, Théo Quem, son apprenti, est tombé d'un toit.\n\n« C'est fini », répond l'artisan couvreur.",
    'Yannick Borg',
  ],
  [
    'whom a paragraph mentions without a post, before one of another trade far above',
    "Sa coautrice, Annick Favre, est venue. « Oui », dit-elle.\n\n« Non », affirme Karim Bel, adjoint.\n\nL'équipe de Mathilde Roque étudie le sommeil. « C'est fini », dit la chercheuse.",
    'Mathilde Roque',
  ],
  [
    'a name that no list has',
    "Devant le tableau, Zaïnaba hausse la voix. Les bras se lèvent. « C'est fini », se rappelle-t-elle.",
    'Zaïnaba',
  ],
  [
    'whom a verb says to stand trial',
    "Le procureur Jean Orr a parlé. Paul Vian, 34 ans, comparaît depuis lundi. « C'est fini », a dit l'accusé.",
    'Paul Vian',
  ],
  [
    'a woman whom only her participle tells',
    "Dana Kost a été mise en examen. Luc Orr attend. « C'est fini », a dit la prévenue.",
    'Dana Kost',
  ],
  [
    'who is tried, before the first comma',
    "Jugé pour escroquerie, Paul Vian a souri. L'avocat Luc Orr attend. « C'est fini », a répondu le prévenu.",
    'Paul Vian',
  ],
  [
    'whose trial it is',
    "Le procès de Paul Vian s'est ouvert lundi. L'avocat Luc Orr a plaidé. « C'est fini », a répondu le prévenu.",
    'Paul Vian',
  ],
  [
    "what the subject of “s'appelle” is",
    "Le prévenu s'appelle Paul Vian. Luc Orr le regarde. « C'est fini », a répondu l'accusé.",
    'Paul Vian',
  ],
  [
    'a participle behind “est” tells a woman',
    "Dana Kost est née à Metz. Luc Orr attend. « C'est fini », a-t-elle dit.",
    'Dana Kost',
  ],
  [
    'what “est” tells of somebody',
    "Paul Vian est maire de Lens. Luc Orr attend. « C'est fini », a dit le maire.",
    'Paul Vian',
  ],
  [
    'a family name that is a first name of men',
    "Maëva Constantin est entrée. La Ligue se tait. Constantin attend. « C'est fini », a-t-elle dit.",
    'Maëva Constantin',
  ],
  [
    'a first name joined to one that no list has',
    "Yvon et Marie-Paule Le Gall attendent. « C'est fini », dit le grand-père.",
    'Yvon',
  ],
  [
    'whom a verb of arriving brings on',
    "Inès Hadji dormait. Vient ensuite l'avocate Delphine Rousset. « C'est fini », dit-elle.",
    'Delphine Rousset',
  ],
  [
    'whom alone the sentence before names',
    "Inès Hadji dormait. Le juge interroge Delphine Rousset. « C'est fini », dit-elle.",
    'Delphine Rousset',
  ],
  [
    'whom a sentence without a verb names',
    "L'avocate Inès Hadji est venue. « Oui », dit-elle.\n\nMême constat pour Delphine Rousset. Selon elle, tout est fini.",
    'Delphine Rousset',
  ],
  [
    'not whom a sentence names that goes on with another',
    "Inès Hadji dormait. Ce soir-là, elle dînait chez Delphine Rousset. « C'est fini », dit-elle.",
    'Inès Hadji',
  ],
  [
    'not who acts in a relative clause',
    "La directrice, Martine Delsol, est venue. Dans un courrier, que La Montagne a pu consulter, elle écrit que c'est fini.",
    'Martine Delsol',
  ],
  [
    'her whom the article is about, far above',
    "Odile Marchand attend. Odile Marchand rit.\n\nSon président, Thierry Guyot, proteste : « Odile est arrivée tard. » L'intéressée sourit. « C'est fini. »",
    'Odile Marchand',
  ],
  [
    'whose spokeswoman has her name in the next sentence',
    "L'association Cimes pures demande un effort. « Trois centimes suffiraient, c'est fini », a calculé sa porte-parole. Selon Ophélie Draghi, le secteur fait le mort.",
    'Ophélie Draghi',
  ],
  [
    'whose mother has her name in the next sentence',
    "Jean Orr est parti. « C'est fini », dit sa mère. Ana Ruiz, 54 ans, ne se plaint pas.",
    'Ana Ruiz',
  ],
  [
    'not another of whom the next sentence tells a post',
    "Jean Orr est parti. « C'est fini », dit son avocat. La procureure, Ana Ruiz, ne se plaint pas.",
    'son avocat',
  ],
  [
    'an oceanographer is no glaciologist, but whoever acted since',
    "La glaciologue Inès Caro est venue. « Oui », dit-elle.\n\nPaul Vian, de l'Ifremer, salue ce travail.\n\nL'océanographe souligne que c'est fini.",
    'Paul Vian',
  ],
  [
    'an élu can be the député',
    "Le député Luc Orr est venu. « Oui », dit-il.\n\nPaul Vian attend.\n\n« C'est fini », dit l'élu.",
    'Luc Orr',
  ],
  [
    'another word for the same trade',
    "La romancière Inès Caro est venue. « Oui », dit-elle.\n\nSimone Vian a lu le livre.\n\n« C'est fini », dit l'écrivaine.",
    'Inès Caro',
  ],
  [
    'whose album it is, and nobody whom it speaks of',
    "« J'ai chanté toute ma vie », raconte Inès Hadji. Son album évoque Clara Luciani. « C'est fini. »",
    'Inès Hadji',
  ],
  [
    'whose record it is',
    "« J'ai chanté toute ma vie », raconte Inès Hadji.\n\nSon disque a mis du temps, comme celui de Clara Luciani. « C'est fini. »",
    'Inès Hadji',
  ],
  [
    'whom a pronoun takes up behind “on”',
    "« J'ai chanté toute ma vie », raconte Inès Hadji. On la compare souvent à Clara Luciani. « Pour moi, c'est fini. »",
    'Inès Hadji',
  ],
  [
    'to whom something is given',
    "« J'ai chanté toute ma vie », raconte Inès Hadji. Le prix lui a été remis par Clara Luciani. « Pour moi, c'est fini. »",
    'Inès Hadji',
  ],
  [
    'who was maire before, of whom the next sentence goes on',
    "Élu en 2020, Gilles Aubert avait voté pour. « J'étais mal informé », plaide-t-il. Son prédécesseur, lui, n'a jamais changé d'avis. Il juge que c'est fini. « On se demandera pourquoi », soupire Henri Charton.",
    'Henri Charton',
  ],
  [
    'an élu is the mayor whom only his post tells',
    "Alphavalue attend. Le maire de Roubaix demande à l'État d'agir. « C'est fini », s'agace l'élu.",
    'maire de Roubaix',
  ],
  [
    'his wife is the épouse',
    "Pour son épouse Aline, c'est dur. Luc Orr, lui, a passé la nuit dehors. « C'est fini », dit sa femme.",
    'Aline',
  ],
  [
    'the doctor whom the sentence before has for its object',
    "La direction met en avant ses efforts. Le mot agace le docteur Astruc. « C'est fini, ça fait dix ans. »",
    'Astruc',
  ],
  [
    'an agency with more words is another body',
    "La direction met en avant ses efforts. L'agence régionale de santé répète : « C'est fini. »",
    'agence régionale de santé',
  ],
  ['one of some, and nobody by name', "Philippe Boyer est là. « C'est fini », plaidait l'un d'eux.", "l'un d'eux"],
  [
    'the mother of her who is only her daughter',
    "Sabrina Hadji raconte la nuit. « J'ai couru », dit-elle. Sa fille, Inès, 15 ans, dormait. « C'est fini », dit la mère de famille.",
    'Sabrina Hadji',
  ],
  [
    'somebody of whom the text told the union only',
    "À ses côtés, Véronique Salmon, de la CFDT, attend. Luc Orr, de la CGT, aussi. Me Pascal Oriol parle. La déléguée de la CFDT n'y croit guère. « C'est fini. »",
    'Véronique Salmon',
  ],
  [
    'the former senator by another word, far above',
    "L'ancien sénateur Alain Vian a protesté. « Non », dit-il.\n\nLe parquet a requis quatre ans.\n\nMe Jérôme Sabat a plaidé. « Oui », dit-il.\n\nÀ la sortie, l'ex-parlementaire s'est montré confiant. « C'est fini », a-t-il glissé.",
    'Alain Vian',
  ],
  [
    'a minister is no mayor',
    "« On est coupés », dit la mairesse, Lise Bérub. Geneviève Lacas, elle, dit comprendre.\n\nLa ministre répète que c'est fini.",
    'Geneviève Lacas',
  ],
  [
    'the governor of the region is nobody of the paragraph before',
    "Salif Ouédra parle. « Non », défie-t-il.\n\nLe gouverneur de la région répète que c'est fini.",
    'gouverneur de la région',
  ],
  [
    'Pierre is a man, whatever a stone is',
    "Lucie Orr écrit. Pierre Assoun doute. « Non », dit-il. La romancière rit. « Pour moi, c'est fini. »",
    'Lucie Orr',
  ],
  [
    'whose post the next speaker holds',
    "Le car a quitté la route, c'est fini, a annoncé le procureur de la République. « On verra », a précisé Bertrand Lagarde.",
    'Bertrand Lagarde',
  ],
  [
    'whose age stands before the name',
    "À 72 ans, Ana Vidal vit ici. Rose Caro, 43 ans, aussi. « C'est fini », a conclu la septuagénaire.",
    'Ana Vidal',
  ],
  [
    'behind a thing or somebody in general, “et elle” is who acts last',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux sait tout cela. La pluie tombe, et elle n'a pas de manteau. « Mon hiver est fini. »",
    'Anne Roux',
  ],
  [
    'behind a cleft, “et elle” is who acts last',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux a pleuré dans la voiture. C'est son chauffeur qui le raconte, et elle ne dément pas. « Ce temps-là est fini. »",
    'Anne Roux',
  ],
  [
    'behind one of many, “mais il” is who acts last',
    "Anne Roux salue le vote. « C'est bien », dit-elle.\n\nPaul Martin a perdu. Un ami l'avait prévenu, mais il n'écoutait pas. « Tout cela est fini. »",
    'Paul Martin',
  ],
  [
    'the elder of two brothers is named first',
    "Les frères Paul et Luc Martin ont repris la ferme. « Le blé, c'est fini », dit l'aîné.",
    'Paul',
  ],
  [
    'the younger of two is named second',
    "Anne Roux tient le bar avec sa sœur, Julie. « On y croit », dit l'aînée. « Le tabac est fini », sourit la cadette.",
    'Julie',
  ],
  [
    'the elder is the brother, where the other is a woman',
    "Anne Roux tient le bar. Son frère Luc n'y croyait pas. « Le tabac est fini », admet l'aîné.",
    'Luc',
  ],
  [
    'behind a thing that acts, whose clause follows a comma',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. La pluie tombe, elle rentre. « Mon hiver est fini. »",
    'Anne Roux',
  ],
  [
    'behind a thing that acts, whose clause follows a semicolon',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. Le jour se lève ; elle dort encore. « Mon hiver est fini. »",
    'Anne Roux',
  ],
  [
    'whose clause follows the weather',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. Il pleut, et elle attend. « Mon hiver est fini. »",
    'Anne Roux',
  ],
  [
    'to whom something happened',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. Il lui a fallu dix ans. « Mon hiver est fini. »",
    'Anne Roux',
  ],
  [
    'whom everything reminds of another',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. Tout lui rappelle Luc Blanc. « Ce temps-là est fini. »",
    'Anne Roux',
  ],
  [
    'for whom it is hard to forget another',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. Difficile pour elle d'oublier Luc Blanc. « Ce temps-là est fini. »",
    'Anne Roux',
  ],
  [
    'who came where another was met',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. C'est là qu'elle a rencontré Luc Blanc. « Ce temps-là est fini. »",
    'Anne Roux',
  ],
  [
    'whom another chose',
    "Paul Martin salue le vote. « C'est bien », dit-il.\n\nAnne Roux vit ici depuis vingt ans. C'est elle que Luc Blanc a choisie. « Ce temps-là est fini. »",
    'Anne Roux',
  ],
];

/** Paragraphs that a quotation ends which nobody by name has said. */
const unnamed: readonly (readonly [fact: string, text: string])[] = [
  [
    'whom the sentence before brings in without a name',
    "Le docteur Luc Astruc a pris son service. Une ambulance dépose un homme ivre. « C'est fini », répète-t-il.",
  ],
];

describe('who is meant in a chain of sentences', () => {
  for (const [fact, text] of unnamed) {
    it(`${fact}: nobody by name`, () => {
      const { claims } = analyze(text, { id: 'x', language: 'fr' });
      assert.equal(claims.at(-1)?.actor, null);
    });
  }
  for (const [fact, text, speaker] of chains) {
    it(fact, () => {
      const { claims, actors } = analyze(text, { id: 'x', language: 'fr' });
      const last = claims.filter((claim) => claim.text.includes('est fini')).at(-1);
      assert.equal(actors.find(({ id }) => id === last?.actor)?.name, speaker);
    });
  }
});
