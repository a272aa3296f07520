import assert from 'node:assert/strict';
import { speakers } from '../actors/actor-lines';

type Case = readonly [title: string, draft: string, ...expected: string[]];

const FRENCH: readonly Case[] = [
  [
    'whose account it is',
    'Maud Perrin a dit que non. Le feu a pris à l’aube, selon son récit.',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'who reports, not who is reported of',
    'Luc Arnaud a précisé que Paul Caro refusait une rencontre. Selon lui, la ville freine.',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  ['nobody for a place that somebody lives in', '« Je le suivais. » Cet habitant de Nèvres-Rozier était là.', '–'],
  [
    'a role whose capital has no accent',
    'Le président français, Luc Arnaud, est venu. « Rien n’est joué », a déclaré le chef de l’Etat.',
    'Luc Arnaud',
  ],
  [
    'a pronoun for somebody without a name',
    'Maud Perrin a dit que la porte était ouverte. Une voisine raconte que le feu a pris à l’aube. « J’ai tremblé », ajoute-t-elle.',
    'Maud Perrin',
    '–',
    '–',
  ],
  [
    'a pronoun for who is named behind somebody without a name',
    'Une voisine raconte que le feu a pris à l’aube. Maud Perrin est venue aussitôt. « J’ai tremblé », ajoute-t-elle.',
    '–',
    'Maud Perrin',
  ],
  [
    'a pronoun over several sentences',
    'Maud Perrin a souri. La salle était pleine. « C’est fini », a-t-elle lâché.',
    'Maud Perrin',
  ],
  ['a pronoun by gender', 'Maud Perrin a reçu Luc Arnaud. Il a assuré que tout allait bien.', 'Luc Arnaud'],
  ['a pronoun by subject', 'Luc Arnaud a reçu Paul Caro. Il a assuré que tout allait bien.', 'Luc Arnaud'],
  ['a pronoun never out of its own content', 'Luc Arnaud est arrivé. « Paul Caro ment », a-t-il lancé.', 'Luc Arnaud'],
  ['nobody rather than a guess', 'Il a assuré que tout allait bien.', '–'],
  ['a pronoun for a body', 'La CGT refuse. Elle a dénoncé « un recul ».', 'CGT'],
  [
    'those who spoke together',
    'La CGT et FO ont dénoncé « un recul ». Ils ont ajouté que la grève continuait.',
    'CGT + FO',
    'CGT + FO',
  ],
  ['ce dernier', 'Maud Perrin a reçu Luc Arnaud. Ce dernier a affirmé que tout allait bien.', 'Luc Arnaud'],
  ['celui-ci', 'Maud Perrin a reçu Luc Arnaud. Celui-ci a affirmé que tout allait bien.', 'Luc Arnaud'],
  ['l’intéressée', 'Luc Arnaud a croisé Maud Perrin. L’intéressée a répondu : « Non. »', 'Maud Perrin'],
  [
    'a role printed before',
    'La ministre de la Santé, Maud Perrin, est venue. Luc Arnaud aussi. La ministre a assuré que tout allait bien.',
    'Maud Perrin',
  ],
  [
    'a role that can be the same person’s',
    'La présidente du groupe rural, Maud Perrin, est venue. La députée a assuré que tout allait bien.',
    'Maud Perrin',
  ],
  [
    'not a role that cannot',
    'L’avocate Maud Perrin est venue. La vigneronne a assuré que tout allait bien.',
    'vigneronne',
  ],
  [
    'a nationality printed before',
    'Le président américain John Hale est venu. L’Américain a assuré que tout allait bien.',
    'John Hale',
  ],
  ['a first name alone', 'Maud Perrin est venue. Maud a assuré que tout allait bien.', 'Maud Perrin'],
  [
    'a description by age',
    'Le pilote Luc Morand a gagné la course. « J’ai tremblé », raconte le coureur de 23 ans.',
    'Luc Morand',
  ],
  ['a local paper named like another one', 'La Tribune de Nivaz titrait mercredi : « La honte ».', 'Tribune de Nivaz'],
  [
    'a role behind a contracted article',
    'Le préfet Luc Arnaud est venu. De l’avis du préfet, le pont tiendra.',
    'Luc Arnaud',
  ],
  [
    'a role by its place',
    'La préfète de la Manche, Maud Perrin, est venue. Luc Arnaud aussi. « Restez », demande la préfète de la Manche.',
    'Maud Perrin',
  ],
  [
    'not the same role of another place',
    'La préfète de la Manche, Maud Perrin, est venue. « Restez », demande la préfète du Calvados.',
    'préfète du Calvados',
  ],
  [
    'a lawyer by title',
    'Me Karim Zeroual a parlé. Luc Arnaud l’a écouté. « On juge un innocent », plaide l’avocat.',
    'Karim Zeroual',
  ],
  ['whose promise', 'Maud Perrin est venue. Sa promesse de baisser les impôts n’a convaincu personne.', 'Maud Perrin'],
  ['the paper whose findings they are', 'Selon les informations de Mediapart, le pont tiendra.', 'Mediapart'],
  [
    'two of one family by title',
    'Maud Perrin et Luc Perrin sont venus. Mme Perrin a assuré que tout allait bien.',
    'Maud Perrin',
  ],
  [
    'a surname in a headline before the full name',
    '# Perrin : « C’est fini »\n\nLa ministre Maud Perrin est venue.',
    'Maud Perrin',
  ],
  [
    'a body by a general noun',
    'Météo-France a placé la région en alerte. L’agence a précisé que la pluie durerait.',
    'Météo-France',
  ],
  [
    'a body, not the agency that asked',
    'Danone a grandi. Reuters a sondé des analystes. Le groupe a précisé que la pluie durerait.',
    'Danone',
  ],
  [
    'no agency and no person for a body by its trade',
    'Le directeur, Paul Caro, est venu. L’éditeur a précisé que le jeu sortirait.',
    'éditeur',
  ],
  [
    'a publisher who is a person',
    'Paul Caro, éditeur à Nantes, est venu. L’éditeur a précisé que le livre sortirait.',
    'Paul Caro',
  ],
  [
    'a body through a voice',
    'Le Medef, par la voix de son vice-président, Luc Arnaud, a dénoncé « un recul ».',
    'Medef',
  ],
  ['a palace', 'L’Élysée a assuré que tout allait bien.', 'Élysée'],
  ['coordinated persons', 'Maud Perrin et Luc Arnaud ont dénoncé « un recul ».', 'Maud Perrin + Luc Arnaud'],
  ['the spokesperson, not the body', 'Le porte-parole de la CGT, Luc Arnaud, a dénoncé « un recul ».', 'Luc Arnaud'],
  ['an unnamed source: nobody', 'Une source proche du dossier a assuré que tout allait bien.', '–'],
  ['a text by description', 'Le rapport de la cour affirme que tout allait bien.', 'rapport de la cour'],
  ['somebody’s text', 'Luc Arnaud est venu. Son rapport affirme que tout allait bien.', 'Son rapport'],
  [
    'the same description again',
    'La préfecture du Rhône a démenti tout retard. La préfecture a ajouté que tout allait bien.',
    'préfecture du Rhône',
    'préfecture du Rhône',
  ],
  [
    'somebody without a printed role before somebody with another one',
    'Luc Arnaud tient la boulangerie. Le maire, Paul Caro, l’a reçu. « Le beurre a doublé », peste le boulanger.',
    'Luc Arnaud',
  ],
  [
    'who was only mentioned, by what he is',
    'Le match a basculé sur un doublé de Luc Arnaud. « On a tremblé », confie l’attaquant ivoirien.',
    'Luc Arnaud',
  ],
  [
    'an adjective before the noun',
    'Le préfet, Luc Arnaud, est venu. « Restez », demande le haut fonctionnaire.',
    'Luc Arnaud',
  ],
  ['a parent of a family', 'Maud Perrin élève deux enfants. « On tient », sourit la mère de famille.', 'Maud Perrin'],
  ['the new inhabitant', 'Le buteur Luc Arnaud a signé hier. « Enfin », souffle le nouveau Marseillais.', 'Luc Arnaud'],
  [
    'the Prime Minister among ministers',
    'Le Premier ministre, Luc Arnaud, est venu. Le ministre de la Santé, Paul Caro, aussi. « Non », a dit le Premier ministre.',
    'Luc Arnaud',
  ],
  [
    'a post by another name',
    'La ministre des Affaires étrangères, Maud Perrin, est venue. La cheffe de la diplomatie suisse a exigé un accord.',
    'Maud Perrin',
  ],
  [
    'the head of state',
    'Le président Luc Arnaud s’est exprimé. Le chef de l’État a dit « regretter » ces mots.',
    'Luc Arnaud',
  ],
  [
    'a role of a place that was printed without it',
    'La préfète, Maud Perrin, est venue. « Restez », demande la préfète de la Manche.',
    'Maud Perrin',
  ],
  [
    'a company by what it makes',
    'Le fabricant de jouets Lumio a fermé un site. Le groupe invoque « une crise ».',
    'Lumio',
  ],
  ['a company that is no person', 'Renault a menti. Le constructeur français dément « toute manœuvre ».', 'Renault'],
  ['a company by its sign', 'Peugeot a menti. La marque au lion dément « toute manœuvre ».', 'Peugeot'],
  [
    'a pronoun over paragraphs that name nobody',
    'Maud Perrin a ouvert un gîte.\n\nLe toit fuit.\n\nLa banque refuse un prêt.\n\nL’hiver dure.\n\nL’été revient.\n\n' +
      '« C’est gagné », assurait la gérante.\n\nLe loup rôde.\n\n« On tiendra », dit-elle.',
    'Maud Perrin',
    'Maud Perrin',
  ],
  [
    'a description with an adjective, in the next paragraph',
    'Le président de la Ligue, Luc Arnaud, a ouvert la séance.\n\nLe diplomate malien a insisté sur l’urgence.',
    'Luc Arnaud',
  ],
  [
    'a post in a body',
    'Invité mardi, Luc Arnaud se dit « confiant ». Pour le porte-parole du gouvernement, le texte passera.',
    'Luc Arnaud',
    'Luc Arnaud',
  ],
  [
    'not the post of another one',
    'Le maire, Luc Arnaud, a signé. « Personne ne nous a prévenus », déplore le directeur de l’école.',
    'directeur de l’école',
  ],
  [
    'who is the subject behind an apposition',
    'L’envoyée de la Ligue, Maud Perrin, suit les débats.\n\nLa responsable norvégienne s’est dite « confiante ».',
    'Maud Perrin',
  ],
  [
    'the subject of the sentence before, though it says nothing',
    'Le ministre de la Santé, Luc Arnaud, est venu. Paul Caro exige un vote. Le ministre a balayé la critique. « Non », a-t-il dit.',
    'Paul Caro',
    'Luc Arnaud',
  ],
  [
    'whoever was just spoken of, not who bears the very role elsewhere',
    'L’entraîneur Luc Arnaud est venu. Le coach a dit « craindre » le derby.\n\nLe coach adverse, Paul Caro, sourit.',
    'Luc Arnaud',
  ],
  [
    'no one for a post that the article never names',
    'Maud Perrin a tout perdu. « C’est fini », dit-elle. La préfète a promis une aide.',
    'Maud Perrin',
    'préfète',
  ],
  ['who is pointed at', 'Luc Arnaud a tout perdu. « C’est fini », dit ce retraité de la SNCF.', 'Luc Arnaud'],
  [
    'the subject just before, be it a foreign name',
    '« Bravo », a dit Luc Arnaud. Ismaïla Kane a reçu le trophée. « Merci », a-t-il glissé.',
    'Luc Arnaud',
    'Ismaïla Kane',
  ],
  [
    'Madame le maire',
    'Maud Perrin, maire, présidait. L’adjoint, Luc Arnaud, a parlé. Mme le maire a répondu : « Non. »',
    'Maud Perrin',
  ],
  [
    'the person before an orphan quotation',
    'Luc Arnaud montre ses vignes.\n\n« Il n’y a plus rien à sauver ici. »',
    'Luc Arnaud',
  ],
  [
    'who was announced in the paragraph before',
    'Maud Perrin a fini par répondre, fatiguée :\n\n— Non, pas ce soir.',
    'Maud Perrin',
  ],
];

const ENGLISH: readonly Case[] = [
  ['a given name of two parts', '“It is over,” chief Ban Su-moon said.', 'Ban Su-moon'],
  [
    'a pronoun for somebody without a name',
    'Maud Perrin said the fire began at dawn. A parent of a pupil said her son had left. “I ran,” she said.',
    'Maud Perrin',
    '–',
    '–',
  ],
  [
    'a name behind a preposition of place',
    'Maud Perrin lives just outside Barclay’s farm. Lou Barclay has run it for years. “It is quiet,” said Barclay.',
    'Lou Barclay',
  ],
  ['a pronoun over several sentences', 'Maud Perrin smiled. The room was full. “It is over,” she said.', 'Maud Perrin'],
  ['a pronoun by gender', 'Anna Reed met Tom Hale. He said that it was over.', 'Tom Hale'],
  ['a pronoun never out of its own content', 'Tom Hale arrived. “Paul Cole is lying,” he said.', 'Tom Hale'],
  ['nobody rather than a guess', 'He said that it was over.', '–'],
  ['the latter', 'Anna Reed met Tom Hale. The latter said that it was over.', 'Tom Hale'],
  [
    'a role printed before',
    'The mayor of Derry, Anna Reed, came. Tom Hale left. The mayor said that it was over.',
    'Anna Reed',
  ],
  ['a body by a general noun', 'Harborline Media cut ten jobs. The company said that it was over.', 'Harborline Media'],
  [
    'a union, not a company',
    'United Dock Workers met Harborline Media. The union said that it was over.',
    'United Dock Workers',
  ],
  ['an acronym', 'General Motors cut jobs. GM said that it was over.', 'General Motors'],
  ['coordinated bodies', 'Ford and General Motors said that it was over.', 'Ford + General Motors'],
  ['a seat of power', 'The Kremlin said that it was over.', 'Kremlin'],
  ['the spokesperson, not the body', 'A spokesman for Ford, Tom Hale, said that it was over.', 'Tom Hale'],
  ['an unnamed source: nobody', 'Two sources said that it was over.', '–'],
  ['a headline without articles', '# Mayor: “We got lucky”\n\nMayor Anna Reed came.', 'Anna Reed'],
  [
    'a paper by the last word of its name',
    'The Redford Herald was first. Citing two aides, the Herald said that it was over.',
    'Redford Herald',
  ],
  ['a label behind an article', 'The Harbour Post: What made you leave this town?', 'Harbour Post'],
  [
    'one of a family, by the gender that a kinship tells',
    'Ilvy Maas wrote. Her brother, Oke Maas, sang. Ms. Maas said that it was over.',
    'Ilvy Maas',
  ],
  ['a person with the name of a town', 'Hanna Houston came. Houston said that it was over.', 'Hanna Houston'],
  ['a person with the name of a firm', 'Mayor Tom Ford came. “No,” Ford said.', 'Tom Ford'],
  ['an age', 'The rapper Oke Mensah left. The 31-year-old said that it was over.', 'Oke Mensah'],
  ['what somebody was', 'Anna Reed won. “We did it,” said the former Wales international.', 'Anna Reed'],
  ['a parent of some', 'Anna Reed ran. The mother of three said that it was over.', 'Anna Reed'],
  [
    'a nation, by the country in a role',
    'The president of Kenya, Tom Hale, met Paul Orme. The Kenyan leader said that it was over.',
    'Tom Hale',
  ],
  ['a wife, not her husband', 'Mr. Cole left. His wife, Ilvy Cole, sang. Mr. Cole said that it was over.', 'Cole'],
  ['a surname formed like an adverb', 'Oke Tully scored. Tully, 33, said that it was over.', 'Oke Tully'],
  ['a surname formed like a trade', 'Oke Hafor came. Hafor, a Democrat, said that it was over.', 'Oke Hafor'],
  ['a firm behind an apposition', 'Zolta, the maker, left. The company said that it was over.', 'Zolta'],
  ['a firm by its trade', 'Hopwood Homes grew. The developer said that it was over.', 'Hopwood Homes'],
  [
    'a firm, not the agency that asked',
    'Hopwood Homes grew. Reuters polled analysts. The company said that it was over.',
    'Hopwood Homes',
  ],
  [
    'a body by the noun in its name',
    'The Culture Ministry closed. The ministry said that it was over.',
    'Culture Ministry',
  ],
  ['a body by its nation and trade', 'Ryanair cut jobs. The Irish carrier said that it was over.', 'Ryanair'],
  ['somebody known by a surname only', 'Hoxley conceded that it was over. “I lost,” he said.', 'Hoxley', 'Hoxley'],
  ['a firm of coined words', 'The owner, Orbis Chemicals, said that it was over.', 'Orbis Chemicals'],
  ['a body whose name is a word', 'Democrats vowed to sue.', 'Democrats'],
  ['a surname that is a body', 'Tom Banks left. “No,” Banks said.', 'Tom Banks'],
  ['a surname that is a place', 'Her lawyer, Joon Park, left. “No,” Park said.', 'Joon Park'],
  [
    'another office',
    'UN chief Tom Hale said it was over. The US ambassador said that it was not.',
    'Tom Hale',
    'US ambassador',
  ],
  ['a body of common words', 'The Rail Accidents Branch found that it was over.', 'Rail Accidents Branch'],
  [
    'a person of two coined words',
    '“No,” says the sociologist Ines Cabral. “Never,” Cabral said.',
    'Ines Cabral',
    'Ines Cabral',
  ],
  ['whose view it is', 'Anna Reed left. In her view, the port was lost.', 'Anna Reed'],
  ['a title of a councillor', 'Anna Reed chaired. Cllr Reed said that it was over.', 'Anna Reed'],
];

describe('the speaker of a claim', () => {
  for (const [title, draft, ...expected] of FRENCH)
    it(`is, in French: ${title}`, () => assert.deepEqual(speakers(draft, 'fr'), expected));
  for (const [title, draft, ...expected] of ENGLISH)
    it(`is, in English: ${title}`, () => assert.deepEqual(speakers(draft, 'en'), expected));
});
