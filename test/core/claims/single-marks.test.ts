import assert from 'node:assert/strict';
import { claimLines } from './claim-lines';

/** Quotations in single marks that go on over paragraphs, each of which opens them anew. */
const pieces = [
  "'We're working to get it right.",
  "'We had to do this because it's been unfair.",
  "'We make 300 collections, it's a lot, but people don't see it.'",
] as const;

const curly = (text: string): string => text.replace(/(^|\s)'/g, '$1‘').replaceAll("'", '’');

describe('A quotation in single marks over paragraphs', () => {
  for (const marks of ['straight', 'curly'])
    it(`in ${marks} ones`, () => {
      const typed = (text: string): string => (marks === 'curly' ? curly(text) : text);
      const words = pieces.map(typed);
      for (const cue of ['said', 'says', 'added', 'told the council', 'explained'])
        for (const count of [2, 3]) {
          const own = [...words.slice(0, count - 1), words[2]];
          const [line, ...more] = claimLines(`Cllr Paul Vian ${cue}: ${own.join('\n\n')}`, 'en');
          assert.deepEqual(more, [], cue);
          assert.equal(line?.split(' ‖ ').length, count, line);
          assert.match(line ?? '', /^direct: Cllr Paul Vian /);
        }
      for (const opening of ["'We deserved to win,'", "'It's the worst bin day I've seen,'"])
        for (const cue of ['said Nora Ruiz', 'Nora Ruiz told the BBC', 'Nora Ruiz said'])
          assert.deepEqual(
            claimLines(typed(`${opening} ${cue}. 'We had the ball and it's ours.\n\n'There'll be rats.'`), 'en').map(
              (line) => line.split(' ‖ ').length,
            ),
            [3],
            `${opening} ${cue}`,
          );
    });

  it('is none behind an apostrophe', () => {
    for (const draft of [
      "He played rock 'n' roll. The lads' team won. The dogs' home shut.",
      "The '90s were kind to him. The boys' club shut in May.",
    ])
      assert.deepEqual(claimLines(draft, 'en'), [], draft);
    assert.deepEqual(claimLines("Nora Ruiz said: 'I'll miss it.' She left.\n\nThe boys' club shut in May.", 'en'), [
      "direct: Nora Ruiz | said | 'I'll miss it.'",
    ]);
  });

  it('ends at a cue that its writer forgot to close it before', () =>
    assert.deepEqual(
      claimLines('‘You lose that,’ mused Colin Frayne. ‘It was the end, sniffed an usher. Frayne left.', 'en').map(
        (line) => line.split(' | ')[0],
      ),
      ['direct: Colin Frayne', 'indirect: an usher'],
    ));
});
