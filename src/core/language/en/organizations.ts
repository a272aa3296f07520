import { rows } from '../lexicon';
import type { KnownName } from '../types';
import { WORLD_MEDIA } from '../world-media';
import { nameAndAliases } from './places';

/** Seats and streets that stand for those who work there. */
const SEATS = `
White House; Oval Office; Kremlin; Downing Street=Number 10,No 10,No. 10,10 Downing Street; Whitehall; Westminster; Pentagon; Capitol; Élysée=Elysee,Élysée Palace,Elysee Palace; Buckingham Palace=the Palace;
Bundestag; Knesset; Lok Sabha; Rajya Sabha; Met Éireann; RTÉ; Dáil; Seanad; Fine Gael; Fianna Fáil; Garda Síochána=An Garda Síochána,Garda Siochana; Duma=State Duma; Scotland Yard=Met Police,Metropolitan Police; Holyrood; Senedd; Mar-a-Lago; Hollywood; Silicon Valley; Big Tech; Big Pharma; Big Oil`;

const INTERNATIONAL = `
United Nations=UN,U.N.; UN Security Council=Security Council; General Assembly=UN General Assembly; European Union=EU,E.U.; European Commission; European Parliament; European Council; European Central Bank=ECB; European Court of Justice=ECJ; European Court of Human Rights=ECHR;
NATO=North Atlantic Treaty Organization; World Health Organization=WHO; World Trade Organization=WTO; World Bank; International Monetary Fund=IMF; International Criminal Court=ICC; International Court of Justice=ICJ; International Atomic Energy Agency=IAEA; International Energy Agency=IEA; 
UNESCO; UNICEF; UNHCR=UN Refugee Agency; UNRWA; World Food Programme=WFP,World Food Program; OECD=Organisation for Economic Co-operation and Development; OSCE; OPEC; Interpol; Europol; Frontex; African Union; Arab League; ASEAN; BRICS; G7=Group of Seven; G20=Group of 20; Commonwealth; ECOWAS; Red Cross=International Committee of the Red Cross,ICRC; Red Crescent=Turkish Red Crescent,Palestinian Red Crescent,Syrian Arab Red Crescent; 
Intergovernmental Panel on Climate Change=IPCC; International Olympic Committee=IOC; FIFA; UEFA; World Economic Forum`;

const AMERICAN = `
Congress=U.S. Congress; Senate=U.S. Senate; House of Representatives=U.S. House; Supreme Court=U.S. Supreme Court,SCOTUS; State Department=Department of State; Justice Department=Department of Justice,DOJ; Treasury Department=Treasury,Department of the Treasury; Defense Department=Department of Defense,DOD;
Department of Homeland Security=Homeland Security,DHS; Education Department=Department of Education; Energy Department=Department of Energy; Labor Department=Department of Labor; Commerce Department=Department of Commerce; Agriculture Department=Department of Agriculture,USDA; Transportation Department=Department of Transportation;
Health and Human Services=Department of Health and Human Services,HHS; FBI=Federal Bureau of Investigation; CIA=Central Intelligence Agency; NSA=National Security Agency; National Security Council=NSC; Secret Service; DEA=Drug Enforcement Administration; ICE=Immigration and Customs Enforcement;
Customs and Border Protection=CBP,Border Patrol; FAA=Federal Aviation Administration; NTSB=National Transportation Safety Board; FDA=Food and Drug Administration; CDC=Centers for Disease Control and Prevention; NIH=National Institutes of Health; EPA=Environmental Protection Agency; FEMA=Federal Emergency Management Agency; NASA; NOAA=National Oceanic and Atmospheric Administration;
National Weather Service; National Hurricane Center; Geological Survey=U.S. Geological Survey,USGS; Army Corps of Engineers=Corps of Engineers; National Guard; Coast Guard=U.S. Coast Guard; Marine Corps; U.S. Army; U.S. Navy; Air Force=U.S. Air Force; Joint Chiefs of Staff=Joint Chiefs; Federal Reserve=Fed,the Fed; SEC=Securities and Exchange Commission; FTC=Federal Trade Commission; FCC=Federal Communications Commission;
IRS=Internal Revenue Service; Congressional Budget Office=CBO; Government Accountability Office=GAO; Office of Management and Budget=OMB; Census Bureau; NLRB=National Labor Relations Board; OSHA=Occupational Safety and Health Administration; Federal Election Commission=FEC; Postal Service=U.S. Postal Service,USPS; NYPD; LAPD; Capitol Police; Smithsonian=Smithsonian Institution;
Republican Party=GOP,G.O.P.,Republicans; Democratic Party=Democrats; Republican National Committee=RNC; Democratic National Committee=DNC; Green Party=Greens; Tea Party; Freedom Caucus; Congressional Black Caucus; Judiciary Committee; Intelligence Committee; Ways and Means Committee; Clinton Foundation; Heritage Foundation; Brookings Institution=Brookings; Pew Research Center=Pew; Gallup; Quinnipiac University=Quinnipiac; YouGov; 
AFL-CIO; SEIU=Service Employees International Union; United Auto Workers=UAW; Teamsters; American Federation of Teachers=AFT; National Education Association; NRA=National Rifle Association; NAACP; ACLU=American Civil Liberties Union; Planned Parenthood; Chamber of Commerce=U.S. Chamber of Commerce; Black Lives Matter; Anti-Defamation League=ADL; AIPAC; NFL=National Football League; NBA=National Basketball Association; NCAA`;

