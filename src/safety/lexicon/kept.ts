// Words with a capital that say nothing about who wrote: what everybody takes, uses, watches, celebrates or believes in.
// Medicines by the stems that the WHO gives to substances (INN stem book) and the trade names people say; the rest is
// general knowledge, written by hand.

const words = `
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
line mixi ameba niconico pixiv
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
export const keptWords: readonly string[] = words.trim().split(/\s+/)

const stems =
  /(?:aline|etine|oxetine|apine|idone|piprazole|azepam|azolam|triptyline|ipramine|azodone|gabalin|pentin|trigine|olol|prazole|dipine|sartan|statin|cillin|mycin|cycline|oxacin|codone|morphone|fentanil|fentanyl|caine|barbital|zepine|zolpidem|clone|thixene|perazine|promazine|phenidate|amfetamine|amphetamine|valproate|citalopram|faxine|mirtazapine|cetamol|profen)$/
/** A medicine by the ending that its kind of substance is given. */
export const isMedicine = (word: string): boolean => word.length >= 7 && stems.test(word)
