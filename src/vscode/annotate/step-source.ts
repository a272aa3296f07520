import { l10n, ThemeIcon } from 'vscode';
import { checkUrl } from '../../core/records/evidence';
import type { Source } from '../../core/records/types';
import { SOURCE_TYPES } from '../../core/records/vocabulary';
import { today } from '../interface-words/dates';
import { sourceTitle, sourceTypeWord } from '../interface-words/records';
import { askChoice, type Choice } from '../questions/ask';
import { askFields } from './fields';
import type { Outcome, Sitting, Step } from './sitting';
import { sourceFields } from './source-fields';

/** A new source, the index of one to change, or null: go on. */
type Picked = Source | number | null;

/** Step “Source?”: a pasted address, a type, one that is there already, or none yet; then its facts. */
export const sourceStep: Step = {
  async run(sitting, step, totalSteps) {
    for (;;) {
      const known = sitting.record?.sources ?? [];
      const answer = await askChoice<Picked>({
        title: sitting.title,
        step,
        totalSteps,
        canGoBack: true,
        placeholder: l10n.t('Source: paste an address, choose a type or write a title'),
        items: choices(known),
        typed,
      });
      if (answer.kind !== 'answer') {
        return answer.kind === 'back' ? 'back' : 'leave';
      }
      if (answer.value === null) {
        return 'next';
      }
      const outcome = await detail(sitting, answer.value, step, totalSteps);
      if (outcome !== 'back') {
        return outcome;
      }
    }
  },
};

/** Writes a new source down and asks for its facts; the person may go on at once. */
async function detail(sitting: Sitting, picked: Source | number, step: number, totalSteps: number): Promise<Outcome> {
  let index = typeof picked === 'number' ? picked : -1;
  if (typeof picked !== 'number') {
    if (!(await sitting.save(({ addSource }, file, id) => addSource(file, id, picked)))) {
      return 'leave';
    }
    const sources = sitting.record?.sources ?? [];
    const same = picked.url ? sources.findIndex(({ url }) => url === picked.url) : -1;
    index = same < 0 ? sources.length - 1 : same;
  }
  return askFields(sitting, {
    title: sitting.title,
    step,
    totalSteps,
    canGoBack: true,
    placeholder: l10n.t('What is known of the source; Enter goes on'),
    onward: l10n.t('Go on'),
    fields: () => sourceFields(index, sitting.model),
    typed: (text) =>
      typed(text).map(({ value, ...item }) => ({
        ...item,
        value: {
          label: item.label,
          icon: 'edit',
          run: async () => {
            await sitting.save(({ updateSource }, file, id) => updateSource(file, id, index, value));
            return 'stay';
          },
        },
      })),
  });
}

function choices(known: readonly Source[]): Choice<Picked>[] {
  return [
    known.length > 0
      ? { label: l10n.t('Go on'), value: null, iconPath: new ThemeIcon('arrow-right') }
      : { label: l10n.t('None yet'), value: null, iconPath: new ThemeIcon('circle-large-outline') },
    ...known.map((source, index): Choice<Picked> => ({
      label: l10n.t('Change: {0}', sourceTitle(source)),
      value: index,
      iconPath: new ThemeIcon('edit'),
    })),
    ...SOURCE_TYPES.map((type): Choice<Picked> => ({ label: sourceTypeWord(type), value: { type } })),
  ];
}

/**
 * An address that was pasted as a source, seen today; anything else is what the source is called. Browsers and people leave
 * “https://” out before “www.”.
 */
function typed(address: string): readonly Choice<Source>[] {
  if (address === '') {
    return [];
  }
  const url = checkUrl(/^www\./i.test(address) ? `https://${address}` : address);
  return url.ok
    ? [
        {
          label: l10n.t('Use this address'),
          description: url.host,
          alwaysShow: true,
          iconPath: new ThemeIcon('link'),
          value: { url: url.url, accessed: today() },
        },
      ]
    : [
        {
          label: l10n.t('Use “{0}” as its title', address),
          alwaysShow: true,
          isLast: true,
          iconPath: new ThemeIcon('add'),
          value: { title: address },
        },
      ];
}
