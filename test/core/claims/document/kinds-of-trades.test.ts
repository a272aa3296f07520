import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

const rows = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([general, trades]) => trades.split(' ').map((trade) => [general, trade] as const));

const the = (noun: string): string => (/^[aeiouyéèêœ]/.test(noun) ? `l’${noun}` : `le ${noun}`);

describe('A noun that sums up trades', () => {
  it('means whoever has one of them, and nobody of another trade who acted since, in French', () => {
    for (const [general, trade] of rows({
      artiste: 'chorégraphe danseur peintre sculpteur photographe illustrateur rappeur humoriste poète marionnettiste',
      sportif: 'escrimeur gymnaste perchiste marathonien biathlète surfeur grimpeur lutteur kayakiste',
      athlète: 'perchiste gymnaste marathonien rameur décathlonien',
      musicien: 'violoncelliste accordéoniste organiste harpiste percussionniste',
      soignant: 'kinésithérapeute anesthésiste ambulancier brancardier',
      médecin: 'cardiologue gériatre oncologue radiologue dermatologue',
      scientifique: 'entomologiste ornithologue paléontologue généticien',
      chercheur: 'philosophe linguiste entomologiste',
      exploitant: 'éleveur maraîcher vigneron céréalier',
      juriste: 'notaire magistrat juge constitutionnaliste',
      écrivain: 'poète dramaturge essayiste',
      navigateur: 'skipper',
    })) {
      const draft = `${the(trade).replace('l', 'L')} Adama Diarra est venu lundi.\n\nLe comptable Paul Vian attend depuis lundi. « C’est long », souffle-t-il.\n\n« Je regarde la lune », s’amuse ${the(general)}.`;
      assert.equal(speakerOf(draft, 'Je regarde'), 'Adama Diarra', draft);
    }
  });

  it('does so in English', () => {
    for (const [general, trade] of rows({
      artist: 'choreographer dancer painter ceramicist',
      shopkeeper: 'florist butcher fishmonger newsagent',
      craftsman: 'carpenter joiner blacksmith stonemason',
      entrepreneur: 'hotelier restaurateur brewer',
      specialist: 'economist cardiologist neurologist hydrologist',
      rescuer: 'firefighter paramedic',
      writer: 'novelist poet journalist',
    })) {
      const draft = `The ${trade} Adam Drury came on Monday.\n\nThe accountant Paul Vian has waited. “It is long,” he said.\n\n“I look at the moon,” the ${general} said.`;
      assert.equal(lastSpeaker(draft), 'Adam Drury', draft);
    }
  });

  it('is known for trades that a city page names', () => {
    for (const trade of 'blacksmith locksmith shepherd osteopath newsagent stonemason churchwarden triathlete'.split(
      ' ',
    ))
      assert.equal(
        lastSpeaker(
          `Adam Drury, a ${trade} from Leeds, came.\n\nThe mayor, Paul Vian, said no.\n\n“I knew,” the ${trade} said.`,
        ),
        'Adam Drury',
      );
    for (const trade of 'brodeur ergothérapeute fossoyeur masseur naturopathe psychothérapeute tailleur'.split(' '))
      assert.equal(
        speakerOf(
          `Adama Diarra, ${trade} à Lille, est venu.\n\nLe maire, Paul Vian, a dit non.\n\n« Je sais », dit ${the(trade)}.`,
          'Je sais',
        ),
        'Adama Diarra',
      );
  });
});

describe('A trade right behind whoever heads a body', () => {
  it('is his in English, in the paragraph and at the start of the next', () => {
    for (const [[body, trade], head, form] of product(
      [
        ['the Regional Climate Centre', 'physicist'],
        ['the Regional Climate Centre', 'hydrologist'],
        ['St Luke’s Hospital', 'cardiologist'],
        ['the Northern Ballet', 'dancer'],
        ['the Hartley Group', 'architect'],
      ] as const,
      ['director', 'head', 'chair', 'president'],
      [
        (head: string, body: string) => `Dawit Tesfaye, ${head} of ${body}, agrees.`,
        (head: string, body: string) =>
          `According to ${body}, April was wet. Its ${head}, Dawit Tesfaye, expects more.`,
        (head: string, body: string) => `Dawit Tesfaye, ${head} of ${body}, agrees. “It is bad,” he said.\n\n`,
      ],
    )) {
      const draft = `Rose Wafula, a teacher, lost her house. “It came at night,” she said.\n\n${form(head, body)} The ${trade} said that more was to come.`;
      assert.equal(lastSpeaker(draft), 'Dawit Tesfaye', draft);
    }
  });

  it('is of nobody whom the words introduce', () => {
    const draft =
      'Helen Pryce, director of the museum, was calm. “They said good morning,” she said.\n\nThe guard, a student in his second week, said they were contractors.';
    assert.notEqual(lastSpeaker(draft), 'Helen Pryce');
  });
});

describe('A French trade that firms have', () => {
  it('makes the name behind its comma a firm, whom “la société” means', () => {
    for (const [trade, name] of product(
      ['L’armateur', 'Le promoteur', 'Le constructeur', 'L’assureur', 'Le gestionnaire', 'Le fournisseur'],
      ['Levant Bulk', 'Norva Lines', 'Altarive'],
    )) {
      const draft = `« On attend », témoigne le second, Oleg Hnatiuk.\n\n${trade}, ${name}, ne répond plus. La société affirme chercher un acheteur.`;
      assert.equal(speakerOf(draft, 'chercher'), name, draft);
    }
  });

  it('leaves the head of a body a person', () => {
    const draft = 'Le gérant de la société, Steeve Moulinet, est introuvable. L’entrepreneur invoque « une panne ».';
    assert.equal(speakerOf(draft, 'une panne'), 'Steeve Moulinet');
  });
});

describe('A French noun with another behind it that has no article', () => {
  it('is whoever spoke right before and has no post', () => {
    for (const [what, between] of product(
      ['Le patron de presse', 'Le chef d’orchestre', 'Le professeur de lettres', 'Le capitaine d’industrie'],
      [' ', '\n\n'],
    )) {
      const draft = `La préfète a tranché mardi. « C’est une honte », tonne Luc Ferrand.${between}${what} dénonce « un passage en force ».`;
      assert.equal(speakerOf(draft, 'un passage'), 'Luc Ferrand', draft);
    }
  });
});

describe('“la directrice” and “la jeune femme”', () => {
  it('are who acted right before, and nobody who has the post farther down', () => {
    const draft =
      'Après neuf ans à la tête du théâtre, Florence Maillard s’en va. « Tout est en règle », assure la directrice. Judith Weill, qui dirige la scène de Niort, se tait.';
    assert.equal(speakerOf(draft, 'Tout est'), 'Florence Maillard');
  });

  it('are the only one of such an age, however far above', () => {
    const draft =
      'Zélie Moncade, 17 ans, a gagné.\n\nLa Slovène Nika Potočar est deuxième.\n\nSon entraîneur, Fabrice Ollivier, jubile.\n\nLa jeune fille dit penser au bac.';
    assert.equal(speakerOf(draft, 'penser'), 'Zélie Moncade');
  });
});
