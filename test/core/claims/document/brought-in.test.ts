import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';

/** Whether nobody whom the text names says its last claim, and whose name else. */
function lastNamed(text: string, language: 'en' | 'fr'): string | null {
  const { claims, actors } = analyze(text, { language });
  const speaker = actors.find(({ id }) => id === claims.at(-1)?.actor);
  return speaker?.mentions.some(({ kind }) => kind === 'name') === true ? speaker.name : null;
}

function means(language: 'en' | 'fr', text: string, name: string | null): void {
  it(text, () => assert.equal(lastNamed(text, language), name));
}

describe('somebody without a name who comes up beside somebody named is another', () => {
  for (const [before, noun] of [
    ['Ann Ruiz said she had never seen the email that a carer sent her.', 'carer'],
    ['Ann Ruiz said she was hit by a cyclist.', 'cyclist'],
    ['Ann Ruiz was treated by a doctor from Leeds.', 'doctor'],
    ['Ann Ruiz sued a plumber over the leak.', 'plumber'],
    ['Ann Ruiz paid a builder £4,000.', 'builder'],
  ] as const)
    means('en', `${before} “It was bad,” she said.\n\nThe ${noun} said it was luck.`, null);
  for (const [before, noun] of [
    ['Luc Orr a été renversé par un cycliste.', 'Le cycliste'],
    ['Luc Orr a payé 4 000 euros à un maçon.', 'Le maçon'],
    ['Luc Orr a acheté le bateau à un pêcheur.', 'Le pêcheur'],
    ['Luc Orr a été agressé par un voisin.', 'Le voisin'],
  ] as const)
    means('fr', `${before} « J’ai souffert », dit-il.\n\n${noun} affirme qu’il n’y est pour rien.`, null);
  means('en', 'Luke Orr was a farmer. “It was hard,” he said.\n\nThe farmer said he would miss it.', 'Luke Orr');
  means(
    'en',
    'A farmer has been fined. Luke Orr, 50, left a gate open. “It was locked,” he said.\n\nThe farmer said he would appeal.',
    'Luke Orr',
  );
  means('fr', 'Luc Orr est agriculteur. « C’est dur », dit-il.\n\nL’agriculteur dit qu’il tiendra.', 'Luc Orr');
});

describe('somebody of another goes on to speak, where the pronoun cannot mean that other', () => {
  const before = 'Ana Vian craint le pire. « Nous coulons », dit-elle.\n\nPaul Roy perd des clients.';
  for (const neighbour of [
    'Sa voisine, qui tient une librairie, en rit.',
    'Sa voisine soutient le mouvement.',
    'Sa collègue hausse les épaules.',
    'Sa serveuse, elle, s’en moque.',
    'Son amie le rassure.',
  ])
    means('fr', `${before} ${neighbour} « Ils ont raison », dit-elle.`, null);
  for (const neighbour of [
    'Son voisin l’a dénoncé.',
    'Sa voisine l’a dénoncé.',
    'Son médecin lui a prescrit du repos.',
  ])
    means('fr', `Paul Roy craint le pire. ${neighbour} « Je ne dors plus », dit-il.`, 'Paul Roy');
  means(
    'fr',
    'D’un côté, Ana Roux, 47 ans. De l’autre, Luc Bazin, gérant.\n\n« J’ai mal », dit-elle. Son ancien employeur n’est pas d’accord. Selon lui, le pain était frais.',
    'Luc Bazin',
  );
});

describe('an English post with an owner opens a sentence, and its holder goes on to speak', () => {
  for (const post of [
    'Bolton’s council leader',
    'The town’s mayor',
    'Norway’s prime minister',
    'The club’s captain',
    'The school’s head',
  ])
    means('en', `James Frith, the MP, spoke first.\n\n${post} was blunt. “It is late,” he said.`, null);
});

describe('a trade with a clause that tells who that is brings in somebody new', () => {
  for (const who of [
    'The rector, who looks after five parishes,',
    'The doctor who treated her',
    'The driver, who was not hurt,',
    'The farmer who owns the field',
  ])
    means('en', `Hilary Crane, a teacher, said she had wept.\n\n${who} said it was over.`, null);
  for (const who of [
    'Le médecin qui l’a soigné',
    'Le policier qui l’a arrêté',
    'Le conducteur, qui n’a pas été blessé,',
    'Le curé, qui dessert cinq paroisses,',
  ])
    means('fr', `Luc Orr dit qu’il a pleuré.\n\n${who} assure que tout va bien.`, null);
  for (const text of [
    'The mayor, Luke Orr, said he had wept.\n\nThe mayor, who was elected in May, said it was over.',
    'Luke Orr has won the race. “It was wet,” he said. The runner, who trains in Leeds, said it was his best day.',
    'Luke Orr has won the race.\n\nThe 24-year-old, who trains in Leeds, said it was his best day.',
    'Luke Orr has won the race. “It was wet,” he said.\n\nThe Scot, who trains in Leeds, said it was his best day.',
  ])
    means('en', text, 'Luke Orr');
  for (const text of [
    'Luc Orr, agriculteur, dit qu’il a pleuré.\n\nL’agriculteur, qui possède le champ, assure que tout va bien.',
    'Luc Orr a gagné. « Il pleuvait », dit-il.\n\nLe jeune homme, qui s’entraîne à Lens, assure que tout va bien.',
  ])
    means('fr', text, 'Luc Orr');
});

