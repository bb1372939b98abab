// Tells when a capital that could be somebody is a thing by what follows: "Daisy chains", "Zelda soundtrack", "Clay is cold".
// Names that are also plants, stones, feelings, works or brands open sentences as things more often than as people.
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import * as around from '../words-around.ts'

// What stands after the name of a plant, a stone, a beast, a colour, a land, a make or a work and makes a thing of both; nothing that
// somebody does ("Daisy leaves").
const goods =
  `chain chains seed seeds petal petals bulb bulbs bush bushes blossom blossoms bouquet wreath wreaths hedge hedges tree trees root roots flower flowers bud buds stem stems pollen nectar garden gardens meadow meadows tea teas oil oils juice jam jelly syrup cordial squash soda beer ale wine gin vodka whisky whiskey rum liqueur latte mocha smoothie milkshake
  chocolate chocolates biscuit biscuits cookie cookies cake cakes pie pies tart tarts pudding puddings bread loaf rolls bun buns scone scones crumble sponge custard icing yoghurt yogurt ice-cream sorbet sauce soup stew curry curries casserole salad salads sandwich sandwiches burger burgers pizza pizzas pasta noodles rice dumplings pancakes waffles omelette sausage sausages bacon ham chicken prawns salmon cheese butter cream crisps nuts nut berries tomatoes potatoes carrots onions peppers beans lentils barley oats flakes muesli granola powder paste stock gravy extract essence vinegar mustard pickle chutney relish dressing dip
  scarf scarves hat hats coat coats jacket jackets jumper jumpers cardigan dress dresses skirt skirts shirt shirts t-shirt tee hoodie hoodies socks sock slippers slipper shoes boots trainers sandals wellies gloves mittens pyjamas pajamas nightie onesie blanket blankets duvet bedding pillow pillows cushion cushions curtains carpet carpets rug rugs mug mugs teapot jug bowl plate plates spoon spoons vase lamp lamps candle candles lantern lanterns wallpaper paint nail-polish varnish lipstick mascara shampoo conditioner soap bubblebath scrub lotion moisturiser perfume aftershave deodorant toothpaste plaster plasters sticker stickers tattoo tattoos poster posters keyring badge badges tote earrings necklace bracelet pendant crystals gemstone beads
  frame frames singer singers pool testing series dose doses line font fonts ink inks almonds blinds seat seats points phone phones fires closures hawk fish weather breath till card cards brand brands logo sauce radio channel documentary documentaries theme theme-tune pencils pens pencil pen crayon crayons paintbrush
  reef reefs feather feathers nest nests egg eggs wings puppy puppies kitten kittens pony ponies cow cows sheep goat goats duck ducks hen hens cockerel rooster terrier terriers spaniel spaniels shepherds collie poodle hound hounds retriever retrievers
  soundtrack soundtracks album albums song songs single lyrics playlist vinyl gig concert concerts tour tickets ticket film films movie movies trilogy sequel prequel remake musical biopic documentary boxset box-set episode episodes finale reruns rerun repeats season marathon audiobook audiobooks novel novels poem poems poetry memes meme quotes podcast game games level console controller app apps fans fandom merch karaoke singalong covers tribute mixtape advert adverts jingle jigsaw puzzle puzzles colouring toy toys doll dolls figurine funko plushie plushies costume costumes onesies birthday-card
  scale inventory questionnaire test tests syndrome disease effect complex palsy reflex method technique diet
  slippers shelves walls skies sky sunset sunsets light lights glow shade shades hue colour color green blue tones eyed eyes
  injection injections patch patches tablet tablets capsules spray inhaler drops prayer prayers psalm hymn carol carols candlelight`
    .trim()
    .replace(/\s+/g, '|')

// Names that are first of all plants, birds, stones, feelings and times of day: of these, what is said tells.
const things =
  'daisy|poppy|rosemary|coral|ruby|robin|jay|joy|grace|prudence|harmony|pat|gene|dusty|rusty|angel|hope|faith|mercy|patience|charity|chance|melody|crystal|honey|cherry|basil|olive|amber|scarlet|jack|mark|art|bob|sunny|stormy|misty|sandy|crispy|buddy|hunter|mason|baker|clay|dawn|ivy|iris|heather|holly|hazel|lily|rose|violet|fern|willow|ash|sage|ginger|pepper|jasmine|saffron|clover|bryony|marigold|primrose|lavender|juniper|rowan|aspen|cedar|reed|moss|heath|brook|river|lake|rain|sky|star|summer|autumn|winter|spring|june|april|may|august|pearl|jade|opal|emerald|topaz|garnet|onyx|flint|stone|rocky|cliff|wren|lark|martin|finch|swift|kestrel|raven|fox|wolf|bear|leo|kitty|bunny|birdie|penny|bill|rob|will|destiny|justice|liberty|honor|honour|verity|constance|temperance|clemency|felicity|serenity|trinity|bliss|merry|gay|earnest|frank|chase|grant|drew|sue|dot|peg|bea|dale|glen|marsh|forest|meadow|autumn|noel|carol|candy|brandy|sherry|tequila|porter|olive|kale|herb|gala|pippin|russet|maple|peaches|apple|cookie|biscuit|bean|sugar|honor|blaze|storm|sonny|ray|sol|luna|nova|celeste|aurora|stella|eve|dusk|eden|haven|harbor|west|north|echo|sparrow|dove|robyn|tiger|lynx|buck|colt|bronco|mustang|cooper|turner|carter|potter|archer|fletcher|tanner|taylor|sawyer|tyler|parker|fisher|cook|butler|piper|harper|sailor|major|sergeant|king|prince|duke|earl|baron|dean|pope|bishop|abbot|deacon|christian'

