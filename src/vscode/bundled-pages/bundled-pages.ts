import { Uri, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { interfaceLanguage } from '../interface-words/dates';

/** Pages that come with the extension, rendered by VS Code and never taken for drafts. */
export const PAGES_SCHEME = 'dixit-page';

/** Where a rule is explained: a page of its own, so that nobody has to look for it in a long one. */
export function rulePage(rule: string): Uri {
  return Uri.from({ scheme: PAGES_SCHEME, path: `/${rule}.md` });
}

/** Pages of `docs/` that are shown as they are, in either language. */
const DOCS = ['guide', 'rules'] as const;

/** Where the guide is, in the language of the interface. */
export function guidePage(): Uri {
  return Uri.from({ scheme: PAGES_SCHEME, path: `/${inLanguage('guide')}` });
}

const inLanguage = (page: (typeof DOCS)[number]): string =>
  interfaceLanguage() === 'fr' ? `${page}.fr.md` : `${page}.md`;

/** Gives the pages their texts: those of `docs/`, and of each rule its section and how one is silenced. */
export function registerPages({ extensionUri }: ExtensionContext): Disposable {
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', name)));
  return workspace.registerTextDocumentContentProvider(PAGES_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const name = path.slice(1);
      return DOCS.some((page) => name === `${page}.md` || name === `${page}.fr.md`)
        ? read(name)
        : (pageOf(await read(inLanguage('rules')), name.slice(0, -'.md'.length)) ?? '');
    },
  });
}

/** The section of a rule, then what the rules have in common; null where there is none of that name. */
function pageOf(rules: string, rule: string): string | null {
  const [common = '', ...sections] = rules.split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## ${rule}\n`));
  if (!section) {
    return null;
  }
  const links = section.replace(/\]\(#([a-z-]+)\)/g, ']($1.md)');
  const how = common.replace(/^# .*\n+(?:\*\[.*\n+)?/, '');
  return `${links.slice(1)}\n---\n\n${how}`;
}
