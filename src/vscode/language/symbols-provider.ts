import {
  Disposable,
  DocumentSymbol,
  l10n,
  languages,
  SymbolKind,
  type DocumentSymbolProvider,
  type TextDocument,
} from 'vscode';
import { toRange } from '../convert';
import { MARKDOWN } from '../documents/markdown';
import { sharedHeading } from '../documents/find';
import type { DraftView, Row } from '../documents/row';
import type { Services } from '../services';
import { onSettingsChange, readSettings } from '../settings';
import { actorEntries } from '../tree/actor-entries';
import { speakerWords } from '../interface-words/claims';
import { shorten, showInvisible } from '../interface-words/text';

type Outline = (document: TextDocument, view: DraftView) => DocumentSymbol[];

/** One group of the outline and of “Go to Symbol”. */
function provider({ documents }: Services, outline: Outline): DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      if (!readSettings(document.uri).outline) {
        return [];
      }
      const view = await documents.of(document.uri)?.ready();
      return view && !token.isCancellationRequested ? outline(document, view) : [];
    },
  };
}

/** The claims in order of the text, below the heading that they stand under; those inside another below that one. */
function claims(document: TextDocument, { rows }: DraftView): DocumentSymbol[] {
  const title = sharedHeading(rows);
  const symbols = new Map<string, DocumentSymbol>();
  const roots: DocumentSymbol[] = [];
  let section: DocumentSymbol | null = null;
  for (const row of rows) {
    const symbol = claimSymbol(document, row);
    if (!symbol) {
      continue;
    }
    symbols.set(row.claim?.id ?? row.id, symbol);
    const outer = row.claim?.nestedIn ? symbols.get(row.claim.nestedIn) : undefined;
    const heading = shorten(showInvisible(row.section.at(-1) ?? ''), 80);
    if (outer) {
      outer.children.push(symbol);
    } else if (heading === '' || (row.section.length === 1 && row.section[0] === title)) {
      section = null;
      roots.push(symbol);
    } else {
      if (section?.name !== heading) {
        section = new DocumentSymbol(heading, '', SymbolKind.Namespace, symbol.range, symbol.range);
        roots.push(section);
      }
      section.range = section.range.union(symbol.range);
      section.children.push(symbol);
    }
  }
  return roots;
}

function claimSymbol(document: TextDocument, row: Row): DocumentSymbol | null {
  const words = shorten(showInvisible(row.words), 80);
  if (!row.place || words === '') {
    return null;
  }
  const range = toRange(document, row.place);
  return new DocumentSymbol(words, speakerWords(row), SymbolKind.String, range, range);
}

/** Those who appear, each at the first mention, with the printed roles below. */
function actors(document: TextDocument, view: DraftView): DocumentSymbol[] {
  return actorEntries(view).flatMap(({ actor, role }) => {
    const place = actor.mentions[0] ?? actor.roles[0];
    const name = shorten(showInvisible(actor.name), 60);
    if (!place || name === '') {
      return []; // VS Code refuses the whole outline for one symbol without a name
    }
    const range = toRange(document, place);
    const kind = actor.type === 'person' ? SymbolKind.Variable : SymbolKind.Namespace;
    return [new DocumentSymbol(name, role ? shorten(role, 60) : '', kind, range, range)];
  });
}

/** The outline of a draft shows its claims, by heading, and its actors. */
export function registerSymbols(services: Services): Disposable {
  const register = (): Disposable =>
    Disposable.from(
      languages.registerDocumentSymbolProvider(MARKDOWN, provider(services, claims), { label: l10n.t('Claims') }),
      languages.registerDocumentSymbolProvider(MARKDOWN, provider(services, actors), { label: l10n.t('Actors') }),
    );
  let registered = register();
  // VS Code asks for an outline again when the text changes or who provides it.
  const again = onSettingsChange(() => {
    registered.dispose();
    registered = register();
  }, 'outline');
  return new Disposable(() => {
    again.dispose();
    registered.dispose();
  });
}
