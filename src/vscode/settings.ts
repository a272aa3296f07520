import { workspace, type ConfigurationChangeEvent, type Disposable, type Uri } from 'vscode';
import type { LanguageId, Severity } from '../core/analysis';

const SECTION = 'dixit';

/** What a rule's setting may say; absent means the severity that the rule itself gives. */
type RuleLevel = Severity | 'off';

/** Settings of one document, read when they are needed: a folder may differ from its neighbour. */
interface Settings {
  readonly language: LanguageId | null;
  /** Names that the engine should know as actors. */
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly cues: readonly string[];
  /** UTF-16 code units above which a draft is analysed only on request. */
  readonly sizeLimit: number;
  readonly highlights: {
    readonly enabled: boolean;
    readonly actors: boolean;
    readonly thread: boolean;
    readonly gutter: boolean;
  };
  readonly hover: boolean;
  readonly followCursor: boolean;
  readonly outline: boolean;
  readonly diagnostics: boolean;
  readonly rules: ReadonlyMap<string, RuleLevel>;
}

/** Values of the wrong type are read as absent: settings.json is written by hand. */
export function readSettings(uri?: Uri): Settings {
  const configuration = workspace.getConfiguration(SECTION, uri ?? null);
  const flag = (key: string): boolean => configuration.get(key) !== false;
  const words = (key: string): string[] => {
    const value = configuration.get<unknown>(key);
    return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string' && word !== '') : [];
  };
  const language = configuration.get<unknown>('language');
  const limit = configuration.get<unknown>('analysis.sizeLimit');
  return {
    language: language === 'fr' || language === 'en' ? language : null,
    names: words('names'),
    roles: words('roles'),
    cues: words('cues'),
    sizeLimit: (typeof limit === 'number' && limit > 0 ? limit : 1000) * 1000,
    highlights: {
      enabled: flag('highlights.enabled'),
      actors: flag('highlights.actors'),
      thread: flag('highlights.thread'),
      gutter: flag('highlights.gutter'),
    },
    hover: flag('hover.enabled'),
    followCursor: flag('views.followCursor'),
    outline: flag('outline.enabled'),
    diagnostics: flag('diagnostics.enabled'),
    rules: readRules(configuration.get<unknown>('rules')),
  };
}

const LEVELS: ReadonlyMap<unknown, RuleLevel> = new Map([
  ['off', 'off'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'info'],
  ['hint', 'hint'],
]);

function readRules(value: unknown): Map<string, RuleLevel> {
  const rules = new Map<string, RuleLevel>();
  if (typeof value === 'object' && value !== null) {
    for (const [rule, level] of Object.entries(value)) {
      const known = LEVELS.get(level);
      if (known) {
        rules.set(rule, known);
      }
    }
  }
  return rules;
}

/** The name written into records as the one who checked; empty until set or asked. */
export function readAuthor(): string {
  const value = workspace.getConfiguration(SECTION).get<unknown>('author');
  return typeof value === 'string' ? value.trim() : '';
}

/** Keeps the name that records are signed with, in the user's settings. */
export async function writeAuthor(name: string): Promise<void> {
  await workspace.getConfiguration(SECTION).update('author', name, true);
}

/** Where actors are looked up; empty until a person has set or confirmed it. Never of a workspace: the setting is the machine's. */
export function readWikidataEndpoint(): string {
  const value = workspace.getConfiguration(SECTION).get<unknown>('wikidata.endpoint');
  return typeof value === 'string' ? value.trim() : '';
}

/** Keeps the address where actors are looked up, in the user's settings. */
export async function writeWikidataEndpoint(url: string): Promise<void> {
  await workspace.getConfiguration(SECTION).update('wikidata.endpoint', url, true);
}

/** Calls back when a setting under `dixit.<key>` changes, or any of ours without a key. */
export function onSettingsChange(changed: (event: ConfigurationChangeEvent) => void, key?: string): Disposable {
  const section = key ? `${SECTION}.${key}` : SECTION;
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) {
      changed(event);
    }
  });
}
