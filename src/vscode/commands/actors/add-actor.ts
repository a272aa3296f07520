import { l10n, type QuickPickItem } from 'vscode';
import type { PrintedRole } from '../../../core/analysis';
import type { ActorRegistry, RegistryPost } from '../../../core/registry/types';
import { reportWrite } from '../../actors/report';
import type { DraftView } from '../../documents/row';
import { loadEngine, type Engine } from '../../engine/load';
import { today } from '../../interface-words/dates';
import { oneLine } from '../../interface-words/text';
import type { ActorChoice } from '../actor-target';
import type { Command } from '../command';
import { pickOne } from '../pick-one';
import { askDate, askName } from './ask';
import { registryTarget, type RegistryTarget } from './registry-target';

/** What a person has answered; `post` null adds the name alone. */
interface Answers {
  readonly name: string;
  readonly post: PostChoice | null;
  readonly from: string | null;
  readonly to: string | null;
}

type PostChoice = { readonly known: string } | { readonly title: string; readonly org: string | null };

/** Adds an actor, or one more term of a known one, to the workspace's registry: name, post and dates, from the printed role. */
export const addActor: Command = {
  id: 'dixit.addActor',
  asks: true,
  async run(context, argument) {
    const target = await registryTarget(context, argument, l10n.t('Add to Actor Registry'));
    const answers = target && (await ask(target));
    if (!answers) {
      return;
    }
    const { view, file } = target;
    const engine = await loadEngine();
    const result = await context.registries.write(file, (own, bundled) =>
      withAnswers(engine, own, bundled, view, target, answers),
    );
    await reportWrite(context, file, result);
  },
};

async function ask({ view, actor, role }: RegistryTarget): Promise<Answers | null> {
  const title = l10n.t('Add to Actor Registry');
  const person = view.registry.person(actor.registry);
  const name = person
    ? view.registry.name(person)
    : await askName(title, l10n.t('Full name, as articles print it'), actor.name);
  if (!name) {
    return null;
  }
  const printed = actor.roles[role ?? 0] ?? null;
  const post = await pickPost(view, name, printed, actor.registry);
  if (post === undefined) {
    return null;
  }
  if (post === null) {
    return { name, post, from: null, to: null };
  }
  const from = await askDate(title, l10n.t('In this post since; leave empty when it is not known'));
  if (from === undefined) {
    return null;
  }
  const to = await askDate(title, l10n.t('In this post until; leave empty when still in office'), {
    since: from,
  });
  return to === undefined ? null : { name, post, from, to };
}

interface PostItem extends QuickPickItem {
  readonly post: PostChoice | null;
}

/** Null adds no role; undefined means that the person left. */
async function pickPost(
  view: DraftView,
  name: string,
  printed: PrintedRole | null,
  person: string | null,
): Promise<PostChoice | null | undefined> {
  const { registry } = view;
  const matched = printed && registry.postOf(printed, person);
  const words = printed && titleOf(printed);
  const items: PostItem[] = registry.registry.posts
    .map((post) => ({ label: registry.name(post), description: post.id, post: { known: post.id } }))
    .sort((a, b) => Number(b.description === matched) - Number(a.description === matched));
  const fresh: PostItem[] = words
    ? [
        {
          label: words,
          description: l10n.t('new post, as printed'),
          post: { title: words, org: printed.organization && registry.organizationNamed(printed.organization) },
        },
      ]
    : [];
  const none: PostItem = { label: l10n.t('No role'), description: l10n.t('only the name'), post: null };
  const ordered = matched ? [...items, ...fresh, none] : [...fresh, none, ...items];
  const picked = await pickOne(ordered, {
    title: l10n.t('Role of {0}', name),
    placeholder: l10n.t('Choose a post, or type a new one'),
    start: ordered[0],
    typed: (text) =>
      text === '' || ordered.some(({ label }) => label === text)
        ? null
        : { label: text, description: l10n.t('new post'), post: { title: text, org: null } },
  });
  return picked && picked.post;
}

/** The printed role without “ancien” and the like, which the dates say. */
function titleOf({ title }: PrintedRole): string {
  return oneLine(title).replace(/^(?:anciennes?|anciens?|futurs?|futures?|former|future|ex[- ])\s*/i, '');
}

function withAnswers(
  engine: Engine,
  own: ActorRegistry,
  bundled: ActorRegistry,
  view: DraftView,
  { actor }: ActorChoice,
  { name, post, from, to }: Answers,
): ActorRegistry {
  const { addRole, findPerson, newId, putPerson, putPost } = engine;
  const known = actor.registry === null ? undefined : findPerson(own, actor.registry, bundled);
  const id = known?.id ?? newId(name, new Set([...own.people, ...bundled.people].map((person) => person.id)));
  let next = known
    ? putPerson(own, known)
    : putPerson(own, {
        id,
        names: { '*': [name] },
        aliases: name === actor.name || !/\s/.test(actor.name) ? [] : [actor.name],
        gender: null,
        country: null,
        wikidata: null,
        roles: [],
      });
  if (post === null) {
    return next;
  }
  let postId = 'known' in post ? post.known : '';
  if ('title' in post) {
    postId = newId(post.title, new Set([...own.posts, ...bundled.posts].map((one) => one.id)));
    const made: RegistryPost = {
      id: postId,
      org: post.org,
      single: false,
      names: { [view.analysis.language]: [post.title] },
    };
    next = putPost(next, made);
  }
  // Whoever fills this in vouches for it today, an end in the past by its own day.
  return addRole(next, id, { post: postId, from, to, verifiedOn: to ?? today(), source: null });
}
