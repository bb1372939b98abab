// English: hurting oneself, pills taken, being hurt by someone, not being safe, somebody else in danger. One table of rules, long because people say it in many ways.

import { concern, type Parts, type RuleGroup, urgent } from '../rules.ts'

export const englishHarmParts: Parts = {
  body: `arm/s|wrist/s|leg/s|thigh/s|skin|stomach|belly|hand/s|hip/s|ankle/s|body|flesh|forearm/s|chest|face|veins|shoulder/s|feet|neck|calf|calves|finger/s|knuckles|scalp|side|ribs`,
  blade: `razor/s|razor blade/s|razorblade/s|blade/s|knife|knives|scissors|box cutter|boxcutter|glass|needle/s|lighter|cigarette/s|lighters|matches|scalpel|sharpener|pencil sharpener|iron|hot water|boiling water|candle|🔪|safety pin|thumbtack`,
  harming: `self harm/ing/ed|selfharm/ing/ed|self injur~e/ing/ed/y|self mutilat~e/ing/ion|sh|self injury|hurting myself|cutting myself|cutting|burning myself|slicing|sh ing`,
  enough: `##|all|too many|way too many|so many|a lot|lots|loads|a ton|tons|a load|a bunch|handful/s|a handful|another handful|two handfuls|a fistful|fistfuls|a whole|the whole|whole|every|the entire|an entire|the rest|half|most|several|a dozen|dozens|twenty|thirty|forty|fifty|
    fifteen|ten|twelve|sixty|eighty|a hundred|hundred|more than|double|triple|every single|boxes|two boxes|a box|a bottle|the bottle|bottles|packet/s|packs|a packet|the packet|a pack|blister packs|strip/s|a strip|everything|twice|extra|all of|all those|enough|eighteen|sixteen|twenty four|ninety`,
  took: `took|taken|taking|swallowed|swallowing|downed|downing|popped|ate|had|ingested|gulped|chugged|necked|finished|emptied|washed down|drank|drunk|od on|oded on|overdosed on|tok|put away|injected|snorted|consumed`,
  poison: `bleach|antifreeze|rat poison|drain cleaner|weed killer|weedkiller|pesticide|detergent|poison|nail polish remover|turpentine|petrol|gasoline|paint thinner|hand sanitizer|hand sanitiser|toilet cleaner|disinfectant|cleaning fluid|methanol|cyanide|ammonia|oven cleaner|dettol|lysol`,
  kin: `(my|our|the|his|her|a|this|that|another) (own|older|younger|big|little|elder|abusive|ex|twin|best|step|foster|biological|baby|drunk|violent|late|violent|new|then|ex)? (mother|mom|mum|mommy|mama|father|dad|daddy|papa|brother|sister|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|uncle|aunt|auntie|cousin|
    grandfather|grandpa|grandmother|grandma|stepdad|stepmom|stepmum|stepfather|stepmother|stepbrother|stepsister|step dad|step mom|step father|step mother|step brother|fiance|fiancee|spouse|parents|family|son|daughter|carer|caregiver|caretaker|boss|teacher|coach|landlord|roommate|flatmate|housemate|neighbour|neighbor|
    guardian|foster dad|foster mum|foster mom|foster father|foster mother|in laws|father in law|mother in law|brother in law|friend|pimp|trafficker|coworker|colleague|manager|priest|pastor|doctor|therapist|nurse|staff|orderly|guy|man|men|person|boy|girl|boys|girls|ex husband|ex wife|ex boyfriend|ex girlfriend|other half|missus|hubby|support worker|abuser|stalker|boyfriends|(mums|moms|mothers|dads|fathers|sisters|brothers|friends|wifes|husbands|neighbours|landlords|flatmates|daughters|sons|aunts|roommates) (partner|boyfriend|girlfriend|husband|wife|friend|brother|father|son|ex|dad)|classmate/s|bully|bullies|kids at school|dealer|supervisor|dads|moms|mums|husbands|s dad)|
    mom|mum|dad|mother|father|daddy|mummy|stepdad|grandad|hubby|bf|gf`,
  someone: `he|she|they|someone|somebody|hes|shes|theyre|hell|shell|theyll|hed|shed|theyd|a man|a guy|some guy|some man|men|people|a stranger|a gang|strangers|two men|three men|who|$kin`,
  beats: `hit/s/ting|beat/s/ing|punch/es/ed/ing|slap/s/ped/ping|kick/s/ed/ing|chok~e/es/ed/ing|strangl~e/es/ed/ing|shov~e/es/ed/ing|push/es/ed/ing|hurt/s/ing|abus~e/es/ed/ing|assault/s/ed/ing|rap~e/es/ed/ing|molest/s/ed/ing|
    grop~e/es/ed/ing|whip/s/ped/ping|burn/s/ed/ing|bit|bites|biting|smack/s/ed/ing|smash/es/ed|attack/s/ed/ing|stab/s/bed/bing|belts|belted|thrash/es/ed|pin/s/ned|grab/s/bed/bing|stalk/s/ed/ing|terroris~e/es/ed/ing|terroriz~e/es/ed/ing|
    threaten/s/ed/ing|harass/es/ed/ing|blackmail/s/ed/ing|traffick/ed|drugged|spit/s|spat|torment/s/ed/ing|tortur~e/es/ed/ing|mistreat/s/ed|batter/s/ed|bully/ing|bullies|bullied|spank/s/ed|clobber/s/ed|headbutt/s/ed|beat up|beats up|beating up|hits on`,
  beaten: `hit|beaten|beat|punched|slapped|kicked|choked|strangled|shoved|hurt|abused|assaulted|raped|molested|groped|whipped|attacked|stabbed|threatened|stalked|blackmailed|trafficked|harassed|beaten up|sexually (abused|assaulted|harassed)|physically (abused|assaulted|hurt)|
    tortured|drugged|locked (in|up|inside)|held (captive|hostage|prisoner|against my will|down)|followed|exploited|battered|bullied|mistreated|restrained|terrorised|terrorized|pimped|sold|forced|coerced|emotionally abused|verbally abused|financially abused`,
  friend: `(my|our|the|this|that|a|his|her|another) (own|older|younger|big|little|elder|ex|twin|best|step|foster|oldest|youngest|16|15|14|teenage|online|close|good|old|internet|work|new|former|dear)? (year old)? (mother|mom|mum|father|dad|brother|sister|husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|uncle|aunt|cousin|nephew|niece|
    grandfather|grandpa|grandmother|grandma|stepdad|stepmom|fiance|fiancee|spouse|son|daughter|child|kid|roommate|flatmate|housemate|neighbour|neighbor|friend|mate|bestie|bff|buddy|pal|coworker|colleague|boss|student|classmate|teacher|girl|guy|boy|man|woman|person|someone|friends|kids|peer|client|sibling|ex girlfriend|ex boyfriend|ex wife|ex husband|crush|gran|nan|boyf|discord friend|son in law|daughter in law|teammate|manager|member|lady)|
    someone i (know|love|care about)|a friend of mine|(a|this|the) (girl|guy|boy|kid|woman|man|member|friend) (i know|in my ..2|from my ..2|on (discord|slack|here|my ..1)|online)|someone close to me|somebody i (know|love)|someone (here|in|on|from) (my|this|our|the) (group|class|server|chat|work|school|team|house|ward|channel)|one of (my|us|our) ..2|mom|mum|dad`,
  shehe: `he|she|they|hes|shes|theyre|shell|hell|hed|shed|theyd|theyll`,
  itself: `himself|herself|themselves|themself|themselfs|him self|her self`,
  theirown: `his|her|their`,
  themself: `(kill/ing|hang/ing|hurt/ing|harm/ing|cut/ting|shoot/ing|unaliv~e/ing|off/ing|drown/ing|end/ing|stab/bing|starv~e/ing|poison/ing|do/ing something to|burn/ing|top/ping) ($itself)|(end/ing|tak~e/ing) ($theirown) (own)? life|
    commit/ting suicide|overdos~e/ing|jump/ing (off|from|in front)|end it all|end it (tonight)|ending it all|slit/ting (his|her|their) wrists|kms|self harm/ing|od|suicide`,
  themdead: `die|dying|be dead|be gone|disappear|not (be alive|exist|wake up|be here)|cut`,
}

