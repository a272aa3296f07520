import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { analyze, openDocument } from '../../src/core/index';
import { cost } from './support/cost';

function readAll(text: string): unknown {
  const { actors, claims, quotations, findings } = analyze(text);
  return [actors, claims, quotations, findings];
}

const numbered = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

/** Letters for a number, so that each makes a name of its own. */
function letters(n: number): string {
  let word = '';
  for (let rest = n + 26; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26));
  return word;
}

/** Texts that somebody could paste, by size; `least` is the smaller of the two sizes that are compared. */
const HOSTILE: Readonly<Record<string, { readonly text: (size: number) => string; readonly least: number }>> = {
  'emphasis that is never closed': { text: (n) => '*a_ '.repeat(n), least: 2400 },
  'nested quotes': { text: (n) => `${'> '.repeat(n)}a`, least: 600 },
  'nested items': { text: (n) => `${'- '.repeat(n)}a`, least: 600 },
  'links that are never closed': { text: (n) => '[a]('.repeat(n), least: 2400 },
  'opening guillemets': { text: (n) => '« Il dit que '.repeat(n), least: 1200 },
  'opening curly marks': { text: (n) => '“He says that '.repeat(n), least: 1200 },
  'straight marks': { text: (n) => '" said he " that '.repeat(n), least: 1200 },
  'single marks': { text: (n) => "'so he says that 'we ".repeat(n), least: 1200 },
  'one line': {
    text: (n) => 'Le maire a dit que la ville, selon lui, ira mieux et que rien ne presse '.repeat(n),
    least: 900,
  },
  'one line of names': { text: (n) => numbered(n, (k) => `Anna N${letters(k)}, `), least: 2400 },
  'names in paragraphs': {
    text: (n) => numbered(n, (k) => `Anna N${letters(k)} a dit qu’elle irait.\n\n`),
    least: 900,
  },
  'one role': {
    text: (n) => numbered(n, (k) => `La ministre Anna N${letters(k)} a parlé. La ministre a dit oui.\n\n`),
    least: 400,
  },
  'one family': {
    text: (n) => numbered(n, (k) => `N${letters(k)} Martin a parlé. Martin a dit oui.\n\n`),
    least: 600,
  },
  'one line of capitals': { text: (n) => 'Vanloo '.repeat(n), least: 4000 },
  'one line of quotations behind what is said': {
    text: (n) =>
      numbered(n, (k) => `The mayor said the ${letters(k)} dam had failed. “We lost the whole town.” It rained. `),
    least: 1200,
  },
  'one line of a role': {
    text: (n) => numbered(n, (k) => `Le député RN ${letters(k)} dit que non. `),
    least: 2600,
  },
  'one line of a body': {
    text: (n) => numbered(n, (k) => `The company ${letters(k)} said the dam would hold. It said the mayor was wrong. `),
    least: 1600,
  },
  'one line of persons whom a phrase introduces': {
    text: (n) =>
      numbered(n, (k) => `Paul N${letters(k)}, la voix du port, est venu. Ce dernier dit que le pont cède. `),
    least: 1600,
  },
  'one line of quotations behind a colon': {
    text: (n) => '« Oui », dit Luc Vian. Un grand silence : « On verra bien tout cela demain. » '.repeat(n),
    least: 2000,
  },
  'one line of incises before marks': {
    text: (n) => 'Une loi, rétorque l’avocat, « que personne n’applique ». '.repeat(n),
    least: 16_000,
  },
  'one line of quotations and nothing else': {
    text: (n) => '« Vous voyez bien qu’il n’y a plus rien. » '.repeat(n),
    least: 4000,
  },
  'one line of how somebody acted, in marks': {
    text: (n) => 'Le maire a réagi « avec calme » à la nouvelle. '.repeat(n),
    least: 16_000,
  },
  'one line of verbs that look like nouns': {
    text: (n) => 'The mayor says the response to the storm shows weakness. '.repeat(n),
    least: 16_000,
  },
  'one line of quotations behind a pronoun': {
    text: (n) => '“Listen,” she says. Nothing moves. “That’s the second movement.” '.repeat(n),
    least: 10_000,
  },
  'a table': { text: (n) => `| a | b |\n| - | - |\n${'| « oui », dit-il | non |\n'.repeat(n)}`, least: 1200 },
  'blocks of HTML that nothing closes': { text: (n) => '<nav>\n\n<p a="\n\n'.repeat(n), least: 900 },
  'pairs of marks': { text: (n) => '« oui » '.repeat(n), least: 1800 },
  'a quotation full of verbs': {
    text: (n) => `« ${'il dit que le maire affirme que '.repeat(n)} », a dit Paul Vian.`,
    least: 900,
  },
  'a quotation over paragraphs': { text: (n) => '« Nous irons.\n\n'.repeat(n), least: 900 },
  'one turn of talk': {
    text: (n) => `— ${numbered(n, (k) => `Oui ! dit-il, le vent ${letters(k)}, le vent, encore. `)}`,
    least: 1600,
  },
  'turns of talk': { text: (n) => '— Oui, dit-il.\n\n'.repeat(n), least: 900 },
  dashes: { text: (n) => 'oui — '.repeat(n), least: 2400 },
  headings: { text: (n) => numbered(n, (k) => `${'#'.repeat((k % 6) + 1)} Titre ${k}\n\n`), least: 900 },
  'headlines that quote': {
    text: (n) =>
      numbered(n, (k) => `## « Nous irons tous mieux, ${k} »\n\n`) +
      numbered(n, (k) => `« Nous irons mieux, ${k} », a dit Paul Vian.\n\n`),
    least: 3000,
  },
  'quoted paragraphs': { text: (n) => '> Nous irons tous.\n>\n'.repeat(n), least: 900 },
  'cues before a colon': { text: (n) => 'Il déclare :\n\n'.repeat(n), least: 900 },
  'brackets and abbreviations': { text: (n) => 'M. (U.S. [p.m.] '.repeat(n), least: 1800 },
  'surrogates and marks': { text: (n) => '😀\u0301« ’'.repeat(n), least: 1800 },
};

