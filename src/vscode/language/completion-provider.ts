import {
  CompletionItem,
  CompletionItemKind,
  languages,
  type CancellationToken,
  type CompletionItemProvider,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Actor } from '../../core/analysis';
import { namesIn } from '../../core/registry/names';
import type { RegistryPerson } from '../../core/registry/types';
import { completionPlace, type CompletionPlace } from '../actors/completion-place';
import { nameMentions } from '../actors/rename';
import { toOffset, toRange } from '../convert';
import { MARKDOWN } from '../documents/markdown';
import type { DraftView } from '../documents/row';
import type { Services } from '../services';
import { termStateWords, termWords } from '../interface-words/terms';
import { oneLine } from '../interface-words/text';

/** Letters of a capitalised word after which names are offered without being asked for. */
const ENOUGH = 2;
/** People of the registry who are offered at once; more letters find the others. */
const MOST = 200;

/**
 * Names of actors, and roles behind a name, in prose only. Quiet: a lower-case word and a single letter bring nothing but
 * the roles of the name before them; without a word, whoever asks gets all.
 */
class ActorCompletionProvider implements CompletionItemProvider {
  constructor(private readonly services: Services) {}

  async provideCompletionItems(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<CompletionItem[]> {
    const model = this.services.documents.of(document.uri);
    const view = await model?.ready();
    const place = view && completionPlace(view.text, toOffset(document, position));
    if (!view || !place || token.isCancellationRequested) {
      return [];
    }
    const range = toRange(document, place.word);
    return [...rolesFor(view, place), ...(wantsNames(place) ? namesFor(view, place) : [])].map((item) => {
      item.range = range;
      return item;
    });
  }
}

function wantsNames({ word: { text } }: CompletionPlace): boolean {
  return text === '' || (text.length >= ENOUGH && /^\p{Lu}/u.test(text));
}

function namesFor(view: DraftView, { word }: CompletionPlace): CompletionItem[] {
  const people = view.analysis.actors.filter(({ type }) => type === 'person' || type === 'organization');
  const items = people.map((actor) => nameItem(actor.name, roleInDraft(view, actor), '0'));
  const known = new Set(people.map(({ name }) => name));
  const language = view.analysis.language;
  const start = fold(word.text);
  let count = 0;
  for (const person of view.registry.registry.people) {
    const [name] = namesIn(person.names, language);
    if (name === undefined || known.has(name) || !startsAWord(name, start)) {
      continue;
    }
    items.push(nameItem(name, roleInRegistry(view, person), '1'));
    count += 1;
    if (count >= MOST) {
      break;
    }
  }
  return items;
}

function startsAWord(name: string, start: string): boolean {
  return (
    start === '' ||
    fold(name)
      .split(/[\s-]+/)
      .some((word) => word.startsWith(start))
  );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function nameItem(name: string, role: string, rank: string): CompletionItem {
  const item = new CompletionItem({ label: name, ...(role && { description: role }) }, CompletionItemKind.Variable);
  item.insertText = name;
  // A surname finds its name: “Stol” → “Jens Stoltenberg”.
  item.filterText = `${name.split(/[\s\u00a0]+/).at(-1) ?? name} ${name}`;
  item.sortText = rank + name;
  return item;
}

function roleInDraft(view: DraftView, actor: Actor): string {
  const [role] = actor.roles;
  const person = view.registry.person(actor.registry);
  return role ? oneLine(view.text.slice(role.start, role.end)) : person ? roleInRegistry(view, person) : '';
}

function roleInRegistry({ registry }: DraftView, person: RegistryPerson): string {
  const [term] = registry.terms(person);
  return term && (term.state === 'now' || term.state === 'unsure') ? term.title : '';
}

/** The roles of the name before the cursor: those held at the article's date first. */
function rolesFor(view: DraftView, place: CompletionPlace): CompletionItem[] {
  const person = place.behindComma ? personBefore(view, place.before) : null;
  return !person
    ? []
    : view.registry.terms(person).map((term, index) => {
        const label = {
          label: term.title,
          description: [termStateWords(term.state), termWords(term)].filter(Boolean).join(', '),
        };
        const item = new CompletionItem(label, CompletionItemKind.Property);
        item.insertText = term.title;
        item.sortText = `0${String(index).padStart(3, '0')}`;
        item.preselect = index === 0 && term.state === 'now';
        return item;
      });
}

function personBefore(view: DraftView, end: number): RegistryPerson | null {
  const actor = view.analysis.actors.find((one) => nameMentions(one).some((mention) => mention.end === end));
  return actor ? view.registry.person(actor.registry) : null;
}

/** Completes names and roles in drafts. */
export function registerCompletion(services: Services): Disposable {
  return languages.registerCompletionItemProvider(MARKDOWN, new ActorCompletionProvider(services));
}
