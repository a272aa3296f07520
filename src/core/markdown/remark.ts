/**
 * The one place that calls the Markdown parser: text of a block in, syntax tree out. With the table of named characters
 * it is a file of its own in the editor's build.
 */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension, Tokenizer } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { References } from './references';

/** A text with its character references and escapes replaced by what they stand for. */
export { decodeString } from 'micromark-util-decode-string';

/** What the parse that is going on may refer to, until it is told. Parsing is synchronous: set and used in one call. */
let pending: References | null = null;

/** A construct that never matches: at the first line of a parse it tells the parser what other blocks define. */
const tellReferences: Tokenizer = function (_effects, _ok, nok) {
  if (pending !== null) {
    this.parser.defined.push(...pending.links);
    this.parser.gfmFootnotes = [...(this.parser.gfmFootnotes ?? []), ...pending.footnotes];
    pending = null;
  }
  return nok;
};

const sharedReferences: Extension = { flowInitial: { null: { name: 'sharedReferences', tokenize: tellReferences } } };

function processor(...extensions: Extension[]) {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable(), gfmFootnote(), ...extensions])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
    .freeze();
}

const alone = processor();
const withReferences = processor(sharedReferences);

/**
 * Parses Markdown: CommonMark with tables and footnotes. Front matter is not expected here.
 * @param references what the rest of the draft defines and `text` may refer to
 */
export function parseTree(text: string, references: References): Root {
  if (references.key === '') return alone.parse(text);
  pending = references;
  return withReferences.parse(text);
}
