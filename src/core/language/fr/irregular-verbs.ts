/**
 * Principal parts of the irregular French verbs. A model holds for every verb of its list; all parts are what replaces
 * `ending` at the end of the infinitive (venir, ending “enir”, present “iens …” → “viens …”). “_” is an empty ending,
 * “-” a form that does not exist. What a model leaves out follows from the rest: see `conjugation.ts`.
 */
export interface IrregularModel {
  readonly ending: string;
  /** Infinitives, apart by blanks. */
  readonly verbs: string;
  /** je, tu, il, nous, vous, ils. */
  readonly present: string;
  /** Stem of the simple past up to its vowel (“in” → vins, vînmes, vinrent); “-” where the verb has no simple past. */
  readonly past: string;
  /** Masculine singular; with an irregular feminine singular behind a blank (“dû due”). */
  readonly participle: string;
  /** Stem of future and conditional; the infinitive without its final e unless given. */
  readonly future?: string;
  /** Stem of the imperfect; the nous form without “ons” unless given. */
  readonly imperfect?: string;
  /** Stems of the present subjunctive in je and nous, or all six forms. */
  readonly subjunctive?: string;
  /** tu, nous, vous; those of the present unless given. */
  readonly imperative?: string;
  readonly presentParticiple?: string;
  /** Another spelling of the third person singular of the present (connait for connaît). */
  readonly variant?: string;
}

/** A row of the table: ending, verbs, present, past and participle, which every verb has, then what is special. */
function model(
  ending: string,
  verbs: string,
  present: string,
  past: string,
  participle: string,
  special: Partial<IrregularModel> = {},
): IrregularModel {
  return { ending, verbs, present, past, participle, ...special };
}

/** Verbs in -ir that are in no list: finir. */
export const secondGroup = model('ir', '', 'is is it issons issez issent', 'i', 'i');

/** Verbs in -re that are in no list: rendre, vendre, répondre. */
export const regularRe = model('re', '', 's s _ ons ez ent', 'i', 'u');