const BRITISH = `
Labour Party=Labour; Conservative Party=Conservatives,Tories; Liberal Democrats=Lib Dems,Lib Dem; Scottish National Party=SNP; Plaid Cymru; Sinn Féin=Sinn Fein; Democratic Unionist Party=DUP; UKIP; Reform UK; House of Commons=Commons; House of Lords=Lords; Home Office; Foreign Office; Cabinet Office; Ministry of Defence=MoD; Crown Prosecution Service=CPS; Office for National Statistics=ONS;
Bank of England; National Health Service=NHS,NHS England; MI5; MI6; GCHQ; Ofcom; Met Office; Environment Agency; Football Association=FA; Premier League; Arts Council=Arts Council England; British Museum; Unite; Unison; Trades Union Congress=TUC; Equity; British Medical Association=BMA; Oxfam; Save the Children; Institute for Fiscal Studies=IFS; Church of England;
Historic England; Natural England; Creative Scotland; Transport Scotland; Transport for London=TfL; National Highways; National Grid; Health and Safety Executive=HSE; Citizens Advice; Homes England; Forestry England; Trading Standards; Cats Protection; Samaritans; Crimestoppers; Royal Mail; British Gas; An Post; An Bord Pleanála=Bord Pleanála; Canal and River Trust=Canal & River Trust; English Heritage; Sustrans; Living Streets; Extinction Rebellion; UK Finance; NHS Providers;
Bank of Canada; Royal Canadian Mounted Police=RCMP; Liberal Party; New Democratic Party=NDP; Reserve Bank of Australia`;

const WORLD = `
Hamas; Hezbollah; Taliban; Islamic State=ISIS,ISIL,Daesh; Al-Qaeda=al-Qaeda,Al Qaeda,al Qaeda; Boko Haram; Fatah; Palestinian Authority; Likud; IDF=Israel Defense Forces; Mossad; Revolutionary Guard=Revolutionary Guards,IRGC; Houthis; Muslim Brotherhood; PKK; Wagner=Wagner Group; FSB; GRU; Communist Party; People's Liberation Army=PLA; African National Congress=ANC; Congress Party; Bharatiya Janata Party=BJP; National Rally=National Front; Alternative for Germany=AfD; Christian Democratic Union=CDU; Social Democrats=SPD; Syriza; IRA;
Amnesty International=Amnesty; Human Rights Watch=HRW; Doctors Without Borders=MSF,Médecins Sans Frontières; Greenpeace; WWF=World Wildlife Fund; Sea Shepherd; Reporters Without Borders; Committee to Protect Journalists; Friends of the Earth; Catholic Church; Bank of Japan; Harvard=Harvard University; Yale=Yale University; Stanford=Stanford University; MIT; Oxford University; Cambridge University; Columbia University; Princeton University; Johns Hopkins=Johns Hopkins University; London School of Economics=LSE`;

