import { lookUpActor } from '../references';
import type { Command } from './command';
import { showInEditor } from './show-in-editor';

/** Goes to the first mention of the actor that a row or a link names, or to one of the actor's printed roles. */
export const revealActor: Command = {
  id: 'dixit.revealActor',
  async run({ documents }, argument) {
    const target = lookUpActor(documents, argument);
    if (!target) {
      return;
    }
    const { actor, role, model } = target;
    const place = (role === null ? undefined : actor.roles[role]) ?? actor.mentions[0] ?? actor.roles[0];
    if (place) {
      await showInEditor(model, place);
    }
  },
};
