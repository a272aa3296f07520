import assert from 'node:assert/strict';
import { analyze } from '../../../../src/core/index';
import { claimLines } from '../claim-lines';

/** Interviews, with names or letters before the turns or without. */
const cases: readonly (readonly [name: string, draft: string, claims: readonly string[]])[] = [
  [
    'questions in bold',
    `*Ana Ruiz ran the ferry for ten years. She left in May.*

**Why did you leave?**

I was tired. Nobody listened to me.

**Did Tom Reed ask you to stay?**

Never.

The ferry runs until Sunday.`,
    ['direct: – → Ana Ruiz | – | I was tired. Nobody listened to me.', 'direct: – → Ana Ruiz | – | Never.'],
  ],
  [
    'a remark of the interviewer that names somebody',
    `*Ana Ruiz ran the ferry for ten years. She left in May.*

**Why did you leave?**

I was tired.

**Your old captain, Tom Reed, calls you the best sailor on the coast.**

Tom is kind.

**Do you miss the sea?**

I miss the birds.`,
    [
      'direct: – → Ana Ruiz | – | I was tired.',
      'indirect: Your old captain, Tom Reed | calls | you the best sailor on the coast',
      'direct: – → Ana Ruiz | – | Tom is kind.',
      'direct: – → Ana Ruiz | – | I miss the birds.',
    ],
  ],
  [
    'a paper before its questions, initials and a quotation before an answer',
    `# Entretien avec Ana Ruiz, maire de Lens

**Le Monde : Pourquoi rouvrir ?**

**Ana Ruiz :** Parce qu'il le faut.

**Le Monde :** Et le pont ?

**A. R. :** « Patience. » La route sera sûre.

**Le Monde :** Et après ?

R.: Merci.`,
    [
      "direct: Ana Ruiz | : | Parce qu'il le faut",
      'direct: A. R. → Ana Ruiz | : | « Patience. » La route sera sûre.',
      'direct: – → Ana Ruiz | – | Merci.',
    ],
  ],
  [
    'letters',
    `Ana Ruiz ran the ferry for ten years. She left in May.

Q: Why did you leave?

A: The pay was bad.`,
    ['direct: – → Ana Ruiz | – | The pay was bad.'],
  ],
  [
    'names, then questions in bold and plain answers, then letters',
    `**The Harbour Post: What made you leave this town?**

**Rosa Delga:** I was told to go, and I went.

**Who told you that?**

My supervisor. He said that it came from above.

**Q.** Did you complain?

**A.** Twice. In writing.`,
    [
      'direct: The Harbour Post | : | What made you leave this town?',
      'direct: Rosa Delga | : | I was told to go, and I went',
      'indirect: – | was told | to go',
      'direct: – → Harbour Post | – | Who told you that?',
      'direct: – → Rosa Delga | – | My supervisor. He said that it came from above.',
      'indirect: He | said | it came from above',
      'direct: – → Harbour Post | – | Did you complain?',
      'direct: – → Rosa Delga | – | Twice. In writing.',
    ],
  ],
  [
    'questions that the writer answers',
    `Ana Ruiz ran the ferry for ten years.

**What happens next?**

The council votes on Sunday.`,
    [],
  ],
];

describe('Interviews', () => {
  for (const [name, draft, claims] of cases) it(name, () => assert.deepEqual(claimLines(draft, 'en'), claims));
});

/** How a paper sets its questions off. */
const QUESTIONS: readonly (readonly [name: string, (question: string) => string])[] = [
  ['bold', (question) => `**${question}**`],
  ['italics', (question) => `*${question}*`],
  ['underscores', (question) => `_${question}_`],
  ['bold behind a dash', (question) => `**– ${question}**`],
  ['headings', (question) => `### ${question}`],
];

