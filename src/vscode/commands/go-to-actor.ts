import { l10n, type QuickPickItem } from 'vscode';
import type { Actor } from '../../core/analysis';
import { actorEntries } from '../tree/actor-entries';
import { actorTypeWord } from '../interface-words/claims';
import { claimsCount, mentionsCount } from '../interface-words/counts';
import { findingMessage } from '../interface-words/findings';
import { oneLine, shorten } from '../interface-words/text';
import type { Command } from './command';
import { pickOne } from './pick-one';
import { showInEditor } from './show-in-editor';

interface ActorItem extends QuickPickItem {
  readonly actor: Actor;
}

/** A quick pick over all actors of the draft; goes to the first mention. */
export const goToActor: Command = {
  id: 'dixit.goToActor',
  asks: true,
  async run({ documents }) {
    const model = documents.active;
    const view = await model?.ready();
    if (!model || !view) {
      return;
    }
    const items = actorEntries(view).map(({ actor, role, claims, mentions, findings }): ActorItem => {
      const [finding] = findings;
      const counts = [claimsCount(claims), mentionsCount(mentions)].join(', ');
      return {
        actor,
        label: actor.name,
        description: role ? shorten(oneLine(role), 80) : actorTypeWord(actor.type),
        detail: finding ? `${counts} · ${findingMessage(finding)}` : counts,
      };
    });
    const picked = await pickOne(items, { title: l10n.t('Go to Actor'), placeholder: l10n.t('Name or role') });
    const place = picked?.actor.mentions[0] ?? picked?.actor.roles[0];
    if (place) {
      await showInEditor(model, place);
    }
  },
};
