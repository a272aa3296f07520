import { itemSet } from './lexicon';

/** Nouns that say whose somebody is, and nothing of what he does: “son frère, Luc Arnaud, … le boulanger”. Masculine singular. */
export const KIN = itemSet(
  'père frère fils cousin oncle neveu mari époux grand-père beau-père beau-frère petit-fils compagnon conjoint fiancé veuf parrain parent',
);

/** What one is for whom is one's …: a father's son. Masculine singular; a mother is a father, a wife a husband. */
export const RECIPROCAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    père: 'fils',
    parent: 'fils',
    fils: 'père parent',
    frère: 'frère',
    cousin: 'cousin',
    mari: 'mari époux compagnon conjoint homme',
    époux: 'mari époux compagnon conjoint',
    compagnon: 'mari époux compagnon conjoint',
    conjoint: 'mari époux compagnon conjoint',
    'grand-père': 'petit-fils',
    'petit-fils': 'grand-père',
    oncle: 'neveu',
    neveu: 'oncle',
    father: 'son daughter',
    mother: 'son daughter',
    son: 'father mother',
    daughter: 'father mother',
    brother: 'sister',
    sister: 'brother',
    husband: 'wife',
    wife: 'husband',
    grandson: 'grandfather grandmother',
    granddaughter: 'grandfather grandmother',
    nephew: 'uncle aunt',
    niece: 'uncle aunt',
  }).map(([one, others]) => [one, others.split(' ')]),
);

/** Nouns that make somebody another of the same kind: “son confrère, Luc Arnaud”, “sa rivale”. Masculine singular. */
export const PEERS = itemSet(
  'confrère collègue homologue rival adversaire concurrent camarade coéquipier prédécesseur successeur colleague counterpart shadow opponent teammate predecessor successor',
);

/** Those of them who need not be of the same trade. */
export const OPPONENTS = itemSet('rival adversaire concurrent opponent');

/** What somebody is called while a court or the police are after him: no post. Masculine singular. */
export const ACCUSED = itemSet('prévenu accusé suspect mis-en-cause condamné defendant accused');

/** Who attacks others: nobody whose post is all that is printed of him. Masculine singular. */
export const ASSAILANTS = itemSet(
  'shooter gunman attacker assailant robber burglar arsonist bomber hijacker killer tireur assaillant agresseur tueur meurtrier braqueur cambrioleur incendiaire',
);

/** What the dead are called: no post. Masculine singular. */
export const DEAD = itemSet('défunt disparu');

/** Who takes up a case and is not “l'intéressé” himself. Masculine singular. */
export const PROSECUTORS = itemSet(
  'procureur avocat-général substitut juge magistrat avocat policier gendarme enquêteur',
);

/** Posts of which a body has one holder, or that are held for somebody. Masculine singular. */
export const HEADS = itemSet(
  'patron président vice-président pdg directeur dirigeant gérant fondateur cofondateur maire adjoint préfet sous-préfet ministre premier-ministre procureur secrétaire porte-parole entraîneur sélectionneur coach capitaine avocat conseil rapporteur délégué représentant responsable chef bâtonnier doyen recteur proviseur principal commandant commissaire gouverneur ambassadeur leader candidat',
);

/** Bodies whose head is no mayor or member of parliament by that: the president of a club is another than “le maire”. */
export const CIVIL = itemSet(
  'club comité association amicale fédération confédération ligue chambre cour tribunal syndicat section société coopérative cave entreprise fondation mutuelle jury foyer harmonie chorale université école collectif caf cpam antenne banque bureau directoire ordre union corporation interprofession festival',
);

/** Posts to which a town, a country or a state puts somebody. Masculine singular. */
export const PUBLIC_POSTS = ['maire', 'édile', 'adjoint', 'député', 'sénateur', 'ministre', 'préfet', 'bourgmestre'];

/** French posts that some papers call a woman by as a man. */
export const AS_OF_MEN = itemSet(
  'maire ministre préfet sous-préfet procureur avocat-général substitut juge magistrat médecin professeur proviseur capitaine commandant lieutenant colonel chef témoin',
);

/** English posts of who heads a body. */
export const ENGLISH_HEADS = itemSet(
  'chief executive ceo director chairman chairwoman chairperson chair head headteacher headmaster headmistress principal manager boss commissioner superintendent sheriff constable ombudsman leader',
);

/** French posts of which a nation has one. */
export const STATE_POSTS = itemSet('premier-ministre président chancelier roi reine');

/** French posts of who heads a laboratory or a team, and has the trade of those who work there. Masculine singular. */
export const DIRECTORS = itemSet('directeur responsable chef coordinateur');

