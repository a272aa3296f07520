import { itemSet, rows } from '../lexicon';

/** Countries and peoples: name, then the demonym’s masculine and, where it is irregular, its feminine. All of them speak. */
export const countries = `
Afghanistan|afghan; Afrique du Sud|sud-africain; Albanie|albanais; Algérie|algérien; Allemagne|allemand; Andorre|andorran; Angola|angolais
Angleterre|anglais; Arabie saoudite|saoudien; Argentine|argentin; Arménie|arménien; Australie|australien; Autriche|autrichien; Azerbaïdjan|azerbaïdjanais
Bahamas|bahaméen; Bahreïn|bahreïni; Bangladesh|bangladais; Barbade|barbadien; Belgique|belge; Belize|bélizien; Bénin|béninois; Bhoutan|bhoutanais
Biélorussie|biélorusse; Bélarus|bélarusse; Birmanie|birman; Bolivie|bolivien; Bosnie|bosnien; Bosnie-Herzégovine|bosniaque; Botswana|botswanais; Brésil|brésilien
Brunei|brunéien; Bulgarie|bulgare; Burkina Faso|burkinabè|burkinabè; Burundi|burundais; Cambodge|cambodgien; Cameroun|camerounais; Canada|canadien; Cap-Vert|cap-verdien
Centrafrique|centrafricain; Chili|chilien; Chine|chinois; Chypre|chypriote; Colombie|colombien; Comores|comorien; Congo|congolais; Corée du Nord|nord-coréen
Corée du Sud|sud-coréen; Costa Rica|costaricien; Côte d'Ivoire|ivoirien; Croatie|croate; Cuba|cubain; Danemark|danois; Djibouti|djiboutien; Écosse|écossais
Égypte|égyptien; Émirats arabes unis|émirati; Émirats|émirien; Équateur|équatorien; Érythrée|érythréen; Espagne|espagnol; Estonie|estonien; Eswatini|swazi; États-Unis|américain
Éthiopie|éthiopien; Fidji|fidjien; Finlande|finlandais; France|français; Gabon|gabonais; Gambie|gambien; Géorgie|géorgien; Ghana|ghanéen; Grande-Bretagne|britannique
Grèce|grec|grecque; Grenade|grenadien; Groenland|groenlandais; Guatemala|guatémaltèque; Guinée|guinéen; Guinée-Bissau|bissau-guinéen; Guinée équatoriale|équato-guinéen; Guyana|guyanien; Haïti|haïtien
Honduras|hondurien; Hongrie|hongrois; Inde|indien; Indonésie|indonésien; Irak|irakien; Iran|iranien; Irlande|irlandais; Irlande du Nord|nord-irlandais; Islande|islandais
Israël|israélien; Italie|italien; Jamaïque|jamaïcain; Japon|japonais; Jordanie|jordanien; Kazakhstan|kazakh|kazakhe; Kenya|kényan; Kirghizstan|kirghize; Kiribati|kiribatien
Kosovo|kosovar; Koweït|koweïtien; Laos|laotien; Lesotho|lesothan; Lettonie|letton; Liban|libanais; Liberia|libérien; Libye|libyen; Liechtenstein|liechtensteinois
Lituanie|lituanien; Luxembourg|luxembourgeois; Macédoine du Nord|macédonien; Madagascar|malgache; Malaisie|malaisien; Malawi|malawien; Maldives|maldivien; Mali|malien; Malte|maltais
Maroc|marocain; Maurice|mauricien; Mauritanie|mauritanien; Mexique|mexicain; Micronésie|micronésien; Moldavie|moldave; Monaco|monégasque; Mongolie|mongol; Monténégro|monténégrin
Mozambique|mozambicain; Myanmar|birman; Namibie|namibien; Nauru|nauruan; Népal|népalais; Nicaragua|nicaraguayen; Niger|nigérien; Nigeria|nigérian; Norvège|norvégien
Nouvelle-Zélande|néo-zélandais; Oman|omanais; Ouganda|ougandais; Ouzbékistan|ouzbek|ouzbèke; Pakistan|pakistanais; Palaos|palaosien; Palestine|palestinien; Panama|panaméen
Papouasie-Nouvelle-Guinée|papouasien; Paraguay|paraguayen; Pays-Bas|néerlandais; Pays de Galles|gallois; Pérou|péruvien; Philippines|philippin; Pologne|polonais; Porto Rico|portoricain
Portugal|portugais; Qatar|qatari; République centrafricaine|centrafricain; République démocratique du Congo|congolais; République dominicaine|dominicain; République tchèque|tchèque
Roumanie|roumain; Royaume-Uni|britannique; Russie|russe; Rwanda|rwandais; Sainte-Lucie|saint-lucien; Saint-Marin|saint-marinais; Salomon|salomonais; Salvador|salvadorien; Samoa|samoan
Sao Tomé-et-Principe|santoméen; Sénégal|sénégalais; Serbie|serbe; Seychelles|seychellois; Sierra Leone|sierra-léonais; Singapour|singapourien; Slovaquie|slovaque; Slovénie|slovène
Somalie|somalien; Soudan|soudanais; Soudan du Sud|sud-soudanais; Sri Lanka|sri-lankais; Suède|suédois; Suisse|suisse|suissesse; Suriname|surinamien; Syrie|syrien; Tadjikistan|tadjik|tadjike
Taïwan|taïwanais; Tanzanie|tanzanien; Tchad|tchadien; Tchéquie|tchèque; Thaïlande|thaïlandais; Timor oriental|timorais; Togo|togolais; Tonga|tongien; Trinité-et-Tobago|trinidadien; Tunisie|tunisien
Turkménistan|turkmène; Turquie|turc|turque; Tuvalu|tuvaluan; Ukraine|ukrainien; Uruguay|uruguayen; Vanuatu|vanuatais; Venezuela|vénézuélien; Viêt Nam|vietnamien; Vietnam|vietnamien
Yémen|yéménite; Zambie|zambien; Zimbabwe|zimbabwéen; URSS|soviétique; Yougoslavie|yougoslave
`;