/** An introduction, two questions with their answers, and the guest. */
const TALKS: readonly (readonly ['fr' | 'en', guest: string, ...texts: [string, string, string, string, string]])[] = [
  [
    'fr',
    'Awa Diop',
    'La chimiste Awa Diop a reçu le prix Léonard.',
    'Que change ce prix ?',
    'Il donne du temps. Les étudiants reviennent.',
    'Êtes-vous optimiste ?',
    'Oui, parce que la ville suit.',
  ],
  [
    'fr',
    'Bruno Kern',
    '**Trois questions à Bruno Kern, maire de Thann**',
    'La fusion est-elle faite ?',
    'Pas encore. Le conseil votera en mai.',
    'Et si le vote échoue ?',
    'Alors tout sera à refaire.',
  ],
  [
    'fr',
    'Louise Mercier',
    'L’apicultrice Louise Mercier a perdu quarante ruches.',
    'Que s’est-il passé ?',
    'Le gel, puis les frelons. Les reines sont mortes.',
    'Qui vous aide ?',
    'Personne ne m’a appelée.',
  ],
  [
    'en',
    'Lucy Adair',
    'Five questions for Lucy Adair, chief executive of Northfield Water',
    'Why do the pipes leak?',
    'They are a hundred years old.',
    'Is that enough?',
    'It is not, as the regulator knows.',
  ],
  [
    'en',
    'Ruth Okoro',
    'Ruth Okoro has run the shelter in Leith since 2009.',
    'How many people come each night?',
    'About forty. In January it was sixty.',
    'Who pays you for it?',
    'Nobody, really. We live on gifts.',
  ],
  [
    'en',
    'Mira Sen',
    'The novelist Mira Sen has won the Orwell Prize.',
    'Where did the story start?',
    'On a bus. A man was reading upside down.',
    'Did you speak to him?',
    'No, and he never looked up.',
  ],
];

describe('Interviews whose questions are set off', () => {
  for (const [language, guest, intro, first, answer, second, reply] of TALKS) {
    for (const [form, set] of QUESTIONS) {
      const marks = language === 'fr' ? (['« ', ' »'] as const) : (['“', '”'] as const);
      const draft = (...answers: readonly string[]): string =>
        [intro, set(first), answers[0], set(second), answers[1]].join('\n\n');
      it(`${guest}: ${form}`, () =>
        assert.deepEqual(claimLines(draft(answer, reply), language), [
          `direct: – → ${guest} | – | ${answer}`,
          `direct: – → ${guest} | – | ${reply}`,
        ]));
      it(`${guest}: ${form}, answers in marks`, () => {
        const [one, other] = [answer, reply].map((text) => `${marks[0]}${text}${marks[1]}`) as [string, string];
        assert.deepEqual(
          claimLines(draft(one, other), language).map((line) => line.replace(/^direct: .* \| – \| /, '')),
          [one, other],
        );
        const speakers = analyze(draft(one, other), { language });
        const names = new Map(speakers.actors.map(({ id, name }) => [id, name]));
        assert.deepEqual(
          speakers.claims.map(({ actor }) => names.get(actor ?? '')),
          [guest, guest],
        );
      });
    }
  }
});

/** How a paper writes a letter before a question or an answer. */
const LABELS: readonly (readonly [name: string, (letter: string) => string])[] = [
  ['colon', (letter) => `${letter}:`],
  ['full stop', (letter) => `${letter}.`],
  ['hyphen', (letter) => `${letter} -`],
  ['en dash', (letter) => `${letter} –`],
  ['em dash', (letter) => `${letter} —`],
  ['full stop and dash', (letter) => `${letter}. –`],
  ['bold, dash', (letter) => `**${letter} –**`],
];

describe('Interviews with a letter before questions and answers', () => {
  for (const [language, guest, intro, first, answer, second, reply] of TALKS)
    for (const [form, label] of LABELS)
      it(`${guest}: ${form}`, () => {
        const [q, a] = [label('Q'), label(language === 'fr' ? 'R' : 'A')];
        const draft = [intro, `${q} ${first}`, `${a} ${answer}`, `${q} ${second}`, `${a} ${reply}`].join('\n\n');
        assert.deepEqual(claimLines(draft, language), [
          `direct: – → ${guest} | – | ${answer}`,
          `direct: – → ${guest} | – | ${reply}`,
        ]);
      });

  it('are none where another letter stands before a dash', () =>
    assert.deepEqual(
      claimLines('La ministre Awa Diop a présenté sa loi.\n\nA – Le prix ?\n\nB – La durée.', 'fr'),
      [],
    ));
});

