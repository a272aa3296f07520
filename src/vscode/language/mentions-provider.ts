import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  languages,
  Location,
  type DocumentHighlightProvider,
  type Position,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import { actorHere } from '../actors/at-position';
import { allMentions } from '../actors/rename';
import { toRange } from '../convert';
import { MARKDOWN } from '../documents/markdown';
import { isOlderVersion } from '../documents/records-store';
import type { Services } from '../services';

/** Find all references on an actor: every mention in this draft, and in the other open drafts by registry entry or name. */
class MentionsProvider implements ReferenceProvider, DocumentHighlightProvider {
  constructor(private readonly services: Services) {}

  async provideReferences(document: TextDocument, position: Position): Promise<Location[]> {
    const here = await actorHere(this.services, document, position);
    if (!here) {
      return [];
    }
    const { actor } = here;
    const others = this.services.documents.all.filter(
      (model) => model !== here.model && !isOlderVersion(model.document.uri),
    );
    const elsewhere = others.flatMap((model) => {
      const found = model
        .current()
        ?.analysis.actors.filter(
          ({ registry, name, type }) =>
            type === actor.type && (actor.registry === null ? name === actor.name : registry === actor.registry),
        );
      return (found ?? []).flatMap((other) =>
        allMentions(other).map((place) => new Location(model.document.uri, toRange(model.document, place))),
      );
    });
    return [...allMentions(actor).map((place) => new Location(document.uri, toRange(document, place))), ...elsewhere];
  }

  /** The actor's mentions light up at the cursor; on plain words VS Code's own highlights stay. */
  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
  ): Promise<DocumentHighlight[] | undefined> {
    const here = await actorHere(this.services, document, position);
    return here && 'kind' in here.place
      ? allMentions(here.actor).map(
          (place) => new DocumentHighlight(toRange(document, place), DocumentHighlightKind.Read),
        )
      : undefined;
  }
}

/** Finds and highlights all mentions of the actor at the cursor. */
export function registerMentions(services: Services): Disposable {
  const provider = new MentionsProvider(services);
  return Disposable.from(
    languages.registerReferenceProvider(MARKDOWN, provider),
    languages.registerDocumentHighlightProvider(MARKDOWN, provider),
  );
}
