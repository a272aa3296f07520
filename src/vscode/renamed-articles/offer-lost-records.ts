import { l10n, workspace, type Disposable } from 'vscode';
import { saveFirst } from '../annotate/save-first';
import type { Command } from '../commands/command';
import type { DocumentModel } from '../documents/document-model';
import { fileName } from '../documents/file-name';
import { readOnlyReason } from '../documents/read-only';
import { describeError } from '../log';
import { pause } from '../pause';
import type { Services } from '../services';
import { numberWords } from '../interface-words/numbers';
import { writeErrorWords } from '../interface-words/write-errors';
import { findLostRecords, type LostRecords } from './find-lost-records';
import { nameArticle } from './name-article';
import { showError, showInformation } from '../questions/messages';

/** The draft is shown and read first. */
const CALM_MS = 800;

/** Offers the records of an article that was moved outside of VS Code, once an article. */
export function registerLostRecords(services: Services): Disposable {
  const seen = new WeakSet<DocumentModel>();
  return services.documents.onDidChange(({ model }) => {
    if (!seen.has(model) && model.view?.records.kind === 'none' && !model.view.isReadOnly) {
      seen.add(model);
      offer(services, model).catch((error: unknown) => services.log.warn(describeError(error)));
    }
  });
}

async function offer(services: Services, model: DocumentModel): Promise<void> {
  const { newsroom } = services;
  await pause(CALM_MS);
  const isOpen = (): boolean => services.documents.of(model.document.uri) === model;
  const folder = workspace.getWorkspaceFolder(model.document.uri);
  const lost = isOpen() && folder && (await newsroom.hasAny()) ? await find(services, model) : null;
  if (!lost || !isOpen() || model.records.view.kind !== 'none') {
    return;
  }
  await ask(services, model, lost);
}

/** A claims file is moved only when the person says so: it may be the wrong one. */
async function ask(services: Services, model: DocumentModel, lost: LostRecords): Promise<void> {
  const take = l10n.t('Take Over');
  const answer = await showInformation(
    l10n.t(
      'The records in {0} seem to belong to this article: {1} of {2} passages stand in it, and their own article is gone.',
      workspace.asRelativePath(lost.uri),
      numberWords(lost.found),
      numberWords(lost.total),
    ),
    take,
  );
  if (answer === take) {
    await takeOver(services, model, lost);
  }
}

async function find(services: Services, model: DocumentModel): Promise<LostRecords | null> {
  const view = await model.ready();
  return view ? findLostRecords(services, model.document.uri, view.text) : null;
}

/** Moves a claims file beside its article and writes the article's name into it. */
async function takeOver({ log }: Services, model: DocumentModel, { uri }: LostRecords): Promise<void> {
  const to = model.records.uri;
  if (!to) {
    return;
  }
  try {
    const reason = readOnlyReason(to);
    if (reason !== null) {
      throw new Error(reason);
    }
    await workspace.fs.rename(uri, to, { overwrite: false });
    await nameArticle(to, fileName(model.document.uri));
  } catch (error) {
    log.error(`${to.toString(true)}: ${describeError(error)}`);
    await showError(l10n.t('The records could not be taken over: {0}', writeErrorWords(error)));
  }
}

/** Looks for records of the article elsewhere in the workspace, and offers them. */
export const findRecords: Command = {
  id: 'dixit.findRecords',
  async run(context) {
    const { active } = context.documents;
    const model = active && !active.records.uri ? await saveFirst(context, active) : active;
    if (!model) {
      return;
    }
    if (model.records.view.kind !== 'none') {
      await showInformation(l10n.t('The article already has its claims file beside it.'));
      return;
    }
    const lost = await find(context, model);
    if (lost) {
      await ask(context, model, lost);
    } else {
      await showInformation(l10n.t('No records without an article were found that stand in this text.'));
    }
  },
};