/** Questions that a writer asks himself, or his readers. */
const OWN: readonly (readonly ['fr' | 'en', string])[] = [
  [
    'fr',
    'La ministre Awa Diop a présenté sa loi.\n\n## Que dit le texte ?\n\nIl fixe un prix.\n\n## Qui est concerné ?\n\nNos voisins ne le sont pas.',
  ],
  [
    'fr',
    'La ministre Awa Diop a présenté sa loi.\n\n**Que dit le texte ?**\n\nIl fixe un prix.\n\n**Et ensuite ?**\n\nLe Sénat vote en mai.',
  ],
  ['fr', 'Le maire Jean Roux part.\n\n## Et maintenant ?\n\nJe me souviens de son premier jour. Il pleuvait.'],
  [
    'en',
    'The minister, Ana Shaw, has published her bill.\n\n## What is in it?\n\nIt sets a price.\n\n## Who is affected?\n\nOur neighbours are not.',
  ],
  ['en', 'The mayor, Tom Reed, is leaving.\n\n## What now?\n\nMy first day was his. It rained.'],
  [
    'en',
    'The minister, Ana Shaw, has published her bill.\n\n**What is in it?**\n\nIt sets a price.\n\n**And then?**\n\nThe Lords vote in May.',
  ],
  // Bold type that headings have, and a paper that speaks of itself
  [
    'fr',
    'Une phrase du maire Paul Arnaud circule.\n\n**Ce qu’on a vu passer**\n\nUn extrait de six secondes.\n\n**D’où vient l’erreur ?**\n\nLe compte a été fermé.\n\n**Notre avis : faux.** Rien n’est vrai.',
  ],
  [
    'fr',
    'Une phrase du maire Paul Arnaud circule.\n\n**D’où vient l’erreur ?**\n\nLe compte a été fermé.\n\n**Notre avis : faux.** Rien n’est vrai.',
  ],
  [
    'en',
    'A line by the mayor, Tom Reed, went round.\n\n**What went wrong?**\n\nThe clip was cut.\n\n**Our verdict: false.** Nothing is true.',
  ],
];

describe('Questions that are no interview', () => {
  for (const [language, draft] of OWN) it(draft.slice(0, 80), () => assert.deepEqual(claimLines(draft, language), []));
});

describe('An interview in a magazine', () => {
  it('goes on behind a heading and a remark of whoever asks', () =>
    assert.deepEqual(
      claimLines(
        '**INTERVIEW.** L’adjointe Sarah Lenormand défend son plan.\n\n**Reculez-vous ?**\n\nNon. Nous avons agi trop vite.\n\nLa concertation a duré un mois.\n\n## Les commerçants en colère\n\n**On parle de 30 % de ventes en moins.**\n\nCe chiffre ne repose sur rien.\n\n**Et le maire ?**\n\nIl me suit.',
        'fr',
      ).filter((line) => line.startsWith('direct')),
      [
        'direct: – → Sarah Lenormand | – | Non. Nous avons agi trop vite.',
        'direct: – → Sarah Lenormand | – | La concertation a duré un mois.',
        'direct: – → Sarah Lenormand | – | Ce chiffre ne repose sur rien.',
        'direct: – → Sarah Lenormand | – | Il me suit.',
      ],
    ));
});

describe('Interviews that the draft announces', () => {
  it('have questions behind dashes that are nobody’s words', () =>
    assert.deepEqual(
      claimLines(
        'Entretien avec le cinéaste Marc Vial.\n\n— Pourquoi ce titre ?\n\n— Il est venu en voiture.\n\n— Et les acteurs ?\n\n— Tous des amis.',
      ),
      ['direct: – → Marc Vial | – | — Il est venu en voiture', 'direct: – → Marc Vial | – | — Tous des amis'],
    ));
});

