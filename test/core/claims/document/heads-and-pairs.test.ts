import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

const the = (noun: string): string => (/^[aeiouyéèêœ]/.test(noun) ? `l’${noun}` : `le ${noun}`);
const The = (noun: string): string => the(noun).replace('l', 'L');

/** All who say the last claim of a draft. */
function lastSpeakers(draft: string): readonly string[] {
  const { claims, actors } = analyze(draft);
  const claim = claims.at(-1);
  const ids = claim === undefined ? [] : [claim.actor, ...claim.coSpeakers];
  return ids.map((one) => actors.find(({ id }) => id === one)?.name ?? '–').sort();
}

describe('A French trade right behind whoever heads a body', () => {
  it('is his in the paragraph and at the start of the next, whoever of a like trade is farther above', () => {
    for (const [[body, trade, far], head, form] of product(
      [
        ['l’Institut du climat', 'physicien', 'ingénieur'],
        ['l’Institut du climat', 'chercheur', 'ingénieur'],
        ['l’hôpital Saint-Luc', 'cardiologue', 'infirmier'],
        ['l’Observatoire social', 'sociologue', 'historien'],
        ['l’Alliance paysanne', 'éleveur', 'maraîcher'],
      ] as const,
      ['directeur', 'président', 'cofondateur'],
      [
        (head: string, body: string) => `David Tessier, ${head} de ${body}, est inquiet. `,
        (head: string, body: string) => `David Tessier, ${head} de ${body}, est inquiet. « C’est grave », dit-il.\n\n`,
      ],
    )) {
      const draft = `Luc Wafler, ${far}, a perdu sa maison. « C’est venu la nuit », dit-il.\n\n${form(head, body)}${The(trade)} assure que d’autres pluies viendront.`;
      assert.equal(speakerOf(draft, 'd’autres'), 'David Tessier', draft);
    }
  });
});

describe('A trade of which the text has told without a name', () => {
  it('is nobody who heads the body', () => {
    for (const [trade, between, told] of product(
      ['nurse', 'surgeon', 'teacher', 'driver', 'student'],
      [' ', '\n\n'],
      [
        (trade: string) => `A ${trade} was attacked at St Luke’s on Monday.`,
        (trade: string) => `Police have arrested a ${trade} in Leeds.`,
      ],
    )) {
      const draft = `${told(trade)}\n\nIts director, Tom Orr, apologised. “It is bad,” he said.${between}The ${trade} said it was the second time.`;
      assert.notEqual(lastSpeaker(draft), 'Tom Orr', draft);
    }
    for (const [trade, between] of product(['chirurgien', 'enseignant', 'agriculteur', 'comptable'], [' ', '\n\n'])) {
      const draft = `La police a arrêté un ${trade} lundi à Lens.\n\nLuc Orr, président du club, est choqué. « C’est grave », dit-il.${between}${The(trade)} assure que c’est faux.`;
      assert.notEqual(speakerOf(draft, 'c’est faux'), 'Luc Orr', draft);
    }
  });

  it('is whoever tells of it and has no post', () => {
    const draft = 'Une enseignante a été agressée lundi. Ana Ruiz n’oubliera pas. « J’ai eu peur », dit l’enseignante.';
    assert.equal(speakerOf(draft, 'J’ai eu'), 'Ana Ruiz');
  });
});

describe('A trade for whoever acts in the paragraph and has none', () => {
  it('is his, and not of a like trade of the paragraph before', () => {
    for (const [[far, trade], form] of product(
      [
        ['captain', 'batsman'],
        ['surgeon', 'cardiologist'],
        ['novelist', 'poet'],
        ['detective', 'sergeant'],
        ['chef', 'restaurateur'],
      ] as const,
      [
        (trade: string) => `Dan Pell broke a finger. The ${trade} said he would be back.`,
        (trade: string) => `Also there was Dan Pell, 43. “I’ve had worse,” the ${trade} said.`,
      ],
    )) {
      const draft = `The ${far}, Tom Ashworth, was pleased.\n\n${form(trade)}`;
      assert.equal(lastSpeaker(draft), 'Dan Pell', draft);
    }
    for (const [far, trade] of [
      ['capitaine', 'attaquant'],
      ['gendarme', 'policier'],
      ['chercheur', 'climatologue'],
      ['médecin', 'pédiatre'],
      ['élu', 'député'],
    ] as const) {
      const draft = `${The(far)} Luc Ferrand est content.\n\nPaul Vian s’est cassé un doigt. ${The(trade)} assure qu’il reviendra.`;
      assert.equal(speakerOf(draft, 'il reviendra'), 'Paul Vian', draft);
    }
  });
});