/** National capitals and seats of power: they speak for their governments. */
export const capitals = `
Abou Dhabi; Abuja; Accra; Addis-Abeba; Alger; Amman; Amsterdam; Ankara; Antananarivo; Astana; Athènes; Bagdad; Bakou; Bamako; Bangkok; Bangui; Belgrade; Berlin; Berne; Beyrouth
Bichkek; Bissau; Bogota; Brasília; Brasilia; Bratislava; Brazzaville; Bruxelles; Bucarest; Budapest; Buenos Aires; Canberra; Caracas; Chisinau; Colombo; Conakry; Copenhague; Dacca; Dakar; Damas
Doha; Douchanbé; Dublin; Erevan; Freetown; Gaza; Hanoï; Harare; Helsinki; Islamabad; Jakarta; Jérusalem; Kaboul; Kampala; Katmandou; Khartoum; Kiev; Kyiv; Kigali; Kingston; Kinshasa; Koweït
Kuala Lumpur; La Havane; La Haye; La Paz; Le Caire; Libreville; Lima; Lisbonne; Ljubljana; Lomé; Londres; Luanda; Lusaka; Madrid; Managua; Manille; Maputo; Mexico; Minsk; Mogadiscio
Monrovia; Montevideo; Moscou; Nairobi; N'Djamena; New Delhi; Niamey; Nicosie; Nouakchott; Oslo; Ottawa; Ouagadougou; Oulan-Bator; Panama; Paris; Pékin; Phnom Penh; Podgorica; Port-au-Prince; Prague
Praia; Pretoria; Pristina; Pyongyang; Quito; Rabat; Reykjavik; Riga; Riyad; Rome; Sanaa; San José; San Salvador; Santiago; Saint-Domingue; Sarajevo; Séoul; Skopje; Sofia; Stockholm; Tachkent
Taipei; Tallinn; Tbilissi; Téhéran; Tel-Aviv; Tirana; Tokyo; Tripoli; Tunis; Vaduz; Varsovie; Vienne; Vientiane; Vilnius; Washington; Wellington; Windhoek; Yaoundé; Zagreb; Strasbourg; Genève
`;

