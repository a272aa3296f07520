import { l10n } from 'vscode';
import { loadEngine } from '../../engine/load';
import { oneLine, shorten } from '../../interface-words/text';
import type { Command } from '../command';
import { openFile } from '../show-in-editor';
import { showError } from '../../questions/messages';

interface Ignored {
  readonly draft: number;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Sets a finding aside for good, in `.dixit/ignored.json`. It is looked up among the findings of the draft, not taken as given. */
export const ignoreFinding: Command = {
  id: 'dixit.ignoreFinding',
  async run({ documents, ignored }, argument) {
    const asked = isIgnored(argument) ? argument : null;
    const model = asked && documents.byHandle(asked.draft);
    const view = model?.current();
    const finding = view?.findings.find(
      ({ rule, start, end }) => rule === asked?.rule && start === asked.start && end === asked.end,
    );
    if (!model || !view || !finding) {
      return;
    }
    const { rule, start, end } = finding;
    const { ignoreKey } = await loadEngine();
    const entry = {
      key: ignoreKey(rule, view.text, start, end),
      rule,
      words: shorten(oneLine(view.text.slice(start, end)), 120),
    };
    const file = ignored.fileFor(model.document.uri);
    if (!(await ignored.add(model.document.uri, entry)) && file) {
      const open = l10n.t('Open File');
      const message = l10n.t('The list of ignored findings could not be written. Look at .dixit/ignored.json.');
      if ((await showError(message, open)) === open) {
        await openFile(file);
      }
    }
  },
};

function isIgnored(value: unknown): value is Ignored {
  const { draft, rule, start, end } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return typeof draft === 'number' && typeof rule === 'string' && typeof start === 'number' && typeof end === 'number';
}