/** Trades of those who are heard in a French court, whoever has spoken before them. Masculine singular. */
export const IN_COURT = itemSet(
  'expert légiste psychiatre psychologue enquêteur gendarme policier greffier huissier juré arbitre interprète',
);

/** English ranks and titles, which whoever has a post may have too. */
export const RANKS = itemSet(
  'doctor professor docteur professeur general colonel major captain lieutenant sergeant admiral brigadier inspector superintendent',
);

/** Nouns for anybody of a trade or a kind of posts, or for one that has another name too: the scientist may be the glaciologist, the oceanographer is not. Masculine singular. */
export const GENERAL = itemSet(
  "élu parlementaire dirigeant responsable leader édile diplomate président rapporteur conseiller patron pdg directeur entrepreneur industriel commerçant gérant chef-d'entreprise magistrat avocat conseil agriculteur exploitant paysan chercheur scientifique universitaire professeur spécialiste expert auteur docteur médecin soignant praticien syndicaliste délégué secrétaire porte-parole représentant artisan artiste joueur footballeur rugbyman handballeur basketteur sportif champion athlète capitaine entraîneur sélectionneur technicien coach policier officier militaire soldat enseignant analyste journaliste",
);

/** Each word for a trade or post with the others for it. Masculine singular. */
export const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = synonyms([
  'écrivain romancier',
  'acteur comédien',
  'cinéaste réalisateur',
  'vigneron viticulteur',
  'juge magistrat',
  'avocat pénaliste',
  'éleveur berger',
  'premier-ministre chancelier',
  'restaurateur cuisinier',
  'entraîneur technicien coach manager',
  'patron pdg dirigeant',
  'miraculé rescapé survivant naufragé',
  'manager boss coach',
  'lawyer solicitor attorney counsel',
  'writer author novelist',
  'actor performer',
  'striker forward',
  'publican landlord',
  'doctor physician',
  'filmmaker film-maker director',
  'mp lawmaker legislator',
  'goalkeeper keeper',
  'captain skipper',
  'headteacher headmaster headmistress head principal',
]);

function synonyms(groups: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const words of groups.map((group) => group.split(' ')))
    for (const word of words) found.set(word, new Set([...(found.get(word) ?? []), ...words]));
  return found;
}

const PHYSICIANS =
  'psychiatre urgentiste généraliste chirurgien cardiologue pédiatre neurologue anesthésiste gériatre oncologue radiologue pneumologue infectiologue';

const ENGLISH_PHYSICIANS =
  'psychiatrist surgeon gp paediatrician pediatrician cardiologist oncologist neurologist anaesthetist radiologist gynaecologist pathologist';

const INSTRUMENTALISTS =
  'guitariste pianiste violoniste batteur bassiste trompettiste saxophoniste violoncelliste accordéoniste organiste flûtiste harpiste percussionniste contrebassiste clarinettiste';

/** What a noun sums up, rather than others of its family: “le parlementaire” is the député before he is the maire; also by the body, as in `actors/ties` (“in_école”). Masculine singular. */
export const SUMMED_UP: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    parlementaire: 'député sénateur eurodéputé',
    'chef-exécutif': 'président premier-ministre chancelier',
    édile: 'maire adjoint bourgmestre',
    juriste: 'avocat notaire juge magistrat bâtonnier',
    professeur: 'enseignant instituteur',
    enseignant: 'professeur instituteur proviseur principal in_école in_collège in_lycée',
    auteur: 'écrivain romancier dramaturge essayiste scénariste poète',
    interprète: `comédien acteur chanteur soliste ${INSTRUMENTALISTS}`,
    soliste: `chanteur soprano ténor ${INSTRUMENTALISTS}`,
    virtuose: `soliste ${INSTRUMENTALISTS}`,
    instrumentiste: `soliste ${INSTRUMENTALISTS}`,
    commerçant:
      'libraire boulanger épicier fleuriste boucher poissonnier coiffeur buraliste fromager caviste quincaillier bijoutier opticien disquaire antiquaire brocanteur',
    artiste: 'peintre sculpteur plasticien photographe chanteur danseur chorégraphe',
    défenseur: 'avocat pénaliste',
    opposant: 'in_opposition',
    médecin: `docteur ${PHYSICIANS}`,
    docteur: `médecin ${PHYSICIANS}`,
    praticien: `médecin vétérinaire dentiste ${PHYSICIANS}`,
    salarié: 'ouvrier employé',
    soignant: 'infirmier aide-soignant médecin',
    militaire: 'soldat officier colonel général commandant lieutenant',
    fonctionnaire: 'préfet sous-préfet recteur',
    "chef-d'entreprise": 'patron pdg gérant fondateur',
    religieux: 'curé prêtre moine imam pasteur rabbin',
    designer: 'architect',
    academic:
      'economist historian sociologist psychologist professor lecturer criminologist anthropologist archaeologist philosopher',
    researcher:
      'economist historian sociologist psychologist epidemiologist biologist ecologist agronomist criminologist',
    scientist:
      'agronomist biologist ecologist physicist chemist geologist astronomer virologist epidemiologist climatologist glaciologist',
    doctor: ENGLISH_PHYSICIANS,
    physician: ENGLISH_PHYSICIANS,
    consultant: ENGLISH_PHYSICIANS,
    lawyer: 'barrister',
    teacher: 'headteacher headmaster headmistress',
    lawmaker: 'senator representative congressman congresswoman mp assemblyman assemblywoman',
    legislator: 'senator representative congressman congresswoman mp assemblyman assemblywoman',
    congressman: 'representative',
    congresswoman: 'representative',
    musicien: `chanteur compositeur soliste ${INSTRUMENTALISTS}`,
  }).map(([one, others]) => [one, new Set(others.split(' ').map((role) => role.replace('_', ' ')))]),
);

