import type { Modality } from '../../analysis';
import type { CueClass, CueFrame, CueVerb } from '../types';
import { cueVerb } from '../cue-verb';
import { items } from '../lexicon';

interface CueOptions {
  readonly prepositions?: string;
  readonly object?: 'addressee' | 'content';
  readonly ambiguous?: true;
  readonly animate?: true;
  readonly modality?: Modality;
  /** A noun without marks as its object tells of an act. */
  readonly act?: true;
}

/**
 * Makes the cues of a table row. Verbs are apart by blanks; “s'” or “se_” in front marks a pronominal use, “_” joins the
 * further words of a multiword cue (“mettre_en_garde”, elided articles as the tokenizer cuts them: “l'_accent”).
 */
function cues(cueClass: CueClass, frames: string, verbs: string, options: CueOptions = {}): CueVerb[] {
  const { prepositions, ...others } = options;
  const shared = {
    class: cueClass,
    frames: items(frames).map((frame) => FRAMES[frame as keyof typeof FRAMES]),
    ...(prepositions === undefined ? {} : { prepositions: prepositions.split('|') }),
    ...others,
  };
  return items(verbs).map((entry) => {
    const reflexive = entry.startsWith("s'") || entry.startsWith('se_');
    const [lemma = entry, ...rest] = (reflexive ? entry.replace(/^(?:s'|se_)/, '') : entry).split('_');
    return cueVerb({ lemma, ...shared, ...(reflexive ? { reflexive } : {}), ...(rest.length > 0 ? { rest } : {}) });
  });
}

/** Short names of the frames, for the tables below. */
const FRAMES = {
  q: 'quote',
  c: 'clause',
  i: 'infinitive',
  oi: 'object-infinitive',
  n: 'noun',
  p: 'prepositional',
  pred: 'predicate',
} as const satisfies Record<string, CueFrame>;

const AMBIGUOUS = { ambiguous: true } as const;
const PERSON = { animate: true } as const;
/** “a employé le mot « trahison »”, “le terme de « trahison »” */
const WORD = { prepositions: 'de', animate: true, ambiguous: true } as const;
const PERSON_AMBIGUOUS = { animate: true, ambiguous: true } as const;

/** Reports of speech and writing. */
const say: readonly CueVerb[] = [
  ...cues('say', 'q c i n', 'affirmer réaffirmer dire redire préciser indiquer signaler avouer confesser'),
  ...cues('say', 'q c i n', 'répéter rapporter reconnaître confier raconter', AMBIGUOUS),
  ...cues('say', 'q c i', 'déclarer'),
  // “a déposé que la voiture roulait vite”, but “a déposé plainte”
  ...cues('say', 'c', 'déposer', AMBIGUOUS),
  ...cues('say', 'q c i n', 'admettre concéder'),
  ...cues('say', 'q c i n oi', 'rappeler'),
  ...cues('say', 'q c i', 'prétendre'),
  ...cues('say', 'q c i pred', 'expliquer', { prepositions: 'par' }),
  ...cues('say', 'q c i n', 'certifier'),
  ...cues('say', 'n', 'renouveler', AMBIGUOUS),
  // “s'en prend à « … »”
  ...cues('react', 'p', "se_prendre s'attaquer", { prepositions: 'à', ...PERSON_AMBIGUOUS }),
  ...cues('say', 'q c i p', 'assurer', { object: 'addressee', prepositions: 'de', ambiguous: true }),
  ...cues('say', 'q c i', 'soutenir maintenir', AMBIGUOUS),
  ...cues('say', 'q c i n', 'souligner spécifier mentionner relater réitérer alléguer énoncer marteler constater'),
  ...cues('say', 'q c i n', 'noter observer remarquer relever écrire avancer exposer résumer nuancer', AMBIGUOUS),
  ...cues('say', 'q c n', 'pointer exprimer évoquer invoquer'),
  ...cues('say', 'q c', 'calculer modérer tranquilliser clarifier expliciter', PERSON_AMBIGUOUS),
  ...cues('say', 'q c n', 'communiquer rectifier corriger formuler émettre citer', AMBIGUOUS),
  ...cues('say', 'q c n', 'détailler stipuler énumérer narrer conter consigner insinuer sous-entendre prétexter'),
  ...cues('say', 'q c n', 'manifester signifier relayer colporter synthétiser théoriser', PERSON_AMBIGUOUS),
  ...cues('say', 'q c i', 'ajouter rajouter rétorquer répliquer objecter argumenter renchérir surenchérir tweeter'),
  ...cues('say', 'q c p', 'arguer', { prepositions: 'de' }),
  ...cues('say', 'q c i p', 'répondre', { prepositions: 'par', ambiguous: true }),
  ...cues('say', 'q c i p', 'insister', { prepositions: 'sur' }),
  ...cues('say', 'q c p', 'ironiser plaisanter philosopher', { prepositions: 'sur', animate: true }),
  ...cues('say', 'q c i p n', 'plaider', { prepositions: 'pour|contre|en faveur de' }),
  ...cues('say', 'q c p', 'convenir', { prepositions: 'de', ...PERSON_AMBIGUOUS }),
  ...cues('say', 'q c i p', 'témoigner attester', { prepositions: 'de', ambiguous: true }),
  ...cues('say', 'q c p', 'conclure', { prepositions: 'à' }),
  ...cues('say', 'q c', 'poursuivre continuer enchaîner reprendre compléter lire poster publier', AMBIGUOUS),
  ...cues('say', 'q', 'entendre', AMBIGUOUS),
  ...cues('say', 'q n', 'retenir', PERSON_AMBIGUOUS),
  ...cues('say', 'q c p', 'titrer', { prepositions: 'sur' }),
  ...cues(
    'say',
    'q',
    'commenter développer riposter opposer décrypter analyser décortiquer traduire inscrire retweeter',
    AMBIGUOUS,
  ),
  ...cues(
    'say',
    'q',
    'terminer achever commencer débuter entamer réagir trancher décider temporiser tempérer imager',
    PERSON_AMBIGUOUS,
  ),
  ...cues('say', 'q c', 'glisser lâcher lancer asséner balancer décocher souffler', PERSON_AMBIGUOUS),
  ...cues('say', 'q', 'faire jeter prononcer articuler intervenir couper interrompre appuyer tacler', PERSON_AMBIGUOUS),
  ...cues('say', 'q p', 'parler', { prepositions: 'de', ...PERSON_AMBIGUOUS }),
  ...cues(
    'say',
    'q',
    'acquiescer abonder opiner céder hasarder risquer tenter oser esquisser relancer',
    PERSON_AMBIGUOUS,
  ),
  ...cues(
    'say',
    'q',
    'pérorer disserter discourir professer décréter diagnostiquer contre-attaquer contredire',
    PERSON_AMBIGUOUS,
  ),
  ...cues(
    'say',
    'q',
    'griffonner télégraphier téléphoner chroniquer égrener retracer ressasser rabâcher embrayer rebondir vulgariser schématiser caricaturer exagérer extrapoler contextualiser recadrer minorer',
    PERSON_AMBIGUOUS,
  ),
  ...cues('say', 'q c p', 'informer aviser', { object: 'addressee', prepositions: 'de', ambiguous: true }),
  ...cues('say', 'q c p', 'avertir prévenir', { object: 'addressee', prepositions: 'de|contre' }),
  ...cues('say', 'q c p', 'alerter', { object: 'addressee', prepositions: 'sur|contre' }),
  ...cues('say', 'q', 'interpeller sermonner réprimander', { object: 'addressee', ...PERSON_AMBIGUOUS }),
  ...cues('say', 'q c', 'rassurer persuader renseigner détromper', {
    object: 'addressee',
    ...PERSON_AMBIGUOUS,
  }),
  ...cues('say', 'q p', "s'épancher s'exprimer se_confier", { prepositions: 'sur', ambiguous: true }),
  ...cues('say', 'q p', 'se_prononcer', { prepositions: 'pour|contre|en faveur de', ambiguous: true }),
  ...cues('say', 'q c i pred', 'se_dire se_déclarer'),
  ...cues('say', 'q pred', 'se_décrire se_présenter se_définir', { prepositions: 'comme', ambiguous: true }),
  ...cues('say', 'q pred', 'se_qualifier', { prepositions: 'de', ambiguous: true }),
  ...cues('say', 'pred', "s'avouer", PERSON_AMBIGUOUS),
  ...cues('say', 'q c n i', 'se_rappeler se_remémorer', PERSON_AMBIGUOUS),
  ...cues('say', 'q c p i oi', 'se_souvenir', { prepositions: 'de', ...PERSON_AMBIGUOUS }),
  ...cues(
    'say',
    'q',
    "se_justifier s'excuser se_raviser se_hasarder se_risquer s'interposer se_reprendre s'adresser se_dédouaner",
    PERSON,
  ),
  ...cues('say', 'q c p oi', "se_vanter se_targuer s'enorgueillir", { prepositions: 'de', animate: true }),
  ...cues('say', 'q c', 'se_persuader se_convaincre se_résigner', PERSON_AMBIGUOUS),
];

/** Ways of speaking, and gestures that go with speech. */
const manner: readonly CueVerb[] = [
  ...cues('manner', 'q c', 'murmurer chuchoter susurrer marmonner bredouiller balbutier bafouiller bégayer', PERSON),
  ...cues('manner', 'q c p', 'crier hurler', { prepositions: 'à', animate: true }),
  ...cues('say', 'q c i n', 'clamer', PERSON),
  ...cues('manner', 'q c', 'scander claironner brailler gueuler vociférer beugler', PERSON),
  ...cues('manner', 'q', 'grommeler bougonner grogner maugréer ronchonner marmotter rouspéter', PERSON),
  ...cues('manner', 'q p', 'pester fulminer tonner tempêter râler enrager vitupérer', {
    prepositions: 'contre',
    ...PERSON_AMBIGUOUS,
  }),
  ...cues('manner', 'q c', 'soupirer gémir se_lamenter geindre jubiler', PERSON),
  ...cues(
    'manner',
    'q',
    'rugir glapir piailler couiner psalmodier entonner aboyer rager gronder éructer invectiver apostropher',
    PERSON_AMBIGUOUS,
  ),
  ...cues(
    'manner',
    'q',
    'pleurer sangloter pleurnicher sourire rire ricaner rigoler glousser pouffer',
    PERSON_AMBIGUOUS,
  ),
  ...cues(
    'manner',
    'q',
    'savourer triompher exulter fanfaronner grincer siffler éclater exploser bondir',
    PERSON_AMBIGUOUS,
  ),
  ...cues('manner', 'q', 'minauder fredonner chanter réciter déclamer ânonner épeler haleter', PERSON_AMBIGUOUS),
  ...cues('manner', 'q', 'persifler badiner taquiner gouailler cingler éluder esquiver hésiter', PERSON_AMBIGUOUS),
  ...cues('manner', 'q c', "s'écrier s'exclamer s'égosiller s'époumoner", PERSON),
  ...cues('manner', 'q', "s'étrangler s'esclaffer s'enflammer se_récrier se_rebiffer", PERSON),
  ...cues('manner', 'q p', "s'emporter", { prepositions: 'contre', animate: true }),
  ...cues('manner', 'q', "s'énerver s'enhardir s'obstiner s'entêter s'impatienter", PERSON),
  ...cues('manner', 'q p', "s'attendrir s'apitoyer s'extasier", { prepositions: 'sur|devant', animate: true }),
];

/** Questions and demands. */
const askAndOrder: readonly CueVerb[] = [
  ...cues('ask', 'q c oi n', 'demander'),
  ...cues('ask', 'q c', 'interroger questionner', { object: 'addressee', ...PERSON_AMBIGUOUS }),
  ...cues('ask', 'q c', 'se_demander', PERSON),
  ...cues('ask', 'q c p', "s'interroger", { prepositions: 'sur', ...PERSON }),
  ...cues('ask', 'q c p', "s'enquérir", { prepositions: 'de', ...PERSON }),
  ...cues('order', 'q oi', 'sommer supplier implorer adjurer conjurer', {
    object: 'content',
    modality: 'asked',
  }),
  ...cues('order', 'q oi p', 'exhorter', { prepositions: 'à', object: 'content', modality: 'asked' }),
  ...cues('order', 'q oi p', 'inviter inciter', {
    prepositions: 'à',
    object: 'content',
    ambiguous: true,
    modality: 'asked',
  }),
  ...cues('order', 'q oi', 'encourager presser prier enjoindre', {
    object: 'content',
    ambiguous: true,
    modality: 'asked',
  }),
  ...cues('order', 'q oi p', 'appeler', {
    prepositions: 'à',
    object: 'content',
    modality: 'asked',
  }),
  ...cues('order', 'q c oi n', 'réclamer exiger préconiser recommander déconseiller suggérer prôner', {
    modality: 'asked',
  }),
  ...cues('order', 'q c oi n', 'ordonner', { act: true, modality: 'asked' }),
  ...cues('order', 'q c oi n', 'conseiller proposer commander intimer dicter requérir revendiquer', {
    ambiguous: true,
    modality: 'asked',
  }),
  ...cues('order', 'q n', 'solliciter quémander quêter mendier', { ambiguous: true, modality: 'asked' }),
  ...cues('order', 'q p', 'militer', { prepositions: 'pour|en faveur de|contre', ambiguous: true, modality: 'asked' }),
];

/** Promises and threats. */
const promise: readonly CueVerb[] = [
  ...cues('promise', 'q c oi n', 'promettre'),
  ...cues('promise', 'q c i oi', 'jurer'),
  ...cues('promise', 'q c i n', 'garantir', { ambiguous: true }),
  ...cues('promise', 'q c oi', "s'engager", { ambiguous: true }),
  ...cues('promise', 'q oi p', 'menacer', {
    prepositions: 'de',
    object: 'content',
    animate: true,
  }),
  ...cues('promise', 'q c', 'gager', PERSON),
  ...cues('promise', 'q c p', 'parier', { prepositions: 'sur', ...PERSON }),
];

/** Denials and refusals. */
const deny: readonly CueVerb[] = [
  ...cues('deny', 'q c i n', 'nier démentir contester'),
  ...cues('deny', 'q c i n', 'réfuter infirmer récuser'),
  ...cues('deny', 'q c oi n', 'exclure', { animate: true }),
  ...cues('deny', 'q c n', 'rejeter écarter balayer repousser', {
    ...PERSON_AMBIGUOUS,
  }),
  ...cues('deny', 'q c p', 'refuser', { prepositions: 'de', ...PERSON_AMBIGUOUS, modality: 'refused' }),
  ...cues('deny', 'p', 'se_refuser', { prepositions: 'à', ...PERSON_AMBIGUOUS, modality: 'refused' }),
  ...cues('deny', 'q oi p', 'se_défendre', { prepositions: 'de', ...PERSON }),
];

/** News that a person or body makes known. */
const announce: readonly CueVerb[] = [
  ...cues('announce', 'q c i n', 'annoncer confirmer'),
  ...cues(
    'announce',
    'q c i n',
    'révéler officialiser proclamer divulguer dévoiler notifier prédire prophétiser pronostiquer',
  ),
  ...cues('announce', 'q c n', 'ébruiter augurer présager', AMBIGUOUS),
];

/** Opinions about something: juger X intenable, qualifier X de. */
const judge: readonly CueVerb[] = [
  ...cues('judge', 'q c i pred', 'juger considérer', { ambiguous: true, prepositions: 'comme' }),
  ...cues('judge', 'q c i pred', 'estimer', { ambiguous: true, prepositions: 'à' }),
  ...cues('judge', 'q c pred', 'trouver', PERSON_AMBIGUOUS),
  ...cues('judge', 'pred', 'qualifier taxer', { prepositions: 'de', ambiguous: true }),
  ...cues('judge', 'pred', 'traiter', { prepositions: 'de', ...PERSON_AMBIGUOUS }),
  ...cues('judge', 'pred q n', 'décrire dépeindre', { prepositions: 'comme', ambiguous: true }),
  ...cues('judge', 'pred q', 'définir', { prepositions: 'comme', ambiguous: true }),
  ...cues('judge', 'p n', 'présenter', { prepositions: 'comme', object: 'content', ambiguous: true }),
  ...cues('judge', 'pred', 'voir percevoir', { prepositions: 'comme|en|dans', ...PERSON_AMBIGUOUS }),
  ...cues('judge', 'pred', 'chiffrer évaluer', { prepositions: 'à', ambiguous: true }),
  ...cues('judge', 'pred', 'comparer assimiler', { prepositions: 'à', ...PERSON_AMBIGUOUS }),
  ...cues('judge', 'pred q', "se_juger se_considérer s'estimer", { prepositions: 'comme', ...PERSON_AMBIGUOUS }),
];

/** Approval and blame: the object is what is said. */
const react: readonly CueVerb[] = [
  ...cues('react', 'q c n', 'dénoncer déplorer'),
  ...cues('react', 'q c n oi', 'regretter', PERSON),
  ...cues('react', 'q n', 'épingler', AMBIGUOUS),
  ...cues('react', 'q n', 'fustiger critiquer vilipender pourfendre désapprouver réprouver stigmatiser brocarder'),
  ...cues('react', 'q n', 'saluer condamner applaudir louer vanter apprécier attaquer', AMBIGUOUS),
  ...cues('react', 'q n', 'approuver', { act: true, ambiguous: true }),
  ...cues('react', 'q n', 'célébrer', { act: true, ambiguous: true }),
  ...cues('react', 'q', 'fêter assumer', PERSON_AMBIGUOUS),
  ...cues('react', 'q n', 'étriller éreinter tancer conspuer blâmer railler moquer minimiser', PERSON_AMBIGUOUS),
  ...cues('react', 'q n', 'encenser relativiser dédramatiser défendre ovationner', PERSON_AMBIGUOUS),
  ...cues('react', 'q c n', 'justifier', PERSON_AMBIGUOUS),
  ...cues('react', 'q n', 'remercier féliciter injurier', { object: 'addressee', ...PERSON_AMBIGUOUS }),
  ...cues('react', 'q n pred', 'insulter', { object: 'addressee', prepositions: 'de', ...PERSON_AMBIGUOUS }),
  ...cues('react', 'n', 'adresser', AMBIGUOUS),
  ...cues('react', 'q c p oi', "s'inquiéter s'indigner s'alarmer s'étonner s'offusquer", {
    prepositions: 'de|contre|pour|du fait de',
    animate: true,
  }),
  ...cues('react', 'q c p oi', 'se_réjouir se_féliciter se_désoler se_désespérer se_plaindre', {
    prepositions: 'de',
    animate: true,
  }),
  ...cues('react', 'q c p oi', "s'émouvoir s'agacer s'irriter s'émerveiller se_scandaliser s'amuser", {
    prepositions: 'de',
    ...PERSON_AMBIGUOUS,
  }),
  ...cues('react', 'q c p', "s'insurger se_révolter protester", { prepositions: 'contre', ...PERSON_AMBIGUOUS }),
  ...cues('react', 'q p', "s'enthousiasmer se_passionner", { prepositions: 'de|pour', ...PERSON_AMBIGUOUS }),
  ...cues('react', 'q p', 'se_moquer se_gausser', { prepositions: 'de', ...PERSON_AMBIGUOUS }),
];

/** Thoughts, hopes and fears. */
const think: readonly CueVerb[] = [
  ...cues('think', 'q c i', 'penser croire', PERSON),
  ...cues('think', 'q c', 'espérer', PERSON),
  ...cues('think', 'q c n oi', 'craindre redouter', PERSON),
  ...cues('think', 'c p q', 'douter', { prepositions: 'de', ...PERSON }),
  ...cues('think', 'q c', 'supposer présumer imaginer songer réfléchir rêver subodorer', PERSON_AMBIGUOUS),
  ...cues('think', 'q c', 'deviner souhaiter pressentir spéculer supputer', PERSON_AMBIGUOUS),
  ...cues('think', 'q', 'se_montrer se_vouloir', PERSON_AMBIGUOUS),
  ...cues('think', 'q', 'comprendre savoir sentir viser attendre', PERSON_AMBIGUOUS),
  ...cues('think', 'q c', 'vouloir', PERSON_AMBIGUOUS),
  ...cues('think', 'c', 'aimer', PERSON_AMBIGUOUS),
  ...cues('think', 'q c n', 'anticiper', PERSON),
  ...cues('think', 'q c n', 'escompter appréhender conjecturer', PERSON_AMBIGUOUS),
  ...cues('think', 'c q', "s'imaginer se_figurer", PERSON),
  ...cues('think', 'c p', 'tabler', { prepositions: 'sur', ...PERSON }),
  ...cues('think', 'c p', "s'attendre", { prepositions: 'à', ...PERSON }),
];

/** What documents, studies and figures say. */
const show: readonly CueVerb[] = [
  ...cues('show', 'q c n', 'montrer démontrer', AMBIGUOUS),
  ...cues('show', 'c', 'prouver établir illustrer corroborer prévoir disposer apprendre', AMBIGUOUS),
  ...cues('show', 'c n', 'recenser dénombrer', AMBIGUOUS),
];

/** Blame laid on somebody. */
const accuse: readonly CueVerb[] = [
  ...cues('accuse', 'q oi p', 'accuser', { prepositions: 'de', object: 'content' }),
  ...cues('accuse', 'oi p', "s'accuser", { prepositions: 'de' }),
  ...cues('accuse', 'q c oi p', 'soupçonner suspecter', { prepositions: 'de', object: 'content', animate: true }),
  ...cues('accuse', 'q c oi n', 'reprocher'),
  ...cues('accuse', 'n', 'incriminer', AMBIGUOUS),
  ...cues('accuse', 'p', 'imputer', { prepositions: 'à', object: 'content' }),
  ...cues('accuse', 'p', 'attribuer', { prepositions: 'à', object: 'content', ambiguous: true }),
];

/** What somebody is who holds something for true. */
const CONVINCED = items(
  'convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées certain certaine certains certaines sûr sûre sûrs sûres',
);

/** How somebody speaks who leaves no doubt. */
const FIRM = items(
  'formel formelle formels formelles catégorique catégoriques clair claire clairs claires unanime unanimes ferme fermes affirmatif affirmative affirmatifs affirmatives rassurant rassurante rassurants rassurantes optimiste optimistes lucide lucides',
);

/** Verbal phrases. */
const phrases: readonly CueVerb[] = [
  ...cues('say', 'q c', 'croire_savoir'),
  ...cues('say', 'q c p', 'mettre_en_garde', { object: 'addressee', prepositions: 'contre|sur' }),
  ...cues('say', 'q c n', 'faire_savoir faire_valoir faire_remarquer faire_observer faire_noter mettre_en_avant'),
  ...cues(
    'say',
    'c q',
    'laisser_entendre faire_comprendre laisser_croire laisser_penser laisser_supposer donner_à_entendre',
  ),
  ...cues('say', 'c n', 'laisser_filtrer faire_miroiter', AMBIGUOUS),
  ...cues('say', 'p', 'faire_part faire_état', { prepositions: 'de' }),
  ...cues('say', 'p q', "se_faire_l'_écho prendre_acte", { prepositions: 'de', ambiguous: true }),
  ...cues('say', 'q', 'tenir_à', PERSON_AMBIGUOUS),
  ...cues('say', 'q', 'dresser_un_tableau brosser_un_tableau dresser_un_bilan dresser_un_constat', PERSON),
  ...cues('say', 'q p', "employer_le_mot employer_les_mots employer_le_terme employer_l'_expression", WORD),
  ...cues('say', 'q p', "utiliser_le_mot utiliser_les_mots utiliser_le_terme utiliser_l'_expression", WORD),
  ...cues('say', 'q p', 'prononcer_le_mot prononcer_les_mots lâcher_le_mot', WORD),
  ...cues('say', 'q', 'laisser_échapper laisser_tomber prendre_la_parole monter_au_créneau hausser_le_ton', PERSON),
  ...cues('say', 'q', 'élever_la_voix enfoncer_le_clou botter_en_touche couper_court reprendre_la_parole', PERSON),
  ...cues('say', 'q', 'passer_aux_aveux couper_la_parole donner_le_ton persister_et_signer ouvrir_le_feu', PERSON),
  ...cues('say', 'q', 'avoir_ces_mots avoir_ce_mot tenir_ces_propos rompre_le_silence sortir_du_silence', PERSON),
  ...cues('say', 'q c p', "tirer_la_sonnette_d'_alarme", { prepositions: 'sur' }),
  ...cues('say', 'q c', " sonner_l'_alarme donner_l'_alerte sonner_le_tocsin"),
  ...cues('say', 'q c p', "mettre_l'_accent attirer_l'_attention", { prepositions: 'sur', animate: true }),
  ...cues('say', 'p q', 'faire_référence faire_allusion', { prepositions: 'à', ambiguous: true }),
  ...cues('say', 'p', "faire_mention prendre_la_défense faire_l'_éloge", { prepositions: 'de', ambiguous: true }),
  ...cues('say', 'q', 'faire_amende_honorable faire_la_leçon mettre_les_pieds_dans_le_plat prendre_à_partie', PERSON),
  ...cues('say', 'q c n', 'cacher_pas cacher_guère', PERSON),
  ...cues('say', 'q', 'se_cacher_pas démordre_pas mâcher_pas_ses_mots mâcher_pas_leurs_mots', PERSON),
  ...cues('say', 'q c n', 'pointer_du_doigt'),
  ...cues('say', 'q c n', 'tourner_en_dérision', AMBIGUOUS),
  ...cues(
    'think',
    'q c oi',
    "être_d'_avis avoir_bon_espoir avoir_le_sentiment avoir_l'_impression avoir_la_conviction avoir_la_certitude",
    PERSON,
  ),
  ...CONVINCED.flatMap((word) => cues('think', 'q c oi', `être_${word} rester_${word} demeurer_${word}`, PERSON)),
  ...FIRM.flatMap((word) => cues('say', 'q', `être_${word} rester_${word} se_montrer_${word}`, PERSON)),
  ...cues('deny', 'q c n', 'mettre_en_doute'),
  ...cues('deny', 'q p', "s'inscrire_en_faux", { prepositions: 'contre', ...PERSON }),
  ...cues('deny', 'p q', 'tordre_le_cou', { prepositions: 'à', ambiguous: true }),
  ...cues('say', 'c n', 'mettre_en_évidence mettre_en_lumière mettre_en_exergue'),
  ...cues(
    'show',
    'c n',
    'faire_apparaître faire_ressortir mettre_au_jour laisser_apparaître laisser_entrevoir',
    AMBIGUOUS,
  ),
  ...cues('show', 'c p', 'dresser_le_constat', { prepositions: 'de', ambiguous: true }),
  ...cues('accuse', 'n q', 'mettre_en_cause', AMBIGUOUS),
  ...cues('react', 'q p', 'tirer_à_boulets_rouges', { prepositions: 'sur', animate: true }),
  ...cues('react', 'q p', 'rendre_hommage', { prepositions: 'à', ...PERSON_AMBIGUOUS }),
  ...cues('react', 'q c', "crier_au_scandale crier_victoire pousser_un_cri_d'_alarme", PERSON),
  ...cues('order', 'q oi p', 'lancer_un_appel', {
    prepositions: 'à|pour|en faveur de',
    ambiguous: true,
    modality: 'asked',
  }),
  ...cues('order', 'oi', "mettre_au_défi mettre_en_demeure donner_l'_ordre", { object: 'content', modality: 'asked' }),
  ...cues('order', 'n q', 'appeler_de_ses_vœux appeler_de_leurs_vœux', { modality: 'asked' }),
  ...cues('promise', 'c q', 'donner_sa_parole', PERSON),
];

/** All French cue verbs; a lemma with several uses (dire, se dire; mettre en garde, mettre en cause) has an entry for each. */
export const cueVerbs: readonly CueVerb[] = [
  say,
  manner,
  askAndOrder,
  promise,
  deny,
  announce,
  judge,
  react,
  think,
  show,
  accuse,
  phrases,
].flat();
