import { items } from '../lexicon';

/** Frequent words that tell French from English, lower case; words that English has too (on, a, pour, son) are left out. */
export const stopWords: ReadonlySet<string> = new Set(
  items(
    `le la les l' d' un une des du de au aux ce cet cette ces qu' que qui quoi dont où et ou ni mais donc car
je j' tu il elle nous vous ils elles se s' lui leur leurs eux moi toi y n' ne pas plus jamais rien
mon ma mes ton ta tes sa ses notre nos votre vos
est sont était étaient été être avait avaient avoir ont sera seront serait fait dit peut doit va
dans par sur sous avec sans chez vers entre depuis pendant selon contre après avant lors dès jusqu'
très aussi même tout toute tous toutes autre autres bien encore déjà toujours alors ainsi comme quand
si lorsque puis c' m' t' ça cela celui celle ceux quelques plusieurs chaque ans deux trois quatre`,
  ),
);
