import type { ExtensionContext, LogOutputChannel, Uri } from 'vscode';
import type { WorkspaceClaims } from './actors/workspace-claims';
import type { Documents } from './documents/documents';
import type { IgnoredFindings } from './documents/ignored-findings';
import type { HighlightSwitch } from './highlight/switch';
import type { RecordsStore } from './documents/records-store';
import type { WindowMemory } from './memory/window-memory';
import type { NewsroomIndex } from './newsroom/newsroom-index';
import type { WorkspaceArticles } from './newsroom/workspace-articles';
import type { RegistryStore } from './documents/registry-store';

/** What the surfaces share. A surface takes it whole, registers itself and returns what must be disposed of. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly documents: Documents;
  readonly records: RecordsStore;
  readonly memory: WindowMemory;
  readonly newsroom: NewsroomIndex;
  readonly articles: WorkspaceArticles;
  readonly registries: RegistryStore;
  readonly ignored: IgnoredFindings;
  readonly elsewhere: WorkspaceClaims;
  readonly highlights: HighlightSwitch;
  /** The extension's `media` folder. */
  readonly media: Uri;
}
