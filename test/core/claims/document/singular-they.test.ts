import assert from 'node:assert/strict';
import { analyze, openDocument } from '../../../../src/core/index';
import { product } from '../table';
import { lastSpeaker } from './speaker-of';

const GOES_ON = [
  'They added: “We are sorry.”',
  'They added that we are sorry.',
  '“We are sorry,” they added.',
  'They continued: “We are sorry.”',
  'They went on: “We are sorry.”',
  'They concluded: “We are sorry.”',
] as const;

/** A body and several people, whom “they” could mean. */
const OTHERS = ['The EU rejected the plan.', 'Residents called it a disgrace.', 'Tesco closed the store.'] as const;

describe('“They” for one person of the paragraph before who goes on', () => {
  for (const [source, speaker] of [
    ['A spokesperson for the council', 'spokesperson for the council'],
    ['A police spokesperson', 'police spokesperson'],
    ['The head teacher', 'head teacher'],
    ['A resident', undefined],
    ['One nurse', undefined],
    ['An insider', undefined],
    ['A source close to the club', undefined],
    ['A Home Office source', undefined],
  ] as const)
    it(`is ${source.toLowerCase()}`, () => {
      for (const [others, between, said] of product(OTHERS, [' ', '\n\n'], GOES_ON)) {
        const draft = `${others}\n\n${source} said the pool would close.${between}${said}`;
        assert.equal(lastSpeaker(draft), speaker, draft);
      }
    });

  for (const [before, speaker] of [
    ['A spokesman for the council said the pool would close.', 'Residents'],
    ['The minister, Ana Ruiz, said the pool would close.', 'Residents'],
    ['A resident said the pool would close. The council disagreed.', 'council'],
    ['Two nurses said the pool would close.', 'Two nurses'],
  ] as const)
    it(`is nobody of whom that paragraph tells otherwise: ${before}`, () => {
      for (const said of GOES_ON) {
        const draft = `Residents called it a disgrace.\n\n${before}\n\n${said}`;
        assert.equal(lastSpeaker(draft), speaker, draft);
      }
    });
});

describe('A source that is spoken of again', () => {
  for (const draft of [
    'A source said the plan was dead. The source added that it was over.',
    'A Home Office source said the plan was dead.\n\nThe source added that it was over.',
    'An official said the plan was dead. The same source added that it was over.',
  ])
    it(`is nobody: ${draft}`, () => {
      const { actors, claims } = analyze(draft, { language: 'en' });
      assert.deepEqual(
        claims.map(({ actor }) => actor),
        [null, null],
      );
      assert.ok(!actors.some(({ name }) => name === 'source'));
    });
});

describe('A paragraph behind one whose speaker has no name', () => {
  it('is read again when an edit changes to whom that speaker spoke', () => {
    const text = 'Ana Ruiz fell ill.\n\nA doctor told him that it was serious.\n\n“I laughed,” she said.';
    const document = openDocument(text, { language: 'en' });
    const at = text.indexOf('him');
    const after = document.edit([{ start: at, end: at + 3, text: 'her' }]);
    const whole = openDocument(document.text, { language: 'en' }).analysis;
    assert.deepEqual(
      after.claims.map(({ actor }) => actor),
      whole.claims.map(({ actor }) => actor),
    );
  });
});
