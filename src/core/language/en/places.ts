import { items, itemSet, rows } from '../lexicon';
import type { KnownName } from '../types';

/**
 * Countries that speak in the news: name = aliases | demonyms | capitals. A demonym is adjective and person in one
 * (“American”); `-` marks one that is an adjective only (“-Danish”), and those behind it are persons only (“Dane”).
 */
const COUNTRIES = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan Barbudan|St. John's
Argentina|Argentine Argentinian Argentinean|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian Belarussian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz,Sucre
Bosnia and Herzegovina=Bosnia,Bosnia-Herzegovina|Bosnian Herzegovinian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia,Brasília
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe Burkinabè|Ouagadougou
Burundi|Burundian|Bujumbura,Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaoundé,Yaounde
Canada|Canadian|Ottawa
Cape Verde=Cabo Verde|Verdean|Praia
Central African Republic=CAR|African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China=People's Republic of China,PRC|Chinese|Beijing
Colombia|Colombian|Bogotá,Bogota
Comoros|Comoran Comorian|Moroni
Congo=Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo,Republic of Congo|Congolese|Kinshasa,Brazzaville
Costa Rica|Rican|San José
Croatia|Croatian Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic=Czechia|Czech|Prague
Denmark|-Danish Dane|Copenhagen
Djibouti|Djiboutian|
Dominica||Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor=Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran Salvadorean|San Salvador
England|-English Englishman Englishwoman|
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|-Finnish Finn|Helsinki
France|-French Frenchman Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|-Greenlandic Greenlander|Nuuk
Grenada|Grenadian|
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|-Icelandic Icelander|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran=Islamic Republic of Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland=Republic of Ireland|-Irish Irishman Irishwoman|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast=Côte d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kiribati|Kiribatian|Tarawa
Kosovo|Kosovar Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian Lao|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Malé
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar=Burma|Burmese|Naypyidaw,Yangon
Namibia|Namibian|Windhoek
Nauru|Nauruan|
Nepal|Nepalese Nepali|Kathmandu
Netherlands=Holland|-Dutch Dutchman Dutchwoman|Amsterdam,The Hague
New Zealand|Zealander Kiwi|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea=DPRK|Korean|Pyongyang
North Macedonia=Macedonia|Macedonian|Skopje
Northern Ireland|-Irish|Belfast
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau|Palauan|
Palestine=Palestinian Territories|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papuan|Port Moresby
Paraguay|Paraguayan|Asunción,Asuncion
Peru|Peruvian|Lima
Philippines|Filipino Filipina -Philippine|Manila
Poland|-Polish Pole|Warsaw
Portugal|Portuguese|Lisbon
Puerto Rico|Rican|San Juan
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia=Russian Federation,Soviet Union,USSR|Russian Soviet|Moscow
Rwanda|Rwandan|Kigali
Saint Lucia=St. Lucia||Castries
Samoa|Samoan|Apia
San Marino|Sammarinese|
Saudi Arabia|Saudi|Riyadh
Scotland|-Scottish Scot Scotsman Scotswoman|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian Serb|Belgrade
Seychelles|Seychellois|Victoria
Sierra Leone|Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali|Mogadishu
South Africa|African|Pretoria,Cape Town
South Korea|Korean|Seoul
South Sudan|Sudanese|Juba
Spain|-Spanish Spaniard|Madrid
Sri Lanka|Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|-Swedish Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lomé
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago=Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey=Türkiye|-Turkish Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates=UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom=UK,U.K.,Britain,Great Britain|-British Briton Brit|London
United States=US,U.S.,USA,U.S.A.,United States of America,America|American|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu|Vanuatuan|Port Vila
Vatican City=Vatican,Holy See||
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Wales|-Welsh Welshman Welshwoman|Cardiff
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare`;

/** Demonyms of regions, peoples and cities. */
const OTHER_DEMONYMS = `European African Asian Arab -Arabic Scandinavian -Nordic -Baltic -Balkan -Slavic -Andean -Cornish -Flemish -Manx Sardinian Tuscan Mancunian Kashmiri Punjabi Bengali Zulu Maori Inuit Latino Latina Hispanic Kurd -Kurdish Tibetan Uyghur Uighur Chechen Catalan Basque Breton Corsican Quebecer Bavarian Sicilian Crimean
Yorkshireman Yorkshirewoman Cornishman Cornishwoman Ulsterman Ulsterwoman Lancastrian Cumbrian Northumbrian Londoner Parisian Yorker Berliner Muscovite Texan Californian Floridian Virginian Ohioan Iowan Bostonian Chicagoan Roman Venetian Viennese Liverpudlian Glaswegian Angeleno Torontonian Cantonese Hawaiian Alaskan Minnesotan
Pennsylvanian Georgian Wisconsinite Michigander Coloradan Oregonian Arizonan Nevadan Tennessean Kentuckian Carolinian Alabamian Mississippian Louisianan Oklahoman Kansan Nebraskan Missourian Hoosier Mainer Vermonter Marylander Arkansan Utahn Montanan Idahoan Delawarean
Galwegian Corkman Corkwoman Corkonian Kerryman Kerrywoman Dubliner Mayoman Wexfordman Dundonian Aberdonian Invernessian Orcadian Shetlander Geordie Scouser Brummie Salopian Devonian Novocastrian
Queenslander Tasmanian Sydneysider Melburnian Aucklander Wellingtonian Capetonian Montrealer Vancouverite Calgarian Edmontonian Newfoundlander Manitoban Albertan Ontarian Haligonian Philadelphian Pittsburgher Seattleite Houstonian`;

/** American states: name, style of the Associated Press where shorter, postal code where it is no English word. */
const STATES = `
Alabama|Ala.|AL; Alaska||AK; Arizona|Ariz.|AZ; Arkansas|Ark.|AR; California|Calif.|CA; Colorado|Colo.|CO; Connecticut|Conn.|CT; Delaware|Del.|DE; Florida|Fla.|FL;
Georgia|Ga.|GA; Hawaii; Idaho||ID; Illinois|Ill.|IL; Indiana|Ind.; Iowa||IA; Kansas|Kan.|KS; Kentucky|Ky.|KY; Louisiana|La.|LA; Maine; Maryland|Md.|MD;
Massachusetts|Mass.|MA; Michigan|Mich.|MI; Minnesota|Minn.|MN; Mississippi|Miss.|MS; Missouri|Mo.|MO; Montana|Mont.|MT; Nebraska|Neb.|NE; Nevada|Nev.|NV;
New Hampshire|N.H.|NH; New Jersey|N.J.|NJ; New Mexico|N.M.|NM; New York|N.Y.|NY; North Carolina|N.C.|NC; North Dakota|N.D.|ND; Ohio; Oklahoma|Okla.; Oregon|Ore.;
Pennsylvania|Pa.|PA; Rhode Island|R.I.|RI; South Carolina|S.C.|SC; South Dakota|S.D.|SD; Tennessee|Tenn.|TN; Texas||TX; Utah||UT; Vermont|Vt.|VT; Virginia|Va.|VA;
West Virginia|W.Va.|WV; Wisconsin|Wis.|WI; Wyoming|Wyo.|WY; District of Columbia|D.C.|DC; Washington State`;

/** Who is from an American state, where one word tells: word=state. */
const STATE_PEOPLE = `Texan=Texas; Californian=California; Floridian=Florida; Virginian=Virginia; Ohioan=Ohio; Iowan=Iowa; Hawaiian=Hawaii; Alaskan=Alaska; Minnesotan=Minnesota;
Pennsylvanian=Pennsylvania; Georgian=Georgia; Wisconsinite=Wisconsin; Michigander=Michigan; Coloradan=Colorado; Oregonian=Oregon; Arizonan=Arizona; Nevadan=Nevada; Tennessean=Tennessee;
Kentuckian=Kentucky; Alabamian=Alabama; Mississippian=Mississippi; Louisianan=Louisiana; Oklahoman=Oklahoma; Kansan=Kansas; Nebraskan=Nebraska; Missourian=Missouri; Hoosier=Indiana;
Mainer=Maine; Vermonter=Vermont; Yorker=New York; Marylander=Maryland; Arkansan=Arkansas; Utahn=Utah; Montanan=Montana; Idahoan=Idaho; Delawarean=Delaware`;

/** Provinces, lands, regions and wider parts of the world. */
const REGIONS = `
Alberta; British Columbia=B.C.; Manitoba; New Brunswick; Newfoundland and Labrador=Newfoundland; Nova Scotia; Ontario; Prince Edward Island; Quebec=Québec; Saskatchewan; Yukon; Nunavut; Northwest Territories;
Queensland; New South Wales; Tasmania; Western Australia; South Australia; Northern Territory; Bavaria; Saxony; Catalonia; Andalusia; Basque Country; Galicia; Normandy; Brittany; Provence; Alsace; Corsica; Tuscany; Lombardy; Sicily; Sardinia; Flanders; Wallonia;
Yorkshire; Cornwall; Devon; Kent; Essex; Sussex; Lancashire; Cumbria; Midlands; Crimea; Donbas; Donetsk; Luhansk; Chechnya; Dagestan; Siberia; Kashmir; Punjab; Kerala; Gujarat; Bengal; Maharashtra; Karnataka; Tamil Nadu; Rajasthan; Telangana; Uttar Pradesh; Bihar; Tibet; Xinjiang; Hong Kong; Macau; Gaza=Gaza Strip; West Bank; Golan Heights; Kurdistan; Darfur; Tigray; Sahel;
Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Antarctica; Arctic; Middle East; Balkans; Caucasus; Caribbean; Scandinavia; Western Europe; Eastern Europe; Central Asia; Southeast Asia; Sub-Saharan Africa; Horn of Africa; Persian Gulf; Mediterranean; Baltic; Black Sea; Red Sea;
South China Sea; Pacific; Atlantic; Indian Ocean; Sahara; Alps; Himalayas; New England; Midwest; Deep South; East Coast; West Coast; Long Island; Manhattan; Brooklyn; Bronx; Queens; Staten Island; Harlem; Capitol Hill; Guantánamo Bay=Guantanamo Bay,Guantánamo,Guantanamo`;

/** Cities that are no capital of a country above. */
const CITIES = `
New York City=NYC; Wall Street; Fleet Street; Los Angeles=L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville;
Fort Worth; Columbus; Charlotte; San Francisco; Indianapolis; Seattle; Denver; Washington D.C.=Washington DC; Boston; El Paso; Nashville; Detroit;
Oklahoma City; Portland; Las Vegas; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento; Kansas City; Atlanta;
Raleigh; Miami; Long Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Cleveland; Honolulu; Newark; Saint Paul=St. Paul; Cincinnati;
Orlando; Pittsburgh; St. Louis; Greensboro; Anchorage; Buffalo; Madison; Reno; Norfolk; Birmingham; Rochester; Boise; Richmond; Des Moines; Spokane;
Montgomery; Little Rock; Salt Lake City; Tallahassee; Providence; Sioux Falls; Springfield; Salem; Charleston; Savannah; Baton Rouge; New Haven;
Jackson; Albany; Syracuse; Manchester; Burlington; Montpelier; Annapolis; Dover; Harrisburg; Scranton; Flint; Lansing; Green Bay; Santa Fe; Boulder;
Palo Alto; Berkeley; Santa Monica; Beverly Hills; Ferguson; Cambridge; Atlantic City; Palm Beach; Fort Lauderdale; Uvalde; East Palestine;
Toronto; Montreal=Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Hamilton; Halifax; Liverpool; Leeds; Sheffield; Bristol; Glasgow;
Aberdeen; Dundee; Newcastle; Nottingham; Leicester; Coventry; Hull; Plymouth; Southampton; Portsmouth; Brighton; Oxford; York; Exeter; Norwich;
Swansea; Londonderry; Cork; Galway; Canterbury; Hackney; Sydney; Melbourne; Brisbane; Perth; Adelaide; Auckland; Christchurch; Hamburg; Munich;
Cologne; Frankfurt; Stuttgart; Düsseldorf; Leipzig; Dresden; Marseille; Lyon; Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Rennes; Cannes;
Calais; Dunkirk; Versailles; Davos; Geneva; Zurich; Basel; Milan; Naples; Turin; Venice; Florence; Bologna; Palermo; Lampedusa; Barcelona; Valencia;
Porto; Rotterdam; Antwerp; Ghent; Salzburg; Krakow; Gdansk; Lviv; Odesa; Kharkiv; Kherson; Mariupol; Bakhmut; Zaporizhzhia; Bucha;
Saint Petersburg=St. Petersburg; Novosibirsk; Sochi; Vladivostok; Kursk; Thessaloniki; Istanbul; Gothenburg; Tel Aviv; Haifa; Gaza City; Rafah;
Khan Younis; Jenin; Bethlehem; Aleppo; Idlib; Raqqa; Mosul; Basra; Erbil; Fallujah; Dubai; Mecca; Medina; Jeddah; Aden; Alexandria; Benghazi;
Rawalpindi; Multan; Peshawar; Quetta; Faisalabad; Lucknow; Kochi; Kozhikode; Thiruvananthapuram; Pune; Nagpur; Patna; Jaipur; Bhopal; Indore; Ahmedabad; Chandigarh; Guwahati; Bhubaneswar; Visakhapatnam; Coimbatore; Madurai; Mangaluru; Mysuru; Srinagar; Jammu; Shimla; Dehradun; Ranchi; Raipur; Gurugram; Gurgaon; Noida; Ghaziabad; Kanpur; Varanasi; Prayagraj; Amritsar; Ludhiana; Panaji; Sialkot; Gujranwala; Sargodha; Bahawalpur; Sukkur; Larkana; Abbottabad; Muzaffarabad; Chittagong; Thrissur; Kottayam; Vijayawada; Tirupati; Nashik; Aurangabad; Jodhpur; Udaipur; Shillong; Imphal; Agartala; Aizawl; Gangtok; Puducherry; Vadodara; Rajkot; Gwalior; Meerut; Bareilly; Malappuram; Kannur; Kollam; Cebu; Mombasa; Kisumu; Kumasi; Kaduna; Kano; Ibadan; Enugu; Bulawayo;
Casablanca; Marrakesh; Kandahar; Karachi; Lahore; Mumbai; Kolkata; Chennai; Bangalore; Bengaluru; Hyderabad; Shanghai; Guangzhou; Shenzhen; Wuhan;
Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Busan; Incheon; Ho Chi Minh City; Saigon; Bali; Davao; Lagos; Dar es Salaam; Johannesburg; Durban;
Soweto; Goma; Timbuktu; El Fasher; São Paulo; Rio de Janeiro=Rio; Salvador; Manaus; Medellin; Cali; Tijuana; Juárez; Ciudad Juárez; Monterrey;
Guadalajara; Cancun; Chernobyl; Srebrenica; Nagorno-Karabakh; Transnistria; Sevastopol; Waterloo; Gibraltar; Bermuda; Guam; Okinawa;
Falkland Islands=Falklands; Jersey; Guernsey`;

/** A name with its aliases: `Czech Republic=Czechia,Česko`. */
export function nameAndAliases(text: string): { name: string; aliases: string[] } {
  const [name = '', aliases = ''] = text.split('=');
  return { name: name.trim(), aliases: aliases.split(',').filter((alias) => alias !== '') };
}

function place(name: string, aliases: readonly string[], speaks: boolean): KnownName {
  return { name, type: 'place', ...(aliases.length > 0 ? { aliases } : {}), ...(speaks ? { speaks } : {}) };
}

/** Countries, states, regions and cities; countries and capitals speak. */
export function places(): KnownName[] {
  const found: KnownName[] = [];
  const seen = new Set<string>();
  const add = (name: string, aliases: readonly string[], speaks: boolean, demonym = ''): void => {
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    found.push({ ...place(name, aliases, speaks), ...(demonym === '' ? {} : { demonym }) });
  };
  for (const row of rows(COUNTRIES)) {
    const [country = '', peoples = '', capitals = ''] = row.split('|');
    const { name, aliases } = nameAndAliases(country);
    add(name, aliases, true, items(peoples)[0]?.replace('-', '').toLowerCase());
    for (const capital of capitals.split(',')) add(capital, [], true);
  }
  for (const row of rows(STATES)) {
    const [name = '', ...short] = row.split('|');
    add(
      name,
      short.filter((form) => form !== ''),
      false,
    );
  }
  for (const row of [...rows(REGIONS), ...rows(CITIES)]) {
    const { name, aliases } = nameAndAliases(row);
    add(name, aliases, false);
  }
  return found;
}

/** Other words for American states, and for who is from them, with the state: “n.y.”, “texan”; lower case. */
export function statesMeant(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows(STATES)) {
    const [name = '', short = ''] = row.toLowerCase().split('|');
    for (const form of [name, short]) if (form !== '') found.set(form, name);
  }
  for (const row of rows(STATE_PEOPLE)) {
    const [word = '', name = ''] = row.toLowerCase().split('=');
    found.set(word, name);
  }
  return found;
}

/** What names of states, counties and regions open with: “South Carolina”, “New Hampshire”, “West Yorkshire”. */
export const OF_STATES = itemSet('north south east west northern southern eastern western new county greater');

/** A word for nationality: `person` where it also names one (“an American”, “a Dane”, not “a Danish”). */
interface Demonym {
  readonly word: string;
  readonly person: boolean;
  readonly adjective: boolean;
}

/** Each demonym with the first one of its country, lower case: “dane” with “danish”. */
export function nationalities(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of rows(COUNTRIES)) {
    const words = items(row.split('|')[1] ?? '').map((item) => item.replace('-', '').toLowerCase());
    for (const word of words) if (!found.has(word)) found.set(word, words[0] ?? word);
  }
  return found;
}

/** Demonyms in lower case; of those of two words (“Sri Lankan”), the last word. */
export function demonyms(): Demonym[] {
  const cells = rows(COUNTRIES).map((row) => row.split('|')[1] ?? '');
  const found: Demonym[] = [];
  for (const cell of [...cells, OTHER_DEMONYMS]) {
    let adjectiveBefore = false;
    for (const item of items(cell)) {
      const adjective = item.startsWith('-');
      const word = item.replace('-', '').toLowerCase();
      found.push({ word, person: !adjective, adjective: adjective || !adjectiveBefore });
      adjectiveBefore ||= adjective;
    }
  }
  return found;
}
