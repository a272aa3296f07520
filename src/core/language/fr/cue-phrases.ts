import type { CueClass, CuePhrase } from '../types';
import { rows } from '../lexicon';

/**
 * Phrases before their source. Words are apart as the tokenizer cuts them; a last word “de”, “à” or “que” also stands
 * for its contracted forms.
 */
const SOURCE_FOLLOWS = `
selon; d' après; de l' avis de; à l' avis de; de l' aveu de; de l' aveu même de; de l' opinion de
aux yeux de; aux dires de; au dire de; selon les dires de; sur les dires de; sur la foi de; du point de vue de
à entendre; de la bouche de
pour reprendre les mots de; pour reprendre les termes de; pour reprendre l' expression de
selon les mots de; selon les propos de; selon les termes de; selon la formule de; selon l' expression de
dans les mots de; avec les mots de; selon le récit de; selon le témoignage de; selon les déclarations de
selon les témoignages de; d' après le témoignage de; d' après les témoignages de; d' après le récit de; d' après les déclarations de
selon les calculs de; d' après les calculs de; selon les explications de; selon la version de
`;

/** The same, whatever follows. */
const ANY_SOURCE_FOLLOWS = `à en croire; si l' on en croit; si on en croit; s' il faut en croire`;

/** The same, but often with another meaning. */
const SOURCE_FOLLOWS_AMBIGUOUS = `pour; suivant; côté; dans l' esprit de; à lire; à écouter; à suivre; par la voix de; par la bouche de; vu de`;

/** Phrases whose own noun is the source: “de source policière”, “à mon avis”. */
const FUSED = `
de source; de sources; de même source; de bonne source; de bonnes sources; de source sûre
selon nos informations; d' après nos informations; selon nos calculs; selon nos sources; selon mes informations
à mon avis; à notre avis; à son avis; à leur avis; à mes yeux; à nos yeux; à ses yeux; à leurs yeux
à ses dires; à leurs dires; selon ses dires; selon leurs dires; selon ses travaux; d' après ses travaux; selon leurs travaux; d' après leurs travaux
selon ses calculs; d' après ses calculs; selon leurs calculs; d' après leurs calculs; selon ses recherches; d' après ses recherches
à l' en croire; à les en croire
de son propre aveu; de leur propre aveu; de son aveu; de leur aveu; de son point de vue; de leur point de vue
de l' aveu général; de l' avis général; de l' avis de tous; de l' aveu de tous
selon ses mots; selon ses propres mots; selon leurs mots; selon ses termes; selon ses propres termes; selon sa formule
`;

/** The same, but a clause goes on with them as well: “Il tient à l'entendre”. */
const FUSED_AMBIGUOUS = `
à l' entendre; à les entendre; à l' écouter; à les écouter; à le croire; à la croire; à les croire
à le suivre; à la suivre; à les suivre
`;

/** Hearsay that names no source. */
const BARE = `
paraît -il; parait -il; semble -t-il; dit -on; raconte -t-on; murmure -t-on; à ce qu' on dit; à ce que l' on dit
à ce qu' il paraît; soi-disant; prétendument; censément; selon la rumeur; selon certaines rumeurs; à en croire la rumeur
il paraît que; il se dit que; il se murmure que; il se raconte que; le bruit court que; la rumeur court que; la rumeur veut que
`;

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  à: ['à', 'au', 'aux'],
  que: ['que', "qu'"],
};

function phrases(
  table: string,
  kind: CuePhrase['kind'],
  cueClass: CueClass,
  use: Pick<CuePhrase, 'ambiguous' | 'anySource'> = {},
): CuePhrase[] {
  return rows(table).flatMap((row) => {
    const words = row.split(' ');
    const last = words.at(-1) ?? '';
    const lemma = row.replace(/' /g, "'").replace(/ -/g, '-');
    return (CONTRACTED[last] ?? [last]).map((end) => ({
      words: [...words.slice(0, -1), end],
      kind,
      lemma,
      class: cueClass,
      ...use,
    }));
  });
}

/** French cues that are no verbs. */
export const cuePhrases: readonly CuePhrase[] = [
  ...phrases(SOURCE_FOLLOWS, 'source-follows', 'say'),
  ...phrases(SOURCE_FOLLOWS_AMBIGUOUS, 'source-follows', 'think', { ambiguous: true }),
  ...phrases(ANY_SOURCE_FOLLOWS, 'source-follows', 'say', { anySource: true }),
  ...phrases(FUSED, 'fused', 'say'),
  ...phrases(FUSED_AMBIGUOUS, 'fused', 'say', { ambiguous: true }),
  ...phrases(BARE, 'bare', 'hearsay'),
  ...phrases('dixit', 'source-follows', 'say'),
];