/** Those who are heard or speak for others by a profession, which whoever heads a body may have as well. Masculine singular. */
export const PROFESSIONS = itemSet('avocat psychiatre psychologue lawyer solicitor barrister attorney');

/** What somebody is for others of his trade. Masculine singular. */
export const FUNCTIONS = itemSet(
  'porte-parole délégué secrétaire trésorier membre adhérent militant fondateur cofondateur représentant associé conseiller bénévole coordinateur',
);

/** Those of them who head what they founded. */
export const FOUNDERS = itemSet('fondateur cofondateur');

/** What somebody is in a body, besides his trade, in English. */
export const ENGLISH_FUNCTIONS = itemSet(
  'owner proprietor administrator liquidator secretary treasurer member chair chairman chairwoman chairperson founder co-founder trustee organiser organizer volunteer delegate representative parent resident survivor victim winner landlord director co-director head chief coordinator leader president dean manager executive curator deputy assistant partner co-owner',
);

/** English nouns for somebody of the family of another, who is the one whom a paper calls by the family name alone. */
export const RELATIVES = itemSet(
  'son daughter wife husband brother sister mother father widow widower nephew niece grandson granddaughter grandfather grandmother uncle aunt cousin',
);

/** French nouns for one of several of a family by age. Masculine singular. */
export const SIBLINGS = itemSet('aîné cadet benjamin');

/** Who has made what a text tells of: “its author”. Masculine singular. */
export const MAKERS = itemSet(
  'auteur autrice auteure signataire rédacteur réalisateur concepteur créateur compositeur author director creator composer writer designer',
);

/** Who is beside somebody else without speaking for him. Masculine singular. */
export const BESIDE = itemSet('neighbour neighbor friend relative voisin ami proche');

/** Who speaks for, with or of somebody else, or hears him: the next one who is named may be the other. Masculine singular. */
export const FOR_OTHERS = itemSet(
  'avocat conseil porte-parole représentant défenseur ami voisin proche spokesman spokeswoman spokesperson lawyer solicitor barrister attorney representative friend neighbour neighbor relative colleague witness aide source official officer insider judge coroner magistrate prosecutor',
);

/** Those of them who speak in the name of a body that they are of. */
export const FOR_BODIES = itemSet('porte-parole représentant');

/** Words for a spouse, in the forms that a description has. */
export const SPOUSES = itemSet('mari époux compagnon conjoint concubin wife husband femme');

/** What two are for each other. */
export const MUTUAL = itemSet('brother sister cousin frère');

/** French nouns that a woman has too, with the article of a man: “le médecin”. */
export const OF_EITHER = itemSet('médecin témoin mannequin dean deacon marine');

/** French nouns of one gender for persons of either: “une victime … ce père de famille”. */
export const OF_ANY_GENDER = itemSet('victime personne recrue célébrité star vedette connaissance sentinelle');

/** Who heads a state, by another word: “le chef de l'État”. */
export const STATE_HEADS = itemSet('président');

/** “le président de la République”: of a state, no body in it. */
export const STATES = itemSet('république état pays nation royaume');

/** “le patron de presse”, “le capitaine d'industrie”, but no “directeur de cabinet”. */
export const OF_MEN = itemSet('patron capitaine chef');

/** What a child can be, in either language. Masculine singular. */
export const OF_CHILDREN = itemSet(
  'élève écolier collégien joueur champion gymnaste pilote passager acteur chanteur pupil student schoolboy schoolgirl player champion actor singer passenger',
);
