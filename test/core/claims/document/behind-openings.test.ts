import assert from 'node:assert/strict';
import { product } from '../table';
import { speakerOf } from './speaker-of';

/** What opens a French sentence before its subject. */
const OPENINGS =
  "Lundi,|Hier soir,|Ce jeudi,|Ce lundi 3 mai,|Cette année,|Aujourd'hui,|La veille,|Il y a cinq ans,|Trois jours plus tard,|Quelques minutes plus tard,|Le lendemain,|Le 3 mai,|Début mai,|Plus tôt dans la journée,|Peu après,|Ensuite,|Puis|Enfin,|Mais|Or|Pourtant,|L'an dernier,|La semaine dernière,|Une heure plus tard,|Dimanche soir,|Visiblement agacé,|Prudent,|Cependant,|Ainsi,|Quand la nuit tombe,|Alors que la nuit tombait,|À Lens,|En 2015,|Dans la foulée,|Interrogé lundi,".split(
    '|',
  );

describe('whom a French pronoun means behind a subject that does not open its sentence', () => {
  for (const [opening, subject] of product(OPENINGS, ['le maire', 'le directeur technique du site', 'le préfet']))
    it(`${opening} ${subject} …`, () => {
      const draft = `Vendio et le groupe Parolex ont un projet. Parolex attend. ${opening} ${subject} a fermé le site de Vendio. « On verra bien », a-t-il déclaré.`;
      assert.ok(speakerOf(draft, 'On verra')?.startsWith(subject.slice(3).split(' ')[0] ?? ''), draft);
    });
});