/** Turns behind who speaks them, with the printed source and the speaker. */
const TURNS: readonly (readonly [string, source: string, speaker: string])[] = [
  ['MR. SPICER: The president has been briefed.', 'MR. SPICER', 'SPICER'],
  ['Mr. Spicer: The president has been briefed.', 'Mr. Spicer', 'Spicer'],
  ['SEN. CRUZ: The president has been briefed.', 'SEN. CRUZ', 'CRUZ'],
  ['DR. LEE: We do not know.', 'DR. LEE', 'LEE'],
  ['Dr Ann Lee: It will not hold.', 'Dr Ann Lee', 'Ann Lee'],
  ['Mr Brown (Con): It will not hold.', 'Mr Brown (Con)', 'Brown'],
  ['Ann Orr (Labour): We will fight.', 'Ann Orr (Labour)', 'Ann Orr'],
  ['Judge Orr: The court is adjourned.', 'Judge Orr', 'Orr'],
  ['MME COLIN : Le budget est faux.', 'MME COLIN', 'COLIN'],
  ['Mme Colin : Le budget est faux.', 'Mme Colin', 'Colin'],
  ['M. BRUN (Ensemble pour Dole) : Nous voterons contre.', 'M. BRUN (Ensemble pour Dole)', 'BRUN'],
  ['Jean Roux (Lens) : Nous voterons contre.', 'Jean Roux (Lens)', 'Jean Roux'],
  ['Jean Roux, maire : Nous voterons contre.', 'Jean Roux, maire', 'Jean Roux'],
  ['M. Paul Dumas. – Ce texte est une imposture.', 'M. Paul Dumas', 'Paul Dumas'],
  ['Mme Odile Brun, ministre. – Vous savez que c’est faux.', 'Mme Odile Brun, ministre', 'Odile Brun'],
  ['MME COLIN – C’est une honte.', 'MME COLIN', 'COLIN'],
  ['M. BRUN – Laissez-moi finir.', 'M. BRUN', 'BRUN'],
  ['Hélène Royer. – Elle arrive trop tard.', 'Hélène Royer', 'Hélène Royer'],
  ['**Hélène Royer.** – Elle arrive trop tard.', 'Hélène Royer', 'Hélène Royer'],
  ['**M. Paul Dumas.** — Ce texte est une imposture.', 'M. Paul Dumas', 'Paul Dumas'],
];

describe('Turns of a transcript', () => {
  for (const [draft, source, speaker] of TURNS)
    it(draft, () => {
      const { claims, actors } = analyze(draft);
      const [turn] = claims.filter(({ nestedIn }) => nestedIn === null);
      assert.ok(turn?.source != null);
      assert.equal(draft.slice(turn.source.start, turn.source.end), source);
      assert.equal(actors.find(({ id }) => id === turn.actor)?.name, speaker);
    });

  const none = [
    'Ann Orr (Labour): 2,300 votes',
    'Mme Colin : 12 voix.',
    'M. Dupont, né à Lens : une vie.',
    'Jean Roux (PS) : l’homme qui monte.',
    'PARIS. – Le maire a démissionné.',
    'M. Brun. – 3 voix',
  ];
  for (const draft of none) it(`none: ${draft}`, () => assert.deepEqual(claimLines(draft), []));

  it('of somebody without a name', () => {
    const draft = '**Le président :** Vous reconnaissez les faits ?\n\n**Le prévenu :** Oui, je regrette.';
    assert.deepEqual(claimLines(draft), [
      'direct: Le président | : | Vous reconnaissez les faits ?',
      'direct: Le prévenu | : | Oui, je regrette',
    ]);
  });

  it('behind names in bold with a full stop, once a question is asked', () => {
    const draft =
      '**LE MONITEUR. Que reprochez-vous à la loi ?**\n\n**Hélène Royer.** Elle arrive trop tard.\n\n**LE MONITEUR. Et le ministre ?**\n\n**H. R.** Il n’a rien promis.';
    assert.deepEqual(claimLines(draft), [
      'direct: Hélène Royer | – | Elle arrive trop tard.',
      'direct: H. R. → Hélène Royer | – | Il n’a rien promis.',
    ]);
    assert.deepEqual(claimLines('**Hélène Royer.** Elle arrive trop tard.'), []);
  });

  it('initials that look like a title are a name', () => {
    const draft = 'Marie Blanc a écrit un livre.\n\n**Qui a eu l’idée ?**\n\n**M. B. :** Moi, évidemment.';
    assert.deepEqual(claimLines(draft), ['direct: M. B. → Marie Blanc | : | Moi, évidemment']);
  });

  it('initials are whose name has them', () => {
    const draft =
      'L’apicultrice Louise Mercier est fâchée.\n\n**L. M. :** Quarante ruches sont mortes.\n\n**L.M. :** La préfecture ne répond pas.';
    const { actors, claims } = analyze(draft);
    assert.deepEqual(
      actors.filter(({ type }) => type === 'person').map(({ name }) => name),
      ['Louise Mercier'],
    );
    assert.equal(claims.length, 2);
    const guest = actors.find(({ type }) => type === 'person');
    for (const { actor } of claims) assert.equal(actor, guest?.id);
  });
});
