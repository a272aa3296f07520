import { l10n, ThemeIcon } from 'vscode';
import type { Actor, Analysis } from '../../core/analysis';
import { oneLine } from '../interface-words/text';
import { askChoice, type Choice } from '../questions/ask';
import type { Sitting, Step } from './sitting';
import { startFromRow } from './start-record';

interface Speaker {
  readonly by: string | undefined;
  /** Role as printed; undefined leaves what is written down of the same speaker. */
  readonly as?: string | undefined;
}

/** Step “Who?”: the speaker found in the text first, then the draft's actors, the registry, or a name that is typed. */
export const whoStep: Step = {
  async run(sitting, step, totalSteps) {
    const items = await speakers(sitting);
    const answer = await askChoice<Speaker>({
      title: sitting.title,
      step,
      totalSteps,
      placeholder: l10n.t('Who says it? Choose, or type a name'),
      items,
      typed: (text) =>
        text === '' || items.some(({ label }) => label === text)
          ? []
          : [
              {
                label: l10n.t('Use “{0}”', text),
                value: { by: text },
                alwaysShow: true,
                iconPath: new ThemeIcon('add'),
              },
            ],
    });
    if (answer.kind !== 'answer') {
      return 'leave';
    }
    const { by, as } = answer.value;
    const saved = await sitting.save(({ setSaid }, file, id) => {
      const before = file.claims.find((claim) => claim.id === id)?.said?.by;
      // The role of another speaker is not this one's.
      return by === undefined && !before ? file : setSaid(file, id, { by, ...((as || by !== before) && { as }) });
    });
    return saved ? 'next' : 'leave';
  },
};

async function speakers({ model, row, record, services }: Sitting): Promise<Choice<Speaker>[]> {
  const view = await model.ready();
  const items: Choice<Speaker>[] = [];
  const taken = new Set<string>();
  const add = (item: Choice<Speaker>): void => {
    const key = item.value.by ?? '';
    if (!taken.has(key)) {
      taken.add(key);
      items.push(item);
    }
  };
  const names = new Map((view?.analysis.actors ?? []).map((actor) => [actor.registry ?? actor.name, actor.name]));
  const recorded = record?.said?.by;
  if (recorded) {
    add({ label: names.get(recorded) ?? recorded, description: l10n.t('current'), value: { by: recorded } });
  }
  const found = view && row ? startFromRow(view, row)?.said : null;
  if (found?.by) {
    const label = names.get(found.by) ?? found.by;
    const value = { by: found.by, as: found.as ?? undefined };
    add({ label, description: l10n.t('found in the text'), detail: found.as ?? '', value });
  }
  add({ label: l10n.t('Nobody is named'), iconPath: new ThemeIcon('circle-slash'), value: { by: undefined } });
  for (const actor of view ? speakersFirst(view.analysis) : []) {
    add({
      label: actor.name,
      description: l10n.t('in this article'),
      value: { by: actor.registry ?? actor.name, as: view ? roleOf(view.text, actor) : undefined },
    });
  }
  const registry = await services.registries.for(model.document.uri);
  const language = view?.analysis.language ?? 'en';
  for (const { id, names: known } of [...registry.people, ...registry.organizations]) {
    const label = known[language]?.[0] ?? known['*']?.[0] ?? Object.values(known)[0]?.[0] ?? id;
    add({ label, description: l10n.t('in the registry'), value: { by: id } });
  }
  return items;
}

/** Whoever says something in the article, then people, then the rest; in the order of the article otherwise. */
function speakersFirst({ actors, claims }: Analysis): readonly Actor[] {
  const speakers = new Set(claims.map(({ actor }) => actor));
  const rank = ({ id, type }: Actor): number => (speakers.has(id) ? 0 : type === 'person' ? 1 : 2);
  return [...actors].sort((a, b) => rank(a) - rank(b));
}

function roleOf(text: string, { roles }: Actor): string | undefined {
  const [role] = roles;
  return role && oneLine(text.slice(role.start, role.end));
}
