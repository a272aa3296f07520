import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('Somebody without a name whom an English portrait shows in the present', () => {
  it('is heard, and not of whom the portrait is', () => {
    for (const [who, does] of product(
      ['A young woman', 'A woman in a red coat', 'A nurse'],
      ['waits with a pram', 'is waiting at the door', 'puts down her bag', 'stops to look'],
    )) {
      const draft = `“I cook,” says Fatou Sarr.\n\n${who} ${does}. “It is for the baby,” she says.`;
      assert.equal(lastSpeaker(draft), undefined, draft);
    }
  });

  it('is not, where the writer tells of the past', () => {
    for (const does of ['stopped her in the street once', 'had told her to give up']) {
      const draft = `“I cook,” says Fatou Sarr.\n\nA nun ${does}. “I laughed,” she says.`;
      assert.equal(lastSpeaker(draft), 'Fatou Sarr', draft);
    }
  });
});

describe('“cet homme”, “cette femme”', () => {
  it('is somebody without a name who has just come up', () => {
    for (const [who, does, word] of [
      ['Un voisin', 'l’entendait parler seul', 'cet homme'],
      ['Un voisin, qui lui montait le pain,', 'l’entendait parler seul', 'cet homme'],
      ['Un retraité', 'attend devant la grille', 'cet homme de 70 ans'],
      ['Une retraitée', 'attend devant la grille', 'cette femme'],
      ['Un bénévole', 'distribue le pain', 'ce père de famille'],
    ] as const) {
      const named = word.startsWith('cette') ? 'Anne Roux' : 'Luc Roux';
      const draft = `${named} a lancé un appel.\n\n${who} ${does}. « J’ai tout perdu », dit ${word}.`;
      assert.equal(speakerOf(draft, 'J’ai tout'), '', draft);
    }
  });
});

describe('Whose wife or father somebody is', () => {
  it('tells the other of two who are named together', () => {
    assert.equal(
      lastSpeaker('Josh and Ellie Marsh heard nothing. “We asked the driver,” said Josh. “He knew,” his wife added.'),
      'Ellie Marsh',
    );
    assert.equal(
      speakerOf(
        'Ellie et Josh Marsh attendent. « On a demandé », dit Ellie. « Il savait », ajoute son mari.',
        'Il savait',
      ),
      'Josh Marsh',
    );
  });

  it('is nobody with another post who comes up only farther down', () => {
    for (const behind of ['The council’s food officer, Dr Ian Orr, left.', 'Ian Orr, a doctor in Leeds, left.']) {
      const draft = `Jim Docherty peels the carrots. His doctor said it had helped.`;
      assert.equal(lastSpeaker(draft), 'His doctor');
      assert.notEqual(lastSpeaker(`${draft}\n\n${behind}`), 'Ian Orr');
    }
  });

  it('is whoever came up beside him first, and nobody who spoke since', () => {
    const draft =
      'Guy Morel compte. Son fils Baptiste, 22 ans, filme la scène.\n\n« Oui », dit Paul Roux.\n\nBaptiste range son téléphone. Son père siffle le chien. « On rentre », dit-il.';
    assert.equal(speakerOf(draft, 'On rentre'), 'Guy Morel');
  });
});

describe('A quotation without a cue', () => {
  it('is not of somebody whom it calls by name', () => {
    for (const before of ['Il remplaçait Antoine Hast.', 'Lancé par la blessure d’Antoine Hast, le minot jouait.'])
      assert.notEqual(speakerOf(`${before} « Antoine m’a écrit un mot. »`, 'Antoine m’a'), 'Antoine Hast', before);
    assert.equal(lastSpeaker('Ruth Carr left the pitch. She was replaced by Ann Orr. “Ann was superb.”'), 'Ruth Carr');
  });

  it('is of whom a pronoun and a mood tell', () => {
    for (const mood of [
      'n’en est plus si sûr',
      'en est convaincu',
      'est prêt à partir',
      'est en colère',
      'n’est pas d’accord',
    ]) {
      const draft = `Luc Orr compte. « C’est la onzième », dit-il. Paul Roux hésite. Il ${mood}. « Travailler pour rien, non merci. »`;
      assert.equal(speakerOf(draft, 'Travailler'), 'Paul Roux', mood);
    }
  });
});

describe('Who pleads before an English court', () => {
  it('is the barrister', () => {
    for (const pleads of [
      'Oliver Strand, defending, asked why.',
      'Oliver Strand, for the prosecution, rose.',
      'Cross-examined by Oliver Strand, Beth Trewin wept.',
    ]) {
      const draft = `Sasha Malik KC opened the case. “He lied,” she said.\n\n${pleads} “You were afraid,” the barrister said.`;
      assert.equal(lastSpeaker(draft), 'Oliver Strand', pleads);
    }
  });
});

describe('French posts of rugby', () => {
  it('are of two words', () => {
    for (const post of ['demi d’ouverture', 'demi de mêlée', 'troisième ligne'])
      assert.equal(
        speakerOf(`Luc Orr, 19 ans, est entré. « Je ne sais pas », dit le ${post}.`, 'Je ne'),
        'Luc Orr',
        post,
      );
  });
});

describe('“L’intéressé” that opens a paragraph', () => {
  it('is whom somebody spoke of in the one before', () => {
    const draft =
      'Paul Roux a sorti son capitaine, Luc Vian. « Il était cuit. »\n\nL’intéressé a confirmé. « Je n’aime pas sortir », a-t-il dit.';
    assert.equal(speakerOf(draft, 'Je n’aime'), 'Luc Vian');
  });
});
