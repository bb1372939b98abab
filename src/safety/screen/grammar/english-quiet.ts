// English: when grave words mean something else. Idioms, denials, stories and leaflets, grief, and what is long over.

import { frame, quiet, type RuleGroup } from '../rules.ts'

export const englishQuiet: readonly RuleGroup[] = [
  {
    of: 'idioms',
    means: quiet,
    lines: `
      push/ed/es/ing me on (the|a) (swing|sledge|sled|trolley|bike|chair|wheelchair)
      (feel like|like|enjoy|see myself|imagine|imagine myself|plan on|fancy) living (in|with|at|near|next|there|alone|on|by|under|here|off|abroad|like (a|an))
      take all (of)? (these|them|those) (back|home|to|out|away|down|with)
      take all (of)? (these|those) ..1 (books|clothes|boxes|things|bags|photos|courses|classes|exams|calls|cookies|leaflets)
      ($beats) (me|us|my ..2) ..2 (by accident|accidentally|by mistake|without meaning to|while (playing|wrestling|dancing|sleeping))
      ($beats) my ($body) ..4 (apologised|apologized|sorry|vaccine|injection|needle|scan|massage|x ray)
      ($beats) me ..3 (in the (game|match)|at (practice|training|sparring))
      (trapped|stuck) in (traffic|a lift|an elevator|the lift|a meeting|meetings|the queue|a queue|the rain|a loop|line)
      be gone ..4 、? ..2 (holiday|vacation|trip|visiting|work|conference|business|camping|travelling)
      be gone (for|on|to) (a|the|two|three|holiday|work|about|an)
      kill me for (staining|breaking|being|forgetting|eating|losing|missing|spending|using|not|taking|borrowing|ruining|spilling|burning|wearing|buying|posting|this|that|the|it|asking|waking|bringing)
      (stabbed|pricked|scratched|stung|hit|bitten|burnt|burned) by (a|an|the) ..1 (thorn|nettle|needle|bee|bramble|cactus|branch|door|ball|pen|pencil|splinter|hook|pin|fork)
      (slap/ped|hit|pat/ted|punch/ed|tap/ped|smack/ed|clap/ped) (me|him|her|us) on the (back|shoulder|arm|knee|hand)
      (give|gave|gives) me (a|an) ..1 (punch|slap|kick|hit) (on the|of)
      knock/ed/s me dead
      (attacked|bitten|chased|hit|followed|kicked|knocked over|scratched|headbutted) by (a|an|the|my) ..1 (goose|dog|cat|bird|swan|seagull|seagulls|cow|horse|wasp|bee|bees|chicken|goat|sheep|mosquito/es|ball|frisbee|door|wave|duck|ducks|pigeon|pigeons|parrot|kitten|puppy|squirrel|magpie|football|branch|shopping trolley)
      (dying|dead) inside (at|when|during|watching|listening)
      scared (me|us|him|her)? to death
      (jump off|jump from|jump) (a|the) (cliff|bridge|roof|building) for (a|an|some|the|that|one)
      (hit|bumped|banged|knocked|bang) my head on (the|a|my) ..2 (cupboard|shelf|door|doorframe|frame|ceiling|beam|car|cabinet|branch|table|desk|window|boot|lamp|fridge|low)
      thought (id|i would|i) never ..5
      (not|dont|never|doesnt|didnt|no longer) ..2 unsafe ..3
      (no|without|stopped hearing|no longer hear|never heard|dont hear|didnt hear|havent heard) (any|more|the)? ..1 voices ..9
      end (it|things) (with (him|her|them|my|a|the|that)|here for (today|now)|on a (high|good)|there for|on time|early|at (five|six|ten|noon))
      (relationship|contract|subscription|marriage|lease|call|meeting|friendship|membership) ..6 (end|ending) (it|things)
      take (a|the) (knife|blade) and (made|make|cut the|cut some|cut a)
      ended (up|things with|my (shift|day|call|contract|subscription))
      how (many|much) ..1 ($pills) ..2 (should i take (for|with)|per day|a day|does (my|the) (doctor|mum|dad|gran)|are left in|left)
      (fell|slipped|tripped|crashed|bumped|stumbled|knocked) ..9 my ($body)
      (will|is going to|are going to|gonna|would|going to|ll|shell|hell|theyll|wife|mom|mum|dad|boss) kill me (if|when|for|because) ..4 (late|forget|forgot|lose|lost|break|broke|finish|miss|missed|spend|spent|eat|ate|fail|failed|burn|burnt|sees|mess|dirty|washing|spoil|spilled|being|buy|bought)
      (kill|murder|strangle|kick|smack) (my|him|her|them|you) ..1 (for (eating|using|taking|leaving|not|forgetting|making|the|that|singing|waking|finishing|stealing)|if (he|she|they|you) (eat|eats|sing|sings|use|uses|touch|touches|spoil|spoils|play|plays|dont|doesnt|forget|forgets|ask|asks))
      (work/ed/ing|bore/d|boring|scare/d|love/d|worry|worried|freeze|froze) (me|us) to death
      (work/ed/ing|bore/d|laugh/ed/ing|worry|worried) myself to death
      over my dead body
      drop dead (gorgeous|beautiful)
      (bet|swear) my life
      (walking|evil|grateful|red|day of the|left 4|left for) dead
      stab/bed/bing/s (me|us|him|her|them) in the back
      hang/ing myself (a|an|some|the) (picture|poster|coat|calendar|curtain|painting|mirror|lamp|hook|nice|new)
      (phone|battery|laptop|printer|car|wifi|computer|cat|dog|bird|plant|router|squirrel|moth|toaster) ..4 suicidal
      rope ..4 (washing|clothes|line|swing|climbing|boat|tent|garden|dog|hammock|tow|skipping|gym|ladder|bridge walk|curtain)
      (gun|pistol|rifle) (range|show|club|control|law/s|shop|store|safe|rights)
      (look/ing) forward to (dying my hair|the end of (the|this|my) (week|term|day|month|semester|shift))
      dying my (hair|jeans|shirt|eyebrows)
      (tired|exhausted) (of|from) (trying|struggling|fighting) (with (the|this|my) (printer|computer|form|bank|landlord|council|traffic)|new|on|to (find|get|fix|open|park|learn))
      lock/s/ed me out of (my|the) (account|email|app|house by accident|flat by accident|phone|computer|group|server)
      (cat|dog|kitten|puppy|toddler|son|daughter|baby|kid|kids|grandson|granddaughter|niece|nephew|parrot) (comes|came|gets|got|crawls|crawled|climbs|climbed|jumps|jumped) (in|into) (to)? (my|our) bed
      (kill/ing|shoot/ing|hang/ing|drown/ing|stab/bing|cut/ting|throw/ing|run/ning|work/ing|laugh/ing|beat/ing|starv~e/ing|end/ing) (myself|my self) (laughing|with laughter|in (the foot|work|music|chocolate|my (work|studies|job|hobby)|ice cream|netflix|debt|paperwork|tea|coffee|books|memes|homework)|into (work|my work|this|it|the)|at (work|the gym|practice)|trying to (finish|get|make|meet|keep|fit|learn|please|be)|over (homework|this (essay|exam|project))|out there|a (slice|piece|break|deal|bit|lump|generous|big|large|small)|some (slack|cake|bread|pizza|cheese|fruit)|off from|off|on (the|a|some|my) (paper|tin|can|knife while|glass|envelope|kitchen|oven|stove|pan|iron|kettle|hob|cactus|rose|baking)|shaving|cooking|chopping|while (shaving|cooking|chopping|gardening|slicing|peeling|making|cutting)|gardening|free|loose|short|up about|up over)
      (cut/ting|burn/ed/ing/t|hurt|injured|scratched|scraped|bruised|hurting) (myself|my ($body)) ..4 (shaving|cooking|chopping|by accident|accidentally|at the gym|playing|running|in the kitchen|gardening|on the oven|on the stove|on a pan|slicing|peeling|at practice|at football|the cat|lifting|working out|falling off|skiing|baking|on the barbecue|on the kettle|in the garden|the bread knife|opening a|at work|in a fall|doing (yoga|diy)|dancing|training|hiking|tripping|moving furniture)
      accidentally ..4 (myself|my ($body))
      rope ..4 hang (themselves|himself|herself|yourself|myself) with
      (be|is|was|s) the death of (me|us)
      (end|ending) it all 、? (the|with|by (eating|buying|watching)|on)
      (tak~e/ing|took) my life (in my|in a|seriously|back|for granted|into|one|forward|day by day|to the next|where|and turn|slower|lightly)
      (tak~e/ing) my own (time|advice|lunch|car|bag|route|path|medicine|photo|photos|notes|food|decision)
      (end|ending) my own (business|lease|contract)
      (want to|wanna|would like to|love to|going to|wish i could|just want to) ($adv)? (disappear|vanish|fade away|sleep forever|get lost) (in|into) (a|the|my|this) ..1 (book|novel|forest|woods|music|mountains|crowd|bed|blanket|story|game|series|show|duvet|hobby|blankets|painting|library)
      (disappear|vanish) (for (a|the) (weekend|week|day|few|bit|while)|to the|from (social media|facebook|twitter|instagram|the internet|my phone))
      (rather|sooner) (die|be dead) than
      (die/ing|died|dying|kill/ing/ed|dead) ($adv)? (laughing|of (laughter|embarrassment|boredom|curiosity|cringe|cuteness|shame|happiness|jealousy|envy|heat|excitement|thirst|hunger|starvation)|inside laughing|from (laughter|cuteness|cringe|embarrassment|laughing|boredom))
      (to die|die|kill|dying) for (a|an|some|that|this|the|one|those|these|coffee|chocolate|pizza|food|sushi|bread|it|cake)
      (kill|murder) (for a|a (coffee|curry|burger|pizza|pint|beer|cup|sandwich|tea|nap|steak)|some)
      dying to (know|see|hear|try|meet|read|tell|get|go|watch|play|find|eat|visit|show|ask|learn|wear|share)
      (kill/ing|killed|kills) (time|it|the (vibe|mood|lights|engine|music|power|process|noise|weeds|pain|germs|bugs|battery)|two birds|an hour|me (laughing|with kindness|softly|to (wait|admit|say|see)))
      (you|this|that|it|heat|suspense|traffic|feet|back|knee/s|head|stairs|hip|waiting|weather|hangover|shoes|jokes|cuteness|boredom|pun|job|exam|exams|homework|commute|joke|diet|deadlines|shoulders|gym|workout|hill|baby teeth|allergies|toothache) (s|is|are|will|was|were|going to|gonna|just|really)? (kill/s/ed/ing) (me|us)
      kill (me|us) (to (wait|admit|say)|with kindness|softly)
      (murder on|hell on) (my|the)
      (nearly|almost|practically|literally|basically|about|absolutely|honestly|totally|just) (died|dying|dead|killed|die) ($adv)? (laughing|when|of|inside|at|from)
      (hang/ing|hung) (out|up|on|in there|around|the|my|with|over|tight)
      suicide (squad|squeeze|silence|door/s|king|burn/s|shower|hotline bling|drink|sprints|run/s|wings|bombing/s|bomber/s|bomb|vest|pass|mission/s|club|forest|gene|pact in|lane|rate/s|statistics|is a (topic|public|leading|complex)|prevention|awareness|hotline/s|lifeline|helpline/s|line/s|crisis line|watch list|loss|bereavement|survivor/s of|among|in (the military|veterans|japan|film|literature|art|hamlet|men|young|rural|teens)|by (cop|words)|research|risk assessment|training|hotline|data|intervention|support group|clusters|postvention|numbers|month|day|walk|policy|squadron|food|wing|hot)
      suicide for (my|the|your|his|her|our|any)
      (career|political|social|professional|commercial|financial|economic|academic|diplomatic|box office) suicide
      (political|career|social|professional|commercial) (death|suicide)
      (beat/s|beats|beating|kill/s/ed/ing|destroy/s/ed/ing|slaughter/s/ed|hit/s|attack/s/ed|smash/es/ed) (me|us|him|her|them) (at|in) (chess|cards|tennis|mario|fifa|smash|monopoly|scrabble|the game|a game|games|every game|pool|darts|a race|football|golf|poker|badminton|ping|table|bowling|minecraft|fortnite|pokemon|checkers|uno|the final|the race|fantasy)
      (beat/s|beating|hit/s) (me|us) to (it|the|this|that)
      hit/s me (up|with a (question|text|compliment|smile|pillow|joke|fact|reality|like|bill|snowball|wave)|like (a (ton|wave|truck|brick)|that)|that|how|hard that|when i|in the (feels|heart)|right in the feels|out of nowhere)
      (grief|sadness|depression|wave|waves|it|realisation|realization|loneliness|reality|panic|anxiety|tiredness|memory|memories|news|this song|the song|nostalgia|that line|smell|that|this) ..3 (hit/s|attack/s|kill/s/ed|hurt/s|chok~es/ed|strangl~es|punch/es/ed) (me|us)
      (beat/ing|kick/ing|hit/ting|punish/ing) myself (up)? (about|over|up|for|that)
      (i|ive|we|just|totally|nearly|almost|already|might have|have)? (have|nearly|just)? (oded|overdosed) ($adv)? on
      (od|oding|overdosing|overdose) ($adv)? on (chocolate|coffee|caffeine|sugar|netflix|tv|cake|carbs|pizza|cheese|music|cuteness|memes|podcasts|nostalgia|sushi|candy|sweets|christmas|tea|anime|sunshine|ice cream|garlic|love|vitamin/s|news|films|books|noodles|biscuits|cookies|gossip|fresh air|socialising|family time|kittens|puns|reality tv|gingerbread|hugs)
      (jump/ed/ing) (off|out of|from) (the|my|a) (bus|bed|couch|sofa|bike|train|swing|chair|diving|trampoline|high board|horse|boat)
      (jump/ed/ing) (in front of|into) (the|a|my) (car and (drove|drive|go|head|went)|tv|pool|shower|camera|screen|lake|sea|conversation|bed)
      (jump/ing) out of (a|the) (plane|perfectly good)
      (dead|deadly) (tired|serious|line|right|good|simple|end|battery|phone|easy|sure|set|weight|pan|lift/s|silence|heat|ringer|giveaway|quiet|on my feet|last|wrong|calm|slow)
      (battery|phone|laptop|car|engine|plant|plants|tomatoes|controller|wifi|basil|internet|computer|headphones|houseplant|watch|fridge|server|chat|conversation|kindle|ipad|tablet) ..3 (died|dead|dying|die|dies|is dead|killed)
      (die/s/d|dead|kill/s/ed|killing) in (the|this|a|my|every|that) (game|movie|film|book|show|episode|chapter|level|raid|match|boss|dungeon|series|season|novel|story|campaign|play|dream)
      wish i (was|were) (dead|there|not) (lift/s|pan|there)
      (hope|wish|pray) i (die/d) (old|happy|in my sleep at|before|a|of old|surrounded)
      (when|if|before|until|till|after|the day) i die
      (fear|scared|afraid|terrified|anxious|worried|fears|panic|anxiety|phobia|frightened|dread|fearful) ..2 (of|about|that i|that im|i) ..3 (dying|death|die|dead|going to die)
      (think|thought|thinking|feel|felt|feels|convinced|like|swear|afraid|scared) ..2 (im|i was|i am|id|i) (going to|gonna|about to) die
      (overdose|overdosing) of (cuteness|vitamin|sugar|reality|nostalgia)
      shoot me (a|an|your|over|down|the|some|those|that|any)
      kms (from|to|away|per|north|south|east|west|long|run|ran|walk|walked|cycling|of|in|on|a|each|every|today|yesterday|this|before|with|after|later|and back|range|h|an)
      (#|##|few|many|several|more|couple of|hundred|thousand|thousands of|ten|twenty|five|six|three|two|hundreds of|some|another|per) kms
      (want/ed|wanna) to (disappear|vanish|die) (when (i (tripped|realised|realized|spilled|called|dropped|said|sent|forgot)|my (card|stomach|phone))|of embarrassment|from embarrassment)
      (wake|woke|waking) up ..3 (early|late|tired|on time|to my alarm|before|at (#|six|seven|five|eight))
      (dont|didnt|do not|never) want to (wake|waking) up (early|so early|at|before|late|on|for (work|school)|from (this|that|the|my) (dream|nap)|tomorrow (morning)? (at|for))
      (dont|didnt|do not) (really|even)? (want|wanna) (to)? be here (for|at|on|in|with|all|when|without|either|today|any longer than|longer|this|right|now|tonight)
      (dont|didnt|do not) (really|even)? (want|wanna) (to)? (live|be alive) (in (a|the|this|that|london|tokyo|new|an|my|town)|with|near|at|here|there|alone|by|far|off|on (campus|my|the|a)|without (coffee|music|you|my|him|her|the|cheese|wifi|internet)|up|next)
      go on (holiday|holidays|vacation|a|the|dates|stage|trips|strike|tour|hikes|walks|about|instagram|facebook|twitter|social|discord|slack)
      death (metal|star|stranding|note|grip|valley|row|penalty|trap|stare|rate|toll|eater/s|knight|battle|match|scene|threats in the game)
      (dont|didnt|do not) (really|even)? (want|wanna) (to)? (go on|continue|carry on|keep going) (with|about|to|the|holiday|a|vacation|that|this|stage|dates|arguing|talking|working|playing|reading|until)
      not worth (it|living) (to (argue|fight|buy|wait)|for)
      (no|not) (point|use|reason|sense) ..1 (going on|carrying on|continuing) (about|to|with|holiday|a)
      (tired|sick|done|fed up|bored) (of|with) ($adv)? (life|everything|this world|my life|living) (admin|hacks|insurance|in (a|this|the|my)|with my|together|coaching|at (home|my)|on)
      burden of (proof|care)
      (give|giving|gave) up (hope of|on finding|on ever (finding|finishing))
      goodbye (everyone|everybody|world|forever|all) 、? (see|have|until|and thanks|talk|thanks|hope you)
      (goodbye) (and thanks|to my old|to summer|party|kiss|for now|for today)
      (said|saying|say) goodbye to (my (old|job|car|house|hair|colleagues|class|team)|summer|the|winter|a)
      (bleed/ing|bled) (me dry|heart/s|gums|nose|edge|radiator/s)
      voice/s (hearer|hearing network|group)
      (cut/ting) (my|the) (hair|nails|finger|fingers|thumb|fringe|bangs|losses|hours|hand on|hand while|finger on|thumb on|teeth|cake|grass|spending|budget|lawn|costs|knee)
      (burn/ed/t) (my|the) (tongue|mouth|toast|fingers|finger|hand on|hand while|dinner|bridges|rice|candle|food|feet on|legs at|face in the sun|shoulders|skin at the|neck at|calories)
      (scratch/ed/ing) (my|the) (head|itch|back|chin|ear|car|surface|nose)
      (bit|biting|bite) (my|the) (tongue|nails|lip|cheek|bullet|fingernails|nail|lips)
      (pull/ed/ing) my hair (out)? (over|trying|with|back|into|up)
      (took|take|taking|had|taken) (half|##) (a|of a|mg|ml|milligrams|minutes|hours|days|years|photos|pictures|steps|mg of)
      (took|take|taking|taken) (all|every|the rest of|the whole|half|most|several|extra|twice) (of)? (my|the) (morning|evening|daily|prescribed|regular|usual|vitamin/s|antibiotics|normal|nightly) ..2
      (took|take|taking|taken|finished) ..3 (course|round) of antibiotics
      (took|take|taking|taken|had) ..3 ($pills) ..3 (as prescribed|as directed|on time|this morning like|for (my|a|the) (headache|back|cold|flu|migraine|blood pressure|allergies|toothache|knee|period)|like (im|i am) supposed|with breakfast|from the organiser|out to|back to|off (him|her|the)|to the (pharmacy|chemist)|away)
      (all|everything|every) ..2 (vaccine/s|vitamins|doses of the vaccine)
      (dose|doses) (of)? (the)? (vaccine|vitamin)
      (need|want|got|have) to (go|leave) (home|now|to bed|to sleep)
      (safety) (plan/s|planning|net|course|training|group|first)
      (stay/ing|keep/ing|be|feel/ing) safe (out there|everyone|and (warm|well|healthy)|travels|during|from (covid|scams|viruses))
      (feel|feeling|felt|am|im) unsafe (to (share|say|post)|on (a|the) (bike|ladder|road|ice|motorway))
      (kill/ed/ing|murder/ed/ing|attack/ed/ing|shoot/ing|stab/bing|destroy/ed|hit) (him|her|them|people|everyone|someone) (in (the|a|this|my) (game|match|quest|raid|level|story|novel|dnd|campaign|round|film|movie|play)|with (kindness|a joke|my cooking|laughter)|at (chess|cards|laser)|off (in|the)|up (for|on|about))
      (kick/ed|threw|kicked) (me)? out of (the|a|my) (club|bar|game|band|group chat|server|lobby|call|discord|pub|voice|meeting)
      (drag/s/ged|push/es/ed|throw/s|threw|knock/s/ed|grab/s/bed|bit|bites|scratch/es/ed|kick/s/ed) me (along|to (the (gym|park|shops|party|cinema|doctor|beach)|try|be better|do better|finish|go|get|grow|a|speak|apply|keep|learn|work|achieve)|out (of (bed|my (comfort|shell)|the house))|around the|for (a|being)|a (line|coffee|message|text|bone|party|look|smile|surprise|seat)|under the bus|off (my feet|guard|balance)|into (the deep|a new|therapy|trying|recovery)|harder|towards|toward|by surprise|beyond|past|over (the edge of my|with a feather)|outside)
      (cat|dog|kitten|puppy|baby|toddler|parrot|horse|goose|rabbit|hamster|bee|wasp|goat|cow|mosquito|mosquitoes|sun|jellyfish) ..2 ($beats) me`,
  },
  {
    of: 'denials',
    means: quiet,
    lines: `
      (not|never|no longer|dont|isnt|wasnt|arent|stopped being|didnt) ($adv)? (afraid|scared|terrified|frightened|worried) ..8
      (not saying|not that i am|never said|didnt say|dont mean) ..1 i (want to die|want to kill|will kill|am suicidal)
      (dont|do not|didnt|never) (actually|really|even|ever)? ..1 (want|plan|intend|wish|mean|need|going) to (die|kill myself|end my life|hurt myself|harm myself)
      (wouldnt|would never|could never|will never|wont ever) ($adv)? ($endself)
      (not|isnt|wasnt|arent|never been|havent been|never felt|not felt|not feeling|dont feel|not been|no longer|never|aint|didnt feel|hadnt been|wouldnt say im|wouldnt say i am|dont think im|dont think i am) ($adv)? ($adv)? (at all)? (actively|actually|been|being|feeling|having|had)? (suicidal|self harming|at risk|a danger to myself)
      (not|isnt|wasnt|never|no longer|neither|nor|havent|havent had|didnt have|dont have|not had|no|without|any|zero|free of|free from|never had|not having|hasnt had|stopped having|never have|hadnt had|do not have|dont get|have not had|fewer|less|few) ($adv)? (any|a|of|more|the|such|real|single|current|active|intrusive)? ($adv)? (suicidal|suicide) (or self harm)? (thought/s|ideation|urge/s|feelings|tendencies|plan/s|intent|thinking|impulses|ideas)
      (no|without|zero|any|free of|not had|havent had|fewer|less) (more)? (thought/s|urge/s|plans|intention/s|intent|desire|wish|history|ideas) (of|to|about|for) ..3 (suicide|self harm/ing|dying|die|cut|$endself|hurt/ing myself|death|harm/ing myself|end it|cutting|ending my life|do it|act on)
      (not|never|dont|didnt|havent|wont|wouldnt|isnt|no longer|have no (plan/s|intention/s|wish|desire) (to|of)|not going to|not gonna|wont ever|never want to|dont want to|didnt want to|not here to) ($adv)? (hurt/ing|harm/ing|kill/ing) (anyone|anybody|him|her|them|others|someone|people|you)
      (clean|free|sober) (from|of) ..2 (self harm/ing|cutting|sh|hurting myself|burning|purging)
      (days|weeks|months|years|year|month|week|whole day) (self harm free|without ..1 (self harm/ing|cutting|hurting|harming|sh|overdosing)|free (from|of)|clean|since (i last|my last))
      (havent|have not|didnt|not|never|hadnt|resisted|wont|dont|stopped|quit|no longer|gave up|given up|instead of|resisting|beat|avoid/ed) ..2 (self harm/ed/ing|selfharm/ed/ing|cut (myself|in|since|for)|cutting|self injured|sh|relapsed|purg~ed/ing)
      (no|neither) (urges|urge) (at all|today|this week|tonight|lately)
      (was|were|thought|mistaken|assumed|worried|asked) ..2 (if|that|whether) (i|im) (was|were|am|suicidal) ..2 (suicidal|safe|at risk|a danger|in danger|going to hurt myself|thinking)
      (asked|asks|asking|ask) (me)? (if|whether|about) ..6 (suicidal|$endself|suicide|self harm|hurt/ing myself|safe|dying)
      (didnt|not|never|wasnt|isnt|doesnt|dont|wont|hasnt|no one|nobody|noone|nobodys|nor|neither|no longer|stopped|hadnt|has never|have never|had never|wouldnt|no) ..3 ($beats) (me|us)
      (no one|nobody|noone|nobodys) ..2 (hurt|threaten/ed|hit|abus~ed/ing|touch/ed)
      (not|isnt|wasnt|arent|never|no longer) ..2 (abusive|violent|in danger|being (hurt|hit|abused)|dangerous|afraid|scared|unsafe)
      (feel|feeling|felt) (safe|safer) (with|around|at|here|in)
      (dont|do not|didnt|never|not|havent|no) ..2 (overdosed|overdose|taken an overdose)
      (dont|didnt|do not|not|isnt|no longer|never) ..3 (a burden)
      (dont|do not|never|didnt|no longer|not|wouldnt) ..4 (wish|hope|feel like) (i)? (was|were|could)? ..2 (dead|die/d|never born|disappear/ed|dying)
      (better|glad|happy|grateful|relieved|thankful|lucky|proud|amazed) ..3 (alive|still here|didnt (die|do it|kill|go through|succeed|jump|end)|survived|failed|i stayed|to be here|living|not to have)
      (i|but|really|do|just|now|and|still|kids) want to live
      (i|we) ($adv) want to live
      (have|found|find|see|got|had|feel|discovered|is|theres|many|give/s/n|gave) ..3 (reason/s|something|a lot|so much|everything|things|plenty) to live for`,
  },
  {
    of: 'talk of it, not of oneself',
    means: quiet,
    lines: `
      (talk|talks|lesson|session|class|assembly|discussion|chat|lecture|workshop|programme|program) ..5 (about|on) ..4 (self harm|suicide|abuse|death|overdose|bullying)
      bullying and (self harm|suicide)
      (lectur~ed/es/ing|talk|talked|speech|presentation|presented|spoke|taught|teaches|article|class) (about|on) ..4 (self harm|suicide|abuse|death|overdose)
      (suicidal|suicide) (people|patients|person|thoughts (are|can|is|may|affect|should|do not|dont make|in|among)|ideation (is|in|among|scale|can|and)|veterans|teens|callers|clients|characters|behaviour|behavior|individuals|men|women|youth|students|person/s|ideation questionnaire)
      (if|when|unless|anyone|someone|people|those|person|anybody|everyone) (who|whos|you|youre|your|that|they|is|are|a person|someone|anyone|ever|we) ..6 (suicidal|suicide|kill/ing (yourself|themselves|themself|himself|herself)|die|dying|self harm/ing|hurt/ing (yourself|themselves)|overdose/d|hopeless|unsafe|abused|end it|in danger|safe)
      (died|dies|lost|losing|death|dead|gone|killed (himself|herself|themselves|themself)|took (his|her|their) (own)? life|passed|deaths|loss|bereaved|die|funeral|grieving|mourning) ..4 (by|to|from|through|after|in|of|because of|with|via) (a)? ..1 (suicide|overdose|od|self harm|his own hand)
      (lost|lose|losing|bereaved|loved one/s|survivor/s|widow|widowed|mother|friend/s|brother/s|son/s|daughter/s|buddies|veteran/s|soldiers|marines|sailors|classmate/s|anniversary|memory|remember|grief|grieving|after|since|about|of) ..4 (his|her|their|whose|to|husbands|wifes|brothers|sisters|sons|daughters|friends|fathers|mothers|dads|moms|mums|uncles|cousins|s) suicide
      (committed|commits|completed) suicide (in|at|last|when|after|years|because|on|by|and|the|from|while|a|two|three|this|over|during|before|with)
      (he|she|they|who|friend|brother|sister|mother|father|dad|mum|mom|uncle|aunt|son|daughter|cousin|husband|wife|soldier|veteran|buddy|roommate|guy|man|woman|girl|boy|people|veterans|soldiers|vets|him|her|someone|person) ..3 (committed|completed|died by|commits|commit|committing|commiting|attempted) suicide
      (talk/ed/ing|speak/ing|spoke|read|reading|learn/ed/ing|learnt|discuss/ed/ing|discussion|chapter|book|article|documentary|podcast|film|movie|lecture|course|training|workshop|topic|essay|paper|talked|poem|song|lesson|class|seminar|conversation|study|studying|report|research|scene|taboo|stigma|law|theme|post/s|thread|stories|information|campaign|leaflet|poster|campaigns|survey|webinar|module|play|exhibition|debate|writing|wrote|written|awareness) (was|is)? (about|on|of|around|regarding|covering|concerning) ..4 (suicide|suicidal|self harm|overdose/s|abuse|domestic violence|dying|death|euthanasia|assisted dying|killing|hopelessness)`,
  },
  {
    of: 'a film, a book, a leaflet, a lesson',
    means: frame('story'),
    lines: `
      (said|says|cried|shouted|sang|whispered) (the|a|an) ..1
      (says|said|sings|cries|shouts|whispers|sighs|declares|goes) the (queen|king|hero|heroine|prince|princess|narrator|villain|knight|wizard|detective|poet|singer|chorus|voice over|robot|vampire|witch|soldier|old|young|captain|captive|main)
      in (act|scene|chapter|episode|season|part) (one|two|three|four|five|#|##)
      (leaflet|poster|pamphlet|brochure|flyer|website|booklet|handout|sign|article|manual|guideline/s|textbook|guide|form|questionnaire|survey|questionnaires|worksheet|slide/s|advert|headline|page|paragraph|notice|faq|quiz|checklist) ..3 (say/s|said|reads|read|asks|asked|mention/s/ed|lists|listed|states|explains|tells|told|advises|had|has|suggests|warns|with|about|called|quotes|describes|quoted|on the wall|goes|begins|starts|contains|titled|that)
      (film|movie|novel|book|series|episode|season|show|play|anime|manga|opera|musical|story|game|song|lyric/s|poem|chapter|scene|character|characters|drama|documentary|podcast|comic|fanfic|fic|screenplay|script|album|track|band|chorus|verse|rapper|singer|author|novelist|playwright|villain|hero|heroine|protagonist|actor|actress|narrator|detective|play|sitcom|soap|musical|memoir|soundtrack|monologue|line in|dnd|campaign|plot|npc|boss|level|film club|thriller|lead|main character) ..6 (say/s|said|sings|goes|where|in which|about|called|named|who|dies|died|kills|killed|wants|is|was|has|tries|tried|ends|sing|titled|that goes|shouts|screams|whispers|says|reads|go|writes|tells|finds|begins|starts|opens|had|dies|gets|takes|took|plays|attempts|attempted|commits|pretends|jumps|shoots|with the|hangs|poisons|quotes|line)
      (in|from) (the|a|my|this|that|chapter|act|season|episode|an) ..2 (film|movie|novel|book|episode|show|play|manga|anime|opera|game|song|poem|story|chapter|scene|drama|script|act|series|fanfic|documentary|musical|comic|lyrics|campaign)
      (writing|wrote|write|written|draft/ing|drafted|my) (a|an|my|the|another|short)? ..2 (story|novel|scene|character|poem|screenplay|script|fanfic|play|song|short story|dnd character|essay|chapter|villain)
      (romeo|juliet|hamlet|ophelia|anna karenina|madame bovary|werther|13 reasons|thirteen reasons|macbeth|king lear|the hours|dead poets|bell jar)
      (course|training|workshop|facilitator/s|instructor|trainer|lecture|lecturer|seminar|module|role play|roleplay|exercise|exam|lesson|hotline training|volunteer training|peer training|first aid) ..4 (covered|about|on|how to|taught|said|asked|what to|we (learned|learnt|practised|practiced|read|discussed|role)|today|topic|question|teaches|says|included|where|was|is|for|practised|showed|explained)
      (we|i) (practised|practiced|role played|rehearsed|learned|learnt|were taught|studied|discussed|read) ..3 (how to|about|what|asking|saying|the|a)
      (quote|quoting|quoted|proverb|saying|(the|that|his|her|dark|old|told a|tells a|made a|makes a|inside|running|in) joke|jokes|meme|headline|the line|famous line|phrase)
      (news|newspaper|reporter|headlines|journalist|article|report) ..3 (said|says|reported|about|reports|of|that|covered|wrote|story|told)`,
  },
  {
    of: 'long over',
    means: frame('over'),
    lines: `
      after ..2 (years|months|decades) of
      (looking|look|looked|thinking|think|thought) back (at|on|to)
      (a|one|two|three|four|five|six|seven|eight|nine|ten|#|##|several|many|few|some|last) (year/s) ago
      (years|decades|ages) (ago|back|earlier|before|since|later)
      in ####
      since ####
      (when|back when|while) i was (a|an|#|##|in (school|high|college|university|my|the)|young|younger|little|teen|at|still|ill|sick|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twelve|twenty)
      (as a|in my|during my) (thirties|forties|fifties|sixties|40s|50s|##s|past|old life|former life|teen|teenager|child|kid|teens|twenties|youth|childhood|adolescence|young adult|20s|30s|student)
      (back then|in the past|at that time|once upon|a long time ago|long ago|in those days|at the time|those days|long before|growing up|all those years|last century|my past|history of)
      in (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|middle|primary|elementary|high|grade) (grade|school|class)
      (no longer|not anymore|used to)
      (who|that) (used to )?(beat|hit|hurt|abused|raped|choked) me`,
  },
  {
    of: 'well now',
    means: frame('well'),
    lines: `
      (recovery|recovering|healing|healed) from
      (left|escaped|divorced|got away from|moved out|moved away|ran away from|cut off|no contact with|broke up with|got out of|walked away from|got out) ..6 (safe|free|happy|years|better|peace|new|ago|calm|own place|quiet)
      (i|im|ive|am|i am|and|but|now|today|so|very|feel|feeling|truly|really|forever|every day|every morning) ($adv)? ($adv)? (grateful|thankful|glad|happy|proud|relieved|lucky|blessed|at peace|stable|thriving|recovered|free|healthy|content|safe now|doing (well|great|good|better|okay|ok)|in recovery|okay now|ok now|better now|well now|much better|so much better|safe and)
      (now|today|these days|nowadays|since then|ten years on|years on|this year|eventually|years later|looking back) ..3 (i|im|ive|my) ..3 (help|volunteer|work|run|teach|support|love|enjoy|know|live|look|laugh|sing|garden|happy|glad|grateful|better|safe|well|the one|have|bring/ing|free|study|can|wake|paint|lead|am|train|mentor|cook|see|look forward|different)
      (glad|grateful|thankful|happy|relieved|lucky|proud) ..3 (alive|here|survived|failed|didnt|living|stayed|called|told|im|i|that|to)
      (never looked back|behind me|in recovery|recovered from|got (better|well|through it)|got my life back|turned (my life|it|things) around|saved my life|found (help|hope|peace|my way|meaning|joy)|came through|made it through|on the other side|my recovery|recovery (story|journey)|second chance|rebuilt|moved on|healed|healing|i survived|it gets better|it got better|it passed|worth it to stay)
      (clean|sober|free|out|safe|well|stable|recovered) (for|since|now) ..2 (years|months|days|year|then|weeks)
      (years|months|decade) (clean|sober|free|on|of recovery|in recovery|out|later|safe|since)
      (no longer|not any more|not anymore|long gone|thats over|it is over now|those days are (gone|over|behind)|far behind|a different person|another life)
      (overcame|overcome|conquered|recovered from|got over|got rid of|got past|moved past|beat|outgrew|left behind) ..4 (suicid~e/al|self harm|thoughts|urges|depression|addiction|it|that|abuse|him|her|pain)
      (today|now) (im|i am|ive|i have|i) ..1 (a|an|the|my own|work|run|sleep|father|mother|parent|nurse|teacher|married|volunteer|happily)
      (helped|help|saved|kept) ..2 (me)? (through|out of it|alive|recover|heal)`,
  },
  {
    of: 'away from who did it',
    means: frame('away'),
    lines: `
      (got out|left (him|her|them|that|home|my (husband|wife|ex|partner))|escaped|healing|healed|divorced|safe now|free now|free of (him|her|them)|moved (away|out)|no contact|cut (him|her|them) off|out now|hes in prison|is in prison|no longer with|ended it with|he is gone from|safe and|out of there|got away)`,
  },
  {
    of: 'again, or still',
    means: frame('again'),
    lines: `
      (again|still|came back|come back|is back|are back|coming back|have returned|once more|hes back|shes back|found me|ever since|wont stop|getting worse|now he|now she|came to mind)`,
  },
  {
    of: 'of late',
    means: frame('recent'),
    lines: `
      (lately|recently|last night|yesterday|tonight|right now|this (week|morning|month|evening|weekend)|these days|earlier today|just now|an hour ago|hours ago|last week|last month|days ago|weeks ago|currently|the other (day|night)|minutes ago|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
  },
  {
    of: 'suicide is what is talked of',
    means: frame('topic'),
    lines: `
      suicid~e/al/es
      (kill/s/ed/ing|hang/ed/ing|shot|shooting|hurt/ing) (himself|herself|themselves|themself|yourself)
      (tak~e/es/ing/en|took|end/s/ed/ing) (his|her|their|your|ones) (own)? (life|lives)
      (self harm|self injury|22 a day|twenty two a day)`,
  },
]