// What is said of things and hardly of people, after "is".
const person =
  'expecting|my|our|his|her|their|more|less|only|just|one|someone|somebody|named|called|from|on|off|away|back|here|there|home|out|in|at|with|coming|going|picking|bringing|driving|visiting|asking|asleep|awake|kind|nice|lovely|sweet|funny|brilliant|amazing|great|wonderful|fab|fantastic|wicked|ace|sound|patient|generous|gentle|quiet|shy|loud|clever|smart|brave|angry|cross|mad|upset|sad|happy|worried|scared|jealous|proud|sorry|busy|late|early|running|pregnant|sick|poorly|ill|unwell|dead|gone|getting|moving|leaving|starting|staying|living|working|crying|waiting|sitting|looking|talking|texting|ringing|calling|saying|telling|teaching|helping|making|cooking|being|having|doing|trying|learning|playing|singing|dancing|knitting|drawing|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|seven|eight|nine|ten|eleven|twelve|old|older|younger|right|wrong|sober|clean|single|married|divorced|engaged|blind|deaf|trans|gay|straight|lesbian|autistic|bipolar|manic|depressed|anxious|okay|ok|fine|alright|better|worse|safe|new|leading|running|covering|supposed|due|always|never|usually|also|already|still|obviously|really|so|very|such|who|tall|short|blonde|ginger|polish|irish|scottish|welsh|english|german|french|spanish|nigerian|indian|jamaican'
// With these words a scrap of a sentence speaks of somebody somewhere.
const amongPeople =
  'phone|door|desk|line|ward|reception|group|bed|call|zoom|chair|kitchen|corridor|office|till|sofa|stairs|bus|train|next|team|unit|session|meeting|leave|nights|duty|shift|call|drums|guitar|piano|bass|vocals|charge|tears|bits|hospital|rehab|prison|court|accounts|hr'

