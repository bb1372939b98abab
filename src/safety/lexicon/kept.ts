// Words with a capital that say nothing about who wrote: what everybody takes, uses, watches, celebrates or believes in.
// Medicines by the stems that the WHO gives to substances (INN stem book) and the trade names people say; the rest is
// general knowledge, written by hand.

const words = `
shoutout lexus audi audis cadillac cadillacs volvo nissan mazda subaru kia hyundai skoda vauxhall peugeot renault citroen fiat porsche ferrari chevy chevrolet yay whatchu watcha fkin fcking fking frick friggin hurr durr downvote downvoted upvote upvoted lmfao oof welp sheesh yeesh gonna excedrin sudafed benylin piriton optrex savlon dettol oxytocin dopamine serotonin cortisol estrogen estrogens oestrogen testosterone progesterone adrenaline endorphins histamine nando victorian edwardian georgian elizabethan tudor pilates zumba crossfit reiki shiatsu aikido karate judo taekwondo anhedonia alexithymia dysphoria hypomania dysthymia cyclothymia catatonia akathisia dyskinesia avolition agoraphobia emetophobia misophonia synesthesia aphantasia depersonalisation derealisation depersonalization derealization psychoeducation neurodivergent neurotypical neurospicy valerian chamomile ashwagandha magnesium echinacea turmeric spirulina pictionary charades boggle yahtzee rummikub kerplunk mahjong backgammon solitaire jigsaw bananagrams dobble canasta cribbage ludo backpack xylophone ukulele djembe didgeridoo kazoo jollof fufu injera paella tapas pierogi borscht goulash couscous tagine falafel hummus baklava kebab shawarma samosa samosas daal dhal paneer naan laksa rendang satay tempeh kombucha kefir quinoa ramen udon gyoza tofu halloumi feta chorizo gnocchi pesto lasagne lasagna carbonara tiramisu churros empanadas empanada arepas tamales tortilla burrito burritos taco tacos quesadilla guacamole poutine haggis colcannon strudel schnitzel sauerkraut kugel latkes knish shakshuka ugali biltong rooibos milo vegemite pavlova lamingtons tahini sumac virgo libra epsom vicks francais battenberg ketamine cocaine heroin cannabis mandrax psilocybin ayahuasca oxycontin percocet vicodin buprenorphine sublocade buvidal espranor lofexidine valdoxan brintellix zispin lustral efexor priadel camcolit epilim saphris fanapt caplyta auvelity spravato nardil parnate marplan
anafranil elavil tofranil surmontil sinequan stelazine piportil xeplion trevicta acamprosate disulfiram naltrexone vivitrol zubsolv chantix champix nicorette nytol kalms phenergan zopiclone zimovane halcion restoril rivotril tavor atarax hydroxyzine cogentin procyclidine kemadrin benztropine orap ozempic wegovy mounjaro metformin levothyroxine synthroid ventolin gaviscon
depakine depakene celebrex vistaril desyrel trileptal topamax minipress catapres nuplazid cobenfy lybalvi exxua zurzuvae medikinet tavegil truxal dominal eunerpan tramal ibuprofeno trankimazin orfidal rohypnol lexotan lexomil xeroquel solian tercian theralene risperdalconsta perphenazine haloperidol mirtazapin quetiapin tranquilizers
garden yoga tea brain dock era evens trace unique beer fan fish pun sin toy gal stew amen guru swami serenity tuba tram thong amour dung dune oral novella prune rein tamer vino tor rim rut mare bong
duolingo headspace wordle strava fitbit garmin vinted depop klarna monzo revolut tupperware sellotape biro biros hoover velcro kleenex lemsip berocca strepsils
imodium marmite vegemite nutella bovril weetabix cheerios kitkat twix snickers maltesers haribo pringles doritos lucozade ribena horlicks ovaltine nescafe nespresso tetley heinz cadbury ferrero jaffa uno jenga monopoly scrabble sudoku tetris roblox catan playdoh chatgpt outlook hotmail yahoo icloud bandcamp soundcloud bluesky mastodon bereal eurovision superbowl
childline papyrus dwp hmrc jobcentre cqc gmc nmc bacp ukcp nami befrienders medicare medicaid centrelink ndis acc cafcass ofsted ssi ssdi fema lifeline snt amhp cpn rmn sen ehcp pips psychosis phq gad moca mmse cgas core wemwbs honos audit dass ces ybocs pcl asrs aq madrs hamd bdi beck
whanau korero karakia hauora kai iwi hapu marae tikanga haka ubuntu hygge hiraeth cwtch craic ikigai saudade oma opa yiayia pappou abuela abuelo nonna nonno babcia dziadek halmoni lola lolo tita tito dadi nani amma umma ammi abbu baba bibi jaja gogo mzee inshallah mashallah alhamdulillah bismillah salah dua sabr shabbat challah puja namaste chai roti biryani pho kimchi ramen sushi bento onigiri mochi matcha boba
dalit jinn djinn imam sheikh rabbi pandit guruji vicar deacon tohunga kaumatua babalawo sangoma curandera inuit metis aboriginal roma traveller travellers gypsy kiwi kiwis aussie aussies yank yanks scouser geordie brummie cockney glaswegian londoner parisian texan
prozac zoloft lexapro celexa cipralex paxil seroxat effexor cymbalta pristiq wellbutrin zyban remeron trintellix viibryd abilify rexulti vraylar seroquel zyprexa risperdal
invega geodon latuda clozaril haldol depakote lamictal tegretol lithium lithobid xanax ativan klonopin valium librium ambien lunesta imovane stilnox ritalin concerta
adderall vyvanse elvanse strattera intuniv buspar lyrica neurontin inderal suboxone subutex naloxone narcan methadone antabuse campral tylenol paracetamol ibuprofen pharma
advil aspirin nurofen panadol calpol aleve benadryl melatonin cbd thc lsd mdma dmt ssri ssris snri snris maoi maois depixol clopixol risperdone modecate largactil
cbt dbt emdr act ipt mbct mbsr wrap nlp ect tms rtms aa na ga alanon smart samaritans psych intentional ptsd cptsd ocd adhd add asd bpd npd did mdd gad gid sad ed bp bpii
dsm icd iq er ed icu a&e gp gps nhs cmht camhs iapt pals dla pip esa uc va hipaa ngo npo lgbt lgbtq lgbtqia dna hiv aids covid covid-19 mri eeg ecg bmi pms pmdd copd
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august
september october november december christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent pentecost obon tanabata xmas noel
god lord jesus christ allah buddha satan devil heaven hell bible quran koran torah gospel church zen tao karma
christian christians christianity catholic catholics catholicism protestant baptist methodist lutheran mormon orthodox muslim muslims islam islamic jewish jew jews judaism hindu
hindus hinduism buddhist buddhists buddhism sikh sikhs atheist pagan wiccan
english french german spanish italian portuguese russian chinese japanese korean arabic hebrew latin greek turkish dutch swedish norwegian danish finnish polish
tagalog swahili yoruba igbo hausa zulu xhosa amharic somali tigrinya farsi persian dari pashto urdu hindi punjabi bengali gujarati tamil telugu malayalam kannada marathi sinhala nepali burmese thai lao khmer vietnamese cantonese mandarin hokkien uyghur mongolian tibetan kurdish kurmanji georgian armenian catalan basque galician gaelic breton frisian flemish afrikaans creole quechua nahuatl guarani maori hawaiian samoan esperanto yiddish ladino romani sami ainu okinawan
european europeans asian african american americans british brits scottish irish welsh indian mexican western eastern native caucasian latino latina hispanic
black white republican republicans democrat democrats democratic nazi nazis communist socialist tory tories brexit antifa
google gmail youtube facebook instagram insta twitter tiktok snapchat snap whatsapp telegram discord slack reddit tumblr pinterest linkedin skype zoom spotify netflix hulu
disney hbo amazon ebay etsy uber lyft airbnb tinder bumble grindr wikipedia microsoft windows apple mac iphone iphones ipad ipod siri alexa android samsung xbox playstation
nintendo wii pokemon minecraft fortnite xanga myspace twitch patreon gofundme paypal venmo kindle telly brekkie prezzie chippy footy cuppa comfy bloke
ip sim pin wifi bluetooth internet web photoshop excel powerpoint
line mixi ameba niconico pixiv suica pasmo icoca paypay misskey bluesky
marvel dc batman superman spiderman spider-man hulk thor ironman avengers simpsons hobbit hobbits potter hogwarts gandalf frodo yoda vader jedi sith
lego barbie coke pepsi kfc mcdonalds mcdonald's starbucks walmart ikea costco target subway oreo tesla toyota honda ford bmw
nba nfl nhl mlb ufc wwe fifa uefa espn cnn bbc fox nbc abc cbs mtv cia fbi irs nasa nato eu un usa us uk uae usb pc pcs tv tvs dvd cd gps atm ceo phd md
ok okay lol lmao rofl omg wtf tbh imo imho smh idk ikr btw fyi tldr tl dr afaik irl nsfw sfw ama eli5 goat oc op ops dm dms pm pms brb ty np rip fml ffs asap diy rn jk gg
mod mods redditor redditors subreddit subreddits sub subs incel incels simp yolo fomo meme memes emoji tinder bae bruh bro bros dude dudes
i i'm mr mrs ms dr mx sir mum mom dad mummy mommy daddy mama papa nan nana gran granny grandma grandpa grandad auntie aunt uncle sis
ad am bc pm ac etc vs ie eg ps cv faq gmt est pst utc am/pm ii iii iv vi vii
zeit deutsch deutsche deutschen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz märz mai juni juli oktober dezember weihnachten ostern
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre paques
`
/** Among them, companies and bodies that everybody knows: in Japanese text, where a name in Latin letters is mostly the name of
 * the organisation somebody speaks of, these are taken out with the others. */
