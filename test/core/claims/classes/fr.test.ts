import assert from 'node:assert/strict';
import { claimLines } from '../claim-lines';

interface SpeechClass {
  readonly number: number;
  readonly name: string;
  /** Drafts with their claims; see claimLines for how a claim is written. */
  readonly drafts: readonly (readonly [draft: string, claims: readonly string[]])[];
}

/** The classes of attributed speech, French. Class 32, roles out of date, is a matter of the rules (test/core/rules). */
const classes: readonly SpeechClass[] = [
  {
    number: 1,
    name: 'cue before',
    drafts: [
      [
        'Léa Morin est venue. Ce dernier de rappeler l’accord signé en mars.',
        ['indirect: Ce dernier | rappeler | l’accord signé en mars'],
      ],
      ['Le ministre a déclaré : « Nous agirons. »', ['direct: Le ministre | a déclaré | « Nous agirons. »']],
      [
        'La présidente du club, Léa Morin, a lancé à la foule : « On ne lâche rien ! »',
        ['direct: La présidente du club, Léa Morin | a lancé | « On ne lâche rien ! »'],
      ],
      [
        'Selim Haddad répond aux critiques : "Nous avons tenu parole."',
        ['direct: Selim Haddad | répond | "Nous avons tenu parole."'],
      ],
      [
        'Le président sortant, donné battu par les sondages, s’est défendu d’avoir menti : « J’ai toujours dit la vérité. »',
        [
          'indirect: Le président sortant, donné battu par les sondages | s’est défendu | d’avoir menti',
          'direct: Le président sortant, donné battu par les sondages | s’est défendu | « J’ai toujours dit la vérité. »',
        ],
      ],
      [
        'Paul Arnaud, qui préside la FNSEA locale, ne décolère pas : « C’est du mépris. »',
        ['direct: Paul Arnaud, qui préside la FNSEA locale | ne décolère | « C’est du mépris. »'],
      ],
      ['Il s’est dit : « Trop tard », et s’est rassis.', ['direct: Il | s’est dit | « Trop tard »']],
      [
        'Sur la grille, les riverains ont accroché une banderole : « Rendez-nous le parc ».',
        ['direct: une banderole | : | « Rendez-nous le parc »'],
      ],
      ['Elle sourit. Et d’ajouter : « Rien ne presse. »', ['direct: – | ajouter | « Rien ne presse. »']],
      [
        'Et l’ancien arbitre de prévenir : « Rien n’est fait. »',
        ['direct: l’ancien arbitre | prévenir | « Rien n’est fait. »'],
      ],
      [
        'La ministre, elle, n’y croit pas : « C’est un leurre. »',
        ['direct: La ministre | n’y croit pas | « C’est un leurre. »'],
      ],
      [
        'Nora Ruiz fait campagne. Et menace de saisir le juge.',
        ['indirect: – → Nora Ruiz | menace | de saisir le juge'],
      ],
    ],
  },
  {
    number: 2,
    name: 'cue behind, inverted',
    drafts: [
      ['Le pont est vieux, comme le dit Léa Morin : « Il cédera. »', ['direct: Léa Morin | le dit | « Il cédera. »']],
      [
        '« Rien n’est prouvé », répond l’accusé d’une voix calme.',
        ['direct: l’accusé | répond | « Rien n’est prouvé »'],
      ],
      ['« Merci », lâche la maire d’un petit air las.', ['direct: la maire | lâche | « Merci »']],
      ['« Nous agirons », a déclaré la maire Ana Ruiz.', ['direct: la maire Ana Ruiz | a déclaré | « Nous agirons »']],
      [
        '« Rien n’est perdu », veut croire Selim Haddad, entraîneur du club.',
        ['direct: Selim Haddad, entraîneur du club | veut croire | « Rien n’est perdu »'],
      ],
      [
        '« Il fallait réagir », a, mardi, justifié le préfet.',
        ['direct: le préfet | a, mardi, justifié | « Il fallait réagir »'],
      ],
      [
        '"On a tout perdu" se lamente Éric Pons, éleveur à Vesoul.',
        ['direct: Éric Pons, éleveur à Vesoul | se lamente | "On a tout perdu"'],
      ],
      ['« Non ! » crie la foule.', ['direct: la foule | crie | « Non ! »']],
      ['Il a dit : « Nous irons ». Puis il est parti.', ['direct: Il | a dit | « Nous irons »']],
      [
        '« Nous n’avons pas le choix », a expliqué à la presse le directeur général de Solvanex, Marc Lenoir. « Le marché s’effondre. »',
        [
          'direct: le directeur général de Solvanex, Marc Lenoir | a expliqué | « Nous n’avons pas le choix » ‖ « Le marché s’effondre. »',
        ],
      ],
      [
        '« Ce texte, insiste le rapporteur, ne changera rien. »',
        ['direct: le rapporteur | insiste | « Ce texte ‖ ne changera rien. »'],
      ],
      [
        '« On ne nous écoute pas », regrette Paul, un agriculteur venu manifester avec ses deux fils.',
        ['direct: Paul, un agriculteur venu manifester avec ses deux fils | regrette | « On ne nous écoute pas »'],
      ],
      [
        '« Personne ne nous a prévenus », témoigne cette mère de famille, encore sous le choc.',
        ['direct: cette mère de famille | témoigne | « Personne ne nous a prévenus »'],
      ],
      [
        '« Nous ne céderons pas », ont prévenu les organisations syndicales dans un communiqué commun.',
        ['direct: les organisations syndicales | ont prévenu | « Nous ne céderons pas »'],
      ],
      [
        '« Il manque deux millions au budget », calcule le trésorier, Paul Vian.',
        ['direct: le trésorier, Paul Vian | calcule | « Il manque deux millions au budget »'],
      ],
      [
        '« Il manque deux millions au budget », recoud Paul Vian, président du club.',
        ['direct: Paul Vian, président du club | recoud | « Il manque deux millions au budget »'],
      ],
    ],
  },
  {
    number: 3,
    name: 'cue inside one pair of marks',
    drafts: [
      [
        '« Si vous le voyez, appelez aussitôt le 17 », a demandé la gendarmerie.',
        ['direct: la gendarmerie | a demandé | « Si vous le voyez, appelez aussitôt le 17 »'],
      ],
      [
        '« Cette loi, a affirmé Léa Morin, est une erreur. »',
        ['direct: Léa Morin | a affirmé | « Cette loi ‖ est une erreur. »'],
      ],
      [
        '« Nous avons prévenu, insiste toutefois la secrétaire du syndicat, qui a lu le rapport, et personne n’a bougé. »',
        [
          'direct: la secrétaire du syndicat, qui a lu le rapport | insiste | « Nous avons prévenu ‖ et personne n’a bougé. »',
        ],
      ],
    ],
  },
  {
    number: 4,
    name: 'content in several pieces',
    drafts: [
      [
        '« C’est fini », a lâché Léa Morin. « Nous avons perdu. »',
        ['direct: Léa Morin | a lâché | « C’est fini » ‖ « Nous avons perdu. »'],
      ],
      [
        '« Le pont tiendra », assure Selim Haddad, avant d’ajouter : « Pour dix ans. »',
        ['direct: Selim Haddad | assure | « Le pont tiendra »', 'direct: Selim Haddad | ajouter | « Pour dix ans. »'],
      ],
    ],
  },
  {
    number: 5,
    name: 'some words in marks',
    drafts: [
      [
        'Un médecin dénonce, dans une tribune au « Monde », un « déni » de l’État.',
        ['mixed: Un médecin | dénonce | un « déni » de l’État'],
      ],
      [
        'Le magistrat a confirmé qu’un « conflit ancien, une exaspération », opposait les deux couples.',
        ['mixed: Le magistrat | a confirmé | un « conflit ancien, une exaspération », opposait les deux couples'],
      ],
      [
        'Léa Morin a jugé les discussions « franches et utiles ».',
        ['mixed: Léa Morin | a jugé | les discussions « franches et utiles »'],
      ],
      [
        'Le préfet a affirmé que la ville « tiendra bon » malgré la crue.',
        ['mixed: Le préfet | a affirmé | la ville « tiendra bon » malgré la crue'],
      ],
      [
        'Qualifié de « farce » par l’opposition, le vote a été annulé.',
        ['mixed: l’opposition | Qualifié | de « farce »'],
      ],
      ['Le maire a appelé les deux camps « au calme ».', ['mixed: Le maire | a appelé | les deux camps « au calme »']],
      ['Elle y voit « une provocation ».', ['direct: Elle | y voit | « une provocation »']],
      [
        'M. Aubin a qualifié cette décision de « honteuse ».',
        ['mixed: M. Aubin | a qualifié | cette décision de « honteuse »'],
      ],
      [
        'Washington a mis en garde Pékin contre toute « escalade » en mer de Chine.',
        ['mixed: Washington | a mis en garde | contre toute « escalade » en mer de Chine'],
      ],
      [
        'Pour la sociologue Anne Vidal, cette mesure « rate sa cible ».',
        ['mixed: la sociologue Anne Vidal | Pour | cette mesure « rate sa cible »'],
      ],
      [
        'Le président ukrainien a déclaré jeudi que son pays « ne céderait pas » face aux menaces russes.',
        ['mixed: Le président ukrainien | a déclaré | son pays « ne céderait pas » face aux menaces russes'],
      ],
      [
        'La députée écologiste Marie Tessier dénonce « un recul sans précédent » et demande le retrait du texte.',
        [
          'direct: La députée écologiste Marie Tessier | dénonce | « un recul sans précédent »',
          'indirect: La députée écologiste Marie Tessier | demande | le retrait du texte',
        ],
      ],
      [
        'Le maire assure n’avoir reçu « aucune alerte » avant le drame.',
        ['mixed: Le maire | assure | n’avoir reçu « aucune alerte » avant le drame'],
      ],
      [
        'Il a également rappelé que l’Europe devait « prendre ses responsabilités ».',
        ['mixed: Il | a également rappelé | l’Europe devait « prendre ses responsabilités »'],
      ],
      [
        'Moscou a averti que toute frappe entraînerait une riposte « immédiate ».',
        ['mixed: Moscou | a averti | toute frappe entraînerait une riposte « immédiate »'],
      ],
      [
        'Le ministre s’est dit « confiant » quant à l’issue du vote.',
        ['mixed: Le ministre | s’est dit | « confiant » quant à l’issue du vote'],
      ],
      [
        'Sur X, l’ancien président a qualifié l’enquête de « chasse aux sorcières ».',
        ['mixed: l’ancien président | a qualifié | l’enquête de « chasse aux sorcières »'],
      ],
      [
        'Washington a mis en garde Pékin contre une « escalade ».',
        ['mixed: Washington | a mis en garde | contre une « escalade »'],
      ],
      [
        'Washington a mis en garde Pékin contre toute « escalade ».',
        ['mixed: Washington | a mis en garde | contre toute « escalade »'],
      ],
      [
        'Le Kremlin a fait part de sa « préoccupation ».',
        ['mixed: Le Kremlin | a fait part | de sa « préoccupation »'],
      ],
      [
        'Interrogé sur ce point, il a répondu que « rien n’était décidé ».',
        ['direct: il | a répondu | « rien n’était décidé »'],
      ],
      [
        'Elle a ensuite ajouté : « Je n’ai rien à cacher. »',
        ['direct: Elle | a ensuite ajouté | « Je n’ai rien à cacher. »'],
      ],
      ['De son côté, l’opposition dénonce une « manœuvre ».', ['mixed: l’opposition | dénonce | une « manœuvre »']],
      [
        'M. Dumont, président du conseil général, a parlé d’une "réalisation apte à l’épanouissement des petits", non sans rappeler le rôle de l’éducation.',
        [
          'mixed: M. Dumont, président du conseil général | a parlé | d’une "réalisation apte à l’épanouissement des petits"',
          'indirect: M. Dumont, président du conseil général | rappeler | le rôle de l’éducation',
        ],
      ],
      [
        'L’armée israélienne dit avoir frappé « des cibles terroristes » dans le sud du Liban.',
        ['mixed: L’armée israélienne | dit | avoir frappé « des cibles terroristes » dans le sud du Liban'],
      ],
      ['Le Hamas a aussitôt dénoncé un « massacre ».', ['mixed: Le Hamas | a aussitôt dénoncé | un « massacre »']],
      [
        'Le texte sera « amélioré », a promis la rapporteure.',
        ['mixed: la rapporteure | a promis | Le texte sera « amélioré »'],
      ],
      [
        'Le député LR Éric Pauget a fustigé une « usine à gaz ».',
        ['mixed: Le député LR Éric Pauget | a fustigé | une « usine à gaz »'],
      ],
    ],
  },
  {
    number: 6,
    name: 'que clause',
    drafts: [
      ['Elle affirme que la route mène à la mer. Il pleut.', ['indirect: Elle | affirme | la route mène à la mer']],
      ['Elle affirme que l’art. 5 suffit. Il pleut.', ['indirect: Elle | affirme | l’art. 5 suffit']],
      ['Elle affirme que le vent quitte la zone. Il pleut.', ['indirect: Elle | affirme | le vent quitte la zone']],
      ['Les élus sont persuadés que le pont tiendra.', ['indirect: Les élus | sont persuadés | le pont tiendra']],
      [
        'La maire, Anne Ruiz, reste convaincue que le pont tiendra.',
        ['indirect: La maire, Anne Ruiz | reste convaincue | le pont tiendra'],
      ],
      ['Il est certain que le pont tiendra.', []],
      ['Il se demande qui paiera les travaux.', ['indirect: Il | se demande | qui paiera les travaux']],
      ['La maire demande à quoi sert ce pont.', ['indirect: La maire | demande | à quoi sert ce pont']],
      [
        'Paul Arnaud, qui dirige le port, s’attend à ce que le pont cède.',
        ['indirect: Paul Arnaud, qui dirige le port | s’attend | à ce que le pont cède'],
      ],
      [
        'Les riverains se plaignent de ce que le bruit dure.',
        ['indirect: Les riverains | se plaignent | de ce que le bruit dure'],
      ],
      [
        'Selim Haddad a indiqué que le processus en était à ses débuts.',
        ['indirect: Selim Haddad | a indiqué | le processus en était à ses débuts'],
      ],
      [
        'La directrice n’a pas caché que les comptes étaient fragiles.',
        ['indirect: La directrice | n’a pas caché | les comptes étaient fragiles'],
      ],
      [
        'Le préfet a par ailleurs précisé, dans un communiqué, que la route rouvrirait jeudi.',
        ['indirect: Le préfet | a par ailleurs précisé | la route rouvrirait jeudi'],
      ],
      [
        'Le constructeur automobile a fait savoir, mercredi, qu’il fermerait deux sites d’ici à 2027.',
        ['indirect: Le constructeur automobile | a fait savoir | il fermerait deux sites d’ici à 2027'],
      ],
      [
        'Le procureur de la République de Nantes, Paul Rival, a précisé lors d’une conférence de presse que le suspect avait été placé en garde à vue.',
        [
          'indirect: Le procureur de la République de Nantes, Paul Rival | a précisé | le suspect avait été placé en garde à vue',
        ],
      ],
      [
        'La Banque centrale européenne table sur une croissance de 0,8 % cette année.',
        ['indirect: La Banque centrale européenne | table | sur une croissance de 0,8 % cette année'],
      ],
      [
        'Le tribunal a estimé que les faits étaient établis.',
        ['indirect: Le tribunal | a estimé | les faits étaient établis'],
      ],
      [
        'Cité par l’agence Tass, un responsable russe a indiqué que les discussions reprendraient lundi.',
        ['indirect: un responsable russe | a indiqué | les discussions reprendraient lundi'],
      ],
      [
        'La ministre a par ailleurs annoncé qu’une enveloppe de 20 millions d’euros serait débloquée.',
        ['indirect: La ministre | a par ailleurs annoncé | une enveloppe de 20 millions d’euros serait débloquée'],
      ],
      [
        'Bruxelles reproche à Budapest de bloquer l’aide.',
        ['indirect: Bruxelles | reproche | à Budapest de bloquer l’aide'],
      ],
      [
        'Le texte prévoit que les communes pourront refuser.',
        ['indirect: Le texte | prévoit | les communes pourront refuser'],
      ],
      [
        'Le slogan ne correspond pas à la réalité, ce que soulignent MM. Lanoy et Patin, délégués syndicaux.',
        ['indirect: MM. Lanoy et Patin, délégués syndicaux | soulignent | Le slogan ne correspond pas à la réalité'],
      ],
      [
        'Mon groupe estimant qu’un parlement est là pour débattre, nous pensons qu’aucune raison ne justifie cet ajournement.',
        ['indirect: Mon groupe | estimant | un parlement est là pour débattre'],
      ],
      [
        'Cette lettre diffusée une semaine après la bataille rapporte que des milliers d’hommes ont péri.',
        ['indirect: Cette lettre diffusée une semaine après la bataille | rapporte | des milliers d’hommes ont péri'],
      ],
      [
        'L’agence a conclu, après plusieurs enquêtes de terrain, que le pays ne possède aucune arme, et ceci a été confirmé dans les rapports.',
        ['indirect: L’agence | a conclu | le pays ne possède aucune arme'],
      ],
      [
        'Paul Vian a constaté que les délais étaient trop courts et a saisi le juge.',
        ['indirect: Paul Vian | a constaté | les délais étaient trop courts'],
      ],
      [
        'Le maire n’écarte pas cette piste expliquant que le feu est parti de la cave.',
        ['indirect: Le maire | expliquant | le feu est parti de la cave'],
      ],
      [
        'La préfecture a reçu un appel l’informant qu’un pont a cédé.',
        ['indirect: un appel | l’informant | un pont a cédé'],
      ],
      [
        'Le maire a fait remarquer que le chantier coûtait cher et s’est étonné que personne ne l’ait dit.',
        [
          'indirect: Le maire | a fait remarquer | le chantier coûtait cher',
          'indirect: Le maire | s’est étonné | personne ne l’ait dit',
        ],
      ],
      [
        'Nora Ruiz a ouvert une enquête et promis devant le conseil que la note serait publiée.',
        ['indirect: Nora Ruiz | promis | la note serait publiée'],
      ],
      ['Ce prêt permet à la société de lancer la gamme, une technique qu’elle maîtrise depuis deux ans.', []],
      [
        'Le port a rouvert lundi, a dit la préfecture. à midi, les quais étaient pleins.',
        ['indirect: la préfecture | a dit | Le port a rouvert lundi'],
      ],
      ['On lit dans L’Humanité que les salariés tiendront.', ['indirect: L’Humanité | lit | les salariés tiendront']],
      [
        'Un communiqué affirmant que les prix montent circule depuis lundi.',
        ['indirect: Un communiqué | affirmant | les prix montent'],
      ],
    ],
  },
  {
    number: 7,
    name: 'infinitive or noun as content',
    drafts: [
      [
        'Léa Morin a officiellement annoncé ce mercredi l’ouverture du pont.',
        ['indirect: Léa Morin | a officiellement annoncé | l’ouverture du pont'],
      ],
      [
        'Léa Morin a affirmé le mardi 15 octobre ne pas exclure une fermeture.',
        ['indirect: Léa Morin | a affirmé | ne pas exclure une fermeture'],
      ],
      [
        'L’organisation met en évidence un risque de crue.',
        ['indirect: L’organisation | met en évidence | un risque de crue'],
      ],
      [
        'La maire a en outre réitéré son appel au calme.',
        ['indirect: La maire | a en outre réitéré | son appel au calme'],
      ],
      ['L’orage a mis en évidence un risque de crue.', []],
      [
        'Sa promesse de baisser les impôts n’a convaincu personne.',
        ['indirect: Sa | promesse | de baisser les impôts'],
      ],
      [
        'Le ministre a renouvelé sa promesse de baisser les impôts.',
        ['indirect: sa → ministre | promesse | de baisser les impôts'],
      ],
      [
        'La promesse du ministre de baisser les impôts a surpris.',
        ['indirect: ministre | promesse | de baisser les impôts'],
      ],
      [
        'Paul Arnaud a émis l’hypothèse que le pont cède.',
        ['indirect: Paul Arnaud | a émis l’hypothèse | le pont cède'],
      ],
      ['L’annonce par Solvanex que le site fermera a surpris.', ['indirect: Solvanex | annonce | le site fermera']],
      ['La promesse que le ministre a faite n’a convaincu personne.', []],
      ['L’espoir de gagner demeure.', []],
      ['Le voisin rappelle de couper le gaz.', ['indirect: Le voisin | rappelle | de couper le gaz']],
      [
        'La préfecture rappelle aux habitants de couper le gaz.',
        ['indirect: La préfecture | rappelle | aux habitants de couper le gaz'],
      ],
      ['On lui reproche d’avoir vidé les caisses.', ['indirect: – | lui reproche | d’avoir vidé les caisses']],
      [
        'Le secrétaire général a exhorté les pays voisins à acquérir des pompes.',
        ['indirect: Le secrétaire général | a exhorté | les pays voisins à acquérir des pompes'],
      ],
      ['Léa Morin dit ne rien regretter.', ['indirect: Léa Morin | dit | ne rien regretter']],
      [
        'Le groupe Solvanex nie avoir pollué la rivière.',
        ['indirect: Le groupe Solvanex | nie | avoir pollué la rivière'],
      ],
      ['Le ministère a exprimé de vives inquiétudes.', ['indirect: Le ministère | a exprimé | de vives inquiétudes']],
      [
        'La préfecture a confirmé mardi soir la fermeture du tunnel.',
        ['indirect: La préfecture | a confirmé | la fermeture du tunnel'],
      ],
      [
        'L’ONG accuse la société de cacher les mesures.',
        ['indirect: L’ONG | accuse | la société de cacher les mesures'],
      ],
      [
        'Les experts chiffrent à 40 millions d’euros les dégâts.',
        ['indirect: Les experts | chiffrent | à 40 millions d’euros les dégâts'],
      ],
      [
        'L’arbitre a admis auprès du club une erreur sur le but.',
        ['indirect: L’arbitre | a admis | une erreur sur le but'],
      ],
      [
        'Les pêcheurs jugent insuffisante l’offre du fonds.',
        ['indirect: Les pêcheurs | jugent | insuffisante l’offre du fonds'],
      ],
      [
        'Une dizaine de pays critiquent l’opacité de la procédure.',
        ['indirect: Une dizaine de pays | critiquent | l’opacité de la procédure'],
      ],
      [
        'La maire s’est bornée à constater que le pont tenait.',
        ['indirect: La maire | s’est bornée à constater | le pont tenait'],
      ],
      ['Le procureur a fait état de trois blessés.', ['indirect: Le procureur | a fait état | de trois blessés']],
      [
        'Interrogé par nos soins, M. Aubin affirme n’avoir rien reçu.',
        ['indirect: M. Aubin | affirme | n’avoir rien reçu'],
      ],
      [
        'Le préfet a demandé aux habitants de rester chez eux.',
        ['indirect: Le préfet | a demandé | aux habitants de rester chez eux'],
      ],
      [
        'Le président de la région a promis que la ligne rouvrirait en 2027.',
        ['indirect: Le président de la région | a promis | la ligne rouvrirait en 2027'],
      ],
      [
        'Le groupe a annoncé la suppression de 300 postes.',
        ['indirect: Le groupe | a annoncé | la suppression de 300 postes'],
      ],
      [
        'Les enquêteurs soupçonnent le trésorier d’avoir caché les pertes.',
        ['indirect: Les enquêteurs | soupçonnent | le trésorier d’avoir caché les pertes'],
      ],
      [
        'Le Premier ministre hongrois a, de son côté, réitéré son opposition à tout embargo.',
        ['indirect: Le Premier ministre hongrois | a, de son côté, réitéré | son opposition à tout embargo'],
      ],
      [
        'Dans un communiqué publié lundi, l’ONG Frontières libres accuse Bruxelles de fermer les yeux sur ces refoulements.',
        ['indirect: l’ONG Frontières libres | accuse | Bruxelles de fermer les yeux sur ces refoulements'],
      ],
      [
        'Aucune victime n’est à déplorer, a indiqué la préfecture dans un communiqué.',
        ['indirect: la préfecture | a indiqué | Aucune victime n’est à déplorer'],
      ],
      [
        'Le club a officialisé mardi l’arrivée de l’attaquant.',
        ['indirect: Le club | a officialisé | l’arrivée de l’attaquant'],
      ],
      [
        'À l’issue de la réunion, le commissaire européen a regretté l’absence d’accord.',
        ['indirect: le commissaire européen | a regretté | l’absence d’accord'],
      ],
      [
        'Le chef du gouvernement espagnol, Pedro Salinas, a pour sa part insisté sur la nécessité d’un dialogue.',
        [
          'indirect: Le chef du gouvernement espagnol, Pedro Salinas | a pour sa part insisté | sur la nécessité d’un dialogue',
        ],
      ],
      [
        'L’Ukraine affirme avoir détruit un dépôt de munitions.',
        ['indirect: L’Ukraine | affirme | avoir détruit un dépôt de munitions'],
      ],
      [
        'Washington a mis en garde Pékin contre toute escalade.',
        ['indirect: Washington | a mis en garde | contre toute escalade'],
      ],
      [
        'Le président turc s’est déclaré prêt à accueillir des pourparlers.',
        ['indirect: Le président turc | s’est déclaré | prêt à accueillir des pourparlers'],
      ],
      [
        'Plusieurs ONG alertent sur la situation humanitaire à Gaza.',
        ['indirect: Plusieurs ONG | alertent | sur la situation humanitaire à Gaza'],
      ],
      [
        'Les experts de l’ONU estiment à plus de 3 000 le nombre de victimes.',
        ['indirect: Les experts de l’ONU | estiment | à plus de 3 000 le nombre de victimes'],
      ],
      [
        'Lors d’un déplacement à Lyon, elle a confirmé la fermeture de deux classes.',
        ['indirect: elle | a confirmé | la fermeture de deux classes'],
      ],
      [
        'La police a confirmé l’interpellation de trois hommes, sans donner plus de détails.',
        ['indirect: La police | a confirmé | l’interpellation de trois hommes'],
      ],
      [
        'Le PDG a par ailleurs indiqué ne pas vouloir commenter le dossier.',
        ['indirect: Le PDG | a par ailleurs indiqué | ne pas vouloir commenter le dossier'],
      ],
      [
        'Les autorités ont fait état d’un bilan de 12 morts.',
        ['indirect: Les autorités | ont fait état | d’un bilan de 12 morts'],
      ],
      [
        'La direction générale de la santé (DGS) recommande le port du masque dans les transports.',
        ['indirect: La direction générale de la santé (DGS) | recommande | le port du masque dans les transports'],
      ],
      [
        'Elle a déclaré au Figaro vouloir « tourner la page ».',
        ['mixed: Elle | a déclaré | vouloir « tourner la page »'],
      ],
      [
        'Le préfet a rappelé l’interdiction de baignade.',
        ['indirect: Le préfet | a rappelé | l’interdiction de baignade'],
      ],
      ['Le collectif appelle à manifester samedi.', ['indirect: Le collectif | appelle | à manifester samedi']],
      [
        'L’entreprise s’engage à reclasser tous les salariés.',
        ['indirect: L’entreprise | s’engage | à reclasser tous les salariés'],
      ],
      [
        'Le rapport d’enquête a mis en évidence l’absence de contrôle.',
        ['indirect: Le rapport d’enquête | a mis en évidence | l’absence de contrôle'],
      ],
      [
        'Des témoins font état de viols, pillages et incendies.',
        ['indirect: Des témoins | font état | de viols, pillages et incendies'],
      ],
      [
        'Nora Ruiz rappelle les efforts de la ville, et surtout la rénovation des écoles.',
        ['indirect: Nora Ruiz | rappelle | les efforts de la ville, et surtout la rénovation des écoles'],
      ],
      [
        'Nora Ruiz plaide pour un guichet unique, doté de trois agents.',
        ['indirect: Nora Ruiz | plaide | pour un guichet unique, doté de trois agents'],
      ],
      [
        'Les habitants se plaignent depuis l’été de retards et de pannes.',
        ['indirect: Les habitants | se plaignent | de retards et de pannes'],
      ],
      [
        'Nora Ruiz se félicite, chiffres à l’appui, d’un délai réduit de moitié.',
        ['indirect: Nora Ruiz | se félicite | d’un délai réduit de moitié'],
      ],
      ['La fédération crie à la trahison.', ['indirect: La fédération | crie | à la trahison']],
      ['La maire juge le délai trop long.', ['indirect: La maire | juge | le délai trop long']],
      [
        'L’adjointe aux écoles, Nora Ruiz, a détaillé le plan, insistant sur la part des repas bio.',
        [
          'indirect: L’adjointe aux écoles, Nora Ruiz | a détaillé | le plan',
          'indirect: L’adjointe aux écoles, Nora Ruiz | insistant | sur la part des repas bio',
        ],
      ],
      [
        'Le prévenu, costume sombre, a reconnu les faits.',
        ['indirect: Le prévenu, costume sombre | a reconnu | les faits'],
      ],
      [
        'Nora Ruiz récuse l’idée d’un abandon : « Nous tiendrons. »',
        ['indirect: Nora Ruiz | récuse | l’idée d’un abandon', 'direct: Nora Ruiz | récuse | « Nous tiendrons. »'],
      ],
      [
        'La société affirme de son côté avoir réduit ses besoins.',
        ['indirect: La société | affirme | avoir réduit ses besoins'],
      ],
      ['La direction assure ne vouloir que la paix.', ['indirect: La direction | assure | ne vouloir que la paix']],
      [
        'La SNCF, qui conseille de reporter les voyages, a fermé la gare.',
        ['indirect: La SNCF | conseille | de reporter les voyages'],
      ],
      [
        'Nora Ruiz a nié tout incident et invité les élus « à la prudence ».',
        ['indirect: Nora Ruiz | a nié | tout incident', 'mixed: Nora Ruiz | invité | les élus « à la prudence »'],
      ],
      [
        'Paul Vian a promis une baisse, se disant prêt à partir.',
        ['indirect: Paul Vian | a promis | une baisse', 'indirect: Paul Vian | se disant | prêt à partir'],
      ],
      ['Pékin exclut tout retrait. Le club a exclu le joueur.', ['indirect: Pékin | exclut | tout retrait']],
      [
        'Un rapport dénonçant le manque de moyens a été remis au ministre.',
        ['indirect: Un rapport | dénonçant | le manque de moyens'],
      ],
      [
        'L’OMS a tiré la sonnette d’alarme sur la pénurie.',
        ['indirect: L’OMS | a tiré la sonnette d’alarme | sur la pénurie'],
      ],
      [
        'Nora Ruiz a réaffirmé sa confiance alors que des témoins racontent la scène.',
        ['indirect: Nora Ruiz | a réaffirmé | sa confiance'],
      ],
      [
        'Des témoins font état de coups, vols, et pillages.',
        ['indirect: Des témoins | font état | de coups, vols, et pillages'],
      ],
    ],
  },
  {
    number: 8,
    name: 'selon and the like',
    drafts: [
      [
        'Selon la gendarmerie, la fillette, prénommée Alba, « s’est rendue à la plage ».',
        ['mixed: la gendarmerie | Selon | la fillette, prénommée Alba, « s’est rendue à la plage »'],
      ],
      [
        'Le conducteur mis en cause « présente un taux élevé » selon la procureure.',
        ['mixed: la procureure | selon | Le conducteur mis en cause « présente un taux élevé »'],
      ],
      [
        'Le pont cède, selon la CGT, alors que la direction assure qu’il tient.',
        ['indirect: la CGT | selon | Le pont cède', 'indirect: la direction | assure | il tient'],
      ],
      [
        'Selon le Centre de recherche sur le cancer, la maladie recule.',
        ['indirect: le Centre de recherche sur le cancer | Selon | la maladie recule'],
      ],
      [
        'Selon une source policière, deux hommes ont fui.',
        ['indirect: une source policière | Selon | deux hommes ont fui'],
      ],
      [
        'Selon l’AFP qui a rapporté l’échange, Léa Morin, qui était présente, a quitté la salle.',
        ['indirect: l’AFP qui a rapporté l’échange | Selon | Léa Morin, qui était présente, a quitté la salle'],
      ],
      ['D’après Léa Morin, le stade sera prêt en mai.', ['indirect: Léa Morin | D’après | le stade sera prêt en mai']],
      [
        'De source diplomatique, on attend un accord lundi.',
        ['indirect: source diplomatique | De | on attend un accord lundi'],
      ],
      [
        'Le président éprouve, selon un diplomate basé au Caire, « une vive colère ».',
        ['mixed: un diplomate basé au Caire | selon | Le président éprouve ‖ « une vive colère »'],
      ],
      ['L’homme (selon M. Haddad, il était seul) a été relâché.', ['indirect: M. Haddad | selon | il était seul']],
      ['À en croire la CGT, trois usines fermeront.', ['indirect: la CGT | À en croire | trois usines fermeront']],
      ['Pour Selim Haddad, le match est perdu.', ['indirect: Selim Haddad | Pour | le match est perdu']],
      [
        'Le texte est, aux yeux de la CGT, « une farce ».',
        ['mixed: la CGT | aux yeux de | Le texte est ‖ « une farce »'],
      ],
      [
        'D’après l’enquête publiée mardi par l’Insee, les prix ont reculé de 2 %.',
        ['indirect: l’enquête publiée mardi par l’Insee | D’après | les prix ont reculé de 2 %'],
      ],
      [
        'Selon M. Aubin, « le pont tiendra », mais « il faudra l’entretenir ».',
        ['mixed: M. Aubin | Selon | « le pont tiendra », mais « il faudra l’entretenir »'],
      ],
      [
        'Selon les autorités locales, au moins douze personnes ont été blessées.',
        ['indirect: les autorités locales | Selon | au moins douze personnes ont été blessées'],
      ],
      [
        'D’après un rapport interne que Le Monde a pu consulter, les contrôles étaient « quasi inexistants ».',
        [
          'mixed: un rapport interne que Le Monde a pu consulter | D’après | les contrôles étaient « quasi inexistants »',
        ],
      ],
      [
        'Le suspect a reconnu les faits, selon le parquet.',
        [
          'indirect: le parquet | selon | Le suspect a reconnu les faits',
          'indirect: Le suspect | a reconnu | les faits',
        ],
      ],
      [
        'Selon les démissionnaires, il ne reste plus aujourd’hui que trois clairons au sein de la batterie.',
        [
          'indirect: les démissionnaires | Selon | il ne reste plus aujourd’hui que trois clairons au sein de la batterie',
        ],
      ],
      [
        'C’est, selon moi, le meilleur opticien de Lyon.',
        ['indirect: moi | selon | C’est ‖ le meilleur opticien de Lyon'],
      ],
      [
        'D’après ce que nous avons compris, il y avait cette année de nombreux programmes très intéressants et nous sommes fiers de figurer parmi les finalistes.',
        [
          'indirect: ce que nous avons compris | D’après | il y avait cette année de nombreux programmes très intéressants et nous sommes fiers de figurer parmi les finalistes',
        ],
      ],
      [
        'Le gouvernement aurait, selon plusieurs sources, payé 14 millions de dollars à cette compagnie.',
        [
          'indirect: plusieurs sources | selon | Le gouvernement aurait ‖ payé 14 millions de dollars à cette compagnie',
        ],
      ],
      [
        'Plus de 200 personnes ont été arrêtées, selon un bilan communiqué par la police.',
        ['indirect: un bilan communiqué par la police | selon | Plus de 200 personnes ont été arrêtées'],
      ],
      [
        'À l’en croire, le projet coûtera deux fois plus cher.',
        ['indirect: l’ | À l’en croire | le projet coûtera deux fois plus cher'],
      ],
      [
        '« Un cadeau », sourit Paul Vian, pour qui l’accord n’engage à rien.',
        ['direct: Paul Vian | sourit | « Un cadeau »', 'indirect: Paul Vian | pour qui | l’accord n’engage à rien'],
      ],
      [
        'Un rapport selon lequel le barrage fuit circule depuis lundi.',
        ['indirect: Un rapport | selon lequel | le barrage fuit'],
      ],
      ['Selon la loi, le délai est de deux mois. Selon les époques, le fleuve change de lit.', []],
      ['Pour la majeure partie du pays, il s’agira d’une éclipse partielle.', []],
      ['Cette information n’a pu être vérifiée de source indépendante.', []],
      [
        'La ville aurait selon plusieurs élus payé deux fois les travaux.',
        ['indirect: plusieurs élus | selon | La ville aurait ‖ payé deux fois les travaux'],
      ],
      [
        'Pour Paul Vian, chef de file du groupe, la régie navigue à vue.',
        ['indirect: Paul Vian, chef de file du groupe | Pour | la régie navigue à vue'],
      ],
      ['Côté vainqueur, on savourait.', []],
      [
        '« Une étape », nuance Nora Ruiz, pour qui « tout reste à faire ».',
        ['direct: Nora Ruiz | nuance | « Une étape »', 'direct: Nora Ruiz | pour qui | « tout reste à faire »'],
      ],
      [
        'Paul Vian est contre. À ses yeux, le texte est bancal.',
        ['indirect: ses yeux → Paul Vian | À | le texte est bancal'],
      ],
      [
        'Le groupe aurait, d’après nos informations, proposé trois millions.',
        ['indirect: nos informations | d’après | Le groupe aurait ‖ proposé trois millions'],
      ],
      [
        'Selon la toute nouvelle loi du 16 mars, le délai est de deux mois. Pour les européennes, il reste un mois.',
        [],
      ],
    ],
  },
  {
    number: 9,
    name: 'no marks, cue at the end',
    drafts: [
      [
        'L’accord coûtera des emplois, a prévenu la CGT.',
        ['indirect: la CGT | a prévenu | L’accord coûtera des emplois'],
      ],
      [
        'Cette pente, estime l’économiste Paul Rénal, « ne tient pas ».',
        ['mixed: l’économiste Paul Rénal | estime | Cette pente ‖ « ne tient pas »'],
      ],
      [
        'Le dossier est clos, fait savoir la préfecture.',
        ['indirect: la préfecture | fait savoir | Le dossier est clos'],
      ],
      ['Comme l’a dit Léa Morin, « rien n’est joué ».', ['direct: Léa Morin | l’a dit | « rien n’est joué »']],
      ['« Rien n’est joué », comme l’a rappelé Léa Morin.', ['direct: Léa Morin | l’a rappelé | « Rien n’est joué »']],
    ],
  },
  {
    number: 10,
    name: 'pronoun as source',
    drafts: [
      [
        'Léa Morin a quitté la salle. « Non », a-t-elle répondu.',
        ['direct: -t-elle → Léa Morin | a-t-elle répondu | « Non »'],
      ],
      [
        'Selim Haddad est revenu. Il a assuré que tout allait bien.',
        ['indirect: Il → Selim Haddad | a assuré | tout allait bien'],
      ],
      [
        'Le parquet a ouvert une enquête pour homicide involontaire, a-t-il indiqué à l’AFP.',
        ['indirect: -t-il | a-t-il indiqué | Le parquet a ouvert une enquête pour homicide involontaire'],
      ],
      [
        '« J’ai eu peur pour mes enfants », confie-t-elle, les larmes aux yeux.',
        ['direct: -t-elle | confie-t-elle | « J’ai eu peur pour mes enfants »'],
      ],
      [
        'Quant au maire, il estime que la décision est « injuste ».',
        ['mixed: il → maire | estime | la décision est « injuste »'],
      ],
      [
        '« Il faut que ça cesse ! », s’exclame-t-il avant de raccrocher.',
        ['direct: -t-il | s’exclame-t-il | « Il faut que ça cesse ! »'],
      ],
      [
        'Le maire Paul Vian est venu. « Nous verrons », a confié le premier magistrat.',
        ['direct: le premier magistrat → Paul Vian | a confié | « Nous verrons »'],
      ],
    ],
  },
  {
    number: 11,
    name: 'noun phrase as source',
    drafts: [
      [
        'Le chef de l’État a assuré que le texte serait voté.',
        ['indirect: Le chef de l’État | a assuré | le texte serait voté'],
      ],
      ['« On a eu peur », raconte une riveraine.', ['direct: une riveraine | raconte | « On a eu peur »']],
    ],
  },
  {
    number: 12,
    name: 'role, apposition or relative clause',
    drafts: [
      [
        'Le plan est suivi, en particulier par l’institut qui estime que la maladie recule.',
        ['indirect: l’institut | estime | la maladie recule'],
      ],
      [
        'Ainsi Léa Morin, cheffe de groupe et médecin, estime que le plan est mal préparé.',
        ['indirect: Léa Morin, cheffe de groupe et médecin | estime | le plan est mal préparé'],
      ],
      [
        'Le ministre russe des Affaires étrangères, Igor Balov, a également déclaré que toute livraison serait une cible.',
        [
          'indirect: Le ministre russe des Affaires étrangères, Igor Balov | a également déclaré | toute livraison serait une cible',
        ],
      ],
      [
        'Léa Morin, qui dirige le club depuis 2019, décrit une équipe « à genoux ».',
        ['mixed: Léa Morin, qui dirige le club depuis 2019 | décrit | une équipe « à genoux »'],
      ],
      [
        'Le maire (PS), Luc Aubin, a précisé que les travaux débuteraient lundi.',
        ['indirect: Le maire (PS), Luc Aubin | a précisé | les travaux débuteraient lundi'],
      ],
      [
        'Luc Aubin, 54 ans, maire de Trévoux, l’assure : le pont tiendra.',
        ['indirect: Luc Aubin, 54 ans, maire de Trévoux | l’assure | le pont tiendra'],
      ],
      [
        'Le directeur de l’usine, qui n’a pas souhaité donner son nom, parle d’un « gâchis ».',
        ['mixed: Le directeur de l’usine, qui n’a pas souhaité donner son nom | parle | d’un « gâchis »'],
      ],
      [
        'Les dirigeants ainsi que les salariés rétorquent que rien n’est signé.',
        ['indirect: Les dirigeants ainsi que les salariés | rétorquent | rien n’est signé'],
      ],
      [
        'Élise Cadran a requis trois ans de prison ferme, dénonçant un mépris.',
        [
          'indirect: Élise Cadran | a requis | trois ans de prison ferme',
          'indirect: Élise Cadran | dénonçant | un mépris',
        ],
      ],
    ],
  },
  {
    number: 13,
    name: 'several sources',
    drafts: [
      ['La CGT et FO dénoncent un « coup de force ».', ['mixed: La CGT et FO | dénoncent | un « coup de force »']],
    ],
  },
  {
    number: 14,
    name: 'spokesperson or unnamed',
    drafts: [
      [
        '« Il votera contre », souffle un de ses proches, sous couvert d’anonymat.',
        ['direct: un de ses proches | souffle | « Il votera contre »'],
      ],
      [
        'Un porte-parole du ministère a déclaré que l’enquête suivait son cours.',
        ['indirect: Un porte-parole du ministère | a déclaré | l’enquête suivait son cours'],
      ],
      [
        'Le Medef, par la voix de son vice-président, Luc Aubin, s’est félicité d’un texte « courageux ».',
        ['mixed: Le Medef, par la voix de son vice-président, Luc Aubin | s’est félicité | d’un texte « courageux »'],
      ],
      [
        'Des sources proches du dossier évoquent un possible accord d’ici vendredi.',
        ['indirect: Des sources proches du dossier | évoquent | un possible accord d’ici vendredi'],
      ],
      [
        'Un habitant, qui a requis l’anonymat, raconte que les secours ont tardé.',
        ['indirect: Un habitant, qui a requis l’anonymat | raconte | les secours ont tardé'],
      ],
      [
        'Une source gouvernementale confirme : « Rien n’est arrêté. »',
        ['direct: Une source gouvernementale | confirme | « Rien n’est arrêté. »'],
      ],
    ],
  },
  {
    number: 15,
    name: 'text as source',
    drafts: [
      [
        'Le rapport relève que les digues étaient fragiles.',
        ['indirect: Le rapport | relève | les digues étaient fragiles'],
      ],
      ['Son étude conclut à une « erreur massive ».', ['mixed: Son étude | conclut | à une « erreur massive »']],
      [
        'Les auteurs montrent que la dose protège les enfants.',
        ['indirect: Les auteurs | montrent | la dose protège les enfants'],
      ],
      [
        'Le rapport, consulté par Mediapart, pointe des « défaillances graves ».',
        ['mixed: Le rapport, consulté par Mediapart | pointe | des « défaillances graves »'],
      ],
      ['Libération titre sur « la fin d’une époque ».', ['mixed: Libération | titre | sur « la fin d’une époque »']],
      [
        'Dans Les Échos, on apprend que la note s’élèverait à quatre milliards.',
        ['indirect: Les Échos | apprend | la note s’élèverait à quatre milliards'],
      ],
    ],
  },
  {
    number: 16,
    name: 'nobody as source',
    drafts: [
      [
        'Il a été annoncé par Bercy que le texte serait remanié.',
        ['indirect: Bercy | a été annoncé | le texte serait remanié'],
      ],
      ['On murmure que le poste serait supprimé.', ['indirect: – | murmure | le poste serait supprimé']],
      ['Il se dit aussi que le directeur partirait.', ['indirect: – | se dit | le directeur partirait']],
      ['Il n’a pas été fait état de blessés.', ['indirect: – | n’a pas été fait état | de blessés']],
      ['On veut croire au Quai d’Orsay que la trêve tiendra.', ['indirect: – | veut croire | la trêve tiendra']],
      [
        '« La trêve tiendra », veut-on croire au Quai d’Orsay.',
        ['direct: Quai d’Orsay | veut-on croire | « La trêve tiendra »'],
      ],
      [
        '« Le dialogue reste ouvert », souligne-t-on dans l’entourage du ministre.',
        ['direct: l’entourage du ministre | souligne-t-on | « Le dialogue reste ouvert »'],
      ],
      [
        'Les pompiers sont intervenus vers 3 heures, a-t-on appris auprès du Sdis.',
        ['indirect: Sdis | a-t-on appris | Les pompiers sont intervenus vers 3 heures'],
      ],
      [
        'Les travaux reprendront étant précisé que la rue restera fermée.',
        ['indirect: – | étant précisé | la rue restera fermée'],
      ],
      [
        'Le directeur, accusé d’avoir caché les comptes, est parti.',
        ['indirect: – | accusé | d’avoir caché les comptes'],
      ],
      [
        'La séance est fixée au 16 mars, a-t-il été précisé.',
        ['indirect: – | a-t-il été précisé | La séance est fixée au 16 mars'],
      ],
      [
        'Le toit s’envolerait au moindre vent, dit-on dans le village.',
        ['indirect: – | dit-on | Le toit s’envolerait au moindre vent'],
      ],
    ],
  },
  {
    number: 17,
    name: 'quotation over paragraphs',
    drafts: [
      [
        '« Nous avons tout essayé, les filets et les prières.\n\n» Rien n’y fait », soupire une éleveuse.',
        ['direct: une éleveuse | soupire | « Nous avons tout essayé, les filets et les prières. ‖ » Rien n’y fait »'],
      ],
      [
        '« Nous tenons. La saison sera longue.\n\n« Rien n’est joué », conclut Léa Morin.',
        ['direct: Léa Morin | conclut | « Nous tenons. La saison sera longue. ‖ « Rien n’est joué »'],
      ],
      [
        '« Nous tenons.\n\n« La saison sera longue.\n\n« Rien n’est joué.\n\n« Nous verrons », conclut Léa Morin.',
        [
          'direct: Léa Morin | conclut | « Nous tenons. ‖ « La saison sera longue. ‖ « Rien n’est joué. ‖ « Nous verrons »',
        ],
      ],
      [
        '« Nous avons perdu un ami.\n\nLe préfet l’a dit, la ville était belle.\n\nNous ne l’oublierons pas », conclut Léa Morin.',
        [
          'direct: Léa Morin | conclut | « Nous avons perdu un ami. ‖ Le préfet l’a dit, la ville était belle. ‖ Nous ne l’oublierons pas »',
        ],
      ],
      [
        '« Nous avons perdu un ami.\n\nLe préfet a dit que la ville était belle.\n\n« Non », conclut Léa Morin.',
        [
          'direct: – | – | « Nous avons perdu un ami.',
          'indirect: Le préfet | a dit | la ville était belle',
          'direct: Léa Morin | conclut | « Non »',
        ],
      ],
    ],
  },
  {
    number: 18,
    name: 'source in a neighbouring sentence',
    drafts: [
      [
        'Léa Morin ne mâche pas ses mots. « C’est un échec complet. »',
        ['direct: Léa Morin | – | « C’est un échec complet. »'],
      ],
      [
        'Le bilan de l’entraîneur était mitigé : « On a montré de bonnes choses, mais on a faibli. »',
        ['direct: l’entraîneur | bilan | « On a montré de bonnes choses, mais on a faibli. »'],
      ],
      [
        'Léa Morin en est convaincue : « Le stade sera prêt. »',
        ['direct: Léa Morin | en est convaincue | « Le stade sera prêt. »'],
      ],
    ],
  },
  {
    number: 19,
    name: 'quotation inside a quotation',
    drafts: [
      ['« Il m’a dit "cours" », raconte Selim Haddad.', ['direct: Selim Haddad | raconte | « Il m’a dit "cours" »']],
    ],
  },
  {
    number: 20,
    name: 'marks that are not speech',
    drafts: [
      ['Le film « Titane » a reçu un prix.', []],
      ['Le « grand bond » a surpris les voisins.', []],
      ['Toutes les pistes, y compris la piste criminelle, sont ouvertes.', []],
    ],
  },
  {
    number: 21,
    name: 'mark that nothing closes',
    drafts: [
      [
        '« Nous irons à Paris, menace Selim Haddad. Les salariés sont partis.',
        ['direct: Selim Haddad | menace | « Nous irons à Paris'],
      ],
    ],
  },
  {
    number: 22,
    name: 'typography of marks',
    drafts: [
      [
        '“Et pourquoi ne pas donner ces places ?“ Léa Morin se tait.',
        ['direct: Léa Morin | – | “Et pourquoi ne pas donner ces places ?“'],
      ],
      [
        'La maire, Ana Ruiz, a promis de « trouver les fonds ».',
        ['mixed: La maire, Ana Ruiz | a promis | de « trouver les fonds »'],
      ],
      ['«Nous tenons», a dit Ana Ruiz.', ['direct: Ana Ruiz | a dit | «Nous tenons»']],
    ],
  },
  {
    number: 23,
    name: 'headline, list and transcript',
    drafts: [
      ['Immigration : « Nous échouons », juge Ana Ruiz', ['direct: Ana Ruiz | juge | « Nous échouons »']],
      [
        '- Élodie Pons, arboricultrice : « J’arrache tout en octobre. »',
        ['direct: Élodie Pons, arboricultrice | : | « J’arrache tout en octobre. »'],
      ],
      ['LE MAIRE – Ils sont dans votre dossier.', ['direct: LE MAIRE | – | Ils sont dans votre dossier']],
      [
        '« Ça ne passera pas », tranche un cadre de la majorité. Un autre : « On va droit dans le mur. »',
        [
          'direct: un cadre de la majorité | tranche | « Ça ne passera pas »',
          'direct: Un autre | : | « On va droit dans le mur. »',
        ],
      ],
      ['Sécurité : « Nous ne lâcherons rien ! »', ['direct: – | – | « Nous ne lâcherons rien ! »']],
    ],
  },
  {
    number: 24,
    name: 'conditional of hearsay',
    drafts: [['Un ouvrier aurait donné l’alerte.', ['indirect: – | – | Un ouvrier aurait donné l’alerte']]],
  },
  {
    number: 25,
    name: 'denied or refused',
    drafts: [
      ['Les parents qui auraient pu partir plus tôt ont attendu.', []],
      ['Le ministère a démenti toute pression.', ['indirect: Le ministère | a démenti | toute pression']],
      ['Léa Morin a refusé de commenter la décision.', []],
      ['L’Élysée n’a pas souhaité commenter ces informations.', []],
      [
        'Le groupe pétrolier a démenti être à l’origine de la fuite.',
        ['indirect: Le groupe pétrolier | a démenti | être à l’origine de la fuite'],
      ],
      [
        'Le groupe pétrolier a démenti avoir caché la fuite.',
        ['indirect: Le groupe pétrolier | a démenti | avoir caché la fuite'],
      ],
      ['La direction, contactée par nos soins, n’a pas donné suite.', []],
      ['Elle a alerté le gouvernement dès qu’il a été question de la loi.', []],
      ['Ni la mairie ni la préfecture n’ont souhaité réagir.', []],
      ['L’intéressé a contesté toute malversation.', ['indirect: L’intéressé | a contesté | toute malversation']],
      ['Le service devrait fermer en août.', []],
    ],
  },
  {
    number: 26,
    name: 'second cue of the same source',
    drafts: [
      [
        'La Russie a exprimé de vives inquiétudes, affirmant que l’armement compromet la paix.',
        [
          'indirect: La Russie | a exprimé | de vives inquiétudes',
          'indirect: La Russie | affirmant | l’armement compromet la paix',
        ],
      ],
      [
        'M. Haddad a proposé de jouer, soulignant que « le public n’y est pour rien ».',
        [
          'indirect: M. Haddad | a proposé | de jouer',
          'direct: M. Haddad | soulignant | « le public n’y est pour rien »',
        ],
      ],
      [
        'Le syndicat a déploré un recul et averti que la grève durerait.',
        ['indirect: Le syndicat | a déploré | un recul', 'indirect: Le syndicat | averti | la grève durerait'],
      ],
      [
        '« Je pars », a-t-elle dit à l’AFP, ajoutant qu’elle reviendrait.',
        ['direct: -t-elle | a-t-elle dit | « Je pars »', 'indirect: -t-elle | ajoutant | elle reviendrait'],
      ],
      [
        'Interrogée par l’AFP, la ministre des Transports, Claire Vautrin, a reconnu des « dysfonctionnements » et promis un audit.',
        [
          'mixed: la ministre des Transports, Claire Vautrin | a reconnu | des « dysfonctionnements »',
          'indirect: la ministre des Transports, Claire Vautrin | promis | un audit',
        ],
      ],
      [
        '« C’est une décision lourde », a-t-elle reconnu, tout en assurant que les emplois seraient préservés.',
        [
          'direct: -t-elle | a-t-elle reconnu | « C’est une décision lourde »',
          'indirect: -t-elle | assurant | les emplois seraient préservés',
        ],
      ],
      [
        'Le chef de la diplomatie américaine a appelé les deux parties à reprendre les négociations et souligné l’urgence d’un cessez-le-feu.',
        [
          'indirect: Le chef de la diplomatie américaine | a appelé | les deux parties à reprendre les négociations',
          'indirect: Le chef de la diplomatie américaine | souligné | l’urgence d’un cessez-le-feu',
        ],
      ],
      [
        'Le porte-parole de l’armée a affirmé que trois drones avaient été abattus, ajoutant que l’enquête se poursuivait.',
        [
          'indirect: Le porte-parole de l’armée | a affirmé | trois drones avaient été abattus',
          'indirect: Le porte-parole de l’armée | ajoutant | l’enquête se poursuivait',
        ],
      ],
      [
        'L’avocat de la défense a plaidé la relaxe, jugeant le dossier « vide ».',
        [
          'indirect: L’avocat de la défense | a plaidé | la relaxe',
          'mixed: L’avocat de la défense | jugeant | le dossier « vide »',
        ],
      ],
      [
        'Le ministre de l’Économie a balayé ces critiques, évoquant un « procès d’intention ».',
        ['mixed: Le ministre de l’Économie | évoquant | un « procès d’intention »'],
      ],
      [
        'La Commission a rejeté ces accusations, les qualifiant de « mensongères ».',
        ['mixed: La Commission | les qualifiant | de « mensongères »'],
      ],
      [
        '« Il s’agit d’une première étape », s’est réjouie la ministre déléguée, saluant « un geste fort ».',
        [
          'direct: la ministre déléguée | s’est réjouie | « Il s’agit d’une première étape »',
          'direct: la ministre déléguée | saluant | « un geste fort »',
        ],
      ],
      [
        'L’armée a reconnu une « erreur » et présenté ses excuses.',
        ['mixed: L’armée | a reconnu | une « erreur »', 'indirect: L’armée | présenté | ses excuses'],
      ],
      [
        'Le 17 janvier, le juge d’instruction Armand Ribes, successeur du juge Éric Halpon, écrit que "l’enquête n’est pas close", tout en relevant qu’"un grand nombre de témoins" restent à entendre.',
        [
          'direct: le juge d’instruction Armand Ribes, successeur du juge Éric Halpon | écrit | "l’enquête n’est pas close"',
          'mixed: le juge d’instruction Armand Ribes, successeur du juge Éric Halpon | relevant | "un grand nombre de témoins" restent à entendre',
        ],
      ],
      [
        'Le ministre a assuré jeudi à l’Assemblée que « personne ne serait laissé au bord du chemin », promettant une loi « avant l’été ».',
        [
          'direct: Le ministre | a assuré | « personne ne serait laissé au bord du chemin »',
          'mixed: Le ministre | promettant | une loi « avant l’été »',
        ],
      ],
      [
        'Nora Ruiz a salué l’accord, non sans rappeler le coût du chantier.',
        ['indirect: Nora Ruiz | a salué | l’accord', 'indirect: Nora Ruiz | rappeler | le coût du chantier'],
      ],
      [
        'La ville a fermé le pont. C’est ce qu’a annoncé la préfecture jeudi.',
        ['indirect: la préfecture | a annoncé | La ville a fermé le pont'],
      ],
    ],
  },
  {
    number: 27,
    name: 'report inside a report',
    drafts: [
      [
        'Il assure que la police lui a dit que la voie était libre.',
        [
          'indirect: Il | assure | la police lui a dit que la voie était libre',
          'indirect: la police | lui a dit | la voie était libre',
        ],
      ],
    ],
  },
  {
    number: 28,
    name: 'written words',
    drafts: [
      ['« Honte à vous », a écrit sur X une mère d’élève.', ['direct: une mère d’élève | a écrit | « Honte à vous »']],
      [
        '« La salle vivra », peut-on lire sur une pancarte.',
        ['direct: une pancarte | peut-on lire | « La salle vivra »'],
      ],
      [
        'Une note de la préfecture est parue lundi. On y apprend que le barrage fuit.',
        ['indirect: Une note de la préfecture | y apprend | le barrage fuit'],
      ],
    ],
  },
  {
    number: 29,
    name: 'dialogue',
    drafts: [
      ['— Vous venez ? demanda la juge.', ['direct: la juge | demanda | — Vous venez ?']],
      ['— Non, répliqua le notaire. Je pars.', ['direct: le notaire | répliqua | — Non ‖ Je pars']],
      [
        '— « Pas mal, monsieur », répondit le concierge, « et vous ? »',
        ['direct: le concierge | répondit | — « Pas mal, monsieur » ‖ « et vous ? »'],
      ],
      [
        '— « Le vent tourne, répliqua Paul, et cela est dû à la saison », ajouta-t-il en riant.',
        ['direct: Paul | répliqua | — « Le vent tourne ‖ et cela est dû à la saison »'],
      ],
      [
        'Claire Aubry publie un roman.\n\n**Vous y croyez ?**\n\nOui, j’y crois.\n\n**Et maintenant ?**\n\nJe me repose.\n\nLe livre paraît jeudi.',
        ['direct: – → Claire Aubry | – | Oui, j’y crois.', 'direct: – → Claire Aubry | – | Je me repose.'],
      ],
    ],
  },
  {
    number: 30,
    name: 'part of a group as source',
    drafts: [
      ['Certains alliés redoutent une crise.', ['indirect: Certains alliés | redoutent | une crise']],
      [
        'Une partie de la gauche juge le texte « inutile ».',
        ['mixed: Une partie de la gauche | juge | le texte « inutile »'],
      ],
    ],
  },
  {
    number: 31,
    name: 'cue verbs in another sense',
    drafts: [
      ['Cet homme, décrit comme un solitaire, a été arrêté mardi.', []],
      ['La police poursuit un suspect.', []],
      ['Le maire a lancé un appel d’offres.', []],
      ['Ils ont trouvé un accord.', []],
      ['Il est à noter que le couple a eu de la chance.', []],
      ['Il convient de rappeler que la vitesse est limitée.', []],
      ['Le Club Nomade propose une exposition de photographies.', []],
      ['Les enfants ont montré leur travail d’après "Les contes" de l’auteur.', []],
      ['Il fut aussi question d’évoquer les projets de l’année.', []],
      ['La maire a contesté ce calcul, qu’elle n’a pas demandé.', ['indirect: La maire | a contesté | ce calcul']],
    ],
  },
];

describe('French speech', () => {
  for (const { number, name, drafts } of classes) {
    describe(`of class ${number}, ${name}`, () => {
      for (const [draft, claims] of drafts)
        it(`is read in: ${draft.replaceAll('\n', ' ')}`, () => {
          assert.deepEqual(claimLines(`${draft}\n`, 'fr'), claims);
        });
    });
  }
});