describe('“cette retraitée” is whom the sentence before named last, whatever his post', () => {
  for (const [one, words, name] of [
    ['une bénévole, Ana Ruiz', 'Cette retraitée de la SNCF', 'Ana Ruiz'],
    ['une infirmière, Ana Ruiz', 'Cette passionnée de voile', 'Ana Ruiz'],
    ['le maire, Luc Orr', 'Ce médecin de formation', 'Luc Orr'],
    ['un député, Luc Orr', 'Cet agriculteur de la Meuse', 'Luc Orr'],
  ] as const)
    means('fr', `Il a été recueilli par ${one}. ${words} assure que tout va bien.`, name);
});

describe('whom words set apart from whoever came up before', () => {
  for (const other of [
    'The other driver was not hurt.',
    'The second victim was a student.',
    'The other candidate smiled.',
  ])
    means('en', `Luke Foley was hurt. “It was fast,” he said.\n\n${other} “I ran,” he said.`, null);
  for (const [somebody, words] of [
    ['Un expert indépendant', 'ce spécialiste de l’université de Genève'],
    ['Un avocat', 'ce pénaliste du barreau de Lens'],
    ['Un supporter', 'ce salarié de Renault'],
  ] as const)
    means('fr', `Luc Orr espère.\n\n${somebody} doute. « Il faut attendre », dit ${words}.`, null);
  for (const head of ['Le directeur de l’agence', 'Le directeur de l’établissement', 'Le principal du collège'])
    means(
      'fr',
      `Luc Orr a tout fait. « C’est fou », dit-il.\n\nLa banque a refusé. ${head} assure que c’est fini.`,
      null,
    );
});

describe('who acts in the main clause goes on to speak, not who reports in a clause of it', () => {
  for (const main of ['George Ruiz wept as the judge ruled', 'George Ruiz wept as Luke Orr said'])
    means('en', `${main} that his tenancy could pass. “I can die now,” he said.`, 'George Ruiz');
});

describe('a post that firms hold is the body that has just spoken', () => {
  for (const [body, post] of [
    ['Belcombe Estates', 'landlord'],
    ['Norla', 'employer'],
    ['Norla Homes', 'builder'],
    ['Norla Water', 'owner'],
  ] as const)
    means('en', `Polly Ruiz said she was happy.\n\n${body} said it was late. The ${post} said it would appeal.`, body);
});

describe('another, and somebody of an age', () => {
  for (const other of ['L’autre conducteur', 'Un autre témoin', 'Le second candidat'])
    for (const says of ['n’a rien. « J’ai freiné », assure-t-il.', 'assure qu’il a freiné.'])
      means('fr', `Luc Orr a été blessé. « C’était rapide », dit-il.\n\n${other} ${says}`, null);
  for (const says of ['The other driver said he had braked.', '“I braked,” said the other driver.'])
    means('en', `Luke Foley was hurt. “It was fast,” he said.\n\n${says}`, null);
  means(
    'en',
    'Luke Fenn pleaded guilty. He said he was sorry.\n\nThe victim told the court he was asleep. “I woke up,” the 33-year-old said.',
    null,
  );
  means('en', 'Luke Fenn pleaded guilty. He said he was sorry. The 33-year-old said he would pay.', 'Luke Fenn');
});

describe('a charity or a federation is no body of a state and no medium', () => {
  for (const body of ['Hull City Council', 'West Yorkshire Police', 'Hull FC'])
    means('en', `${body} said it would act.\n\nThe charity said that one home in five was unsafe.`, null);
  means('en', 'Age UK said it would act.\n\nThe charity said that one home in five was unsafe.', 'Age UK');
  means('fr', 'Ana Orr l’a dit à France 3.\n\nLa Fédération a salué une pionnière.', null);
});

describe('who opens a paragraph without a name goes on to speak', () => {
  for (const who of [
    'One of the neighbours came to watch.',
    'One shopkeeper came to watch.',
    'A baker came to watch.',
    'Another neighbour came to watch.',
  ])
    means('en', `Luke Pryce walked across. “It held,” he said.\n\n${who} “I was glad,” he said.`, null);
  means(
    'en',
    'Luke Pryce walked across. “It held,” he said.\n\nOne of the organizations helped. “I was glad,” he said.',
    'Luke Pryce',
  );
  for (const who of ['Son voisin a jeté l’éponge.', 'Son ami de toujours habite Lens.'])
    means('fr', `Luc Orr attend. « C’est long », dit-il.\n\n${who} « C’est mieux », ironise-t-il.`, null);
});
