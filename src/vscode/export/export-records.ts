import { l10n, Uri, window } from 'vscode';
import type { ExportFormat } from '../../core/export/formats';
import type { ExportInput } from '../../core/export/input';
import { articleTitle } from '../../core/export/title';
import { askChoice, type Choice } from '../questions/ask';
import { reportRefusal } from '../annotate/report';
import type { Command } from '../commands/command';
import type { DocumentModel } from '../documents/document-model';
import { fileName } from '../documents/file-name';
import type { DraftView } from '../documents/row';
import { loadEngine, type Engine } from '../engine/load';
import type { Services } from '../services';
import { askPublication, type Publication } from './publication';
import { saveExport, sheetSeparator, showExport } from './save-export';
import { showInformation } from '../questions/messages';

const FORMATS: readonly ExportFormat[] = ['html', 'csv', 'markdown', 'web-annotation', 'claimreview'];

/** Writes the records of the article into a file for others: what is private stays out unless asked for. */
export const exportRecords: Command = {
  id: 'dixit.exportRecords',
  asks: true,
  async run(context) {
    const model = context.documents.active;
    const view = await model?.ready();
    if (model?.records.view.kind === 'broken' && !model.records.file) {
      await reportRefusal(context, model, { ok: false, reason: 'broken', detail: model.records.view.message });
      return;
    }
    if (!model || !view || !model.records.file) {
      await showInformation(l10n.t('The article has no records to export.'));
      return;
    }
    const title = l10n.t('Export Records');
    const format = await askChoice<ExportFormat>({ title, placeholder: l10n.t('Format'), items: FORMATS.map(choice) });
    if (format.kind !== 'answer') {
      return;
    }
    const extent = await askChoice<boolean>({
      title,
      placeholder: l10n.t('For whom?'),
      items: [
        {
          label: l10n.t('For others'),
          detail: l10n.t('Without notes, remarks, files, and whatever tells who a protected source is'),
          value: false,
        },
        { label: l10n.t('For the newsroom'), detail: l10n.t('Everything that the records say'), value: true },
      ],
    });
    if (extent.kind !== 'answer') {
      return;
    }
    const publication = await askPublication(context, title, format.value);
    if (!publication) {
      return;
    }
    const engine = await loadEngine();
    const { extension, write } = engine.EXPORT_FORMATS[format.value];
    const written = async (): Promise<string> =>
      write(await inputFor(context, engine, model, model.current() ?? view, extent.value, publication));
    if (format.value === 'claimreview' && isEmptyList(await written())) {
      await showInformation(
        l10n.t(
          'No record can be published as a fact check yet: a claim must be checked, have a verdict, and stand in the article with the words that were checked.',
        ),
      );
      return;
    }
    const uri = await window.showSaveDialog({
      title,
      defaultUri: beside(model, format.value, extension),
      filters: { [label(format.value)]: [extension.slice(1)] },
    });
    if (uri && (await saveExport(context, uri, await written()))) {
      await showExport(uri, format.value);
    }
  },
};

function isEmptyList(json: string): boolean {
  return json.trim() === '[]';
}

function choice(format: ExportFormat): Choice<ExportFormat> {
  return { label: label(format), detail: explanation(format), value: format };
}

function label(format: ExportFormat): string {
  switch (format) {
    case 'html':
      return 'HTML';
    case 'csv':
      return 'CSV';
    case 'markdown':
      return 'Markdown';
    case 'web-annotation':
      return 'Web Annotation';
    case 'claimreview':
      return 'ClaimReview';
  }
}

function explanation(format: ExportFormat): string {
  switch (format) {
    case 'html':
      return l10n.t('A page to read, print or send');
    case 'csv':
      return l10n.t('A table for a spreadsheet');
    case 'markdown':
      return l10n.t('A checklist');
    case 'web-annotation':
      return l10n.t('Annotations by the W3C standard, for archives and annotation tools');
    case 'claimreview':
      return l10n.t('Published verdicts for search engines, by schema.org');
  }
}

/** `otan.md` → `otan.records.html`. */
function beside({ document }: DocumentModel, format: ExportFormat, extension: string): Uri {
  const kind = format === 'claimreview' ? 'claimreview' : 'records';
  return Uri.joinPath(document.uri, '..', `${stemOf(document.uri)}.${kind}${extension}`);
}

function stemOf(uri: Uri): string {
  return fileName(uri).replace(/\.[^.]+$/, '');
}

/** What the formats are made from, for the draft as it is now. */
export async function inputFor(
  { registries }: Services,
  { registrySpeakers }: Engine,
  model: DocumentModel,
  view: DraftView,
  includePrivate: boolean,
  publication: Publication = {},
): Promise<ExportInput> {
  const { language } = view.analysis;
  const named = registrySpeakers(await registries.for(model.document.uri), language);
  return {
    text: view.text,
    records: model.records.file ?? { version: 1, claims: [] },
    anchors: model.records.placed(view.text).map(({ anchor }) => anchor),
    options: {
      language,
      title: articleTitle(view.text) ?? stemOf(model.document.uri),
      speakerOf: named,
      includePrivate,
      separator: sheetSeparator(),
      ...publication,
    },
  };
}
