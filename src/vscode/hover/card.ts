import { MarkdownString } from 'vscode';
import { markdownDestination } from '../../core/export/escape';
import { checkUrl } from '../../core/records/evidence';
import { shorten, showInvisible } from '../interface-words/text';

/** Commands that a link in a card may call; each takes a reference that is looked up, see references.ts. */
export const CARD_COMMANDS = [
  'dixit.revealClaim',
  'dixit.revealActor',
  'dixit.annotateClaim',
  'dixit.setStatus',
  'dixit.markChecked',
  'dixit.copyClaim',
  'dixit.openSource',
  'dixit.nextUnverified',
  'dixit.goToRegistryEntry',
  'dixit.addActor',
  'dixit.findMentions',
  'dixit.addNote',
  'dixit.acceptPlace',
  'dixit.refusePlace',
  'dixit.restoreWords',
  'dixit.acceptWords',
  'dixit.confirmWords',
  'dixit.keepFirstVersion',
  'dixit.keepSecondVersion',
  'dixit.keepBothVersions',
] as const;

/** A command that a link of a card may run. */
export type CardCommand = (typeof CARD_COMMANDS)[number];

/** Longest piece of somebody else's text in a card. */
const LONGEST = 300;

/** Longest text of a link that runs a command. */
export const LONGEST_LINK = 80;

/** A hover card. Every text is escaped, there is no HTML, and only our own commands work in it. */
export class Card {
  readonly #markdown = new MarkdownString('', false);
  #hasLine = false;

  constructor() {
    this.#markdown.isTrusted = { enabledCommands: CARD_COMMANDS };
    this.#markdown.supportHtml = false;
  }

  get markdown(): MarkdownString {
    return this.#markdown;
  }

  /** Starts a line. */
  line(): this {
    if (this.#hasLine) {
      this.#markdown.appendMarkdown('  \n');
    }
    this.#hasLine = true;
    return this;
  }

  /** Spaces at the ends stay, so that texts can be joined. */
  text(text: string, limit = LONGEST): this {
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
    appendEscaped(this.#markdown, before + shorten(showInvisible(text), limit) + after);
    return this;
  }

  strong(text: string): this {
    this.#markdown.appendMarkdown('**');
    this.text(text.trim());
    this.#markdown.appendMarkdown('**');
    return this;
  }

  /** Words that are not in the draft any more, or were left out. */
  struck(text: string, limit = LONGEST): this {
    this.#markdown.appendMarkdown('~~');
    this.text(text.trim(), limit);
    this.#markdown.appendMarkdown('~~');
    return this;
  }

  link(label: string, command: CardCommand, reference: string, title: string): this {
    const argument = encodeURIComponent(JSON.stringify([reference]));
    this.#markdown.appendMarkdown('[');
    this.text(label, LONGEST_LINK);
    this.#markdown.appendMarkdown(`](command:${command}?${argument} "`);
    this.text(title, 120);
    this.#markdown.appendMarkdown('")');
    return this;
  }

  /** A page of the web, with its host in sight; an address that must not be opened stays plain text. */
  page(label: string, address: string): this {
    const url = checkUrl(address);
    if (!url.ok) {
      return this.text(label);
    }
    this.#markdown.appendMarkdown('[');
    this.text(label === '' ? url.host : `${label} (${url.host})`, 120);
    this.#markdown.appendMarkdown(`](${markdownDestination(url.url)})`);
    return this;
  }

  /** A thin rule between who and what. */
  rule(): this {
    this.#markdown.appendMarkdown('\n\n---\n\n');
    this.#hasLine = false;
    return this;
  }
}

/** Characters that appendText leaves alone but that make tables, tags, entities or links. */
const ACTIVE = /[|<>&:@"]|www\./gi;

/** Word by word: appendText would make every space a no-break one, and the card could not wrap. */
function appendEscaped(markdown: MarkdownString, text: string): void {
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0) {
      markdown.appendMarkdown(' ');
    }
    appendWord(markdown, word);
  }
}

function appendWord(markdown: MarkdownString, word: string): void {
  let from = 0;
  for (const match of word.matchAll(ACTIVE)) {
    markdown.appendText(word.slice(from, match.index));
    markdown.appendMarkdown(match[0].length === 1 ? entity(match[0]) : `${match[0].slice(0, 3)}${entity('.')}`);
    from = match.index + match[0].length;
  }
  markdown.appendText(word.slice(from));
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
