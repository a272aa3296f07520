import { l10n, ProgressLocation, window, type CancellationToken, type QuickPickItem, type Uri } from 'vscode';
import type { WikidataPerson, WikidataResult } from '../../../core/registry/wikidata';
import { canWriteRegistry, reportWrite } from '../../actors/report';
import { loadEngine } from '../../engine/load';
import { today } from '../../interface-words/dates';
import { agreedEndpoint, mayUseNetwork, type Endpoint } from '../../wikidata/consent';
import { ask, type Session } from '../../wikidata/session';
import { wikidataErrorWords } from '../../wikidata/words';
import { actorTarget } from '../actor-target';
import type { Command, CommandContext } from '../command';
import { pickOne } from '../pick-one';
import { askName } from './ask';
import { registryFile } from './open-registry';
import { showError, showInformation } from '../../questions/messages';

/**
 * Looks one name up in Wikidata, lets the person pick, and writes names, gender and positions with their dates to the
 * workspace's registry. The only thing in Dixit that uses the network; it asks before its first use.
 */
export const lookUpActor: Command = {
  id: 'dixit.lookUpActor',
  asks: true,
  async run(context, argument) {
    if (!(await mayUseNetwork())) {
      return;
    }
    const title = l10n.t('Look Up Actor in Wikidata');
    const view = await context.documents.active?.ready();
    const namesPeople = view?.analysis.actors.some(({ type }) => type === 'person') ?? false;
    const target = namesPeople ? await actorTarget(context, argument, title) : null;
    if (namesPeople && argument === undefined && !target) {
      return; // nobody was chosen
    }
    const file = target ? context.registries.fileFor(target.model.document.uri) : registryFile(context);
    if (!(await canWriteRegistry(context, file))) {
      return;
    }
    const name = await askName(
      title,
      l10n.t('The name that is looked up, and the only thing that is sent'),
      target?.actor.name,
    );
    const endpoint = name === undefined ? null : await agreedEndpoint(context.context.globalState, name);
    if (name === undefined || !endpoint) {
      return;
    }
    const language = target?.model.current()?.analysis.language ?? 'fr';
    const found = await inProgress(context, endpoint, (session) => search(session, name, language));
    if (!found?.ok) {
      await reportError(context, found, endpoint);
      return;
    }
    const picked = await pickCandidate(found.value, name, endpoint);
    if (!picked) {
      return;
    }
    const person = await inProgress(context, endpoint, (session) => fetchPerson(session, picked));
    if (!person?.ok) {
      await reportError(context, person, endpoint);
      return;
    }
    await write(context, person.value, file);
  },
};

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
}

async function search(session: Session, name: string, language: string): Promise<WikidataResult<readonly Candidate[]>> {
  const { searchWikidata } = await loadEngine();
  return ask(session, (client) => searchWikidata(client, name, language));
}

async function fetchPerson(session: Session, id: string): Promise<WikidataResult<WikidataPerson>> {
  const { fetchWikidataPerson } = await loadEngine();
  return ask(session, (client) => fetchWikidataPerson(client, id));
}

/** Progress with a button that stops the request. */
async function inProgress<Value>(
  { context }: CommandContext,
  { url, host }: Endpoint,
  run: (session: Session) => Promise<WikidataResult<Value>>,
): Promise<WikidataResult<Value> | undefined> {
  const version = String((context.extension.packageJSON as { version?: unknown }).version ?? '0');
  return window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Asking {0}…', host) },
    (_progress, token: CancellationToken) =>
      run({ endpoint: url, userAgent: `Dixit/${version} (VS Code extension)`, token }),
  );
}

async function pickCandidate(
  candidates: readonly Candidate[],
  name: string,
  { host }: Endpoint,
): Promise<string | undefined> {
  if (candidates.length === 0) {
    await showInformation(l10n.t('{0} knows nobody named “{1}”.', host, name));
    return undefined;
  }
  const items = candidates.map(({ id, label, description }): QuickPickItem & { readonly item: string } => ({
    item: id,
    label,
    description: id,
    ...(description !== null && { detail: description }),
  }));
  const picked = await pickOne(items, {
    title: l10n.t('Who is “{0}”?', name),
    placeholder: l10n.t('Choose the person, or Escape to leave the registry as it is'),
  });
  return picked?.item;
}

async function write(context: CommandContext, person: WikidataPerson, file: Uri | null): Promise<void> {
  const engine = await loadEngine();
  const result = await context.registries.write(file, (own, bundled) => {
    const index = engine.indexRegistry(engine.overlayRegistry(own, bundled));
    const { person: entry, posts } = engine.registryEntriesOf(person, index, today());
    return engine.putPerson(
      posts.reduce((registry, post) => engine.putPost(registry, post), own),
      entry,
    );
  });
  if (await reportWrite(context, file, result)) {
    context.log.info(`${person.id}: written to the actor registry`);
  }
}

async function reportError(
  { log }: CommandContext,
  result: WikidataResult<unknown> | undefined,
  { host }: Endpoint,
): Promise<void> {
  const message = result && !result.ok ? wikidataErrorWords(result.error, host) : '';
  if (message) {
    log.error(`look-up at ${host}: ${JSON.stringify(result)}`);
    await showError(message);
  }
}
