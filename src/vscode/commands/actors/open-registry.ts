import { workspace, type Uri } from 'vscode';
import { reportWrite } from '../../actors/report';
import type { Command, CommandContext } from '../command';
import { openFile } from '../show-in-editor';

/** Opens the folder's actor registry, and makes an empty one where there is none. */
export const openRegistry: Command = {
  id: 'dixit.openRegistry',
  async run(context) {
    const file = registryFile(context);
    const own = file && (await context.registries.own(file));
    if (own?.text == null) {
      const result = await context.registries.write(file, (registry) => registry);
      if (!(await reportWrite(context, file, result))) {
        return;
      }
    }
    if (file) {
      await openFile(file);
    }
  },
};

/** The registry of the active draft's folder, else of the first folder. */
export function registryFile({ documents, registries }: CommandContext): Uri | null {
  const draft = documents.active?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  return draft ? registries.fileFor(draft) : null;
}
