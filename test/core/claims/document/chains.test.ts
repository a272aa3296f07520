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
];

describe('who is meant in a chain of sentences', () => {
  for (const [fact, text, speaker] of chains) {
    it(fact, () => {
      const { claims, actors } = analyze(text, { id: 'x', language: 'fr' });
      const last = claims.filter((claim) => claim.text.includes('est fini')).at(-1);
      assert.equal(actors.find(({ id }) => id === last?.actor)?.name, speaker);
    });
  }
});
