/** Papers and broadcasters of other languages, as drafts of either language print them. */
export const WORLD_MEDIA = `
Le Soir; La Dernière Heure; L'Avenir; L'Écho; De Standaard; De Morgen; De Tijd; Het Nieuwsblad; Het Laatste Nieuws; Het Belang van Limburg; Gazet van Antwerpen; VRT
Le Temps; Tribune de Genève; 24 heures; Tages-Anzeiger; Neue Zürcher Zeitung; Blick; RTS; SRF; Le Journal de Montréal; El Watan; El Khabar; L'Orient-Le Jour; Fraternité Matin; Le Parisien; L'Équipe; Les Échos; Les Echos; La Croix; La Tribune; La Presse; Ouest-France; Mediapart; BFM TV; RFI; France 24
Die Welt; Die Zeit; Der Standard; Der Tagesspiegel; Die Presse; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung; Frankfurter Rundschau; Handelsblatt; Bild; ARD; ZDF; ORF
La Repubblica; La Stampa; Il Messaggero; Il Sole 24 Ore; Il Giornale; Il Fatto Quotidiano; Corriere della Sera; Gazzetta dello Sport; La Gazzetta dello Sport
El País; El Mundo; El Periódico; El Confidencial; El Español; El Universal; El Comercio; El Tiempo; El Mercurio; La Vanguardia; La Nación; La Razón; La Tercera; Mundo Deportivo; O Globo; Folha de S.Paulo; Correio da Manhã; Jornal de Notícias; Diário de Notícias; O Estado de S. Paulo
De Volkskrant; De Telegraaf; Algemeen Dagblad; NRC Handelsblad; Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Aftenposten; Jyllands-Posten; Berlingske; Helsingin Sanomat; Yle
Gazeta Wyborcza; Rzeczpospolita; Novaya Gazeta; Kommersant; Izvestia; Meduza; Ukrainska Pravda; Kyiv Independent; Hürriyet; Cumhuriyet; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Global Times; Caixin; Al Arabiya; Al-Arabiya; Al-Ahram; An-Nahar; Yedioth Ahronoth; Maariv; Ha'aretz; Times of Israel; Times of India; Hindustan Times; Straits Times
`;
