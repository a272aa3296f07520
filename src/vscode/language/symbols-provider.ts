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
import type { DraftView, Row } from '../documents/row';
import type { Services } from '../services';
import { readSettings } from '../settings';
import { actorEntries } from '../tree/actor-entries';
import { speakerWords } from '../words/claims';
import { shorten, showInvisible } from '../words/text';

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

/** The claims in order of the text, those inside another below it. */
function claims(document: TextDocument, { rows }: DraftView): DocumentSymbol[] {
  const symbols = new Map<string, DocumentSymbol>();
  const roots: DocumentSymbol[] = [];
  for (const row of rows) {
    const symbol = claimSymbol(document, row);
    if (symbol) {
      const parent = row.claim?.nestedIn ? symbols.get(row.claim.nestedIn) : undefined;
      (parent?.children ?? roots).push(symbol);
      symbols.set(row.claim?.id ?? row.id, symbol);
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

/** The outline of a draft shows its claims and its actors beside the headings. */
export function registerSymbols(services: Services): Disposable {
  return Disposable.from(
    languages.registerDocumentSymbolProvider(MARKDOWN, provider(services, claims), { label: l10n.t('Claims') }),
    languages.registerDocumentSymbolProvider(MARKDOWN, provider(services, actors), { label: l10n.t('Actors') }),
  );
}
