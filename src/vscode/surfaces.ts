import { Uri, type ExtensionContext } from 'vscode';
import { WorkspaceClaims } from './actors/workspace-claims';
import { registerSourcePaste } from './annotate/paste-source';
import { registerChecks } from './commands/check-rows';
import { registerContext } from './context';
import { registerDiagnostics } from './diagnostics/diagnostics';
import { registerRecordsDiagnostics } from './diagnostics/records-diagnostics';
import { Documents } from './documents/documents';
import { IgnoredFindings } from './documents/ignored-findings';
import { RecordsStore } from './documents/records-store';
import { RegistryStore } from './documents/registry-store';
import { registerRegistryDiagnostics } from './diagnostics/registry-diagnostics';
import { Highlighter } from './highlight/highlighter';
import { HighlightSwitch } from './highlight/switch';
import { registerHover } from './hover/register';
import { registerLanguageFeatures } from './language';
import { createLog } from './log';
import { registerQuickFixes } from './quick-fixes/register';
import { WindowMemory } from './memory/window-memory';
import { registerRenames } from './renamed-articles/follow-renames';
import { registerLostRecords } from './renamed-articles/offer-lost-records';
import { NewsroomIndex } from './newsroom/newsroom-index';
import { NewsroomView } from './newsroom/newsroom-view';
import { WorkspaceArticles } from './newsroom/workspace-articles';
import { registerPages } from './bundled-pages/bundled-pages';
import type { Services } from './services';
import { registerLanguageStatus } from './status/language-status';
import { registerStatusEntry } from './status/status-entry';
import { ActorsView } from './tree/actors-view';
import { ClaimsView } from './tree/claims-view';

/** What shows the drafts, for the commands and for the tests. */
export interface Surfaces {
  readonly services: Services;
  readonly claims: ClaimsView;
  readonly actors: ActorsView;
  readonly newsroomView: NewsroomView;
}

/** Wires the surfaces to the open drafts. The engine itself loads when the first draft is read. */
export function openSurfaces(context: ExtensionContext): Surfaces {
  const log = createLog(context);
  const memory = new WindowMemory(context, log);
  const records = new RecordsStore(memory, log);
  const newsroom = new NewsroomIndex(log);
  const articles = new WorkspaceArticles();
  const registries = new RegistryStore(log);
  const ignored = new IgnoredFindings(log);
  const elsewhere = new WorkspaceClaims(newsroom);
  const documents = new Documents(records, registries, ignored, log);
  const highlights = new HighlightSwitch(context.workspaceState);
  const services: Services = {
    context,
    log,
    documents,
    records,
    memory,
    newsroom,
    articles,
    registries,
    ignored,
    elsewhere,
    highlights,
    media: Uri.joinPath(context.extensionUri, 'media'),
  };
  const claims = new ClaimsView(services);
  const actors = new ActorsView(services);
  const newsroomView = new NewsroomView(services);
  context.subscriptions.push(
    log,
    documents,
    registries,
    ignored,
    elsewhere,
    highlights,
    claims,
    actors,
    new Highlighter(services),
    registerContext(services),
    registerHover(services),
    registerLanguageStatus(services),
    registerStatusEntry(services),
    registerDiagnostics(services),
    registerRecordsDiagnostics(services),
    registerRenames(services),
    registerLostRecords(services),
    newsroom,
    articles,
    newsroomView,
    registerPages(context),
    registerQuickFixes(services),
    registerSourcePaste(services),
    registerRegistryDiagnostics(services),
    registerLanguageFeatures(services),
    registerChecks(services, claims),
  );
  return { services, claims, actors, newsroomView };
}
