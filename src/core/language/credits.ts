import { items } from './lexicon';
import { byFirstWord } from './set-phrases';

/** What a picture or a text is credited by: “Photo AFP”, “Crédit : DR”; in both languages. */
export const CREDITS: ReadonlySet<string> = new Set(
  items(
    'photo photos photograph photographs picture pictures image images illustration illustrations crédit crédits credit credits vidéo video texte textes infographie graphic source',
  ),
);

/** Small words inside of a credit. */
export const IN_CREDITS: ReadonlySet<string> = new Set(
  items(
    "de du des d' l' le la via pour par by for et and with avec of the courtesy archives archive agence dr photo photos",
  ),
);

/** Who wrote or edited a text, at the start of a line: “Reporting by Ann Orr; Editing by Tom Ford”. */
export const SIGNED = byFirstWord(`
  par; by; reporting by; additional reporting by; editing by; writing by; written by; propos recueillis par; texte de; textes de;
  recueilli par; de notre correspondant; de notre correspondante; de notre envoyé spécial; de notre envoyée spéciale;
  from our correspondent
`);

/** Remarks of an editor in brackets, which are no bodies. */
export const REMARKS: ReadonlySet<string> = new Set(items('ndlr ndr ndt nda dr sic eds ed'));
