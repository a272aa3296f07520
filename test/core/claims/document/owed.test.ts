import assert from 'node:assert/strict';
import { product } from '../table';
import { lastSpeaker, speakerOf } from './speaker-of';

describe('A description of whom the text still has to tell what he is', () => {
  it('means in English whoever acted right before, of a former post that nothing shows him in today', () => {
    for (const [far, [near, word]] of product(
      [
        'Mayor Joan Pell opened the hall. “It is a good day,” she said.',
        'Joan Pell found it. “I threw it out,” she said.',
      ],
      [
        ['Festival director Hugo Lane said it had been a long road', 'former boxer'],
        ['The detective who led the case, Hugo Lane, has another theory', 'retired officer'],
        ['Opposition leader Hugo Lane accused the government of giving in', 'former prime minister'],
        ['Labour leader Hugo Lane opposed it', 'former barrister'],
        ['Tournament director Hugo Lane was pleased', 'former player'],
      ] as const,
    )) {
      const draft = `${far}\n\n${near}. The ${word} said he was tired.`;
      assert.equal(lastSpeaker(draft), 'Hugo Lane', draft);
    }
  });

  it('is nobody in office, where the article is about somebody else', () => {
    const draft =
      'Donald Crump is the favourite. He spoke in Iowa.\n\nSenator Tom Barr said it was a disgrace. The former president said he was a loser.';
    assert.equal(lastSpeaker(draft), 'Donald Crump');
  });

  it('means the colleague of whoever has the post, by what the text had not told of either', () => {
    for (const [post, word] of [
      ['Senator', 'The Iowa senator'],
      ['Councillor', 'The Leeds councillor'],
      ['Farmer', 'The Kent farmer'],
    ]) {
      const draft = `${post} Maria Lund said she would go. Her colleague Chuck Holm was not so sure. ${word} said he would wait.`;
      assert.equal(lastSpeaker(draft), 'Chuck Holm', draft);
    }
  });

  it('means in French whom the text has only just named', () => {
    for (const [far, near, word] of [
      ['Le rapporteur Paul Rémy, député du Loiret, est agacé.', 'Parmi eux, Luc Arnaud.', 'Le député LR'],
      ['L’avocat Paul Rémy, député du Loiret, est agacé.', 'Face à lui, Luc Arnaud.', 'Le député RN'],
    ] as const) {
      const draft = `${far}\n\n${near} ${word} promet mille amendements.`;
      assert.equal(speakerOf(draft, 'mille'), 'Luc Arnaud', draft);
    }
    for (const word of ['L’ancien trésorier du club', 'L’ancienne gloire du club', 'L’ancien comptable de la mairie']) {
      const draft = `Le tribunal a condamné mardi Claude Arnaud à deux ans de prison. ${word} avait détourné 20 000 euros. « Je voulais rembourser », a plaidé Claude Arnaud.\n\n${word} fera appel. « C’est trop », dit-il.`;
      assert.equal(speakerOf(draft, 'Je voulais'), 'Claude Arnaud', draft);
    }
  });

  it('means who has a function only, by a trade that he can have besides', () => {
    for (const [near, word] of product(
      [
        'Its owner, Priti Shah, is tempted',
        'The trustees’ chair, Priti Shah, wept',
        'Its secretary, Priti Shah, was glad',
      ],
      ['shopkeeper', 'businesswoman', 'accountant', 'fisherman'],
    )) {
      const draft = `Tom Lund is a vicar. “It is late,” he said.\n\n${near}. “I am sorry,” the ${word} said.`;
      assert.equal(lastSpeaker(draft), 'Priti Shah', draft);
    }
  });

  it('is no player who is only chairman', () => {
    for (const word of ['striker', 'goalkeeper', 'winger']) {
      const draft = `Chairman Sid Moss said the club was sold. The ${word} said he would leave.`;
      assert.notEqual(lastSpeaker(draft), 'Sid Moss', draft);
    }
  });

  it('means whoever heads a service rather than somebody of another trade farther away', () => {
    for (const [trade, word] of [
      ['infirmière', 'l’urgentiste'],
      ['aide-soignante', 'la chirurgienne'],
      ['infirmière', 'la pédiatre'],
    ] as const) {
      const draft = `Aurélie Vian, ${trade} depuis neuf ans, court partout. « On trie », lâche-t-elle.\n\nAna Orr dirige le service. Elle aussi a pensé à partir. « Je reste », confie ${word}.`;
      assert.equal(speakerOf(draft, 'Je reste'), 'Ana Orr', draft);
    }
  });
});

describe('A pronoun behind somebody of another', () => {
  it('is not whoever spoke before, where the French sentence tells of his rival or pupil', () => {
    for (const noun of ['rival', 'protégé', 'adversaire', 'coéquipier', 'successeur']) {
      const draft = `Le coach, Luc Arnaud, a souri. « On a tout dit », a-t-il expliqué. Son ${noun}, lui, songeait à la suite. « Je veux gagner », a-t-il glissé.`;
      assert.equal(speakerOf(draft, 'Je veux'), '', draft);
    }
  });

  it('is who acts, where the other only does something to him', () => {
    for (const told of [
      'Son médecin l’a opéré lundi',
      'Son associé est parti avec la caisse',
      'Son voisin a bâti un mur',
    ]) {
      const draft = `Luc Arnaud est à bout. ${told}. « Je n’en peux plus », dit-il.`;
      assert.equal(speakerOf(draft, 'Je n’en'), 'Luc Arnaud', draft);
    }
  });
});

describe('A couple', () => {
  it('is whoever has a spouse, and her', () => {
    for (const [one, other, word] of [
      ['Bus driver Winston Clarke woke to smoke', 'His wife, Denise, was the last out', 'The couple'],
      ['Denise Clarke woke to smoke', 'Her husband, Winston, was the last out', 'The couple'],
    ] as const) {
      const draft = `${one}. ${other}.\n\nStation manager Ian Robb said it had started in a dryer. ${word} said they had complained.`;
      assert.match(lastSpeaker(draft) ?? '', /Clarke/, draft);
    }
  });
});

describe('A daughter whose whole name comes later', () => {
  it('is one', () => {
    for (const kin of ['daughter', 'mother', 'aunt']) {
      const draft = `Edith Marlow has died. Her ${kin}, Rose, wept. “She was kind,” Rose Marlow said.\n\nFlowers were banned, her ${kin} said.`;
      assert.equal(lastSpeaker(draft), 'Rose Marlow', draft);
    }
  });
});
