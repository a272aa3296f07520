import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';
import { product } from '../table';

/** Whom an English court report means by “the defendant” and “the accused”, whoever spoke before. */
describe('“the defendant”', () => {
  const openings = [
    'Rupert Lyle, 61, denies 12 counts of fraud.',
    'Rupert Lyle denies murder.',
    'Rupert Lyle, a retired dealer from Chester, denies all the charges.',
    'Rupert Lyle, 61, is accused of killing his wife.',
    'Rupert Lyle is charged with assault.',
    'Rupert Lyle has pleaded not guilty to murder.',
    'Rupert Lyle pleaded guilty on Monday to two counts of theft.',
    'Rupert Lyle is on trial for robbery.',
    'Rupert Lyle, who is accused of arson, sat in the dock.',
    'The trial of Rupert Lyle opened on Monday.',
    'Rupert Lyle, 61, appeared in court on Monday.',
    'Rupert Lyle was found guilty of fraud.',
    'Rupert Lyle was convicted on Monday of perjury.',
    'Rupert Lyle, 61, faces three charges of blackmail.',
    'Rupert Lyle denies a charge of theft.',
  ];
  const between = [
    '“He lied,” said Jack Dunn, a witness.',
    'His brother, Luke Lyle, told the court: “He lied.”',
    'Jack Dunn gave evidence. “He lied,” he said.',
  ];
  const said = ['The defendant said it was a mistake.', '“It was a mistake,” the defendant told the court.'];

  it('is whoever stands trial', () => {
    for (const [opening, other, words] of product(openings, between, said)) {
      const draft = `${opening}\n\n${other}\n\n${words}`;
      const last = claimLines(draft, 'en').at(-1) ?? '';
      assert.match(last, /(defendant|accused) → Rupert Lyle \|/i, draft);
    }
  });

  it('is not a minister who denies a report', () => {
    const lines = claimLines(
      'Ana Orr, the minister, denied the report.\n\n“She lied,” said Jack Dunn.\n\nThe defendant said it was a mistake.',
      'en',
    );
    assert.doesNotMatch(lines.at(-1) ?? '', /Orr/);
  });
});