export const englishHarm: readonly RuleGroup[] = [
  {
    of: 'hurting oneself',
    means: urgent('self-harm', 'told'),
    lines: `
      (reopen/ed/ing|opened|opening|open|ripped|ripping|picked|picking) (up|open|at)? ..1 (wounds|cuts|scars|stitches|scabs) ..1
      punish/ing/ed (my body|myself) (by|with|for|every|until|again|。|、)
      (cut|burn/ed/t/ing|hurt/ing|scrap~ed/ing|scratch/ed/ing|hit|hitting|bruis~ed/ing|bit|biting|injur~ed/ing|cutting|scald/ed/ing|starv~ed/ing) ..6 (on purpose|deliberately|intentionally|purposely|to punish myself|to feel something|to calm down|to cope)
      (cant|couldnt|cannot|barely|never) go (a|one|more than a|two|even a) ..2 without (cutting|hurting myself|self harming|burning myself)
      (scrap~ed/ing|rubb~ed/ing|scratch/ed/ing|pick/ed/ing) my ..1 ($body) ..1 (raw|open|bloody|off)
      (hot|heated|burning|boiling|scalding|lit) ..2 (on|to|against|over|onto|into) my ..1 ($body)
      (resist|fight/ing|ignore|stay away from|keep away from|stop thinking about|thinking about) (the|my) (razor|blade|knife|urge to cut|urges to cut|cutting|scissors|lighter)
      (chok~e/ing/ed|strangl~e/ing/ed|suffocat~e/ing) myself
      (i|ive|just) ($adv)? (cut|cutting) (again|tonight|last night|too deep|deep|deeper|today|yesterday|this morning|every|when|because|。)
      (bleed/ing|burn/s|bruise/s/d|scar/s|cut/s|hurt|wound/s|blood) ..8 (did|do|doing|done|made|make) (it|this|that|them)? (to)? (myself)
      starv~e/ed/ing (myself|my body)
      (dig/ging|dug|press/ing|push/ing|stick/ing|stuck|jab/bing|stab/bing) ..2 (nails|fingernails|pins|pin|needle/s|pen|keys|blade|scissors|knife|compass) (into|in|under|against) (my|myself) ..2
      (my|myself) ..3 (until|till) ..2 (bleed/s|bled|bleeding|blood|bruise/d|bruises|raw|swollen|pass out|numb|black and blue)
      (burns|cuts|wounds|marks|bruises|scars) (that)? i (made|gave|did|put|inflicted|caused)
      (feel/ing|felt) like (cutting|self harming|hurting myself|bleeding|burning myself|slicing|scratching)
      (mess|full|lots|loads|rows|line/s) of (cuts|burns|slashes|fresh scars|wounds) ..2
      (urge/s|craving|cravings|tempted|desperate|want|need) to (relapse|self destruct|purge|bleed)
      relapsed (yesterday|last night|today|tonight|again|this (morning|week)) (。|、|and|with|after)
      (covered|full) (in|of|with) ..2 (cuts|burns|scars|wounds|slashes|scratches|gashes)
      (hand/s|arm/s|finger/s|wrist/s|palm/s|skin) ..2 (over|in|on|against|into|above|under) ..2 (flame/s|stove|hob|fire|candle|boiling water|iron|heater|radiator|lighter|hotplate|burner|hot tap|scalding water)
      (carv~ed/ing/e|cut/ting|burn/ed/ing|scratch/ed/ing|etched|etching|slic~ed/ing) ..5 (into|in|onto|on|across|down|along|up) (my|myself) ..1 ($body|skin)
      (make|made|making|watch|watched|let|letting) myself (bleed|hurt|suffer|pass out|bruise|burn)
      (blood|bleed/ing) ..4 (only way|calms me|feel alive|helps me|relief|feel something|cant breathe|feel real|deserve)
      (want|need|have|going|wanna|gonna) (to)? ($adv)? (hurt|harm|punish|injure|cut|burn|bruise) (myself|my body|my (arms|legs|skin|wrists|thighs))
      (cut/ting|slic~e/ing/ed|slash/ed/ing|burn/ed/ing/t|scratch/ed/ing|carv~e/ed/ing|stab/bed/bing|bit|biting|gash/ed|hack/ed/ing|pok~e/ed/ing|branded) (up|at|into|on|open|through)? (my|the|both|both my|words into my|my own|in my) (left|right|inner|upper|lower|own)? ($body)
      (hit/ting|punch/ed/ing|slap/ped/ping|bang/ed/ing|smash/ed/ing|slam/med/ming|smack/ed/ing) (my|myself in the|my own|myself on the) (own)? (head|face|leg/s|arm/s|thigh/s|stomach|skull|fists|hands|forehead) (against|on|into|with|off|until|till|again|repeatedly|over)
      (hit/ting|punch/ed/ing|slap/ped/ping|hitting|slapping|choking|whipping) myself ($adv)? (again|until|in the|repeatedly|every|when|because|so|as|tonight|last|daily|with|hard|to|over)
      (keep|kept|started|start|cant stop|been|have to|need to|want to|wanna|urge to|back to|going to|gonna|am) ..1 (hit/ting|punch/ing|slap/ping|scratch/ing|burn/ing|bit~e/ing|stab/bing|chok~e/ing|punish/ing|hurt/ing|harm/ing|injur~e/ing|cut/ting) (myself|my (body|skin|arms|wrists|thighs|legs|head))
      (pull/ed/ing|ripp~ed/ing|rip|tear/ing|tore|pick/ed/ing) (out|at|off)? my (hair|skin|scabs|nails) (out|off)? (until|till) ..4 (bleed/s|blood|bleeding|hurts|raw|bald)
      (cut/ting|burn/ed/ing|hurt/ing|harm/ed/ing|injur~ed/ing|slic~ed/ing|scratch/ed/ing|mutilat~ed/ing|carv~ed/ing) myself ($adv)? (again|tonight|last night|today|yesterday|this morning|this week|every|on purpose|deliberately|deeper|too deep|really deep|bad|badly|with|until|till|because|to|when|whenever|so|in the|just to|and|for the first time|more|daily|after|for|instead|worse|open|deep|over and over|pretty bad|a lot|as|by|where|since|on my|after|at night|with a|to feel|to cope|intentionally|secretly)
      (cut/ting|burn/ed/ing|hurt/ing|harm/ed/ing|injur~ed/ing|slic~ed/ing|mutilat~ed/ing) myself
      (cut|cuts|cutting|went|gone|it was|slice|wound/s) (way)? too deep
      (relaps~e/ed/ing|slipped up|slipped|went back|going back|back) ..3 (on|into|to|with|and) ..2 ($harming|cut|sh)
      ($harming) (again|relapse|every|last night|tonight|today|yesterday|this morning|to cope|to feel|because|is the only|helps|makes me feel|until|every night|more|daily|has gotten worse|is getting worse|is back|wont stop)
      (started|start|been|keep|cant stop|back to|resumed|kept|still|im|am|addicted to|begun|began) ($adv)? ($harming)
      (i|ive|ive been|i have been|i still|i also|i just|i did) ($adv)? (self harm/ed/ing|selfharm/ed/ing|self injure/d|self mutilate/d)
      (urge/s|want|need|wanna|crav~e/ing|tempt~ed/ation|impulse/s|thought/s|thinking|desire|itch/ing|fighting|desperate) ($adv)? (to|of|about|for|not to) ($adv)? (cut|self harm/ing|selfharm/ing|hurt/ing (myself|me)|harm/ing myself|burn/ing (myself|my)|slice|cutting|bleed|sh|injure myself|do self harm|the (blade|razor)|scratch my)
      (want|wanna|need) (to)? (see|watch) (myself|my (own)?)? ..1 (bleed|blood)
      (found|got|bought|took|hid|hiding|hidden|reached for|holding|looking at|staring at|grabbed|unscrewed|broke|have|kept|got out|dug out|took apart) (my|a|the|some|an old|another|old|new) ..2 (razor blade/s|razorblade/s|blade/s|sharpener blade|razor/s|scalpel) ..3 (again|tonight|bathroom|urge|cut|sharpener|skin|cant stop|just in case|in my room|drawer|wrist|arm|hand)
      (bleeding|blood) ..4 (wont stop|everywhere|cant stop it|all over|doesnt stop|not stopping|through (my sleeve|the bandage)|dripping|running down my)
      (fresh|new|more|open|deep|hiding|hide|cover/ing|have) ..1 (cuts|burns|scars|wounds|self harm (scars|cuts)|cut marks) (on|up|down|from|all over|under|covering|my)? ..2 (my)? ($body|tonight|last night|sleeves)
      (starv~e/ed/ing|punish/ed/ing) (myself|my body) ..6 (until|till|because|deserve|disappear|days|to death|again|for|since|nothing|punish|dont|hate)
      (havent|have not|not|hadnt) eaten (anything|a thing|properly)? (in|for) ..1 (days|a week|#|##|nine|eight|seven|six|five|four|weeks|days now|over)
      (mak~e/ing|made) myself (throw up|vomit|sick|puke|purge) (again|after|every|daily|until|three|twice|all|so|because|four|multiple)
      (still|have been|been|started|back to|relapsed into) (purging|bingeing and purging|starving myself)
      (hold/ing|held|put/ting|pressed|pressing|burn/ed/ing|stubbed|put out|pushed|pushing) ..3 (lighter|cigarette/s|flame|iron|match|candle|stove|hot knife|hair straightener|straighteners|ice) ..3 (on|to|against|into|in) my (own)? ..1 ($body)
      (punch/ed/ing|hit/ting|kick/ed/ing|head butt/ed/ing|headbutt/ed/ing) (the)? (wall/s|mirror/s|doors|brick wall) ..3 (until|till|again|bleed/s|blood|broke|bled|knuckles|hand)
      (hit|hitting|bang/ing|banged|bash/ed/ing|slam/ming/med) my (own)? head ..3 (wall|floor|door|desk|table|until|mirror|bathtub)`,
  },
  {
    of: 'pills or poison taken',
    means: urgent('overdose', 'past'),
    lines: `
      (swallowed|swallowing|ate) ..2 (batteries|battery|blade/s|razor blades|glass|magnets|needles|pins|detergent|pods|screws|coins on purpose)
      ($took) (way|far)? too (much|many) ..2 (of)? (my|the)? ..1 ($pills)
      ($took|drink/ing|swallow/ed/ing|down/ed) ..5 of ..1 ($poison)
      (overdosed|oded|odd|od) on (my|all|some|the|a bottle|half)? ..2 ($pills)
      ($took) (everything|all|whatever) ..2 (in|i found in|from) (the|my) ..1 (cabinet|drawer|cupboard|box|bag)
      ($took) ($adv)? ..1 ($enough) (of)? ($adv)? (my|the|them|these|those|his|her|moms|mums|dads)? ..2 ($pills)
      (down/ed|took|swallowed|threw back|neck/ed) (a|another|one|two)? handful/s of ..2 ($pills)
      ($took) ($adv)? ..1 (all|most) (of)? ..3 ($pills)
      ($took) ($adv)? ($enough) (of)? (pills|tablets|meds|medication|sleeping tablets|painkillers|antidepressants)
      ($took) ..2 (bottle/s|packet/s|pack/s|box|boxes|handful/s|strip/s|sheet/s|fistful/s) of ..3 ($pills)
      ($took) ..3 (whole|entire) (bottle|packet|pack|box|strip|jar|prescription|supply|month|months|weeks|blister)
      ($took|swallowed) (all of them|them all|every last one|way too many|too many|everything in the (medicine )?cabinet|all the tablets|the lot|the whole lot|enough to (die|kill))
      ($took) (way|far)? too (many|much) ..1 ($pills)
      ($took) (way|far|so)? too (many|much) ($adv)? (on purpose|and|im|i|to die|this time|to end|scared|help|deliberately)
      (took|taken|taking|swallowed|had|have) (an|a|another|a big|a massive|a deliberate) (overdose|od|lethal dose|fatal dose)
      (i|ive|i have|ive just|just|i just|already|accidentally|accidently|think i|i think ive|i might have|intentionally|deliberately|purposely|i already|might have) (overdosed|oded|od d|od|ods|odd)
      (overdosed|oded|od d) ($adv)? (on (my|the|all|some|a bottle)? ..1 ($pills|heroin|fent|everything|it all|them)|last night|tonight|today|again|an hour|this morning|just|yesterday|a few|minutes|ten|with)
      (im|i am|been|currently) (overdosing|oding|od ing)
      (overdose|od) (taken|already|in progress)
      ($took|drink/ing|swallow/ed/ing|drinking) (some|a|the|half|a whole|a bottle|a cup|a glass|a bit|a lot|two cups)? (of)? (of)? ($poison)
      (pill/s|tablet/s|meds|overdose|paracetamol) ..4 (kick/ing in|are working|start working|starting to work|in my stomach|work/ing|hit/ting me|inside me|already swallowed|already taken|are gone)
      (took|taken|swallowed|had) ..6 (to die|and now i regret|dont want to wake|to not wake up|hoping (not to|to not|i wont|i dont) wake|to end it|so i dont wake|to kill myself|wont wake up|to never wake)
      (washed|washing|chased|mixed|mixing|swallowed|took|taken|downed) ..4 ($pills) ..2 (down)? (with)? (vodka|whisky|whiskey|alcohol|wine|rum|gin|beer|booze|liquor|a bottle of|drink)
      (injected|took|shot|given myself|gave myself|injecting) ..3 (too much|all my|extra|whole pen of|a whole|all the|double|##) ..2 (insulin|heroin|morphine|fentanyl)
      (empty|emptied) (the)? (pill)? (bottle|bottles|packets|blister packs) ..3 (swallowed|next to me|beside me|on the floor|in my hand|i took|into my (mouth|hand|stomach))`,
  },
  {
    of: 'being hurt or threatened by someone',
    means: urgent('harmed-by-someone', 'past plainly'),
    lines: `
      (will|might|could|going to|gonna|would|threatened to|wants to) (come|find me|come over|come here|track me down|turn up|show up|break in) (and|to) ($adv)? (kill|hurt|attack|beat|rape|murder|get) (me|us)
      (kill|hang|end|unalive) yourself 、? (he|she|they|dad|mum|mom|people|someone) (told|tells|said|says|wrote|writes|texted|texts|shouted|shouts|keeps) ..2
      (boyfriend|girlfriend|husband|partner|stepdad|friend|roommate|uncle|lodger|man|guy|landlord) (touches|touched|gropes|groped|fondles|molests|molested|watches|films) me ..3
      (forced|forcing|sold|selling|coerced) ..3 (to|into) ..2 (marry|marriage|prostitution|sex work|a marriage|get married|have an abortion)
      (exposed|exposing|flashed|flashes|exposes) (himself|themselves|herself) ..3
      and (grabbed|grabs|grabbing|pinned|cornered|corners|followed|follows|groped|gropes|molested) me
      (threw|throws|throw|throwing|hurled|smashed|swung) ..4 at (me|my (head|face)|us)
      (hell|shell|hed|shed|theyll|theyd|will|would|going to|gonna|threatens to|threatened to) ($adv)? (break|smash|slit|cut|snap|burn|cave in) my (legs|leg|neck|throat|arms|arm|face|fingers|bones|head|skull|hands|kneecaps)
      (broke|smashed|hit|cracked|slammed|bashed|broken) ..3 (over|on|against|across|into) my (head|face|back|arm|legs|hands)
      slam/s/med/ming my (head|face|hand|arm) (into|against|on|in)
      ($someone) make me (have|do|sleep|undress|touch|watch|sell) ..4 (sex|men|naked|bed|things|money|strangers|him|them|porn)
      (sex|sleep) with (men|strangers|people|customers|clients|him|his friends) (for|or|to) (money|pay|drugs|hell|he|keep|them|rent)
      (father|dad|uncle|stepdad|stepfather|grandfather|grandpa|brother|stepbrother|teacher|coach|boss|manager|priest|pastor|doctor|cousin|carer|landlord|tutor|supervisor|neighbour|neighbor|roommate|stepmother|babysitter|foster dad|foster father|friend s dad) ($adv)? (keeps|is|has been|started|still)? (touches|touching|touch/ed) (me|my) (and|when|。|、|at|in|every|again|there|while|where|inappropriately|under|down|sexually)
      (has|with|got|carrying|holding|brought|carries) (a|his|her|the) (knife|gun|weapon|bat|machete|hammer|axe) ..6 (at my|outside|my (door|room|house)|coming (for|to|after|at)|screaming|hunting|said hell|threat/s|threatening|wont let|after me|looking for me)
      and (hits|hurts|bites|burns|beats|touches|hit|beat|slapped|kicked|choked|pushed|threatened|punches|punched|grabs|rapes|raped|strangles) me
      (nurse|doctor|staff|carer|guard|officer|man|woman|teacher|therapist|resident|patient|stranger|worker|policeman|coach|priest|guy|boy|girl|lad|tutor|aide|driver|inmate) ..4 (hit|hits|slapped|slaps|kicked|kicks|punched|punches|choked|grabbed|touched|touches|groped|raped|beat|beats|pushed|pushes|threatened|assaulted|spat at|restrained|hurt|hurts|attacked) me
      (pull/ed|point/ed|aim/ed|drew|hold/s|held|put|puts) (a|the|his|her) (gun|knife|pistol|blade|machete) (on|at|to|against) (me|my)
      (tie/s/d|tied|chain/s/ed|pin/s/ned|hold/s|held) me (to|down|up|against) ..3
      (shows|showing|showed|turns|turning|turned|waits|waiting|comes|parks|parked|lurks) (up)? (at|outside|by|near|around|to) my (house|home|work|door|flat|school|job|apartment|place|window) ..3
      (hand/s|arm|belt|cord|pillow) (around|round|on|over|at) my (neck|throat|face|mouth) ..3
      (comes|came|gets|got|crawls|crawled|climbs|climbed|coming|getting) (in|into|in to) (to)? (my|our) bed ..3
      (lock/s/ed/ing|shut/s|trap/s/ped) me (in|out|inside|up|down) (the|a|my|of|from)? ..2
      (groping|beating|slapping|punching|kicking|choking|strangling|raping|molesting|abusing|stalking|harassing|threatening|bullying|assaulting) (me|us)
      (still|being|im|am|get|gets|getting) ($adv)? (sexually|physically) (abused|assaulted|harassed|touched|attacked)
      (scared|afraid|terrified|frightened|dread/ing|petrified) (to|of) ($adv)? (go/ing|com~e/ing|be/ing|return/ing|sleep/ing|liv~e/ing) (back)? (at)? home
      ($someone) ($adv)? broke my (arm|nose|rib/s|jaw|finger/s|wrist|tooth|teeth|leg|collarbone|phone so)
      (not|isnt|arent|never) (allowed|permitted) to (leave|go out|see (my|anyone)|speak to|call|use|talk|have (a phone|money|friends|my)|work|eat)
      (takes|took|hides|hid|keeps|confiscates) ..1 my (keys|shoes|phone|passport|money|wages|card|papers|medication|clothes|inhaler) ..6 (leave|call|escape|go out|so i cant|away from me|anyone|control|run)
      (push/ed/es|threw|throw/s|shov~ed/es|kick/ed/s) me (down|into|against|off|out of|through|onto) (the|a|my) (stairs|wall|floor|door|ground|table|car|window|balcony|street|road|bed|moving)
      ($someone) ($adv)? ($adv)? (has|have|had|is|was|keeps|keep|kept|just|would|will|still|started|tried to|tries to|likes to|wants to|has been|have been|used to|did|went and|always|got drunk and|gets drunk and|drinks and|came home and|gonna|going to|be|threatens to|threatened to|got angry and|gets angry and)? ($adv)? ($beats) (and ($beats))? (me|us|my (kids|children|son|daughter|baby|mother|mom|mum|sister|brother|head|face|arm|throat|neck|wrist)|on me)
      ($someone) ($adv)? (comes|came|come|gets|got|is|was|will be)? ..2 (hit/s/ting|beat/s/ing|punch/es/ed|slap/s/ped|kick/s/ed|chok~es/ed|strangl~es/ed|rap~es/ed|molest/s/ed|hurt/s|abus~es/ed/ing|attack/s/ed|threaten/s/ed) me (again|every|when|with|until|if|in|so|last night|tonight|at night|at home|today|yesterday|because|on|up|down|black|and|badly|whenever|after|for|and nobody|across|round|around)
      ($someone) ($adv)? (touch/es/ed/ing|fondl~es/ed|feels|felt|grop~es/ed) (me (at night|when|in my|while|down|there|sexually|inappropriately|in ways|where|and nobody|and told|under|every|without|again|like|up|between|even|and i|and says|against)|my (body|breasts|chest|private|privates|thigh|legs|bum|butt))
      ($someone) ($adv)? ($adv)? (touch/es/ed/ing) (me) (when|at|in|while|even|inappropriately|and|there|where)
      ($someone) ($adv)? (force/s/d|forcing|makes|made|making|pressures|coerces|coerced|pressured|is forcing|keeps forcing) (me|himself on me|herself on me|themselves on me|myself) (to|into|on|have|do) ..3 (sex|sleep with|touch|undress|things|have sex|sexual|naked|bed|send nudes|send pictures|eat|drink|prostitut~e/ion|against my will)
      ($someone) ($adv)? (forc~es/ed|forcing) (himself|herself|themselves|themself) on me
      ($someone) (said|says|say|told me|threatened|threatens|threatening|swore|swears|keeps saying|promised|is threatening|texted|keeps threatening|texted me saying|warned|tells me|vowed) (that|me)? ($shehe|to|hell|shell|theyll|hed|shed|if i|he will|he would|they will|he is going to|hes going to) ..6 (kill/s|hurt|find|beat|stab|shoot|murder|burn|harm|make me pay|come after|end|destroy|strangle|smash|rape|cut|kidnap|break) (me|us|my|down my|both of us|the kids|my kids|my family)
      (hell|shell|theyll|he will|she will|they will|hes going to|shes going to|theyre going to|hes gonna|shes gonna|theyre gonna|going to|gonna|wants to|might|could|will|afraid he|scared he|trying to|tried to|threatened to|threatens to|threatening to) ($adv)? (kill|murder|stab|shoot|rape|strangle|beat|attack|hurt) (me|us) (if|when|tonight|one day|for|next|again|and|with|in|soon|this time|someday|before|because|eventually|today|once)
      ($someone) ($adv)? (is going to|are going to|is gonna|will|wants to|threatened to|threatens to|threatening to|tried to|tries to|might|keeps threatening to|is trying to|are trying to|has threatened to|have threatened to|trying to) ($adv)? (kill|murder|hurt|stab|shoot|strangle|rape|beat|attack|poison|harm|smother|drown|suffocate|burn) (me|us|my kids|my children|my baby)
      ($kin|he|she|they|hes|shes|theyre) (is|are|has been|has become|gets|get|have been|is being|keeps getting|has gotten|has turned|is getting) ($adv)? ($adv)? (abusive|violent|physical|aggressive|abusing|beating|hurting|stalking|threatening) ..1 (me|to me|with me|towards me|toward me|to us|us|again|at home|when (he|she|they|im|i)|to my|lately|my (mom|mum|kids|mother|sister|brother|children))
      my (relationship|marriage|home|house|household|husband|family|parents|wife|partner|boyfriend|girlfriend|mother|father|mom|mum|dad|stepdad|stepfather|bf|gf) (is|are|has been|has become|gets|have been|has turned|is getting) ($adv)? ($adv)? (abusive|violent|physically abusive)
      (live|living|stuck|trapped|in|with|live with|from|escape|leave|escaping|leaving) ..1 (an|a|my) (extremely|very|physically|emotionally|mentally|toxic and|really)? (abusive|violent) (home|house|household|relationship|marriage|husband|wife|partner|boyfriend|girlfriend|family|parents|father|dad|mother|mom|mum|ex|situation|man|person|bf|gf|environment)
      my (abusive|violent) (husband|wife|partner|boyfriend|girlfriend|family|parents|father|dad|mother|mom|mum|ex|stepdad|brother|bf|gf|home) (is|has|wont|found|came|will|keeps|said|says|still|knows|just|wants|threatened|came|got|back|took|does)
      abusive (relationship|home|household|marriage) (and|i|but|with|where|he|she|cant|right now|that i|for)
      (locks|locked|lock|locking|keeps|kept|keep|holding|traps|trapped|tied|ties|chain/s|chained|held) (me|us) (in|inside|up|out|here|in a|hostage|captive|prisoner|against my will|down|to the) ..3 (room|house|basement|bedroom|bathroom|closet|flat|apartment|home|garage|hostage|captive|here|will|bed|car|cupboard|building|chair|door|cold|night|prisoner|days)
      (wont|doesnt|refuses to|dont|will not|does not|never|didnt|wouldnt|not) (let|allow|allowing|letting) me (to)? (leave the|leave him|leave her|leave my|go out|leave|out of the|see my (friends|family)|call anyone|have my (phone|passport|money)|have any money|talk to anyone|use the phone|go home|see a doctor|see anyone) (house|room|home|flat|apartment|alone|without|and|or)?
      (took|takes|taken|has|hid|hides|confiscated|keeps|holding|controls|broke|smashed) (away)? (my|all my) (passport|papers|phone and|bank card|wages|documents|id and|visa|all my money|money and|keys and) ..4
      (followed|following|stalking|stalked|stalks|follows|watching|waiting outside|tracking|tracks|spying on|waits outside|hunting|chasing|outside) ((me) ($adv)? (home|to|everywhere|around|from|at night|every|wherever|again|with|for weeks|for days|after|all|outside|right now|through|down)|my (house|home|door|work|phone|every move|flat|apartment|school))
      (stalker|stalked me|stalking me|is stalking|being stalked|keeps turning up at my|keeps showing up at my|shows up at my (house|work)|shown up at my house)
      (scared|afraid|terrified|frightened|fear|petrified|fearful|im in fear) ($adv)? (of|for my life|to be alone with|to go home|to go back|that|when|to sleep|of going|of being) ..1 ($kin|him|her when|them when|home|my life|going home|because he|because she|hell (hurt|hit|kill|find|come)|he will|being hit|being beaten|when he|when she|of him|hes going|shes going|he might|she might|what he|what she|with him)
      (dont|not|never|cant|doesnt) ($adv)? (feel|be|feeling|go|am) safe (around|with|near|at|in|from|here with|when|going|because|back) ..2 (my|him|her|them|home|house|the house|own home|own house|he|she|dad|husband|partner|family|relationship)
      (hit|beat|hurt|punched|slapped|choked|kicked|strangled|threatened|raped|burned|stabbed|attacked|shoved|grabbed) me ($adv)? (again|last night|tonight|today|yesterday|this morning|so hard|with a|with his|with the|in front of|until|in the|across the|so badly|when i|because i|and)
      (threaten/s/ed/ing) (me|us|my (life|family|kids)|to (kill|hurt|beat|stab|shoot|rape|burn|expose|leak|share|post|send|find|take my|break|throw me)) ($adv)? (with (a|his|her|my|the)|me|again|if|my|that|every|us|nudes|and|when|to|photos|pictures|in|by|at|on)
      (death threat/s|threats) ($adv)? (to|from|against|by|every|at|on|in) ..1 (me|my|him|her|them|$kin|day|someone)
      (has|got|pulled|held|holds|waved|pointed|points|had|put|came at me with|coming at me with|holding|grabbed|comes at me with) (a|the|his|her) (knife|gun|bat|belt|hammer|axe|machete|weapon|blade|pistol|pillow|shotgun) (to|at|on|against|over|in) (my|me|us)
      (slaps|punches|kicks|beats|chokes|strangles|rapes|molests|gropes|threatens|whips|abuses|assaults) (me|us)
      (staff|nurses|guards|boys|girls|kids|people|they|parents|children|classmates|carers|others|men|neighbours|neighbors|brothers|sisters|lads|police|guys|seniors|older kids|residents) ..4 (hit|slap|punch|kick|beat|choke|grope|touch|abuse|threaten|spit on|shove|hurt|bully|attack) me
      (comes|came|gets|climbs|sneaks|walks) (in|into|to|in to) (my|our|the) (room|bed|bedroom|shower|tent|flat|bathroom) ..8 (touch/es|touched|rap~es/ed|hurts|undress/es|lies on|forces|abuses|gropes|on top)
      (told|tells|telling|says|said|asked|encouraged|messaged|texted|tell|message|asking|dared|dares|tells me|wants|urged|bullied) ..2 (me|that) (i)? (to|should|ought to|deserve to|better|just|should just|to go|to just|go|must|need to|can) ($adv)? (kill|die|end|hang|kms|kys|go die|go kill|jump|off|unalive|cut)(my self|myself|myelf|mysel|yourself|urself)?
      (told|tells|telling|tell|says|said|commented|messaged|texted|writing|wrote|sends|sent|saying|dming|dmed|keep sending|called me and) ..3 (kys|go kill yourself|kill yourself|go die|you should die|kill urself|end yourself|neck yourself|hang yourself|drink bleach)
      (covered in|full of|hide|hiding|cover/ing|have|explain|new|fresh|lie about|lied about|got) ..1 (bruises|bruise|black eye|black eyes|broken (ribs|arm|nose|wrist|jaw)|handprint/s|choke marks|finger marks|split lip) ..3 (from|because|where|he|she|him|her|again|so no one|so nobody|that he|my (husband|dad|boyfriend|mom|partner|father|neck|arms)|last night|gave me|of him|with makeup)
      (domestic (violence|abuse)|dv) (situation|at home|victim|right now|by my|from my|and i|relationship|every|happening)
      (im|i am|am|being|been|getting|got|is|was) ..1 (blackmailed|sextorted|extorted|groomed|cyberstalked)
      (blackmail/ing|sextort/ing|extort/ing|grooming) me
      (nudes|naked (photos|pictures)|private (photos|pictures|videos)|intimate (photos|pictures)) ..4 (unless|if i|online|blackmail|leak/ed|post/ed|threat/s|threatening|shared|send them)`,
  },
  {
    of: 'being hurt, said of oneself',
    means: urgent('harmed-by-someone', 'past plainly'),
    lines: `
      (im|i am|ive been|i keep|i think im) ($adv)? (being|getting)? (followed|stalked|chased|hunted|harassed|trafficked|bullied|abused) ..2
      (i|im|ive|id|and|just|weve|me) (am|was|been|have been|being|getting|get|got|be|keep getting|keep being|be getting|was being|just got|am being)? ($adv)? ($adv)? ($beaten) ($adv)? (up|down|in|hostage|captive|for sex|into)? (at home|at school|every|again|tonight|right now|last night|when i|if i|in my (own|home|house|family)|since (i|my)|on a regular|and no one|and nobody|daily|nightly)
      (i|im|ive|id|and|just|weve|me) (am|was|been|have been|being|getting|get|got|be|keep getting|keep being|be getting|was being|just got|am being)? ($adv)? ($beaten) ($adv)? (up|down|in|hostage|captive|for sex)? by ..3 ($kin|someone|somebody|him|her|them|men|guys|people|strangers|staff|police|dad|boss|man|woman|gang|stranger|group|client|customer|customers|doctor|nurse|boys|girls|lads|teens|neighbours|ex)
      (i|im|ive|just|id|me) (was|got|been|being|have been|am|just got|had been)? ($adv)? (sexually)? (raped|molested|sexually abused|sexually assaulted|trafficked|drugged|gang raped|groomed)
      (i|im|ive|just) (was|got|been|being|have been|just got) ($adv)? (assaulted|attacked|mugged|stabbed|jumped) ..2 (last night|yesterday|tonight|today|this|by ..2 (man|men|woman|stranger/s|guy/s|gang|boy/s|girl/s|someone|somebody|ex|boyfriend|girlfriend|husband|wife|partner|dad|father|mother|brother|neighbour|neighbor|roommate|patient|client|customer|people|person|group)|on my way|on the way)`,
  },
  {
    of: 'not being safe from oneself, from voices, or anywhere',
    means: urgent('unsafe', 'past plainly'),
    lines: `
      (want/ed to|going to|gonna|plan to|planning to|about to|ready to|might|urge to) ($adv)? (shoot|stab|kill|bomb) (up)? (my (boss|coworkers|teacher|class|school|colleagues|manager|landlord|neighbours|neighbors)|the (school|office|whole (class|school|office))) (。|、|with|and|tomorrow|tonight|because|i mean|for what)
      (dont think|not sure|dont know if|doubt|dont believe|not certain) (im|i am|ill be|i will be|i can be|i feel) ($adv)? safe ..3
      (cant|shouldnt|mustnt|not safe to|dont want to) be left ($adv)? (alone|on my own|by myself|unsupervised)
      (want to|wanna|going to|gonna|urge/s to|might|about to|will|plan to|thinking of|voices) ..3 (set|setting) ..4 (on fire|alight)
      (want to|wanna|going to|gonna|urge/s to|about to|plan to) ($adv)? burn ..3 (down|alive|house)
      (could|might|will|would) ($adv)? (kill|stab|hurt|shoot|strangle) (someone|somebody|him|her|them|everyone|people) ..1 (right now|i mean it|and i mean|tonight|today|if they|if he|if she|with my|and not|without)
      (house|home|flat|place|room|hostel|shelter|ward|apartment|dorm) (isnt|is not|is no longer|doesnt feel|is un|does not feel|not) safe
      know what (ill|i will|i might|id|im going to|i would|i could) ($adv)? do (if|to (myself|him|her|them|us)|with myself|tonight|when im alone|next time)
      (locked up|locked away|put away|restrained|sectioned|stopped) before i (do|hurt|kill|harm|snap|end)
      (cant|cannot|shouldnt|mustnt|not safe to|dont let me|please dont leave me|dont leave me|scared to|afraid to) ($adv)? (be|being|stay|left)? (on my own|alone|by myself) (tonight|right now|now|today|with|、|。|because|or|in case|until|till|around|near|anymore|in the)
      (alone|around|near|trust me|safe) (with|around|near)? (the|my|these|any|all the|sharp) (knives|knife|pills|gun|razors|meds|tablets|blades|medication|balcony|window|bleach|rope|sharp things|scissors)
      (voice/s|whisper/s|demon/s) ..6 (order/s/ing|command/s/ing|tell/s/ing|urg~es/ing|push/ing|forc~ing|beg/ging|want/s/ing|tempt/ing|shout/ing|scream/ing) (at)? (me) (to|that i)
      (want/ed to|wanna|going to|gonna|urge/s to|about to|thought/s of|thinking (of|about)|might|afraid ill|scared ill|visions of|images of|impulse/s to|plan/ning to|tempted to|close to) ($adv)? (push/ing|poison/ing|burn/ing|punch/ing|hit/ting|attack/ing|knif~e/ing|cut/ting|run/ning over|set/ting fire to|smash/ing) (him|her|them|someone|somebody|people|everyone|my (wife|husband|kid/s|baby|son|daughter|mother|father|mum|mom|dad|boss|neighbour|neighbor|brother|sister|partner|boyfriend|girlfriend|ex|parents|roommate|family)|the (baby|house|kids|neighbours|neighbors)|strangers|passers by) 
      (lose|losing|lost|snap|snapping) (control|it)? ..2 (and)? (hurt/ing|kill/ing|harm/ing|hit/ting|shak~e/ing|do something) (my|the|someone|somebody|him|her|them|people|myself|to)
      (cant|cannot|can not|couldnt|dont know if i can|dont think i can|not sure i can|unable to|not able to|dont know how to|struggling to|dont feel able to|cant promise to|cant promise ill|cant guarantee|hard to|wont be able to|dont trust myself to|not going to be able to|not sure ill|doubt i can|how do i) ($adv)? (keep myself|keep me|be kept|stay|be|keep|guarantee my|promise my|remain|guarantee i stay|guarantee ill be) (safe/ty) 
      (dont|do not|cant|cannot|no longer|not|doesnt|didnt|never|scared to|afraid to) ($adv)? (trust/ing|be trusted|control/ling|to trust) (myself|alone with (myself|my thoughts|the pills|knives)|my (impulses|urges|actions|mind|head|hands)|what i (might|will|would|could) do|what ill do|left alone|by myself) ($adv)? (tonight|alone|to be|around|with|right now|anymore|not to|when|at|near|in|anymore|on|if|to|today|now|to stay)?
      (dont|cant|do not|cannot) ($adv)? trust myself
      (scared|afraid|terrified|frightened|worried|fear|dont know|not sure|no idea|scares me|frightens me) ($adv)? (of|about|that|by)? ($adv)? (what|that)? (i|im|ill|id) ($adv)? (might|will|could|may|would|am going to|gonna|going to|capable of|ll|am capable of|do) ($adv)? (do something|do to myself|do|hurt|kill|harm|snap|act|lose control|end up (hurting|killing|dead)|go through with it|end) (stupid|bad|myself|someone|something|to myself|tonight|if|alone|when|next|terrible|drastic|on|it|anymore|to him|to her|to them|with|somebody|tonight|now|my)?
      (scared|afraid|terrified|frightened|worried) ($adv)? (of|that|about)? (what)? (ill|i will|i might|im going to|i could|i may|id) (do|hurt|harm|snap|lose it)
      (scared|afraid|terrified|frightened) ($adv)? (of myself|of my own (mind|thoughts|hands|head)|of what my (mind|brain|head)|to be (alone|left alone|by myself)|of being alone) (tonight|right now|with|because|in case|and|what|with my thoughts|with myself)?
      (might|may|could|going to|gonna|about to|will|want to|id|feel like i could|feel like i might|think i might|think ill|feel like im going to|afraid ill|about to) ($adv)? (do something) ($adv)? (stupid|drastic|terrible|bad|to myself|i cant take back|i will regret|ill regret|reckless|irreversible|dangerous|permanent|i regret|awful)
      (shouldnt|should not|cant|cannot|dont want to|not safe to|dangerous to|scared to|unsafe to|not safe) ($adv)? (be) (left|being)? (alone|by myself) (tonight|right now|with (my|the|myself|these)|tn|today|anymore|because)
      (im|i am|am|feel|feeling|i feel|ive been feeling|be) ($adv)? (unsafe|un safe|a danger|a risk|dangerous) ($adv)? (to myself|with myself|alone|tonight|right now|around myself|in my own|at home|here|by myself|and|danger to myself|to be alone|anymore|from myself|to others|in my)
      (im|i am|am|i feel|feel|feeling) ($adv)? not ($adv)? safe (。|、)
      (im|i am|am|i feel|feel|feeling) ($adv)? (not (really|very)?|isnt|aint) safe ($adv)? (with|tonight|right now|at|here|alone|around|in|from|anymore|to|and|because|by|today|now|by myself)
      (not|dont|isnt|aint|never|doesnt) ($adv)? (feel|feeling|feels|be|being|am)? ($adv)? safe ($adv)? (with myself|tonight|right now|alone|in my own (home|head|house|body|mind|skin|room)|from myself|around myself|by myself|to be alone|being alone|anymore|at home|here|anywhere|in this house|where i live|where im staying|in my house|at night|in the hostel|in this place|going home|outside|sleeping here|on my own|in my flat|on the ward|in here)
      (voice/s|demon/s|the tv|god|satan|the devil|my head|my brain|entity|visions|command hallucinations|shadow/s|angels|whispers|people in my head|the radio) (are|is|keep|keeps|keep on|started|kept|in my head|inside my head|in my mind|have been|has been|wont stop|want|wants|starts|that|just|get|getting louder and|are back and) ($adv)? (in my head)? (tell|tells|telling|says|saying|say|order/s|ordering|command/s|commanding|urging|shouting|scream|screaming|yelling|whisper/s|whispering|want|wants|wanting|told|tell me|demand/s|demanding|instruct/ing|at me to|begging|insist/ing)? ..2 (me|at me|i should|i have to|i must|that i|for me|to)? ..2 (to)? ($adv)? (kill|hurt|harm|cut|die|jump|stab|burn|end|do it|set fire|attack|hang|step in front|do (bad|terrible|awful|horrible) things|drown|push|smother|overdose|take (all|the) pills|bleed)
      (the|my|these) (voice/s) ..2 (tell|tells|telling|say|saying|says|told|want|wants|command|order|ordering|commanding|scream|screaming) ..4 (kill|hurt|harm|cut|die|jump|stab|burn|hang|end|do it|attack|dangerous|drown|step|bleed|deserve to die)
      (hear/ing|heard|hears) (a)? (voice/s|people|someone|demons|things) ..4 (tell|telling|tells|saying|commanding|say|ordering|that tell) ..3 (kill|hurt|harm|cut|die|jump|stab|burn|hang|end|do it|attack|worthless)
      (want/ed to|wanna|going to|gonna|urge/s to|urge|about to|plan/ning to|thought/s of|thinking (of|about)|might|need to|thoughts about|impulse/s to|fantasi~es/zing/sing (of|about)|ready to|images of|desire to|intrusive thoughts about|feel like|planning on|scared ill|afraid ill|afraid i will|close to|like) ($adv)? ($adv)? (hurt/ing|kill/ing|stab/bing|strangl~e/ing|shoot/ing|murder/ing|harm/ing|attack/ing|chok~e/ing|smother/ing|poison/ing|beat up|beating up|drown/ing|shak~e/ing|throw/ing|smash/ing) (him|her|them|someone|somebody|people|everyone|my (baby|son|daughter|kids|children|husband|wife|dad|father|mother|mom|mum|partner|neighbour|neighbor|family|boyfriend|girlfriend|brother|sister|ex|roommate|stepdad|parents|child|newborn|classmates|coworkers|teacher|flatmate|landlord|stepfather|stepmother|stepmum|stepmom|uncle|aunt|grandfather|grandmother|abuser|bully|father in law|housemate|little brother|little sister|toddler|carer)|the baby|others|other people|that man|everybody|these people|strangers)
      (kicked|thrown|chucked|threw|kicking) (me)? out ..6 (nowhere to|sleeping|no where|street|streets|tonight|sleep|homeless|no place)
      (nowhere|no where|no place|no safe place|not anywhere|nowhere safe|havent anywhere|dont have anywhere|dont have a place|no home) (safe)? (to|for me to) (go|sleep|stay|live|turn) (tonight|and|now|its|im|with|but|anymore|it|because|if|at night|after|to|for)?
      (sleeping|slept|living|live|sleep) (rough|on the street/s|outside|in my car|in a doorway|under a bridge|in the park|on a bench|in the station) (tonight|and|again|because|since|now|with|for|it|im|last|and im)
      (someone|somebody|a man|men|people|they|he|theyre|intruder) (is|are|was|were|keeps|s|trying|broke|breaking) ..1 (trying to)? (break/ing in|broke in|breaking into|in my house|in the house|outside my (door|window|house)|at my (door|window)|banging on my door|get/ting in|trying to get in|coming to (get|kill|hurt|take) me|after me|coming for me|out to (get|kill|hurt) me|poisoning (me|my food)|going to (get|take) me|watching me through)
      (im|i am|am|were) ($adv)? in (immediate|real|serious|grave|physical|great)? danger
      (life|lives) (is|are) in danger
      (psychotic|psychosis|manic|dissociat~ed/ing) and ..4 (unsafe|not safe|danger|hurt|scared|driving|hear)`,
  },
  {
    of: 'self-harm named by the writer',
    means: concern('self-harm', 'past'),
    lines: `
      (urge/s|craving/s|tempted|want|need|afraid|fear|scared|close|desperate|struggling) ..6 (relapse|relapsing|drink again|use again|using again|drinking again|gamble again|get high again|drink tonight|use tonight)
      self harm/ing/ed
      selfharm/ing/ed
      (razor blade/s|razorblade/s|blade/s) ..6 (used it|cut|today|again|tonight|calling|hidden|skin)`,
  },
  {
    of: 'wanting to hurt oneself, feeling unsafe: less plain',
    means: concern('unsafe', 'told'),
    lines: `
      (feel|feeling|felt|feels|am|im|been) ($adv)? ($adv)? (unsafe|un safe|in danger|endangered)
      (close to|about to|going to|near|on the verge of|on the edge of|nearly|gonna|might) (snap/ping|losing it completely|losing control|lose control|break/ing completely)
      (losing|lose|lost) (control of (myself|my mind|my actions)|my grip|touch with reality)
      (need|want) (someone|somebody) (to|with me) (stay with me|to keep me safe|so i dont|keep an eye on me|watch me) 
      (want|wanna|need|have) ($adv)? (to)? (be)? (hospitali~sed/zed|sectioned|admitted|locked up) (before|so|because|for my) ..4`,
  },
  {
    of: 'somebody else in danger',
    means: urgent('someone-else', 'past plainly'),
    lines: `
      ($friend) ($adv)? (has|have|just|has just)? (took|taken|swallowed|downed) (some|loads of|a load of|lots of|too many)? (pills|tablets|too many|an overdose|poison|bleach)
      ($friend|$shehe) ($adv)? (has|have|just|has just)? ($adv)? (swallowed|downed) (her|his|their|all) ..2 ($pills)
      ($friend) ($adv)? (has|have|just|has just)? (cut|slit|slashed|sliced) (her|his|their) ..1 (wrist/s|arm/s|throat|veins|legs)
      (husband|boyfriend|dad|father|partner|mother|ex|stepdad|wife|girlfriend|stepfather|brother|son|uncle|pimp|stepmother|mum|mom|parents|he|she) ($adv)? (beats|hits|hurts|abuses|chokes|rapes|threatens|punches|kicks|slaps|strangles|stalks|molests|is beating|is hitting|is hurting|is abusing|keeps hitting|keeps beating) (her|him|them)
      ($friend|$shehe) ..2 locked (himself|herself|themselves|themself) ..6 (razor|pills|knife|rope|gun|blade|tablets|bottle|scissors|bleach|wont answer|wont come out|wont open|screaming)
      ($friend|$shehe) ..6 (goodbye|last message|sorry for everything|i love you all|farewell) ..8 (bridge|roof|pills|tracks|rope|gun|cliff|train|blade|phone off|wont answer|not answering|river|never coming)
      ($friend|$shehe) ($adv)? (is|s|are|was|has)? ..2 (at|on|by|near|under) (the|a) (bridge|roof|cliff|tracks|ledge|edge|railway|river|balcony) ..3 (now|right now|alone|and|wont|。|、|saying|with)
      ($friend|$shehe) ..4 (has|have|had|got|made|is making|with) a (plan|rope|noose|gun|date) (to|for|and) ..4 ($themself|die|dying|tonight)
      ($friend|$shehe) ..3 (end/ing|tak~e/ing) (his|her|their) (own)? life ($time)
      ($friend) ($adv)? ($adv)? (just|has|have|is|keeps|was|has been|have been|had|s)? ($adv)? (said|says|say|saying|told me|tells me|texted|texts|texting|posted|posts|posting|messaged|wrote|called|threaten/s/ed/ing|admitted|confessed|mentioned|talks|talking|talked|telling me|told us|sent|sends|announced|writes|dmed|dm d|calling|called me|rang|phoned|mentions|emailed|hinted|hinting|keeps saying|let slip|snapped|telling) ..9 ($themself|$themdead|suicid~e/al|goodbye/s|end it|live ($anymore)|pills|be here anymore|doesnt want to be here|cant go on|kms|no reason to live|not want to live|wont be here|be alive|better off without|tired of living|give up on life)
      ($friend|$shehe) ($adv)? (just|has|have|is|keeps|was|has been|had)? ($adv)? (said|says|saying|told me|tells me|texted|texts|texting|posted|posting|messaged|wrote|threaten/s/ed/ing|admitted|talks|talking|talked|telling me|sent) ..8 ($themself|suicidal|wants to die|wanting to die|goodbye forever|doesnt want to live|doesnt want to be here|cant go on|wont be here|is going to die|has taken|took pills|has a plan)
      ($friend|$shehe) ($adv)? (want/s|wanting|going|is going|are going|planning|plans|is planning|intends|needs|wishes|threaten/s|threatening|threatened|is threatening|keeps threatening|about|is about|is trying|trying|tries|keeps trying|gonna|is gonna|might|may|will|keeps|feels like|thinking|is thinking|thinks|has been thinking|been thinking|considering|is considering|contemplating) ($adv)? (to|of|about|on)? ($adv)? ($themself)
      ($friend|shes|hes|theyre|she|he) ($adv)? (want/s|is wanting|wishes|keeps wishing|keeps wanting|says she wants|says he wants) (to)? ($adv)? ($themdead)
      ($friend|$shehe) (is|are|feels|has been|seems|gets|has become|might be|may be|could be|been|got|s|im worried is|has been feeling|sounds|was) ($adv)? ($adv)? (suicidal|self harming|selfharming|cutting (herself|himself|themselves|themself|again|her|his|their)|hurting (herself|himself|themselves|themself)|a danger to (herself|himself|themselves)|in danger|not safe|unsafe|about to jump|unconscious|overdosing|unresponsive|not breathing|going to hurt|bleeding out|being (beaten|abused|hit|hurt|raped|threatened|stalked|trafficked|attacked)|starving (herself|himself|themselves))
      (suicidal|self harming) (friend|brother|sister|son|daughter|partner|husband|wife|girlfriend|boyfriend|roommate|mother|father|mum|mom|dad|teen|child)
      ($friend|$shehe) ($adv)? (just|has|have|had|already|s|ve)? ($adv)? (taken|took|swallowed|overdosed|downed|oded|od d|cut|slit|hurt|tried|attempted|stabbed|hung|hanged) ..4 ($pills|$itself|to ($themself)|suicide|wrists|her arms|his arms|overdose|pills|her wrist/s|his wrist/s|bleach) ..2 (tonight|last night|just now|again|today|yesterday|now|this morning|an hour|minutes|and|wont|on|is|im|i|what|help|please|hours|this week|at)
      ($friend|$shehe) ($adv)? (just|has|have|had)? ($adv)? ($took) ($adv)? ..1 ($enough) ..3 ($pills)
      ($friend|$shehe) (just|has just|has) (overdosed|oded|slit (her|his|their) wrist/s)
      ($friend|$shehe) ($adv)? (overdosed|oded|has overdosed|is overdosing|took an overdose|has taken an overdose|tried to (kill|hang|hurt|drown|jump|end|overdose|take) ..3) ($adv)? (tonight|last night|just now|again|today|yesterday|now|this morning|this week|an hour|minutes|and i|and is|and wont|on the|in the|help|what do|on)
      ($friend|$shehe) ($adv)? (doesnt|dont|does not|no longer) ($adv)? want/s (to)? ($adv)? (live|be alive|be here|exist|go on|wake up|be alive anymore)
      ($friend|$shehe|$kin) ($adv)? (is|has been|keeps|are|s|was)? ($adv)? (beat/s/ing|hit/s/ting|hurt/s/ing|abus~es/ing|chok~es/ing|strangl~es/ing|rap~es/ing|punch/es/ing|threaten/s/ing to kill|attack/s/ing|kick/s/ing|molest/s/ing|stab/bing|touch/es/ing) (my (mom|mum|mother|sister|brother|kids|children|son|daughter|baby|friend|dad|grandmother|little brother|little sister|niece|nephew|grandma|stepsister|neighbour|neighbor|child|granddaughter|grandson|best friend)|(her|his|their) (kids|children|wife|son|daughter|baby|girlfriend|boyfriend|partner|mother|kid|child|husband)|our (kids|children|son|daughter|baby|child))
      (worried|scared|afraid|terrified|frightened|think|fear|convinced|sure|concerned|know|believe|suspect|panicking) (that|about)? ($friend|$shehe) ($adv)? (is|will|might|may|could|wants|going|s|would|is going|are|has|ll|plans|wont) ..3 ($themself|suicidal|do something|not be safe|dead|hurt/ing ($itself)|self harming|danger|not survive|make it through|end up dead|something stupid|wake up)
      (afraid|scared|worried|terrified|think|fear) (that)? (shell|hell|theyll|hes|shes|theyre|he is|she is|he might|she might|they might|he may|she may|hed|shed) (going to|gonna|about to|will)? ($adv)? ($themself|do something|hurt|harm|suicidal|in danger|not safe|overdosed|dead|be dead)
      (how|what) (do|can|should|to|would) (i|we|you)? ..3 (help|stop|save|say to|do about|do for|support|tell|talk to|keep) ..4 (suicidal|who wants to die|who is going to|$themself|from (killing|hurting|jumping)|thats suicidal|who is cutting|who is self harming|who is being (hit|beaten|abused)|being abused|who wants to (kill|hurt|end))
      ($friend|$shehe) ($adv)? (isnt|is not|wont|hasnt|has stopped|stopped|not|doesnt|does not) ($adv)? (answer/ed/ing|reply|replying|respond/ing/ed|pick/ing up|breathing|wake up|waking up|responding|picked up|replied) ..8 (goodbye|suicid~e/al|pills|note|die|kill|overdose/d|dead|hurt ($itself)|end it|took|taken|scared|worried shes|breathing)
      (someone|somebody|a (girl|guy|member|friend|person|kid|boy|woman|man|user)|one of us|one of the) ..5 (left|wrote|posted|sent|put up|shared) ..2 (suicide note|goodbye note|goodbye letter|goodbye (message|text|post|video))
      ($friend|$shehe) ($adv)? (left|wrote|has written|has left|posted|sent|sent me|texted|texted me|gave me) ..2 (suicide note|goodbye note|goodbye letter|goodbye (message|text|post)|a goodbye|goodbyes|farewell (note|letter|message))
      ($friend|$shehe) ($adv)? (is|are|s|standing|sitting|went|climbed|has|s) ..3 (on|off|at) (the|a) (roof|ledge|bridge|rooftop|railing|balcony|tracks|edge) ..6 (jump|wont come|die|threatening|saying|down|refuses|threaten)
      ($friend|$shehe) (has|have|got|bought|is holding|has got|grabbed|holding|locked ($itself) (in the|in)|keeps|took|hid) ..4 (a gun|a rope|a noose|the pills|a knife|bathroom|a razor|pills|blade|a blade|a loaded) ..5 (suicid~e/al|kill|die|scared|end it|dont know|goodbye|hurt|locked|wont|wants|says|threatening)
      (talking|talk|how to stop|how do i stop|cant stop) ($friend|him|her|them) (out of|from) (suicide|killing|jumping|ending|hurting|harming)
      (someone|somebody) (here|i know|next door|upstairs|in this|in the|on here|online) ..3 (suicid~e/al|going to kill|being beaten|is in danger|screaming|being hit|being hurt|wants to die|wants to kill)
      (hear|hearing|heard) (my|the) (neighbour/s|neighbor/s|upstairs|couple) ..4 (scream/ing|beat/ing|hit/ting|hurt/ing|crying for help|abus~e/ing)`,
  },
  {
    of: 'somebody else having tried',
    means: concern('someone-else', 'plainly'),
    lines: `
      ($friend|$shehe) ($adv)? (cuts|self harms|hurts) ($itself)
      ($friend) (is|are|keeps|has been) (talking about|threatening) (suicide|dying)`,
  },
]