/** Cities, regions, départements, seas and other places of the news. */
export const places = `
RDC
Abbeville; Agen; Beijing; Taiwan; Aix-en-Provence; Ajaccio; Albertville; Albi; Alençon; Alès; Amiens; Angers; Angoulême; Annecy; Antibes; Arles; Arras; Aubagne; Aubervilliers; Auch; Aurillac; Autun; Auxerre
Avignon; Bar-le-Duc; Bastia; Bayonne; Beaune; Beauvais; Belfort; Bergerac; Besançon; Béthune; Béziers; Biarritz; Blois; Bobigny; Bordeaux; Boulogne-Billancourt; Boulogne-sur-Mer; Bourg-en-Bresse
Bourges; Brest; Briançon; Brive; Brive-la-Gaillarde; Caen; Cahors; Calais; Cannes; Carcassonne; Castres; Cayenne; Chalon-sur-Saône; Châlons-en-Champagne; Chambéry; Chamonix; Charleville-Mézières
Chartres; Châteauroux; Châtellerault; Chaumont; Cherbourg; Cholet; Clermont-Ferrand; Cognac; Colmar; Compiègne; Concarneau; Corbeil-Essonnes; Courbevoie; Créteil; Dax; Deauville; Dieppe; Digne; Dijon
Dole; Douai; Draguignan; Dreux; Dunkerque; Épernay; Épinal; Évreux; Évry; Fontainebleau; Forbach; Fort-de-France; Foix; Fréjus; Gap; Gennevilliers; Grasse; Grenoble; Guéret; Guingamp; Hayange; Hyères
Issy-les-Moulineaux; Ivry-sur-Seine; Laon; La Rochelle; La Roche-sur-Yon; Laval; Le Creusot; Le Havre; Le Mans; Le Puy-en-Velay; Lens; Levallois-Perret; Libourne; Lille; Limoges; Lisieux; Lons-le-Saunier
Lorient; Lourdes; Lunéville; Lyon; Mâcon; Manosque; Mantes-la-Jolie; Marseille; Martigues; Maubeuge; Mayotte; Meaux; Melun; Mende; Menton; Metz; Millau; Montauban; Montbéliard; Mont-de-Marsan; Montélimar
Montluçon; Montpellier; Montreuil; Morlaix; Moulins; Mulhouse; Nancy; Nanterre; Nantes; Narbonne; Nevers; Nice; Nîmes; Niort; Nouméa; Orange; Orléans; Papeete; Pau; Périgueux; Perpignan; Poissy; Poitiers
Pontoise; Privas; Quimper; Rambouillet; Reims; Rennes; Roanne; Rochefort; Rodez; Romans-sur-Isère; Roubaix; Rouen; Royan; Rungis; Saclay; Saint-Brieuc; Saint-Denis; Saint-Dizier; Saint-Étienne; Saint-Lô; Saint-Malo
Saint-Nazaire; Saint-Ouen; Saint-Quentin; Saint-Tropez; Saintes; Salon-de-Provence; Sarcelles; Sarreguemines; Saumur; Sedan; Senlis; Sens; Sète; Sevran; Soissons; Tarbes; Thionville; Toul; Toulon; Toulouse; Tourcoing
Tours; Trappes; Troyes; Tulle; Valence; Valenciennes; Vannes; Vaulx-en-Velin; Vénissieux; Verdun; Versailles; Vesoul; Vichy; Vierzon; Villeneuve-d'Ascq; Villeurbanne; Vincennes; Vitry-sur-Seine; Voiron
Ain; Aisne; Allier; Alpes; Alpes-de-Haute-Provence; Alpes-Maritimes; Ardèche; Ardennes; Ariège; Aube; Aude; Aveyron; Bas-Rhin; Bouches-du-Rhône; Calvados; Cantal; Charente; Charente-Maritime; Cher; Corrèze
Corse-du-Sud; Côte-d'Or; Côtes-d'Armor; Creuse; Deux-Sèvres; Dordogne; Doubs; Drôme; Essonne; Eure; Eure-et-Loir; Finistère; Gard; Gers; Gironde; Haute-Corse; Haute-Garonne; Haute-Loire; Haute-Marne
Haute-Saône; Haute-Savoie; Haute-Vienne; Hautes-Alpes; Hautes-Pyrénées; Haut-Rhin; Hauts-de-Seine; Hérault; Ille-et-Vilaine; Indre; Indre-et-Loire; Isère; Jura; Landes; Loir-et-Cher; Loire; Loire-Atlantique; Loiret
Lot; Lot-et-Garonne; Lozère; Maine-et-Loire; Manche; Marne; Mayenne; Meurthe-et-Moselle; Meuse; Morbihan; Moselle; Nièvre; Oise; Orne; Pas-de-Calais; Puy-de-Dôme; Pyrénées; Pyrénées-Atlantiques
Pyrénées-Orientales; Rhône; Saône-et-Loire; Sarthe; Savoie; Seine; Seine-et-Marne; Seine-Maritime; Seine-Saint-Denis; Somme; Tarn; Tarn-et-Garonne; Territoire de Belfort; Val-de-Marne; Val-d'Oise; Var; Vaucluse
Vendée; Vosges; Yonne; Yvelines; Alsace; Aquitaine; Auvergne; Auvergne-Rhône-Alpes; Bourgogne; Bourgogne-Franche-Comté; Bretagne; Centre-Val de Loire; Champagne; Corse; Franche-Comté; Grand Est; Guadeloupe; Guyane
Hauts-de-France; Île-de-France; La Réunion; Languedoc; Limousin; Lorraine; Martinique; Midi-Pyrénées; Normandie; Nouvelle-Aquitaine; Nouvelle-Calédonie; Occitanie; Pays basque; Pays de la Loire; Périgord; Picardie
Poitou; Polynésie; Provence; Provence-Alpes-Côte d'Azur; Rhône-Alpes; Roussillon; Wallis-et-Futuna; Saint-Pierre-et-Miquelon; Wallonie; Flandre; Anvers; Bruges; Charleroi; Gand; Liège; Louvain; Mons; Namur; Ostende
Bâle; Davos; Fribourg; Lausanne; Lucerne; Neuchâtel; Sion; Valais; Vaud; Zurich; Montréal; Québec; Toronto; Vancouver; Calgary; Ontario; Acadie; Abidjan; Bouaké; Bujumbura; Casablanca; Cotonou; Douala; Goma; Johannesburg
Kidal; Lagos; Le Cap; Marrakech; Mombasa; Oran; Pointe-Noire; Porto-Novo; Sfax; Soweto; Tanger; Tombouctou; Zinder; Aden; Alep; Bassora; Benghazi; Dubaï; Homs; Ispahan; Karachi; La Mecque; Mossoul; Rafah; Ramallah; Cisjordanie
Golan; Kurdistan; Naplouse; Bombay; Calcutta; Cachemire; Canton; Hong Kong; Hiroshima; Ho-Chi-Minh-Ville; Lahore; Macao; Mumbai; Nagasaki; Nankin; Osaka; Shanghai; Shenzhen; Tibet; Wuhan; Xinjiang; Kyoto; Fukushima; Melbourne
Perth; Sydney; Barcelone; Bilbao; Grenade; Malaga; Palma; Séville; Catalogne; Andalousie; Porto; Bergame; Bologne; Florence; Gênes; Milan; Naples; Palerme; Pise; Sardaigne; Sicile; Toscane; Turin; Venise; Vérone; Lampedusa; Vatican
Bavière; Bonn; Brême; Cologne; Dortmund; Dresde; Düsseldorf; Francfort; Hambourg; Hanovre; Leipzig; Munich; Nuremberg; Sarre; Stuttgart; Saxe; Birmingham; Bristol; Cambridge; Cardiff; Édimbourg; Glasgow; Leeds; Liverpool; Manchester
Oxford; Belfast; Cork; Göteborg; Malmö; Rotterdam; Eindhoven; Maastricht; Cracovie; Gdansk; Wroclaw; Salzbourg; Innsbruck; Thessalonique; Crète; Donetsk; Donbass; Crimée; Kharkiv; Kherson; Louhansk; Lviv; Marioupol; Odessa; Zaporijia; Boutcha
Bakhmout; Tchernobyl; Transnistrie; Koursk; Rostov; Saint-Pétersbourg; Sébastopol; Sotchi; Vladivostok; Tchétchénie; Sibérie; Istanbul; Izmir; Haut-Karabakh; Srebrenica; Atlanta; Baltimore; Boston; Chicago; Dallas; Denver; Detroit; Houston
Las Vegas; Los Angeles; Miami; Minneapolis; New York; Philadelphie; Phoenix; Portland; San Francisco; Seattle; Silicon Valley; Wall Street; Hollywood; Alaska; Arizona; Californie; Caroline du Nord; Caroline du Sud; Colorado; Floride; Géorgie; Hawaï; Illinois
Iowa; Louisiane; Massachusetts; Michigan; Minnesota; Nevada; Ohio; Oregon; Pennsylvanie; Texas; Utah; Virginie; Wisconsin; Rio de Janeiro; São Paulo; Sao Paulo; Cancún; Tijuana; Guantanamo; Amazonie; Antarctique; Arctique; Caraïbes; Antilles; Atlantique; Pacifique
Méditerranée; Baltique; mer Noire; mer Rouge; Balkans; Caucase; Sahel; Maghreb; Proche-Orient; Moyen-Orient; Afrique; Amérique; Amérique latine; Asie; Europe; Océanie; Scandinavie; Occident; Danube; Rhin; Garonne; Himalaya; Sahara
`;

