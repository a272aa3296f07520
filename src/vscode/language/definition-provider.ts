import {
  languages,
  type DefinitionLink,
  type DefinitionProvider,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode';
import { actorHere } from '../actors/at-position';
import { registryLocation } from '../actors/registry-location';
import { toRange } from '../convert';
import { MARKDOWN } from '../documents/markdown';
import type { Services } from '../services';

/** F12 on a name leads to the person's registry entry, on a role to the post's. */
class RegistryDefinitionProvider implements DefinitionProvider {
  constructor(private readonly services: Services) {}

  async provideDefinition(document: TextDocument, position: Position): Promise<DefinitionLink[]> {
    const here = await actorHere(this.services, document, position);
    if (!here) {
      return [];
    }
    const { actor, place, view } = here;
    const post = 'title' in place ? view.registry.postOf(place, actor.registry) : null;
    const [section, id] = 'title' in place ? (['posts', post] as const) : (['people', actor.registry] as const);
    const target = id === null ? null : await registryLocation(this.services, document.uri, section, id);
    return target
      ? [
          {
            originSelectionRange: toRange(document, place),
            targetUri: target.uri,
            targetRange: target.range,
            targetSelectionRange: target.range,
          },
        ]
      : [];
  }
}

/** Leads from a name in a draft to its entry in the registry. */
export function registerDefinition(services: Services): Disposable {
  return languages.registerDefinitionProvider(MARKDOWN, new RegistryDefinitionProvider(services));
}
