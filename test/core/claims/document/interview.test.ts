import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

/** Interviews without names before the turns. */
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
