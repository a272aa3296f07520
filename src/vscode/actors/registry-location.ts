import { Location, workspace, type Uri } from 'vscode';
import { toRange } from '../convert';
import { loadEngine } from '../engine/load';
import type { Services } from '../services';
import { BUNDLED_REGISTRY } from './bundled-document';
import type { RegistrySection } from './find-entry';

/**
 * Where an entry of the registry stands: in the folder's own file where that has it, else in the bundled registry. Null
 * when neither has it.
 */
export async function registryLocation(
  { registries }: Services,
  draft: Uri,
  section: RegistrySection,
  id: string,
): Promise<Location | null> {
  const { findEntry } = await loadEngine();
  const own = registries.fileFor(draft);
  for (const uri of [own, BUNDLED_REGISTRY]) {
    if (uri === null || (uri === own && (await registries.own(uri)).text === null)) {
      continue;
    }
    const document = await workspace.openTextDocument(uri);
    const place = findEntry(document.getText(), section, id);
    if (place) {
      return new Location(uri, toRange(document, place));
    }
  }
  return null;
}
