// English function words that decide whose a sentence is and whether it is denied. Source: closed word classes of English grammar and
// everyday kinship and role words, written for this project. Licence: MIT, as the project. Apostrophes are left out, as writers do.

export const selves = `i im ive id ill me my myself mine we weve ima imma iam`

export const yous = `you your youre youve youd youll yourself u ur yourselves`

export const others = `he she they him her them his their hes shes theyre theyve hed shed theyd himself herself themselves
  who whoever some someone somebody anyone anybody everyone everybody people those patients veterans vets soldiers teens teenagers kids children
  women men man woman guy girl boy person character hero heroine protagonist author writer singer actor narrator
  mother mom mum mommy mama father dad daddy papa brother sister son daughter husband wife partner boyfriend girlfriend bf gf ex
  uncle aunt cousin grandma grandpa grandmother grandfather nan friend friends mate roommate flatmate neighbour neighbor colleague coworker
  teacher doctor therapist nurse boss client patient student students members member stepdad stepmom stepfather stepmother fiance fiancee niece nephew`

/** Words that turn a sentence around. Two of them turn it back ("I can't stop wanting to die"). */
export const deniers = `not dont didnt doesnt never wont wouldnt cant cannot couldnt isnt wasnt arent werent havent hasnt hadnt aint no without
  nor neither stop stopped stopping quit shouldnt nothing hardly dnt refuse refused against instead`

/** Not a denial of the wish: who "can't" do it may well want to. */
export const softDeniers = `cant cannot couldnt shouldnt`

export const joiners = `but and because cause cuz bc so since although though however yet while when if unless until except then after before`

export const usedTo = `used`

/** Short spellings of chats and the words they stand for. Source: everyday messaging, written for this project. Licence: MIT. */
export const spellings = new Map(
  Object.entries({
    b: 'be',
    n: 'and',
    r: 'are',
    abt: 'about',
    bout: 'about',
    bt: 'but',
    wana: 'wanna',
    wnna: 'wanna',
    tn: 'tonight',
    '2nite': 'tonight',
    tonite: 'tonight',
    '2night': 'tonight',
    '2day': 'today',
    '2moro': 'tomorrow',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomoro: 'tomorrow',
    cuz: 'cause',
    coz: 'cause',
    becuz: 'because',
    kil: 'kill',
    kll: 'kill',
    mahself: 'myself',
    maself: 'myself',
    wnt: 'want',
    sewercide: 'suicide',
    suicied: 'suicide',
    suicid: 'suicide',
    slf: 'self',
    jus: 'just',
    jst: 'just',
    rly: 'really',
    kiil: 'kill',
    sui: 'suicide',
    suic: 'suicide',
    kiling: 'killing',
    myslf: 'myself',
    mysef: 'myself',
    meself: 'myself',
    urself: 'yourself',
    dnt: 'dont',
    dont: 'dont',
    wont: 'wont',
    cnt: 'cant',
    havnt: 'havent',
    evry: 'every',
    everone: 'everyone',
    evryone: 'everyone',
    ppl: 'people',
    sb: 'somebody',
    smb: 'somebody',
    sum1: 'someone',
    some1: 'someone',
    any1: 'anyone',
    every1: 'everyone',
    no1: 'noone',
    frend: 'friend',
    liv: 'live',
    livin: 'living',
    lyf: 'life',
    lyfe: 'life',

    dieing: 'dying',
    dyin: 'dying',
    deth: 'death',
    ded: 'dead',
    tierd: 'tired',
    thot: 'thought',
    thots: 'thoughts',
    alwys: 'always',
    nvr: 'never',
    anymor: 'anymore',
    nomore: 'no more',
    wanted2: 'wanted to',
    hav: 'have',
    gota: 'gotta',
    thru: 'through',
    suside: 'suicide',
    suecide: 'suicide',
    suiside: 'suicide',
    sucidal: 'suicidal',
    cvt: 'cut',
    suicidle: 'suicidal',
    suicidel: 'suicidal',
    suisidal: 'suicidal',
    sucide: 'suicide',
    unaliv: 'unalive',
    unaliving: 'unaliving',
    selfharming: 'selfharming',
    hurtin: 'hurting',
    cuttin: 'cutting',
    pls: 'please',
    plz: 'please',
    gf: 'girlfriend',
    bf: 'boyfriend',
  }),
)
