import { env, l10n } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import type { Command } from '../commands/command';
import { targetsOrReport } from '../commands/target';
import type { DocumentModel } from '../documents/document-model';
import type { Row } from '../documents/row';
import type { Services } from '../services';
import { today } from '../interface-words/dates';
import { shorten } from '../interface-words/text';
import { askText } from '../questions/ask';
import { askAuthor } from './author';
import { changeRecords, writableDraft } from './change-record';
import * as validate from './validate';
import { showInformation } from '../questions/messages';

/** Adds a remark to the thread of a claim, with its author and the date. */
export const addNote: Command = {
  id: 'dixit.addNote',
  asks: true,
  async run(context, ...args) {
    const [target] = await targetsOrReport(context, args);
    if (!target) {
      return;
    }
    const model = await writableDraft(context, target.model, { row: target.row });
    if (!model) {
      return;
    }
    const answer = await askText({
      title: l10n.t('Remark: {0}', shorten(target.row.words, 50)),
      value: '',
      prompt: l10n.t('A remark for the newsroom, with your name and the date'),
      validate: validate.nothingPrivate,
    });
    const by = answer.kind === 'answer' && answer.value ? await askAuthor() : undefined;
    if (answer.kind === 'answer' && by !== undefined) {
      const remark = { by, on: today(), text: answer.value };
      await changeRecords(context, model, [{ row: target.row }], ({ addRemark }, file, id) =>
        addRemark(file, id, remark),
      );
    }
  },
};

/** Makes the address on the clipboard a source of the claim, seen today. The text of the article stays as it is. */
export const pasteSource: Command = {
  id: 'dixit.pasteSource',
  async run(context, ...args) {
    const targets = await targetsOrReport(context, args);
    const [first] = targets;
    if (!first) {
      return;
    }
    const address = checkUrl((await env.clipboard.readText()).trim());
    if (!address.ok) {
      await showInformation(
        l10n.t('There is no address on the clipboard. Copy the address of the source, then try again.'),
      );
      return;
    }
    const rows = targets.filter(({ model }) => model === first.model).map(({ row }) => row);
    await addAddress(context, first.model, rows, address.url);
  },
};

/** Makes an address a source of claims of one draft, seen today. */
export async function addAddress(
  services: Services,
  model: DocumentModel,
  rows: readonly Row[],
  url: string,
): Promise<void> {
  const source = { url, accessed: today() };
  const subjects = rows.map((row) => ({ row }));
  await changeRecords(services, model, subjects, ({ addSource }, file, id) => addSource(file, id, source));
}
