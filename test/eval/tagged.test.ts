import assert from 'node:assert/strict';
import { readTagged } from './tagged';

describe('a tagged article', () => {
  const tagged =
    '---\nlang: fr\n---\n<t q="1" k="direct" by="vian">« Non »</t>, <c q="1">a dit</c> <s q="1">le maire, <a id="vian" type="PER">Paul Vian</a></s>. ' +
    'Le film <x>« La Digue »</x> sort. <s q="2"><m id="vian">Il</m></s> <c q="2">assure</c> que <t q="2" k="indirect" by="vian ville">le pont</t> <a id="ville" type="GPE">Ville</a><t q="2"> tient</t>.';
  const { text, lang, quotes, entities, mentions, negatives } = readTagged('pont', tagged);
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

  it('gives the text without its tags', () => {
    assert.equal(lang, 'fr');
    assert.ok(
      text.endsWith(
        '« Non », a dit le maire, Paul Vian. Le film « La Digue » sort. Il assure que le pont Ville tient.',
      ),
    );
  });
  it('gives the claims with their parts, source, cue and speaker', () => {
    assert.deepEqual(
      quotes.map(({ kind, parts, source, cue, speaker }) => [
        kind,
        parts.map(words).join('|'),
        source && words(source),
        cue && words(cue),
        speaker,
      ]),
      [
        ['direct', '« Non »', 'le maire, Paul Vian', 'a dit', 'Paul Vian'],
        ['indirect', 'le pont| tient', 'Il', 'assure', 'Paul Vian and Ville'],
      ],
    );
  });
  it('gives names, mentions and marks that are no speech', () => {
    assert.deepEqual(entities.map(words), ['Paul Vian', 'Ville']);
    assert.deepEqual(mentions.map(words), ['Il']);
    assert.deepEqual(negatives.map(words), ['« La Digue »']);
  });
  it('takes no tags that do not match', () => {
    assert.throws(() => readTagged('x', '<t q="1">a</s>'), /closes/);
    assert.throws(() => readTagged('x', '<t q="1">a'), /never closed/);
  });
});