describe('The pair', () => {
  it('are the two of the paragraph, whoever spoke in the one before', () => {
    for (const words of ['The pair say', 'The two men said', 'Both said', 'The two neighbours said', 'The duo said']) {
      const draft = `Sheila Marlow runs it. “It is ours,” she says.\n\n“They want targets,” says Colin Frith, who mends the books. “You can’t read under a bucket,” Josh Akande says. ${words} they will settle it.`;
      assert.deepEqual(lastSpeakers(draft), ['Colin Frith', 'Josh Akande'], draft);
    }
    for (const words of ['Les deux hommes assurent', 'Tous deux assurent', 'Les deux voisins assurent']) {
      const draft = `Anne Martel dirige tout. « C’est à nous », dit-elle.\n\n« Ils voudront des chiffres », dit Colin Ferrand. « On ne lit pas sous un seau », répond Luc Orr. ${words} qu’ils s’entendront.`;
      assert.deepEqual(lastSpeakers(draft), ['Colin Ferrand', 'Luc Orr'], draft);
    }
  });
});

describe('“Whitlock’s mother wept.”', () => {
  it('is whom the pronoun behind means, and nobody of an earlier sentence', () => {
    for (const [[kin, other, pronoun], verb, between] of product(
      [
        ['mother', 'Anna Grant', 'she'],
        ['widow', 'Anna Grant', 'she'],
        ['lawyer', 'Anna Grant', 'she'],
        ['brother', 'Tom Grant', 'he'],
        ['agent', 'Tom Grant', 'he'],
      ] as const,
      ['wept in the gallery', 'was in court', 'disagrees'],
      [' ', '\n\n'],
    )) {
      const draft = `Lucy Amadi ran the shop. The inspector, ${other}, said it was late. “It was planned,” ${pronoun} said.${between}Amadi’s ${kin} ${verb}. “It is a bad day,” ${pronoun} said.`;
      const name = lastSpeaker(draft);
      assert.ok(name !== other && name !== 'Lucy Amadi', `${draft} ${name ?? '–'}`);
    }
  });
});

describe('An opera with a nation before it', () => {
  it('is a body, and its conductor whom it names', () => {
    const draft =
      'Welsh Lyric Opera has named Ilse Brandt as its next director. The German conductor said she was glad.';
    assert.equal(lastSpeaker(draft), 'Ilse Brandt');
  });
});

describe('A French noun for any body', () => {
  it('means the body that acted last, and no person', () => {
    for (const [noun, body] of [
      ['L’instance', 'Le Conseil national des barreaux'],
      ['La structure', 'Le Conseil national des barreaux'],
      ['L’entité', 'Altarive'],
      ['La PME', 'Altarive'],
      ['La multinationale', 'Altarive'],
    ] as const) {
      const draft = `${body} a présenté son plan mardi. « C’est bien », se réjouit Luc Orr, un habitant de Lens.\n\n${noun} assure que rien ne changera.`;
      assert.equal(speakerOf(draft, 'rien'), body.replace('Le ', ''), draft);
    }
  });

  it('means two that “et la” joins', () => {
    const draft = 'FO et la CGC appellent à la grève. Les deux organisations exigent un moratoire.';
    assert.deepEqual(lastSpeakers(draft), ['CGC', 'FO']);
  });

  it('means a firm behind what it does, whose name is words', () => {
    const draft = 'L’exploitant, Vert Glacier, renvoie la balle. La société affirme avoir signalé la panne.';
    assert.equal(speakerOf(draft, 'avoir'), 'Vert Glacier');
  });
});

describe('A noun that an indefinite apposition follows', () => {
  it('is of somebody new, and nobody of a paragraph before', () => {
    const french =
      'Son entraîneuse, Pauline Hardy, a misé deux euros. « Pour la forme », sourit-elle.\n\nLe favori a fini septième.\n\nLa propriétaire, une retraitée de Lisieux, était absente. « J’ai eu peur », a confié la vieille dame.';
    assert.notEqual(speakerOf(french, 'J’ai eu'), 'Pauline Hardy');
    const english =
      'Helen Pryce, director of the museum, was calm. “They said good morning,” she said.\n\nThe guard, a student in his second week, said they were contractors.';
    assert.notEqual(lastSpeaker(english), 'Helen Pryce');
  });

  it('is whoever the paragraph has just named', () => {
    const draft = 'Ann Lund opened the shop. The owner, a former nurse, said it was late.';
    assert.equal(lastSpeaker(draft), 'Ann Lund');
  });
});

describe('“A mother wept.”', () => {
  it('leaves “she” behind it to nobody of an earlier paragraph', () => {
    for (const [opening, who, verb] of product(
      ['Outside court, ', 'On Monday, ', ''],
      ['a mother whose son had been helped by the charity', 'a grandmother', 'a young woman in a red coat'],
      ['wept', 'watched in silence'],
    )) {
      const subject = opening === '' ? who.replace('a ', 'A ') : who;
      const draft = `The lawyer, Sarah Pine, asked for bail. “She is ill,” Pine said.\n\n${opening}${subject} ${verb}. “It was all we had,” she said.`;
      assert.notEqual(lastSpeaker(draft), 'Sarah Pine', draft);
    }
  });
});

describe('A neighbour', () => {
  it('has the trade described, rather than whoever told of himself before', () => {
    const draft =
      '“I’ll sell,” said Raj Patel, 59. His neighbour Gwen Sharp works at the airport. “It pays my mortgage,” the security guard said.';
    assert.equal(lastSpeaker(draft), 'Gwen Sharp');
  });
});
