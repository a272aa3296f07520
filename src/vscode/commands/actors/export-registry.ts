import { l10n, Uri, window, workspace } from 'vscode';
import { loadEngine } from '../../engine/load';
import type { Command } from '../command';
import { saveExport, sheetSeparator } from '../../export/save-export';
import { openFile } from '../show-in-editor';
import { registryFile } from './open-registry';

/** Writes the folder's own registry, or the one with all bundled entries, as a spreadsheet. */
export const exportRegistry: Command = {
  id: 'dixit.exportRegistry',
  async run(context) {
    const file = registryFile(context);
    const { exportCsv } = await loadEngine();
    const draft = context.documents.active?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    const all = draft && (await context.registries.for(draft));
    const own = file && (await context.registries.own(file)).registry;
    if (!all) {
      return;
    }
    const ownLabel = l10n.t('Only the entries of this workspace');
    const allLabel = l10n.t('All entries, bundled ones included');
    const scope =
      own && own.people.length > 0
        ? await window.showQuickPick([ownLabel, allLabel], { title: l10n.t('Export Actor Registry') })
        : allLabel;
    if (!scope) {
      return;
    }
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const target = await window.showSaveDialog({
      title: l10n.t('Export Actor Registry'),
      ...(folder && { defaultUri: Uri.joinPath(folder, 'actors.csv') }),
      filters: { CSV: ['csv'] },
    });
    if (!target) {
      return;
    }
    // The workspace's people may hold posts of the bundled registry, whose names the sheet shows.
    const registry = scope === ownLabel && own ? { ...all, people: own.people } : all;
    if (await saveExport(context, target, exportCsv(registry, sheetSeparator()))) {
      await openFile(target);
    }
  },
};
