import assert from 'node:assert/strict';
import { analyze, type Additions } from '../../../src/core/index';

const cases: readonly {
  readonly why: string;
  readonly draft: string;
  readonly additions: Additions;
  readonly expect: readonly string[];
}[] = [
  {
    why: 'a French verb in a compound tense',
    draft: 'Le maire, Paul Vian, a taclouné que le budget serait voté.\n',
    additions: { cues: ['taclouner'] },
    expect: ['taclouner: le budget serait voté'],
  },
  {
    why: 'an English verb behind its quotation',
    draft: '“The plan is dead,” Anna Smith retooted.\n',
    additions: { cues: ['retoot'] },
    expect: ['retoot: “The plan is dead,”'],
  },
];

const printed = (draft: string, additions?: Additions): string[] =>
  analyze(draft, additions === undefined ? {} : { additions }).claims.map(
    (claim) => `${claim.cue?.lemma}: ${claim.text}`,
  );

describe('words that a newsroom adds', () => {
  for (const { why, draft, additions, expect } of cases) {
    it(`makes a cue of ${why}`, () => {
      assert.deepEqual(printed(draft, additions), expect);
      assert.deepEqual(printed(draft), []);
    });
  }

  it('makes a role of a noun that is none elsewhere', () => {
    const draft = 'La grouillotte de nuit, Jeanne Roux, a dit que le bouclage était fini.\n';
    const roles = (additions?: Additions): string[] =>
      analyze(draft, additions === undefined ? {} : { additions }).actors.flatMap((actor) =>
        actor.roles.map((role) => role.title),
      );
    assert.deepEqual(roles({ roles: ['grouillotte'] }), ['grouillotte de nuit']);
    assert.deepEqual(roles(), []);
  });

  it('makes a name of words that would be read otherwise', () => {
    const draft = 'Selon La Passerelle du Port, le pont est fermé.\n';
    const names = (additions?: Additions): string[] =>
      analyze(draft, additions === undefined ? {} : { additions }).actors.map((actor) => actor.name);
    assert.ok(names({ names: ['La Passerelle du Port'] }).includes('La Passerelle du Port'));
    assert.ok(!names().includes('La Passerelle du Port'));
  });

  it('takes words as words, never as patterns', () => {
    assert.doesNotThrow(() =>
      analyze('Paul (.*)+ a dit oui.', {
        additions: { cues: ['(.*)+', '__proto__', ' '], names: ['(a+)+$'], roles: ['[', 'constructor'] },
      }),
    );
  });
});
