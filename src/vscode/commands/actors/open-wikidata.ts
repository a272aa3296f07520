import { env, l10n, Uri } from 'vscode';
import { wikidataUrl } from '../../actors/wikidata-page';
import { actorTarget } from '../actor-target';
import type { Command } from '../command';
import { showInformation } from '../../questions/messages';

/** Opens the Wikidata page of an actor in the browser. The item comes from the registry, whose ids have but one shape. */
export const openWikidata: Command = {
  id: 'dixit.openWikidata',
  async run(context, argument) {
    const target = await actorTarget(context, argument, l10n.t('Open Wikidata Page'), {
      of: ({ registry }, view) => Boolean(view.registry.person(registry)?.wikidata),
      none: () => l10n.t('The actor registry knows no Wikidata page of anybody in this article.'),
    });
    if (!target) {
      return;
    }
    const { model, actor } = target;
    const item = model.current()?.registry.person(actor.registry)?.wikidata;
    const url = item ? wikidataUrl(item) : null;
    if (url) {
      await env.openExternal(Uri.parse(url, true));
    } else {
      await showInformation(l10n.t('The actor registry knows no Wikidata page of {0}.', actor.name));
    }
  },
};
