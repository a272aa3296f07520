import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditProvider,
  type Range,
  type TextDocument,
} from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import { toSpan } from '../convert';
import { rowAt } from '../documents/find';
import { MARKDOWN } from '../documents/markdown';
import { isWritable, type Row } from '../documents/row';
import { load } from '../load';
import type { Services } from '../services';

const MIME = 'text/plain';
const KIND = DocumentDropOrPasteEditKind.Empty.append('dixit', 'source');
/** Whatever pastes text, also as a link: this is offered beside it and never done by itself. */
const USUAL = [
  DocumentDropOrPasteEditKind.Text,
  DocumentDropOrPasteEditKind.Empty.append('markdown'),
  DocumentDropOrPasteEditKind.Empty.append('uri'),
];

/** Leaves the text as it is; the source is written when the person chooses this. */
class SourceEdit extends DocumentPasteEdit {
  constructor(
    words: string,
    readonly document: TextDocument,
    readonly row: string,
    readonly url: string,
  ) {
    super(words, l10n.t('Add as Source of the Claim'), KIND);
    this.yieldTo = USUAL;
  }
}

/** Offers, where an address is pasted over a claim, to make it a source of the claim. */
export class SourcePaste implements DocumentPasteEditProvider<SourceEdit> {
  constructor(private readonly services: Services) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
  ): Promise<SourceEdit[]> {
    const [range, another] = ranges;
    const address = checkUrl(((await transfer.get(MIME)?.asString()) ?? '').trim());
    const view = address.ok ? this.services.documents.of(document.uri)?.current() : null;
    if (!address.ok || !view || !isWritable(view) || !range || another) {
      return [];
    }
    const { start, end } = toSpan(document, range);
    const row = rowAt(view, start);
    return row && holds(row, end) ? [new SourceEdit(document.getText(range), document, row.id, address.url)] : [];
  }

  /** VS Code asks for this when the edit is about to be made. */
  async resolveDocumentPasteEdit(edit: SourceEdit): Promise<SourceEdit> {
    const model = this.services.documents.of(edit.document.uri);
    await model?.ready();
    const row = model?.row(edit.row);
    if (model && row) {
      const { addAddress } = await load(() => import('../requests'));
      await addAddress(this.services, model, [row], edit.url);
    }
    return edit;
  }
}

function holds({ place, claim }: Row, end: number): boolean {
  return [place, claim?.source, claim?.cue].some((span) => span && end <= span.end);
}

/** Offers to make an address that is pasted over a claim its source. */
export function registerSourcePaste(services: Services): Disposable {
  return languages.registerDocumentPasteEditProvider(MARKDOWN, new SourcePaste(services), {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: [MIME],
  });
}