export const publicBodies: ReadonlySet<string> = new Set(
  'nba nfl nhl mlb ufc wwe fifa uefa espn cnn bbc fox nbc abc cbs mtv cia fbi nasa nato eu un microsoft apple disney hbo amazon ebay nintendo honda toyota ford bmw tesla samsung xbox marvel dc google mcdonalds starbucks walmart ikea kfc netflix hulu marvel airbnb uber'.split(
    ' ',
  ),
)
/** Where everybody shops and eats: kept, unless somebody says that they work there. */
export const shops: ReadonlySet<string> = new Set(
  `boohoo asos dpd evri capita serco sodexo barclays natwest hsbc santander vodafone bupa dunelm amazon ryanair easyjet stagecoach arriva deloitte kpmg capgemini fujitsu pfizer tesco tescos asda lidl aldi sainsburys sainsbury's sainsbury morrisons waitrose argos primark greggs nandos nando's wetherspoons spoons superdrug poundland wilko kmart safeway kroger walgreens cvs wendys wendy's dunkin deliveroo doordash ubereats instacart woolworths coles bunnings rewe edeka carrefour mercadona dm rossmann penney's dunnes supervalu spar costcutter nisa ikea starbucks mcdonalds mcdonald's kfc costa nero pret subway walmart costco target homebase screwfix halfords topshop uniqlo decathlon tkmaxx matalan b&m b&q currys debenhams`.split(
    ' ',
  ),
)
export const keptWords: readonly string[] = [
  ...words.trim().split(/\s+/),
  ...[...shops].filter((word) => !/^(?:costa|nero|pret|spar|dm|penney's|coles|sainsbury)$/.test(word)),
]

const stems =
  /(?:aline|etine|oxetine|apine|idone|piprazole|azepam|azolam|triptyline|ipramine|azodone|gabalin|pentin|trigine|olol|prazole|dipine|sartan|statin|cillin|mycin|cycline|oxacin|codone|morphone|fentanil|fentanyl|caine|barbital|zepine|zolpidem|clone|thixene|perazine|promazine|phenidate|amfetamine|amphetamine|valproate|citalopram|faxine|mirtazapine|cetamol|profen|melatine|peridol|sulpride|sulpiride|spirone|racetam|xetine|triptan|setron|lukast|zolam|pramide|perazin|tiapin|zapin|triptylin|zodon|xetin|citalopram)$/
// Few words end in the last three letters of a stem, and a look at those is cheaper.
const endings = new Set(
  stems.source
    .slice(3, -2)
    .split('|')
    .map((stem) => stem.slice(-3)),
)
/** A medicine by the ending that its kind of substance is given. */
export const isMedicine = (word: string): boolean => word.length >= 7 && endings.has(word.slice(-3)) && stems.test(word)