/** Verbs whose forms no rule gives, each with those that go like it. */
export const irregularModels: readonly IrregularModel[] = [
  model('être', 'être', 'suis es est sommes êtes sont', 'fu', 'été', {
    future: 'ser',
    imperfect: 'ét',
    subjunctive: 'sois sois soit soyons soyez soient',
    imperative: 'sois soyons soyez',
  }),
  model('avoir', 'avoir ravoir', 'ai as a avons avez ont', 'eu', 'eu', {
    future: 'aur',
    subjunctive: 'aie aies ait ayons ayez aient',
    imperative: 'aie ayons ayez',
    presentParticiple: 'ayant',
  }),
  model('aller', 'aller', 'vais vas va allons allez vont', 'alla', 'allé', {
    future: 'ir',
    subjunctive: 'aill all',
    imperative: 'va allons allez',
  }),
  model('envoyer', 'envoyer renvoyer', 'envoie envoies envoie envoyons envoyez envoient', 'envoya', 'envoyé', {
    future: 'enverr',
    imperative: 'envoie envoyons envoyez',
  }),
  model(
    'enir',
    'tenir contenir détenir maintenir obtenir retenir soutenir entretenir appartenir abstenir venir advenir circonvenir contrevenir convenir devenir disconvenir intervenir parvenir prévenir provenir redevenir revenir souvenir subvenir survenir',
    'iens iens ient enons enez iennent',
    'in',
    'enu',
    { future: 'iendr' },
  ),
  model(
    'tir',
    'partir repartir départir sortir ressortir sentir ressentir consentir pressentir mentir démentir repentir',
    's s t tons tez tent',
    'ti',
    'ti',
  ),
  model('mir', 'dormir endormir rendormir', 's s t mons mez ment', 'mi', 'mi'),
  model('vir', 'servir desservir resservir', 's s t vons vez vent', 'vi', 'vi'),
  model(
    'ir',
    'courir accourir concourir discourir encourir parcourir recourir secourir',
    's s t ons ez ent',
    'u',
    'u',
    { future: 'r' },
  ),
  model('ourir', 'mourir', 'eurs eurs eurt ourons ourez eurent', 'ouru', 'ort', { future: 'ourr' }),
  model(
    'rir',
    'ouvrir couvrir découvrir entrouvrir offrir recouvrir redécouvrir rouvrir réouvrir souffrir',
    're res re rons rez rent',
    'ri',
    'ert',
    { imperative: 're rons rez' },
  ),
  model('ir', 'cueillir accueillir recueillir', 'e es e ons ez ent', 'i', 'i', {
    future: 'er',
    imperative: 'e ons ez',
  }),
  model('ir', 'assaillir tressaillir défaillir', 'e es e ons ez ent', 'i', 'i', { imperative: 'e ons ez' }),
  model('aillir', 'faillir', 'aillis aillis aillit aillissons aillissez aillissent', 'ailli', 'ailli'),
  model('érir', 'acquérir conquérir enquérir reconquérir requérir', 'iers iers iert érons érez ièrent', 'i', 'is', {
    future: 'err',
  }),
  model('ir', 'fuir enfuir', 'is is it yons yez ient', 'i', 'i'),
  model('ir', 'vêtir dévêtir revêtir', 's s _ ons ez ent', 'i', 'u'),
  model('ouillir', 'bouillir', 'ous ous out ouillons ouillez ouillent', 'ouilli', 'ouilli'),
  model('ïr', 'haïr', 'is is it ïssons ïssez ïssent', 'ï', 'ï'),
  model(
    'cevoir',
    'recevoir apercevoir concevoir décevoir percevoir entrapercevoir',
    'çois çois çoit cevons cevez çoivent',
    'çu',
    'çu',
    { future: 'cevr' },
  ),
  model('evoir', 'devoir redevoir', 'ois ois oit evons evez oivent', 'u', 'û ue', { future: 'evr' }),
  model('ouvoir', 'mouvoir', 'eus eus eut ouvons ouvez euvent', 'u', 'û ue', { future: 'ouvr' }),
  model('ouvoir', 'émouvoir promouvoir', 'eus eus eut ouvons ouvez euvent', 'u', 'u', { future: 'ouvr' }),
  model('avoir', 'savoir', 'ais ais ait avons avez avent', 'u', 'u', {
    future: 'aur',
    subjunctive: 'ach ach',
    imperative: 'ache achons achez',
    presentParticiple: 'achant',
  }),
  model('ouvoir', 'pouvoir', 'eux eux eut ouvons ouvez euvent', 'u', 'u', {
    future: 'ourr',
    subjunctive: 'uiss uiss',
    imperative: '- - -',
  }),
  model('ouloir', 'vouloir', 'eux eux eut oulons oulez eulent', 'oulu', 'oulu', {
    future: 'oudr',
    subjunctive: 'euill oul',
    imperative: 'euille euillons euillez',
  }),
  model('aloir', 'valoir équivaloir revaloir', 'aux aux aut alons alez alent', 'alu', 'alu', {
    future: 'audr',
    subjunctive: 'aill al',
  }),
  model('aloir', 'prévaloir', 'aux aux aut alons alez alent', 'alu', 'alu', { future: 'audr' }),
  model('alloir', 'falloir', '- - aut - - -', 'allu', 'allu', {
    future: 'audr',
    imperfect: 'all',
    subjunctive: '- - aille - - -',
    imperative: '- - -',
    presentParticiple: '-',
  }),
  model('euvoir', 'pleuvoir', '- - eut - - euvent', 'u', 'u', {
    future: 'euvr',
    imperfect: 'euv',
    subjunctive: '- - euve - - euvent',
    imperative: '- - -',
  }),
  model('oir', 'voir entrevoir revoir', 'ois ois oit oyons oyez oient', 'i', 'u', { future: 'err' }),
  model('oir', 'prévoir', 'ois ois oit oyons oyez oient', 'i', 'u'),
  model('oir', 'pourvoir', 'ois ois oit oyons oyez oient', 'u', 'u'),
  model('eoir', 'asseoir rasseoir', 'ois ois oit oyons oyez oient', 'i', 'is', { future: 'oir', variant: 'ied' }),
  model('aire', 'faire contrefaire défaire surfaire refaire satisfaire', 'ais ais ait aisons aites ont', 'i', 'ait', {
    future: 'er',
    subjunctive: 'ass ass',
  }),
  model('re', 'dire redire', 's s t sons tes sent', '_', 't'),
  model('re', 'contredire dédire interdire médire prédire', 's s t sons sez sent', '_', 't'),
  model('re', 'maudire', 's s t ssons ssez ssent', '_', 't'),
  model('ire', 'lire élire réélire relire', 'is is it isons isez isent', 'u', 'u'),
  model(
    'crire',
    'écrire circonscrire décrire inscrire prescrire proscrire récrire réécrire réinscrire retranscrire souscrire transcrire',
    'cris cris crit crivons crivez crivent',
    'crivi',
    'crit',
  ),
  model('re', 'rire sourire', 's s t ons ez ent', '_', '_'),
  model(
    're',
    'conduire construire cuire déconstruire déduire détruire enduire induire instruire introduire réintroduire produire coproduire reconduire reconstruire réduire reproduire séduire traduire éconduire',
    's s t sons sez sent',
    'si',
    't',
  ),
  model('re', 'nuire luire reluire', 's s t sons sez sent', 'si', '_'),
  model('re', 'suffire autosuffire', 's s t sons sez sent', '_', '_'),
  model('aire', 'plaire complaire déplaire', 'ais ais aît aisons aisez aisent', 'u', 'u', { variant: 'ait' }),
  model('aire', 'taire', 'ais ais ait aisons aisez aisent', 'u', 'u'),
  model('aire', 'traire abstraire distraire extraire soustraire', 'ais ais ait ayons ayez aient', '-', 'ait'),
  model('oire', 'croire', 'ois ois oit oyons oyez oient', 'u', 'u'),
  model('oire', 'boire', 'ois ois oit uvons uvez oivent', 'u', 'u'),
  model('oître', 'croître', 'oîs oîs oît oissons oissez oissent', 'û', 'û ue'),
  model('oître', 'accroître décroître', 'ois ois oît oissons oissez oissent', 'u', 'u', { variant: 'oit' }),
  model('aître', 'naître renaître', 'ais ais aît aissons aissez aissent', 'aqui', 'é', { variant: 'ait' }),
  model(
    'aître',
    'connaître apparaître comparaître disparaître méconnaître paraître reconnaître réapparaître reparaître transparaître',
    'ais ais aît aissons aissez aissent',
    'u',
    'u',
    { variant: 'ait' },
  ),
  model(
    'ettre',
    'mettre admettre commettre compromettre démettre émettre omettre permettre promettre remettre soumettre transmettre réadmettre réémettre retransmettre',
    'ets ets et ettons ettez ettent',
    'i',
    'is',
  ),
  model('tre', 'battre abattre combattre débattre ébattre rabattre rebattre', 's s _ tons tez tent', 'ti', 'tu'),
  model(
    'endre',
    'prendre apprendre comprendre désapprendre entreprendre éprendre méprendre reprendre surprendre réapprendre',
    'ends ends end enons enez ennent',
    'i',
    'is',
  ),
  model(
    'ndre',
    'craindre contraindre plaindre astreindre atteindre ceindre dépeindre enfreindre éteindre étreindre feindre geindre peindre repeindre restreindre teindre déteindre empreindre joindre adjoindre disjoindre enjoindre rejoindre',
    'ns ns nt gnons gnez gnent',
    'gni',
    'nt',
  ),
  model('oudre', 'résoudre', 'ous ous out olvons olvez olvent', 'olu', 'olu'),
  model('oudre', 'absoudre dissoudre', 'ous ous out olvons olvez olvent', 'olu', 'ous oute'),
  model('dre', 'coudre découdre recoudre', 'ds ds d sons sez sent', 'si', 'su'),
  model('vre', 'suivre poursuivre', 's s t vons vez vent', 'vi', 'vi'),
  model('ivre', 'vivre revivre survivre', 'is is it ivons ivez ivent', 'écu', 'écu'),
  model('cre', 'vaincre convaincre', 'cs cs c quons quez quent', 'qui', 'cu'),
  model('re', 'rompre corrompre interrompre', 's s t ons ez ent', 'i', 'u'),
  model('re', 'conclure exclure', 's s t ons ez ent', '_', '_'),
  model('re', 'inclure', 's s t ons ez ent', '_', 's'),
  model('ore', 'clore éclore', 'os os ôt osons osez osent', '-', 'os'),
];
