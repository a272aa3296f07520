import { byFirst, items, itemSet } from '../lexicon';
import { postsApart, roleFamilies } from '../role-families';
import type { ActorWords } from '../actor-words';

/** Who is meant in a French text. */
export const actorWords: ActorWords = {
  definite: itemSet("le la l' les ce cet cette ces ledit ladite son sa ses leur leurs"),
  possessives: itemSet('son sa ses leur leurs'),
  sources: itemSet('lui elle eux elles moi nous'),
  notThird: itemSet("je j' tu nous vous on -on -t-on -je -nous -tu -vous l'on moi"),
  personal: itemSet('lui'),
  things: itemSet('cela ça ceci'),
  pairs: itemSet('deux duo tandem couple'),
  ofTwo: new Map([
    ['premier', 1],
    ['première', 1],
    ['second', 2],
    ['seconde', 2],
    // Papers name the elder first.
    ['aîné', 1],
    ['aînée', 1],
    ['cadet', 2],
    ['cadette', 2],
  ]),
  deictic: itemSet('intéressé intéressée dernier dernière derniers dernières celui-ci celle-ci ceux-ci celles-ci'),
  roleLinks: itemSet("de d' du des à au aux en chez pour auprès près contre"),
  roleParticiples: itemSet('chargé chargée délégué déléguée adjoint adjointe associé associée général générale'),
  royal: itemSet(''),
  townPrefixes: itemSet(''),
  eponyms: itemSet('tempête ouragan cyclone typhon dépression coupe'),
  initialisms: itemSet(
    'eps epo asbl sms mms pdf cv qg qr oqtf ogm pme eti tpe hlm zad zep rep cm1 cm2 ce1 ce2 cp bts bep iut sdf vip dj ia irm epr bd cd dvd tv pv rh opa fiv avc uv pcr lgbt lgbt+ tgv ter rer vtc vtt suv gps smic rtt adn arn vih ivg pma gpa tva csg rsa apl cdi cdd btp pib jo ulm vae nft',
  ),
  feasts: itemSet(
    'saint-jean saint-sylvestre saint-valentin saint-nicolas noël toussaint pâques pentecôte ascension assomption épiphanie chandeleur',
  ),
  namedBodies: itemSet(
    'librairie brasserie restaurant café hôtel boulangerie pharmacie garage épicerie lycée collège hôpital gymnase stade enseigne marque start-up filiale coopérative mutuelle revue université groupe journal quotidien magazine hebdomadaire agence société entreprise chaîne association ong site compagnie constructeur banque syndicat parti club radio télévision plateforme fédération collectif cabinet institut laboratoire studio éditeur',
  ),
  kindsOfBodies: itemSet(
    'confédération organisation coalition mouvement fondation fonds consortium conglomérat milice junte guérilla gang cartel réseau front biotech autorité constructeur équipementier avionneur motoriste opérateur fabricant distributeur assureur transporteur fournisseur géant gestionnaire régulateur sidérurgiste usine fabrique manufacture raffinerie aciérie scierie abattoir laiterie vignoble domaine centrale mine carrière barrage magasin supermarché hypermarché bailleur école collège lycée hôpital clinique théâtre musée festival salon navire bateau ferry paquebot cargo voilier pétrolier chalutier logiciel application appli robot satellite fusée sonde médicament vaccin virus ouragan cyclone volcan opération programme',
  ),
  namedAfter: itemSet(
    'tunnel viaduc passerelle tour gare port phare piscine patinoire chapelle église basilique abbaye cathédrale maternité crèche impasse allée ruelle esplanade promenade château villa caserne citadelle quartier lotissement lac col plage écluse halle rond-point carrefour refuge institut lycée collège école fondation hôpital clinique centre stade gymnase complexe théâtre musée médiathèque bibliothèque conservatoire université campus maison espace salle résidence ehpad foyer parc jardin square place rue avenue boulevard quai pont aéroport prix trophée challenge affaire procès famille comité collection galerie orchestre cirque discothèque restaurant bar café hôtel cinéma brasserie auberge boutique librairie camping',
  ),
  works: itemSet(
    'film films roman livre album série émission pièce chanson documentaire spectacle opéra comédie téléfilm long-métrage court-métrage',
  ),
  genericBodies: itemSet(
    'instance structure entité pousse pme multinationale bailleur promoteur groupe agence société entreprise compagnie association ong organisation syndicat parti constructeur fabricant distributeur assureur transporteur équipementier avionneur motoriste pétrolier énergéticien électricien brasseur industriel géant gestionnaire éditeur producteur fournisseur exploitant armateur croisiériste voyagiste banque club institut institution fondation fédération plateforme collectif firme organisme fonds label enseigne marque opérateur autorité centrale formation juridiction établissement start-up mouvement journal quotidien hebdomadaire magazine chaîne laboratoire régulateur régie réseau think-tank municipalité mairie',
  ),
  partisans: itemSet(''),
  states: new Map(),
  runners: itemSet(''),
  titleRoles: new Map([
    ['me', ['avocat']],
    ['dr', ['médecin']],
    ['docteur', ['médecin']],
    ['pr', ['professeur']],
    ['mgr', ['évêque']],
    ['monseigneur', ['évêque']],
  ]),
  postNominals: new Map(),
  periphrases: byFirst([
    ['premier magistrat', 'maire'],
    ['premier édile', 'maire'],
    ['premier ministre', 'premier-ministre'],
    ['première ministre', 'premier-ministre'],
    ['chef gouvernement', 'premier-ministre'],
    ['locataire matignon', 'premier-ministre'],
    ['locataire bercy', 'ministre'],
    ['locataire beauvau', 'ministre'],
    ['patron bercy', 'ministre'],
    ['hôte matignon', 'premier-ministre'],
    ['chef état', 'président'],
    ['chef exécutif', 'chef-exécutif'],
    ['président gouvernement', 'premier-ministre'],
    ['membre gouvernement', 'ministre'],
    ['chef diplomatie', 'ministre'],
    ['locataire élysée', 'président'],
    ['hôte élysée', 'président'],
    ['chef diplomatie', 'ministre'],
    ['garde sceaux', 'ministre'],
    ['metteur en', 'metteur-en-scène'],
    ['facteur orgues', 'luthier'],
    ['facteur pianos', 'luthier'],
    ['milieu terrain', 'milieu-de-terrain'],
    ['demi ouverture', 'ouvreur'],
    ['demi mêlée', 'demi-de-mêlée'],
    ['deuxième ligne', 'deuxième-ligne'],
    ['troisième ligne', 'troisième-ligne'],
    ['homme église', 'prêtre'],
    ['homme foi', 'prêtre'],
    ['représentant état', 'préfet'],
    ['représentant ministère', 'procureur'],
    ['représentant parquet', 'procureur'],
    ['chef parquet', 'procureur'],
    ['avocat général', 'avocat-général'],
    ['avocat générale', 'avocat-général'],
    ['chef entreprise', "chef-d'entreprise"],
    ['chef établissement', 'proviseur'],
    ['premier magistrat', 'maire'],
    ['première magistrat', 'maire'],
    ...items('chef patron').flatMap((head) =>
      items('parti club région département fédération').map((body): [string, string] => [
        `${head} ${body}`,
        'président',
      ]),
    ),
    ...items(
      'famille victime victimes prévenu prévenue accusé accusée suspect suspecte plaignant plaignante parents',
    ).map((client): [string, string] => [`conseil ${client}`, 'avocat']),
  ]),
  ranks: itemSet(''),
  measures: itemSet(
    'loi lois décret décrets article articles code traité convention conventions règlement règle règles critère critères modalité modalités condition conditions besoin besoins goût goûts cas circonstance circonstances époque époques âge saison saisons principe principes plan plans calendrier barème méthode méthodes procédure procédures protocole modèle modèles formule formules cérémonial rite rituel tradition traditions coutume usage usages norme normes ordre degré degrés niveau type types nature taille catégorie catégories lieu lieux humeur température scénario quota quotas tarif tarifs technique techniques vœu vœux souhait souhaits volonté volontés conviction convictions conscience croyance croyances rythme recette recettes logique axe axes schéma hypothèse hypothèses système systèmes mode modes',
  ),
  through: itemSet('par via'),
  unnamed: itemSet('source sources proche proches entourage'),
  anonymity: itemSet('anonymat anonyme anonymement'),
  offices: itemSet(
    'préfet sous-préfet gouverneur procureur avocat-général ministre recteur ambassadeur consul juge magistrat',
  ),
  trades: itemSet(
    'spécialiste fabricant constructeur producteur fournisseur distributeur éditeur exploitant opérateur assureur transporteur promoteur armateur équipementier sous-traitant géant leader numéro champion pionnier poids avionneur pétrolier motoriste brasseur énergéticien sidérurgiste chimiste logisticien croisiériste voyagiste hôtelier industriel détaillant importateur négociant traiteur',
  ),
  fieldHeads: itemSet(
    'ministre ministère secrétaire secrétariat délégué déléguée chargé chargée commissaire direction directeur directrice ministres commission',
  ),
  placePrepositions: itemSet('à en vers près de'),
  laws: itemSet(''),
  bodyHeads: itemSet(
    'ordre office amicale rassemblement bourse conférence forum harmonie protection fonderie maison liste brasserie sûreté',
  ),
  corporate: itemSet(
    'inc inc. corp corp. co co. ltd ltd. plc llc fc group sa sas sarl gmbh ag se telecom telecoms télécom télécoms technologies technology energy energies énergie énergies holding holdings capital partners industries systems software semiconductors pharma pharmaceuticals motors airlines airways logistics bank steel foods mining bros bros. invest consulting media médias hebdo magazine news',
  ),
  inhabitants: /(?:ens|ois|ais|ains|éens|istes|ards|aines|oises|aises|ennes)$/,
  bodyWords: new Map([
    ['régulateur', items('autorité agence commission régulateur arcom arcep cnil amf asn fda sec ema')],
    [
      'syndicat',
      items(
        '* syndicat cgt cfdt cfe cgc fo force ouvrière cftc unsa fsu sud solidaires confédération fédération union snes cgsp fgtb csc csn ftq fiq ugtt ugta unia',
      ),
    ],
    ['centrale', items('cgt cfdt fo force ouvrière cftc unsa solidaires fgtb csc csn ftq ugtt ugta')],
    [
      'parti',
      items(
        '* parti rassemblement front république insoumise mouvement modem écologistes verts républicains horizons renaissance',
      ),
    ],
    ['juridiction', items('* conseil cour tribunal cedh cjue')],
    ['ong', items('* ong greenpeace amnesty oxfam wwf msf médecins care cimade emmaüs croix-rouge secours fondation')],
    ['réseau', items('* réseau facebook instagram tiktok twitter snapchat meta linkedin')],
    ['think-tank', items('* institut fondation centre cercle club')],
    ['électricien', items('edf engie enedis rte enel rwe')],
    ['banque', items('banque bnp société crédit bpce caisse')],
    ['municipalité', items('ville mairie municipalité commune')],
    ['mairie', items('ville mairie municipalité commune')],
    ['club', items('club fc as olympique stade racing sporting ol om psg rc us ac sc ogc asm asnl uc')],
  ]),
  postsApart: postsApart(`
maire/gouverneur/chancelier/député/sénateur ministre/gouverneur/chancelier/député/sénateur eurodéputé/député/sénateur
ministre/gouverneur/chancelier/président ministre/premier-ministre/président premier-ministre:maire/député/sénateur/porte-parole/médecin/candidat/vice-président
maire/ministre/gouverneur/chancelier/député/sénateur:adjoint ministre/gouverneur/chancelier:secrétaire ministre:rapporteur maire/préfet préfet/sous-préfet maire:échevin/conseiller bourgmestre:échevin/adjoint/conseiller
président:vice-président/directeur gardien:attaquant/buteur/ailier/défenseur/arrière/pivot/meneur arrière:ailier/pivot attaquant/défenseur médecin/infirmier
accusé/prévenu:avocat/procureur/juge/magistrat/expert/psychiatre accusé:avocat-général suspect:procureur/avocat/juge père/fils grand-père/petit-fils
`),
  roleFamilies: roleFamilies(
    'fr',
    `
préfet sous-préfet fonctionnaire
rapporteur ministre député sénateur élu parlementaire président vice-président maire adjoint édile échevin bourgmestre dirigeant responsable candidat conseiller leader secrétaire premier-ministre diplomate chancelier gouverneur eurodéputé premier chef-exécutif porte-parole conservateur travailliste socialiste écologiste insoumis républicain démocrate centriste édile
patron président pdg responsable dirigeant directeur entrepreneur industriel fondateur cofondateur armateur restaurateur commerçant hôtelier gérant chef-d'entreprise banquier
commissaire responsable dirigeant
magistrat juge
magistrat président
magistrat procureur substitut parquetier avocat-général
avocat bâtonnier confrère conseil pénaliste juriste
accusé prévenu suspect mis-en-cause condamné
agriculteur producteur vigneron viticulteur maraîcher éleveur exploitant paysan céréalier arboriculteur pêcheur berger fermier chevrier horticulteur apiculteur
chercheur scientifique professeur épidémiologiste infectiologue virologue neurologue psychologue psychiatre océanographe géologue démographe anthropologue archéologue chimiste mathématicien ingénieur glaciologue hydrologue sismologue volcanologue écologue botaniste agronome vétérinaire médecin sociologue économiste politologue historien universitaire spécialiste expert auteur biologiste climatologue géographe politiste physicien astronome
médecin docteur pédopsychiatre soignant aide-soignant épidémiologiste infectiologue virologue neurologue pédiatre psychiatre chirurgien urgentiste praticien généraliste infirmier
syndicaliste permanent délégué président patron leader secrétaire porte-parole représentant cégétiste responsable
acteur comédien metteur-en-scène réalisateur cinéaste chanteur musicien écrivain romancier artiste directeur auteur
joueur footballeur rugbyman handballeur basketteur volleyeur hockeyeur tennisman attaquant avant-centre ailier buteur ouvreur demi-centre demi-de-mêlée demi meneur pivot arrière talonneur pilier troisième-ligne deuxième-ligne milieu milieu-de-terrain capitaine défenseur gardien portier coureur cycliste skieur patineur nageur sprinteur boxeur judoka sportif champion athlète
entraîneur sélectionneur technicien coach manager manageur
policier gendarme commissaire officier militaire soldat enquêteur
officier militaire soldat gradé policier gendarme pompier sapeur-pompier secouriste sauveteur: général colonel commandant capitaine lieutenant adjudant major sergent caporal brigadier
artisan: charpentier menuisier luthier couturier ébéniste potier céramiste maçon plombier électricien couvreur carreleur serrurier boulanger boucher charcutier pâtissier chocolatier fromager brasseur coiffeur ferronnier forgeron tonnelier horloger cordonnier tapissier verrier relieur bijoutier affineur tanneur tisserand orfèvre graveur imprimeur doreur ramoneur zingueur confiseur maréchal-ferrant parfumeur tatoueur
restaurateur cafetier bistrotier tenancier patron gérant hôtelier
directeur programmateur organisateur
musicien artiste soliste virtuose interprète instrumentiste concertiste: guitariste pianiste violoniste batteur bassiste trompettiste saxophoniste violoncelliste accordéoniste organiste flûtiste harpiste percussionniste contrebassiste clarinettiste compositeur
artiste: chorégraphe danseur peintre sculpteur plasticien photographe illustrateur dessinateur circassien clown marionnettiste rappeur humoriste acrobate conteur poète graffeur vidéaste performeur graveur céramiste magicien styliste
écrivain auteur: poète dramaturge essayiste scénariste
auteur: dessinateur illustrateur
créateur: styliste couturier designer fondateur
sportif athlète champion: escrimeur gymnaste perchiste marathonien biathlète rameur kayakiste surfeur grimpeur lutteur décathlonien alpiniste lanceur sauteur triathlète haltérophile cavalier plongeur apnéiste pongiste vététiste
médecin docteur professeur soignant praticien spécialiste: cardiologue anesthésiste gériatre oncologue cancérologue néphrologue rhumatologue endocrinologue phoniatre ophtalmologue allergologue hépatologue hématologue urologue diabétologue addictologue infectiologue radiologue pneumologue dermatologue gynécologue obstétricien immunologue gastro-entérologue
soignant praticien: kinésithérapeute ostéopathe
soignant secouriste: ambulancier brancardier
scientifique chercheur professeur spécialiste expert universitaire: entomologiste hydrogéologue mycologue herpétologue ichtyologue malacologue toxicologue criminologue éthologue égyptologue musicologue microbiologiste bactériologiste parasitologue pharmacologue paléoclimatologue hydrobiologiste ornithologue paléontologue neuroscientifique généticien primatologue zoologiste biochimiste astrophysicien immunologue météorologue
chercheur professeur universitaire: philosophe linguiste constitutionnaliste juriste ethnologue
juriste: notaire magistrat juge constitutionnaliste fiscaliste procureur
religieux: imam rabbin
militaire officier gradé: amiral
navigateur: skipper
cuisinier: restaurateur pâtissier traiteur aubergiste
conducteur chauffeur: routier cheminot camionneur machiniste
conducteur chauffeur
postier facteur
mécanicien garagiste
marin: pêcheur patron-pêcheur skipper matelot navigateur ostréiculteur mytiliculteur
commerçant: libraire boulanger épicier fleuriste boucher poissonnier coiffeur cafetier buraliste boutiquier fromager caviste quincaillier bijoutier primeur opticien disquaire antiquaire brocanteur
producteur: apiculteur maraîcher éleveur fromager ostréiculteur vigneron viticulteur arboriculteur chevrier horticulteur
praticien: vétérinaire dentiste
ecclésiastique: prêtre curé abbé évêque
militant: syndicaliste écologiste
concepteur: architecte designer ingénieur
enseignant professeur instituteur proviseur principal recteur
journaliste reporter éditorialiste chroniqueur
guide: montagnard alpiniste accompagnateur
prêtre curé abbé moine pasteur évêque vicaire religieux aumônier
analyste économiste stratégiste conjoncturiste spécialiste expert politologue chercheur consultant
`,
  ),
  speaking: itemSet(
    "je j' tu nous vous moi toi mon ma mes ton ta tes notre votre vos nos m' me te t' -je -tu -vous -nous -moi -toi",
  ),
  speakingAlone: itemSet("je j' moi mon ma mes me m' -je -moi"),
};
