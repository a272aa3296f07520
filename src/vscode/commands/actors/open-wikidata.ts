import { env, l10n, Uri } from 'vscode';
import { wikidataUrl } from '../../actors/wikidata-page';
import { actorTarget } from '../actor-target';
import type { Command } from '../command';

/** Opens the Wikidata page of an actor in the browser. The item comes from the registry, whose ids have but one shape. */
export const openWikidata: Command = {
  id: 'dixit.openWikidata',
  async run(context, argument) {
    const target = await actorTarget(context, argument, l10n.t('Open Wikidata Page'));
    const view = target?.model.current();
    const item = target && view?.registry.person(target.actor.registry)?.wikidata;
    const url = item && wikidataUrl(item);
    if (url) {
      await env.openExternal(Uri.parse(url, true));
    }
  },
};