/** Whether a raised word that could be somebody is a thing, by the words after it. */
export function isThing(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const after = words[index + 1]
  if (after?.casing !== 'lower' || after.opens) return false
  const near = text.charCodeAt(word.end) === 32 && after.start === word.end + 1
  if (word.suffix !== '' || !near) return false
  const before = words[index - 1]
  const titled = around.isIn(before, around.titles | around.roles)
  if (titled) return false
  // A capital right before makes a whole name of both, of which this is the end.
  const led = before?.casing === 'capital' && (!before.opens || !(before.bits & ordinary)) && (before.bits & name) !== 0
  // Amid a sentence only what is first of all a thing: "the Adrian quote" is somebody's.
  if (oneOf(goods, after.key))
    return (
      !led &&
      (word.opens ||
        (word.bits & ordinary) !== 0 ||
        ((word.bits & name) === 0 &&
          ((word.bits & known.place) !== 0 ||
            oneOf(
              'game|games|film|films|movie|movies|album|soundtrack|episode|season|series|novel|novels',
              after.key,
            ))) ||
        (before !== undefined && text.charAt(before.end) === ','))
    )
  if (!word.opens && !(before && /[,;–—-]$/.test(text.slice(before.end, word.start).trimEnd()))) {
    // "…, and Grace is what my cat hasn't got"
    const goesOn = oneOf('and|but|or', before?.key ?? '') && text.charAt((before?.start ?? 0) - 2) === ','
    if (!goesOn || after.key !== 'is' || !oneOf('what|how|where|when', words[index + 2]?.key ?? '')) return false
  }
  if (!oneOf(things, word.key) || led) return false
  // "Autumn came and I let it", "June is my favourite month"
  if (
    oneOf('autumn|summer|winter|spring|april|may|june|august', word.key) &&
    (oneOf('came|comes|arrived|arrives|ended|ends|began|begins|passed|crept|returned|returns', after.key)
      ? oneOf('autumn|summer|winter|spring', word.key) && !somebodyGoesOn.test(text.slice(word.end, word.end + 90))
      : oneOf('is|was', after.key) &&
        /^ (?:is|was) (?:my |the |a |always |our |such a )(?:\p{L}+ ){0,2}(?:months?|time|season|corridor|weather)\b/u.test(
          text.slice(word.end, word.end + 50),
        ))
  )
    return true
  if (oneOf('is|was|isn|wasn|isnt|wasnt', after.key))
    return (
      !oneOf(bornFirst, word.key) &&
      !somebodyGoesOn.test(text.slice(word.end, word.end + 90)) &&
      saidOfThing(words, index + 2, word)
    )
  // "Art saved me, or rather glue did."
  if (
    oneOf(
      'art|patience|charity|liberty|justice|harmony|summer|autumn|winter|spring|rain|river|sky|sea|forest',
      word.key,
    ) &&
    oneOf(
      'saved|saves|kept|keeps|heals|healed|carried|carries|pulled|taught|teaches|brought|got|gets|fixed|fixes|found|finds|gave|gives|calms|calmed|feeds|fed',
      after.key,
    ) &&
    oneOf('me|us|my|you|people|everyone|everybody', words[index + 2]?.key ?? '') &&
    !somebodyGoesOn.test(text.slice(word.end, word.end + 90))
  )
    return true
  // "Ray of sun", "Dean of the faculty"
  if (after.key === 'of') return true
  // "Holly and ivy, tinsel"
  if (after.key === 'and') {
    const other = words[index + 2]
    return (
      other?.casing === 'lower' &&
      (other.bits & ordinary) !== 0 &&
      !oneOf(
        'i|me|my|her|his|our|their|him|she|he|we|they|us|it|the|a|an|you|your|co|all|some|then|so|now',
        other.key,
      ) &&
      /^[,.;!]/.test(text.slice(other.end, other.end + 1))
    )
  }
  // "Heather on the hills, wind in my ears": no verb, and nowhere that people are.
  if (oneOf('on|in|over|under|for|before|after|up|at|against', after.key)) return isScrap(text, words, index + 1)
  return false
}

// Of these, somebody is meant unless a thing follows.
const bornFirst =
  'mark|frank|jack|pat|bob|gene|martin|rob|will|christian|taylor|parker|tyler|cooper|turner|carter|archer|drew|grant|sue|leo|kitty|penny|bill|dale|glen|carol|candy|sherry|sonny|ray|sol|luna|stella|eve|robyn|cliff|rowan|mason|hunter|baker|bryony|lily|rosemary|hazel|jasmine|jade|jay|robin|piper|harper|dean|king|duke|felicity|constance|verity|bea|peg|dot|celeste|chase|buddy|angel|sunny|rocky|chance'
const somebodyGoesOn =
  /^[^.!?\n]{0,60}(?:[.!?,;] (?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b|\b(?:himself|herself|he's|she's|dude|giver|call (?:him|her|them))\b)/

function saidOfThing(words: readonly Word[], at: number, word: Word): boolean {
  let said = words[at]
  if (said && oneOf('not|all|about|what|where|when|how', said.key)) {
    if (said.key !== 'not') return !said.opens
    said = words[at + 1]
  }
  if (!said || said.opens) return false
  // "Dawn is the worst hour", "Hope is a discipline": what a thing is called; "the nurse", "a mate" is somebody.
  if (oneOf('the|a|an', said.key)) {
    const called = [1, 2, 3].map((step) => words[at + step])
    return !called.some(
      (one) =>
        one !== undefined &&
        (around.isIn(one, around.roles) ||
          oneOf(
            'one|only|nurse|lady|woman|man|guy|girl|boy|bloke|lad|lass|person|legend|star|saint|angel|hero|sweetheart|gem|darling|love|rock|treasure|genius|carer|volunteer|porter|cook|chef|cleaner|student|student|poet|singer|artist|mum|mother|gran|nan|twin|eldest|youngest|oldest|nightmare|menace|pain|dog|cat|kid|child|baby|peer|vicar|chaplain|lead|leader|first|last|best|vegan|christian|muslim|buddhist|widow|fan|reader|runner|swimmer|gardener|listener|talker|hugger',
            one.key,
          )),
    )
  }
  return !oneOf(person, said.key) && !/(?:teen|ty)$/.test(said.key) && said.casing === 'lower' && word.suffix === ''
}

/** Whether no word up to the next stop does anything. */
function isScrap(text: string, words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + 9; at += 1) {
    const word = words[at] as Word
    if (at > from && word.opens) break
    if (
      around.acts(word) >= 1 ||
      oneOf(amongPeople, word.key) ||
      oneOf('thinks|says|knows|keeps|makes|lets|gets|wants', word.key)
    )
      return false
    if (word.casing === 'capital' && word.bits & name) return false
    if (/^\s?[,;]/.test(text.slice(word.end, word.end + 2)) && at > from) break
  }
  return true
}

