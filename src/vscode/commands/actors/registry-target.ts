import type { Uri } from 'vscode';
import { canWriteRegistry } from '../../actors/report';
import type { DraftView } from '../../documents/row';
import { actorTarget, type ActorChoice } from '../actor-target';
import type { CommandContext } from '../command';

/** An actor of a draft, and the registry that holds for the draft. */
export interface RegistryTarget extends ActorChoice {
  readonly view: DraftView;
  /** The registry's file, which need not exist. */
  readonly file: Uri | null;
}

/** The actor whom a change of the registry is about; null where nobody was chosen or the registry cannot be written, which is said. */
export async function registryTarget(
  context: CommandContext,
  argument: unknown,
  title: string,
): Promise<RegistryTarget | null> {
  const target = await actorTarget(context, argument, title);
  const view = await target?.model.ready();
  if (!target || !view) {
    return null;
  }
  const file = context.registries.fileFor(target.model.document.uri);
  return (await canWriteRegistry(context, file)) ? { ...target, view, file } : null;
}
