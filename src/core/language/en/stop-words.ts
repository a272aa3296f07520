import { items } from '../lexicon';

/** Frequent words of English; those that French writes as well (“on”, “me”, “a”, “an”, “but”, “or”, “son”, “pour”) are left out. */
export const stopWords: ReadonlySet<string> = new Set(
  items(`the of and to in that is was for it with as his he be by at had are not this have from they which you one were her all she there
would their we him been has when who will more no if out so said what up its about into than them can only other new some could these two may then do first any my
now such like our over man even most made after also did many before must through back where much your way well down should because each just those people too how
while says told whether against during between both since`),
);