describe('The cost of an analysis', function () {
  this.timeout(120_000);
  this.retries(2); // other programs and the collector only add to what is measured

  for (const [name, { text, least }] of Object.entries(HOSTILE)) {
    it(`grows with the text and not with its square: ${name}`, () => {
      readAll(text(Math.ceil(least / 4)));
      const small = cost(() => readAll(text(least)));
      // Five times the text; twenty-five times the work would be a square.
      const most = 14 * small + 20;
      const large = cost(() => readAll(text(least * 5)), 2, most);
      assert.ok(large < most, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
    });
  }

  it('of a line of 500 KB is that of as many paragraphs, within a factor', () => {
    const sentence = 'Selon la préfecture, Paul Vian a déclaré que « tout ira bien » et que rien ne presse. ';
    const line = sentence.repeat(5500);
    const paragraphs = `${sentence.repeat(5)}\n\n`.repeat(1100);
    readAll(paragraphs.slice(0, 100_000));
    const apart = cost(() => readAll(paragraphs), 2);
    const whole = cost(() => readAll(line), 2);
    assert.ok(whole < 4 * apart + 50, `${apart.toFixed(0)} ms in paragraphs, ${whole.toFixed(0)} ms in a line`);
  });
});

describe('The cost of an edit', function () {
  this.timeout(120_000);
  this.retries(2);

  const paragraph = (n: number): string =>
    `Anna Roux, maire de la ville ${n % 7}, a déclaré que « tout ira bien ». Selon elle, rien ne presse, mais la région doit agir avant l’été et trouver les moyens.\n\n`;

  /** The middle of what typing and deleting a letter costs at places over the whole draft. */
  function edit(words: number): number {
    return editOf(numbered(Math.ceil(words / 28), paragraph));
  }

  function editOf(text: string): number {
    const document = openDocument(text);
    const times: number[] = [];
    for (let n = 0; n < 60; n++) {
      const at = Math.floor((((n * 37) % 60) / 60) * text.length);
      const twice = (): void => {
        document.edit([{ start: at, end: at, text: 'a' }]);
        document.edit([{ start: at, end: at + 1, text: '' }]);
      };
      times.push(cost(twice, 1));
    }
    return times.sort((a, b) => a - b)[20] as number;
  }

  it('hardly depends on the length of the draft', () => {
    edit(1000);
    const short = edit(1000);
    const long = edit(50_000);
    assert.ok(long < 12 * short + 1, `${short.toFixed(2)} ms in 1,000 words, ${long.toFixed(2)} ms in 50,000`);
  });

  it('is a small part of what reading a table costs, although a table is one block', () => {
    const text = `| a |\n| - |\n${numbered(120, (n) => `| ${paragraph(n).trim()} |\n`)}`;
    readAll(text);
    const whole = cost(() => readAll(text));
    const one = editOf(text);
    assert.ok(one * 2 < whole, `${one.toFixed(2)} ms for two edits, ${whole.toFixed(1)} ms for the whole`);
  });

  it('is a small part of what reading a draft of 10,000 words costs', () => {
    const text = numbered(360, paragraph);
    readAll(text);
    const whole = cost(() => readAll(text));
    const one = edit(10_000);
    assert.ok(one * 8 < whole, `${one.toFixed(2)} ms for two edits, ${whole.toFixed(1)} ms for the whole`);
  });
});

describe('What an analysis leaves behind', () => {
  it('is collected with the young objects, not copied to the old ones first', function () {
    this.timeout(120_000);
    this.retries(2);
    const script = join(__dirname, 'support/left-behind.ts');
    const grown = Number(
      execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], { encoding: 'utf8' }),
    );
    assert.ok(grown < 5, `${grown} MB`);
  });
});