const shown =
  'watched|watching|watch|rewatched|rewatching|rewatch|played|playing|play|replaying|replayed|saw|see|seeing|seen|streaming|streamed|binged|binging|bingeing|binge|finished|finishing|started|reread|rereading|reading|read|listening|listened|quoting|beat|completed'
/** "Watched Paddington 2", "Zelda came on", "Adele on repeat": what is shown, played and heard. */
export function isShown(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1]
  const after = words[index + 1]
  if (text.charCodeAt(word.end) !== 32) return false
  const next = text.charCodeAt(word.end + 1)
  if ((next === 73 || (next > 48 && next < 58)) && before && oneOf(shown, before.key)) {
    const rest = text.slice(word.end, word.end + 24)
    return /^ (?:[1-9]|I{1,3}V?)(?:[ ,.!?;]|$)/.test(rest) && !/^ \d (?:days|weeks|times|hours|months|years)/.test(rest)
  }
  if (!after || after.opens || !oneOf('on|at|came', after.key)) return false
  const rest = text.slice(word.end, word.end + 24)
  if (after.key === 'on')
    return /^ on (?:loop|repeat|shuffle|vinyl|spotify|youtube|netflix|cassette|the (?:radio|telly|tv|stereo|speakers?|jukebox|headphones|turntable|decks)|full|low|mute|in the background|in every|cd|dvd)\b/i.test(
      rest,
    )
  if (after.key === 'at') return /^ at (?:full (?:volume|blast)|top volume|karaoke)/.test(rest)
  return /^ came on(?: (?:in|at|the|as|and|while|when|shuffle)|[,.!?]|$)/.test(rest)
}

// What is said of a side that plays: Leeds lost, Everton at home.
const playing = 'versus|vs|v|fans|nil|match|shirt|kit|fixture|supporters|supporter'
/** "Liverpool versus Everton", "Tottenham in the cup". */
export function isSide(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (!(word.bits & known.place)) return false
  const before = words[index - 1]
  const after = words[index + 1]
  if (before && oneOf('versus|vs|v|beat|thrashed', before.key) && before.casing === 'lower') return true
  if (!after || after.opens || after.casing !== 'lower') return false
  if (oneOf(playing, after.key)) return true
  return (
    oneOf('in|lost|drew|scored|won|equalised|beat', after.key) &&
    /^ (?:in the (?:cup|final|league|semi|playoffs|relegation)|(?:lost|drew|scored|won|equalised|beat)(?: (?:again|to|at|on|by|last|today|tonight|yesterday|\d|England|Scotland|Wales)|[,.!?]|$))/.test(
      text.slice(word.end, word.end + 24),
    )
  )
}

const virtues = 'joy|grace|hope|faith|mercy|patience|charity|harmony'
const blessings =
  'peace|love|strength|courage|wisdom|gratitude|health|happiness|kindness|comfort|rest|healing|truth|justice|serenity|acceptance|light|laughter|forgiveness|compassion|prosperity'
/** "Peace, Joy and", "Love and Hope": beside what else is wished, a virtue is nobody. */
export function isWished(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (!oneOf(virtues, word.key) || word.suffix !== '') return false
  const beside = (other: Word | undefined, gap: string): boolean =>
    other?.casing === 'capital' && oneOf(blessings, other.key) && /^(?:,? and |, )$/.test(gap)
  for (const step of [1, 2]) {
    const before = words[index - step]
    const after = words[index + step]
    if (beside(before, text.slice(before?.end ?? 0, word.start))) return true
    if (beside(after, text.slice(word.end, after?.start ?? 0))) return true
  }
  return false
}

const titled =
  'chapter|workbook|book|module|session|worksheet|exercise|section|handout|leaflet|course|lesson|unit|track|song|album|film|poem|episode|podcast|app|game|painting|drawing|folder|playlist|journal'
/** "my workbook is called Boundaries": an everyday word that is a heading. */
export const isHeading = (words: readonly Word[], index: number): boolean =>
  ((words[index] as Word).bits & ordinary) !== 0 &&
  ((words[index] as Word).bits & known.popular) === 0 &&
  oneOf('called|titled|entitled', words[index - 1]?.key ?? '') &&
  [2, 3].some((back) => oneOf(titled, words[index - back]?.key ?? ''))

export const couldBeThing = (word: Word): boolean => word.casing === 'capital' && word.key.length > 1
