import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from '../../../src/core/index';
import { RULES } from '../../../src/core/rules/index';
import { fillTemplate, MESSAGES } from '../../../src/core/rules/messages';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');
const sectionsOf = (docs: string): readonly string[] => docs.split(/^## /m).slice(1);
const sections = sectionsOf(read('rules.md'));
const section = (id: string): string => sections.find((text) => text.startsWith(`${id}\n`)) ?? '';
const examples = (text: string): readonly string[] =>
  [...text.matchAll(/^```md\n([^]*?)^```$/gm)].map((match) => match[1] as string);

describe('docs/rules.md', () => {
  it('has a section for each rule, in the order of the table, and no other', () => {
    assert.deepEqual(
      sections.map((text) => text.slice(0, text.indexOf('\n'))),
      RULES.map((rule) => rule.id),
    );
  });

  for (const rule of RULES) {
    it(`gives the severity of ${rule.id}`, () => {
      assert.match(section(rule.id), new RegExp(`^Severity: ${rule.severity}\\.$`, 'm'));
    });
    const [wrong, right] = examples(section(rule.id));
    if (wrong === undefined) continue;
    it(`shows a draft in which ${rule.id} is found, and one in which it is not`, () => {
      const found = (text: string) => analyze(text).findings.filter((finding) => finding.rule === rule.id).length;
      assert.equal(found(wrong), 1, wrong);
      assert.ok(right !== undefined);
      assert.equal(found(right), 0, right);
    });
  }
});

describe('docs/rules.fr.md', () => {
  const french = sectionsOf(read('rules.fr.md'));

  it('has the sections of the English page, with its examples and severities', () => {
    assert.equal(french.length, sections.length);
    for (const [i, text] of sections.entries()) {
      const severity = /^Severity: (\w+)\.$/m.exec(text)?.[1];
      const other = french[i] ?? '';
      assert.equal(other.split('\n')[0], text.split('\n')[0]);
      assert.deepEqual(examples(other), examples(text));
      assert.match(other, new RegExp(`^Gravité\u00A0: .* \\(\`${severity}\`\\)\\.$`, 'm'));
      const why = /^(Why|Pourquoi\u00A0):/m;
      assert.equal(why.test(other), why.test(text), text.split('\n')[0]);
    }
  });
});

describe('the table of rules', () => {
  it('has ids in kebab-case, once each, a summary, and no severity above a warning but for changed words', () => {
    const ids = RULES.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, summary, severity } of RULES) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(summary, /^\S.*\.$/);
      assert.equal(severity === 'error', id === 'drifted', id);
    }
  });

  it('has messages for rules of the table only', () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    for (const template of Object.keys(MESSAGES)) assert.ok(ids.has(template.split('/')[0] as string), template);
  });

  it('fills every place of a message, and leaves none open', () => {
    for (const template of Object.values(MESSAGES)) {
      const data = Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map((match) => [match[1], 'X']));
      assert.doesNotMatch(fillTemplate(template, data), /[{}]/);
    }
    assert.equal(fillTemplate('{a}, {b}, {constructor}', { a: 1, b: null }), '1, , ');
    assert.equal(fillTemplate('“{a}”', { a: `un\ndeux\u00A0: ${'x'.repeat(1000)}` }).length, 302, 'cut, on one line');
    assert.match(fillTemplate('“{a}”', { a: 'un\ndeux\u00A0!' }), /^“un deux\u00A0!”$/);
  });
});