const MEDIA = `
Associated Press=AP,The Associated Press; Reuters; Agence France-Presse=AFP; Bloomberg=Bloomberg News; TASS=Tass; Interfax; Xinhua; Yonhap; New York Times=The New York Times,NYT; Washington Post=The Washington Post; Wall Street Journal=The Wall Street Journal,WSJ; Los Angeles Times; USA Today; New York Post; Chicago Tribune; Boston Globe; Miami Herald; Des Moines Register; Baltimore Sun; Las Vegas Sun; Vancouver Sun; Colorado Sun; Chicago Sun-Times; Arizona Republic; Ottawa Citizen; Tennessean=The Tennessean; Oregonian=The Oregonian; Sacramento Bee; Fresno Bee; Charlotte Observer; Plain Dealer=Cleveland Plain Dealer; Union Leader; 
Guardian=The Guardian; Times of London=The Times; Daily Telegraph=The Telegraph,Telegraph; Financial Times=FT; Sunday Times=The Sunday Times; Sunday Telegraph=The Sunday Telegraph; Mail on Sunday=The Mail on Sunday; Sunday Mirror=The Sunday Mirror; Sunday Express; Sunday Mail; Sunday Post; Sunday Independent; Sunday World; Independent=The Independent; Daily Mail=MailOnline; Sun=The Sun; Observer; Economist=The Economist; Der Spiegel=Spiegel; Le Monde; Le Figaro; Libération; Haaretz; Jerusalem Post; Al Jazeera; South China Morning Post; 
CNN; Fox News=Fox,Fox News Channel; Fox Business; MSNBC; NBC=NBC News; CBS=CBS News; ABC=ABC News; PBS; NPR; C-SPAN; CNBC; HBO; ESPN; BBC=BBC News; ITV=ITV News; Sky News; Channel 4=Channel 4 News; CBC; Univision; Voice of America; Deutsche Welle; RT=Russia Today; Politico; Axios; BuzzFeed=BuzzFeed News; Vice=Vice News; Slate; Salon; Daily Beast; Huffington Post=HuffPost; Breitbart=Breitbart News; National Review; New Yorker=The New Yorker; The Atlantic; Time Magazine; Newsweek; Vanity Fair; Rolling Stone; Forbes; Fortune; Business Insider; The Hill; 
ProPublica; Newsmax; TMZ; Wikipedia; WikiLeaks; Nature Climate Change; The Lancet=Lancet; PolitiFact; Face the Nation`;

const COMPANIES = `
Apple; Google; Alphabet; Microsoft; Amazon; Meta; Facebook; Instagram; WhatsApp; YouTube; Twitter; X; TikTok; ByteDance; LinkedIn; Reddit; Telegram; Bluesky; Truth Social; Slack; Netflix; Disney=Walt Disney; Spotify; Uber; Airbnb; Tesla; SpaceX; OpenAI; Anthropic; Nvidia; IBM; Samsung; Sony; Huawei; Alibaba; Tencent; TSMC; 
Ford=Ford Motor; General Motors=GM; Toyota; Volkswagen=VW; BMW; Mercedes-Benz; Volvo; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; General Electric=GE; Siemens; Delta Air Lines=Delta; United Airlines; American Airlines; British Airways; Ryanair; FedEx; UPS; 
ExxonMobil=Exxon,Exxon Mobil; Gazprom; Chevron; BP; Shell; TotalEnergies; Aramco=Saudi Aramco; Pfizer; Moderna; AstraZeneca; Johnson & Johnson; GSK=GlaxoSmithKline; Eli Lilly; BioNTech; Walmart; Target; Starbucks; McDonald's; Coca-Cola; PepsiCo=Pepsi; Nestlé=Nestle; Procter & Gamble; IKEA; LVMH; L'Oréal;
JPMorgan Chase=JPMorgan,JP Morgan; Goldman Sachs=Goldman; Morgan Stanley; Bank of America; Citigroup=Citi; Wells Fargo; HSBC; Barclays; Lloyds; NatWest; Deutsche Bank; BNP Paribas; BlackRock; Blackstone; Berkshire Hathaway; Moody's; Nasdaq; New York Stock Exchange=NYSE; AT&T; Verizon; Palantir`;

/** Bodies of states, and those that campaign, fight or teach. */
const PUBLIC = [INTERNATIONAL, AMERICAN, BRITISH, WORLD];
const LISTS = [MEDIA, WORLD_MEDIA, COMPANIES];

/** Organisations, media and companies; seats of power speak for those who work there. */
export function organizations(): KnownName[] {
  const found: KnownName[] = [];
  const read = (lists: readonly string[], speaks: boolean, trades: boolean): void => {
    for (const list of lists) {
      for (const row of rows(list)) {
        const { name, aliases } = nameAndAliases(row);
        found.push({
          name,
          type: 'organization',
          ...(aliases.length > 0 ? { aliases } : {}),
          ...(speaks ? { speaks } : {}),
          ...(trades ? {} : { trades }),
        });
      }
    }
  };
  read([SEATS], true, false);
  read(PUBLIC, false, false);
  read(LISTS, false, true);
  return found;
}
