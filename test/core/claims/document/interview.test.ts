import assert from 'node:assert/strict';
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