/** People of cities, regions and beyond; feminine behind a bar where it is irregular. */
export const otherDemonyms = `
agenais ajaccien albigeois algérois alpin alsacien amiénois andalou|andalouse angevin angoumoisin annécien antillais anversois aquitain ardéchois ardennais ariégeois arrageois audois auvergnat auxerrois aveyronnais avignonnais
barcelonais bavarois bayonnais bastiais beauvaisien belfortain berlinois berrichon bernois biarrot|biarrote biterrois bisontin bordelais bourguignon brestois breton|bretonne bruxellois caennais calaisien californien camarguais cannois cantalien catalan cévenol
chambérien champenois charentais chartrain cherbourgeois clermontois colmarien corrézien corse costarmoricain creusois dacquois dieppois dijonnais drômois dunkerquois écossais essonnien finistérien flamand francilien franc-comtois gantois
gardois gascon genevois gersois girondin grenoblois guadeloupéen guyanais havrais héraultais isérois jurassien landais languedocien lavallois lensois liégeois ligérien lillois limougeaud limousin londonien lorientais lorrain lotois lozérien lyonnais
madrilène maghrébin mahorais manceau|mancelle marseillais martégal martiniquais mayennais melunais messin milanais monégasque montalbanais montois montpelliérain montréalais morbihannais moscovite mosellan mulhousien munichois namurois nancéien nantais napolitain
narbonnais nazairien néo-calédonien new-yorkais niçois nîmois niortais nivernais nordiste normand occitan orléanais palois parisien périgourdin perpignanais picard poitevin polynésien pontivyen provençal pyrénéen québécois quimpérois réunionnais rémois rennais
azéri féroïen letton|lettone lombard malawite rhodanien rochelais romain romand rouennais roubaisien samarien saint-lois saintais sarthois savoyard sicilien sétois stéphanois strasbourgeois tarbais tarnais texan toulonnais toulousain tourangeau|tourangelle troyen valaisan valenciennois vannetais varois vaudois vauclusien vendéen
vénitien versaillais vichyssois viennois vosgien wallon yonnais zurichois africain arabe asiatique européen balte berbère kabyle kurde latino|latino latino-américain nord-américain océanien occidental onusien ouest-allemand proche-oriental sahélien
scandinave slave soviétique sunnite chiite ouïghour tchétchène tibétain transatlantique musulman chrétien juif|juive catholique protestant orthodoxe bouddhiste hindou|hindoue franco-allemand franco-italien franco-algérien israélo-palestinien hongkongais
lunévillois barisien spinalien meusien déodatien longovicien thionvillois forbachois sarregueminois haguenovien sélestadien montbéliardais pontissalien dolois lédonien vésulien chaumontais langrois chalonnais sparnacien sedanais
laonnois soissonnais saint-quentinois compiégnois abbevillois béthunois douaisien cambrésien maubeugeois boulonnais audomarois elbeuvien ébroïcien lexovien granvillais fougerais vitréen malouin dinannais briochin guingampais
lannionnais morlaisien quimperlois concarnois redonnais castelbriantais cholétais saumurois fléchois alençonnais argentanais flérien drouais castelroussin berruyer vierzonnais sénonais montargois giennois blésois vendômois
romorantinais chinonais lochois châtelleraudais bressuirais thouarsais rochefortais royannais cognaçais bergeracois sarladais libournais arcachonnais oloronais lourdais auscitain villeneuvois marmandais castrais mazamétain
ruthénois millavois cadurcien figeacois aurillacois briviste tulliste guérétois montluçonnais moulinois riomois issoirien ponot roannais montbrisonnais caladois burgien oyonnaxien annemassien thononais aixois albertvillois
voironnais valentinois montilien romanais privadois aubenassien annonéen alésien mendois carcassonnais orangeois carpentrassien arlésien dracénois fréjusien antibois mentonnais gapençais briançonnais dignois haut-marnais
haut-rhinois bas-rhinois doubien haut-saônois aubois marnais axonais oisien icaunais loirétain indrien deux-sévrien lot-et-garonnais tarn-et-garonnais haut-savoyard bressan morvandiau|morvandelle solognot cauchois gaumais hesbignon
verviétois carolorégien tournaisien ixellois louviérois arlonais dinantais hutois spadois fribourgeois neuchâtelois lausannois sédunois veveysan morgien
baulois bigouden|bigoudène béarnais sablais choletais fécampois verdunois beaunois forézien calédonien gaspésien beauceron saguenéen
basque percheron médocain sévillan|sévillane sarde carolo|carolo casaoui
trifluvien sherbrookois acadien ontarien manitobain tessinois biennois rodézien chablaisien
transalpin helvète batave lusitanien ibère teuton|teutonne hellène magyar|magyare nippon|nippone yankee|yankee
`;

/** Other names of nations, each with the one by which a country is known. */
export const secondDemonyms =
  'transalpin:italien helvète:suisse batave:néerlandais lusitanien:portugais ibère:espagnol teuton:allemand hellène:grec magyar:hongrois nippon:japonais yankee:américain';

/** Nationalities, masculine singular. */
export function nationalities(): readonly string[] {
  return rows(countries).map((row) => row.split('|')[1] ?? '');
}

/** Nouns for streets and the like, which have the names of people: “un restaurateur de la rue Garibaldi”. */
export const ROADS = itemSet('rue avenue boulevard place square quai impasse allée faubourg esplanade promenade');
