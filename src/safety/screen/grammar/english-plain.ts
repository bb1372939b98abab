// English: what is said outright with few words, and often without a word of death: pills taken, means at hand, where somebody stands, a day that is set. One table of rules, long because each line is one way of saying it.
// Each line crosses who · intent · act · time; the quiet lines at the end are the everyday readings of the same words.

import { concern, type Parts, quiet, type RuleGroup, urgent } from '../rules.ts'

export const englishPlainParts: Parts = {
  ihave: `i|ive|i have|i just|just|i did|i went and|have|ive just|ive already|already|i think ive|i think i|i may have|i might have|i must have|ive gone and|ive only gone and|i accidentally on purpose`,
  gulped: `swallowed|swallow|downed|necked|gulped|chugged|ingested|scoffed|consumed|munched|dropped`,
  dosed: `took|taken|tok|had|ate|eaten|popped|drank|drunk|used|tken|tooken`,
  plainpills: `pills|tablets|capsules|sleeping pills|sleeping tablets|painkillers|sleepers|benzos|tabs|antidepressants|meds|medicines|medication|paracetamol|paracetamols|ibuprofen|aspirins|aspirin|tylenol|codamol|cocodamol|co codamol|dihydrocodeine|naproxen|citalopram|fluoxetine|escitalopram|venlafaxine|mirtazapine|olanzapine|risperidone|trazodone|warfarin|metformin|paracetomol|alprazolam|temazepam|lexapro|effexor|nytol|baclofen`,
  rising: `(going to|gonna|gunna|finna|about to|gon|ima|imma|will|ill|might|may|could|planning to|plan to|intend to|intending to|decided to|ready to|preparing to|determined to|want to|wanna|wanting to|need to|have to|thinking to|am to|trying to|tempted to|would like to|id like to|wish to)`,
  soon: `tonight|today|tomorrow|now|right now|this time|soon|this evening|this weekend|this week|in a minute|in a bit|later|once everyone is asleep|when everyones asleep|when (he|she|they|my ..1|everyone|everybody) (is|are|go|goes|leave/s|sleeps|falls)`,
  weapon: `gun|pistol|rifle|shotgun|revolver|noose|razor|razor blade/s|razorblade/s|blade/s|knife|rope|scalpel`,
  height: `bridge|roof|rooftop|ledge|overpass|parapet|flyover|viaduct|train tracks|tracks|railway tracks|railway line|train line|window ledge|edge of (a|the|this) ..1 (bridge|roof|cliff|building|platform|balcony|tower|rooftop|car park)|top of ..2 (building|car park|roof|tower|cliff)|wrong side of ..3`,
  close: `my (kids|children|mum|mom|mother|dad|father|wife|husband|family|parents|son|daughter|sister|brother|girlfriend|boyfriend|partner|friends|boys|girls|babies|grandchildren|grandkids|nan|gran|dog|cat)|everyone|everybody|them|him|her`,
}

export const englishPlain: readonly RuleGroup[] = [
  {
    of: 'pills taken, said in few words',
    means: urgent('overdose', 'past'),
    lines: `
      ($ihave) ($adv)? ($dosed|$gulped) (a|the|an|my|one|#|two|three) (whole|entire|full)? (box|boxes|packet|packets|bottle|bottles|pack|packs|strip|strips|jar|tub) of ..2 ($plainpills)
      (i|ive|i have|i think i|i think ive) ($adv)? (took|taken) (way|far)? too (much|many) (。|of them|of it)
      ($ihave) ($adv)? ($dosed|$gulped) ($enough|#|two|three|four|five|six) (boxes|packs|packets|strips|bottles|sheets|blisters)? (of)? ..1 ($plainpills)
      (ive|i have|i|have) ($adv)? (poisoned|drugged) myself
      (its|it is) done 、? 。 ..1 (i|ive) ..1 (took|taken|swallowed|drank|cut)
      too late 、? 。? (ive|i have|i) ($adv)? (done it|did it|taken (them|it|the pills)|took (them|it|the pills)|swallowed)
      (o d|od|o d ed) on ..2 ($pills)
      ($ihave) ($adv)? ($dosed|$gulped) all of it (。|tonight|just now|on purpose)
      ($ihave) ($adv)? ($dosed|$gulped) (more than (i should/ve|the dose|my dose|prescribed|i was meant|im meant|im supposed)|way more than ..3|way over ..3|far more than ..3) (have)? (。|、|deliberately|on purpose|and (im|i|now)|tonight)
      ($ihave) ($adv)? ($gulped) ..4 ($plainpills)
      ($ihave) ($adv)? ($dosed) ($adv)? (some|the|these|those|many|so many|multiple|several|random|lots of|different|mums|moms|nans|dads|his|her|their)? (sleeping|pain|heart|random|different|some|of)? ($plainpills) (。|、|and (im|i am|i feel|i dont|i cant|now|alcohol|vodka|wine|drank|i want|its|it|i will|i hope|i regret)|with (alcohol|vodka|whisky|whiskey|wine|beer|gin|rum)|to (die|sleep forever|end)|tonight|just now|an hour|because i (want|cant|dont)|so i|on purpose)
      ($ihave) ($adv)? ($gulped|$dosed) ..3 ($plainpills) 、? ..2 (##|twenty|thirty|forty|fifty|sixty|all of them|the lot|the whole|all in one go|all at once|at once|in one go)
      ($ihave) ($adv)? ($gulped|$dosed) (##|twenty|thirty|forty|fifty|sixty|about ##|around ##|like ##|over ##|nearly ##|at least ##|close to ##|a hundred|dozens) (of (them|those|these)|。|、|at once|in one go|and (im|i|now)|of my ..1)
      ($ihave) ($adv)? ($gulped|$dosed) (them all|all of them|it all|the lot|the whole (lot|packet|pack|bottle|box|strip|thing)|every single (one|pill|tablet)|a (load|bunch|lot|ton|handful|fistful) of (stuff|pills|tablets|meds|them|medication)|too many|something) (。|、|and (im|i|now|dont)|tonight|just now|an hour|on purpose|to)
      ($ihave) ($adv)? (drank|drunk|swallowed|downed|taken|consumed|took|had|eaten) ..4 (bleach|poison|pesticide/s|insecticide|rat poison|weedkiller|weed killer|antifreeze|drain cleaner|acid|phenyl|harpic|phenol|kerosene|battery acid|mothballs)
      ($ihave) ($adv)? (injected|shot up) ..4 (insulin|heroin|morphine|fentanyl|air into)
      (mixed|washed|took|swallowed|had) ..4 (pills|tablets|meds|xanax|benzos|painkillers) (and|with|down with) ..2 (alcohol|vodka|whisky|whiskey|wine|booze|beer|gin|rum|spirits)`,
  },
  {
    of: 'meaning to take them',
    means: urgent('suicide', 'told'),
    lines: `
      ($rising) ($adv)? ($adv)? (take|swallow|down|neck) (these|those|all these|all those) ($plainpills) (。|tonight|now|and (die|sleep|never|not|lie))
      ($rising) ($adv)? ($adv)? (take|have|do) (an|a|another|a big|a massive|a fatal|a lethal) (overdose|od|lethal dose|fatal dose|dose)
      (will|would|does|can|could|is) (##|#|twenty|thirty|forty|fifty|sixty|a hundred|a bottle of|too many|this many|a pack of|a handful of|a whole) ..4 ($plainpills|$pills) ..1 (kill|be fatal|be lethal|be enough|enough to (die|kill)|finish me)
      ($rising) ($adv)? ($adv)? (take|swallow|down|neck|chug|drink|eat) (all|every|the whole|an entire|a whole|the entire|a lot of|loads of|a bunch of|a handful of|enough|so many|the rest of|too many|as many|##) ..3 ($plainpills|bottle|packet|pack|box|of them|them|of it|bleach|poison)
      ($rising) ($adv)? ($adv)? (drink|swallow|consume|take) ..2 (bleach|poison|pesticide|antifreeze|rat poison|weedkiller|acid|insecticide)
      (thinking|thought/s|dreaming|fantasising|fantasizing) (of|about) ($adv)? (taking|swallowing|downing) (all|every|the whole|a whole|a load|lots|loads|a bunch|too many|a handful|enough|my ..1 (pills|tablets|meds)) ..3
      (enough|all the|a stash of|stash of|stockpile of|pile of|lots of) ..2 ($plainpills) to (do it|kill|die|end|finish|od|overdose|do the job|make sure)`,
  },
  {
    of: 'ending it, in other plain words',
    means: urgent('suicide', 'told'),
    lines: `
      (joining|join|be with|meet|see) (my ..2|him|her|them) (in heaven|up there|on the other side|in the next life|in the afterlife) ($soon|。)
      (too tired|too weak|not strong enough|no strength|no energy) to (stay alive|live|keep living|exist|be alive|go on living)
      (decided|chosen|prefer|choose|determined|want|plan|planning) not to ($adv)? (live|be alive|exist|wake up|go on living|survive|be here anymore)
      (end|ending|stop|stopping|finish|finishing) (my|the|all|all the|all this|this|all my) (pain|suffering|misery|agony|torment) ($soon|forever|for good|permanently|once and for all)
      (intend|intending|plan|planning|planned|decided|chosen|choose|chose|choosing|resolved|prepared|need|deserve|destined|determined|refuse to not) to ($adv)? (die|be dead|perish|end) (。|、|tonight|today|tomorrow|soon|this|on|by|and|because|before)
      (refuse|cant bear|cant stand|cannot bear|not willing|unwilling) to (live|exist|be alive|go on|go on living|keep living) (like this|anymore|another|。|any longer|any more)
      (no|any|without|dont have|only) (other)? (choice|option|way|alternative) (left)? (but|except|than|other than|now is) (to)? ($adv)? (die|death|suicide|dying|$endself|end it|ending it)
      feel/ing to (die|suicide|end|kill myself|not live|end my life)
      this close to (jumping|ending|killing|doing it|dying|hanging|overdosing|stepping|taking)
      (chosen|picked|chose|set|decided on|pick|choosing) ..4 to die
      my (only|sole|real|one)? (intention|plan|goal|aim|wish|intent|purpose|decision|hope|dream) is (just)? (to)? ($adv)? (die|be dead|end it|end it all|not wake up|overdose|jump|$endself|death|suicide)
      (intent on|bent on|set on|decided on|resigned to|committed to) ($adv)? (dying|suicide|death|killing myself|ending it|ending my life)
      (urge/s|impulse/s|compulsion|temptation|need) to ($adv)? (jump|leap|end it|step off|let go of the wheel|swerve)
      (mean|aim|resolved|vowed|sworn) to ($adv)? (end it|end things|die|$endself)
      (ima|imma|im gonna|im going to|gonna|ill) ($adv)? end it (fr|for real|rn|lol|no one|nobody|before (christmas|the winter|my|i)|when|because|and)
      (kmsing|kmsd|unaliving)
      (tonight|today|tomorrow|now) i ($adv)? (leave|exit|quit|end|depart) (this world|this life|it|forever|everything|this earth|my life)
      ($rising|so) ($adv)? ($adv)? (crash|wreck|drive|flip|roll|total) (my|the|this|a) (car|van|bike|motorbike|truck) ..2 (on purpose|into|so it|to make|and die|at speed|deliberately|off|to die)
      (make|made|making) it look like an accident
      (so|itll|it will|that) (it)? (looks|look) like an accident
      (hanging|drowning|overdosing|an overdose|jumping|suicide|suicide by ..2) (seems|seem|is|looks|would be|sounds|feels|keeps looking|keeps feeling|looking) ($adv)? (like)? ..1 (best|easiest|quickest|only|better|painless|right|simplest|answer|logical|sensible) ..1 (way|option|method|choice|answer|solution|thing|。)
      only death ..2 (stop|end|free|fix|help|cure|solve|bring|give)
      ($rising) ($adv)? ($adv)? (finish|terminate|end|stop|quit|destroy|give up|leave|throw away|get rid of|sacrifice|close|snuff out) (my|this|my own) (life|existence|lyf)
      ($rising) ($adv)? ($adv)? (quit|leave|exit|finish with|be done with|be rid of|check out of) (life|living|this life|this world|the world|this earth|existence|existing)
      ($rising) ($adv)? ($adv)? (hang|drown|shoot|gas|stab|poison|suffocate|strangle|electrocute|starve|burn|off|top|neck|end|delete|unalive|finish|jump off) (my self|myself|me|mysel|myslef)
      (finishing|terminating|quitting|leaving) (my life|this life|this world|my existence)
      ($rising) ($adv)? (jump|leap|throw myself|hurl myself|fling myself) (。|、|$soon|off|from|in front|out of|into|under|onto|infront)
      ($rising) ($adv)? (walk|step|run|lie|lay|drive) ..1 (in front of|infront of|under|into) ..3 (train|traffic|truck|lorry|bus|sea|ocean|river|lake|tracks|car|motorway|highway)
      (let|wait for|waiting for) ..2 (train|bus|truck|car|lorry) (to)? (hit|run over|take|flatten|run) (me|it)
      ($rising) ($adv)? ($adv)? (bleed out|drink myself to death|starve to death|slit (them|my)|open my veins|put a (bag|plastic bag) over my head|jump to my death|crash on purpose|freeze to death)
      ($rising) ($adv)? (be|get) (dead|gone) (by|before|$soon|。|already)
      (this|that|it|tonight|today|tomorrow|friday|saturday|sunday|monday|tuesday|wednesday|thursday|christmas|birthday|weekend|the ..1) (is|will be|ll be|s) (the|my) (last|final)? (day|night|date|weekend|time) (that)? (i|ill|im|when i) ($adv)? (end|die|do it|go|leave|kill|going to (end|die|do|kill|go)|gonna (end|die|do|kill|go)|stop (living|existing))
      (so|so that|until|till) 、? i ($adv)? (will|can|could|would|may|might)? ($adv)? (die|dont wake up|never wake up|wont wake up|bleed out|bleed to death|dont have to wake up|am dead|be dead)
      (done|finished|through) (with)? ($adv)? (living|being alive|existing|with life|life|existence|this life|breathing|my life|with my life|being here)
      (had|have) ($adv)? enough of (life|living|being alive|existing|this life|my life|this world|being here)
      (fed up|sick|tired|bored) (with|of) (life|living|being alive|existing|this life|my life) (。|、|and (i|want|wish|im|going|thinking|planning)|now|anymore|so)
      ($meaning|$wanting|will|wont|dont plan on|dont plan to|dont intend to|not planning on|not planning to|dont expect to|no plans to|no intention of) ($adv)? (wake up|waking up|be waking up|survive|surviving) (tomorrow|again|the night|in the morning|。|、|this|tonight)
      (dont|do not|not|wont|never) ($adv)? (plan on|planning on|plan to|planning to|intend to|intending to|intend on|going to|gonna|expect to|want to|wanna) ($adv)? (wake|waking|survive|surviving|live|living|exist|existing|make it|making it|see|seeing|be alive|being alive|be here|being here|stick|sticking|be around|being around) ..1 (up|tomorrow|morning|past|till|until|through|another|after|for long|the night|next|around|much|any)
      (dont|do not|no longer|cant|cannot|never) ($adv)? (want|wanna|wish|desire|care|need) ($adv)? (to be on|to be in|to exist in|to live in|to remain on|to stay on|to be part of|be on|be in) this (planet|earth|world|life)
      life (is|isnt|s|aint) ..1 (not)? (worth living|worth it|worthless|pointless|over for me|over) (。|、|and|anymore|so|i|im)`,
  },
  {
    of: 'a way, a day, a place, means at hand',
    means: urgent('suicide', 'past plainly'),
    lines: `
      (rope|ropes|noose|nooses) (is|s)? (up|tied|ready|hung|set up|hanging) 、? and (im|i am|i)
      (will not|wont|not going to|not gonna|shall not|no longer) ($adv)? be (alive|living) (。|tomorrow|by|next|tonight|much longer|when|after|in)
      (actively|acutely|severely|extremely|highly|dangerously|seriously) suicidal
      (losing|lost|lose) (the|my|this) (fight|battle|war) (against|with|to) (suicide|suicidal ..1|death|the (urge|urges|voices|thoughts))
      (asleep|in bed|gone out|left|alone|at work|nobody home|no one home) 、? (and|so) (im|ill|i am|i will) ($adv)? (going to|gonna)? do it (。|now|tonight)
      (saved|found|stopped|rescued|revived|resuscitated) me (in time|again|last time)? 、? (but|and|so) ..1 (ill|i will|im going to|i want to|im gonna) ..1 (do it|try) (again|。|properly)
      (hanging|dangling|leaning|climbing|climbed) (off|over|from) the (side|edge|railing/s|wrong side|rail) (of)? ..2 (bridge|roof|building|balcony|cliff|flyover|overpass|。)
      (stabbed|shot|hanged|strangled|drowned|electrocuted|gassed) myself ..2
      (poured|covered|doused|soaked|drenched) ..3 (petrol|gasoline|lighter fluid|kerosene|paraffin|diesel) (on|over|all over)? (me|myself)?
      (decided|deciding|decision) ..1 (tonight|today|tomorrow|friday|sunday|monday|saturday|this weekend) (is|will be|s) (the|my) ..1 (night|day|end|last|time)
      (tonight|today|tomorrow|this) (will be|is|s|ll be) my (very)? last (night|day|evening|hours|few hours|morning) (。|alive|on (this )?earth|ever|and i|、)
      suicidal 。? (please|pls|plz)? help
      (attempt|overdose|od|rope|hanging|pills) (didnt work|didnt succeed|failed|snapped|wasnt enough|werent enough) 、? 。? ..1 (next time|ill try|i will try|so ill|trying again)
      next time (i|ill|it) ..1 (wont fail|will succeed|do it properly|do it right|will work) 。
      next time (i|ill) ..1 (wont survive|make sure i (die|dont wake)|not be found)
      (try|trying|do it|do it again) again when i (get|am|come|m) (out of (hospital|the hospital|here|the ward|the unit)|discharged|home from hospital)
      (when|once|after|as soon as) ..5 (sleep|asleep|bed|out|gone|leave|leaves|sleeps|school|work) 、? (im|ill|i will|i am|i) ($adv)? (gonna|going to|will)? ($adv)? (do it|end it|kill myself|die) (。|、|for)
      (days|hours|weeks) left 、? (then|and then|until|before) (im|i am|its|ill be|i) ($adv)? (done|over|gone|dead|free|end it|die|do it) (。|forever|for good)
      (hope|pray|wish) (that)? (this|it|these|the pills|they) (will|would|can)? ($adv)? (kill|kills|finish|finishes) (me|it all|me off)
      (not|wont|cant|cannot|couldnt|dont think|dont know if|idk if|not sure|unsure if) ..5 (stop|control|hold) myself ($adv)? (tonight|from (doing|killing|jumping|taking|cutting|hurting|ending|it|going through|acting)|this time|much longer)
      (nearly|almost) (killed|ended|hung|hanged|shot|drowned|offed|unalived) (myself|it|it all|my life|things) (last|yesterday|tonight|today|again|this|。|、|and|but)
      (suicidal|suicide) (thoughts|ideation|feelings|urges|thinking) (are|is|have been|has been|have got|have gotten|got|getting|been|keep) ($adv)? (really|so|very|too|pretty)? ($adv)? (bad|strong|intense|loud|louder|back|worse|constant|overwhelming|unbearable|stronger|scary|scaring|high|coming|creeping)
      (put|got|have|taped|tied|placed|with|pull/ed) ..1 (bag|plastic bag|bin bag) (over|on|round|around) my head
      (gun|guns|pistol|rifle|shotgun) (is)? (loaded|cocked)
      (gun|pistol|rifle|shotgun|rope|razor|blade|knife) ..7 (going to use it|gonna use it|will use it|use it tonight|use it on me)
      (was|were|came so close to|so close to) (going to|gonna|about to|doing)? (do|doing)? it (last night|today|yesterday|tonight|this morning) but ..6 (stopped|came|walked|called|rang|chickened|couldnt|scared|found|interrupted|knocked|woke|cried)
      (serious|not joking|not kidding|not bluffing|mean it|for real) (this time)? 。? ..2 ($rising) ($adv)? (do it|die|end it|kill)
      (not|no longer) ($adv)? (afraid|scared|frightened) (to die|to end it) (anymore|any more|now|and i|。)
      (this is|its|it is) (all over|the end|over) for me (。|、|sorry|goodbye|i cant|and i)
      sorry (for everything|to everyone|everyone|everybody|mum|mom|dad|guys) 、? ..3 (goodbye|farewell|bye forever|its over|its time|i had to|i have to go|i couldnt)
      (picked|chosen|worked out|decided|scouted|sorted|chose) (the|my|a) (place|spot|bridge|building|method|tree|beam|location) (。|and (the)? (time|day|date)|to do it|to die|where i)
      (worked out|chosen|decided|know|picked|figured out|choosing|deciding) which (bridge|building|pills|tree|train|beam|roof|method|cliff)
      (practising|practicing|rehearsing|practised|practiced|rehearsed|testing|tested|trying out) ..2 (belt|rope|noose|knot|hanging|ligature|how to do it|how ill do it|overdosing|my suicide)
      (tie|make|tying|making) (a|the|my) (noose|ligature|hangmans knot)
      (died|gone|passed|passed away|dead|lost|without (him|her|them)) ..10 (follow|join|be with|go to) (him|her|them) (tonight|soon|now|today|。|、|in death|this week|this weekend)
      (driving|walking|going (down|up|out|there|back|over|to the)|heading|headed|off|drove|walked|went|came|travelling|here|on my way|climbing|climbed) ..6 to (end it|die|kill myself|jump off|end my life|drown myself|end it all) (。|、|tonight|now|and|today)
      (walking|driving|going|heading|headed|off|on my way|walk|swim|swimming|wading|go) (to|into|in to|towards|onto|out to|out into) (the|a) ..1 (river|bridge|sea|ocean|lake|cliff/s|tracks|railway|water|woods|forest|beach|canal|quarry|reservoir|weir) ..2 (not coming back|wont be back|never coming back|wont come back|not going to come back|not returning|to die|to jump|to drown|last time|goodbye)
      on my way to the (bridge|tracks|train tracks|roof|rooftop|railway|cliff/s|edge) (now|。)
      my (wrists|wrist|throat|veins) (is|are|s) ($adv)? (cut|slit|slashed|open|bleeding|sliced)
      (cant|shouldnt|cannot|not|dont) (be trusted|trust myself) with (my|the|any|these) ..1 (meds|medication|pills|tablets|knives|sharps|razors|car|insulin)
      (take|hide|lock|keep|remove|get) ..2 (pills|tablets|meds|medication|knives|rope|gun|razors|blades|insulin) ..1 from me
      ($rising|ill|afraid|scared|worried|close to|about to) ..2 (act/ing) on (my|these|the|those|it|them|this) (thoughts|urges|feelings|plan|impulses|suicidal thoughts|tonight|。|now)
      (i|ive) ($adv)? (know|worked out|figured out|decided|chosen|planned|planned out|know now|sorted) ($adv)? (exactly)? (how|where|when) (and (how|when|where))? (im|ill|i will|i am|id|i would|i want|to|i plan|i) ($adv)? (going to|gonna|to)? ($adv)? (do it|die|end it|go|kill|end my)
      (have|got|ive) ($adv)? (a|the|my) (plan|method|means) (and (a|the|my|i have the|i have a) (means|method|date|plan|note|pills|rope|gun|intent|time)|in place|ready|to (do it|die|end it|kill|go through|end my)|and im (going|ready)|and ill|and i will|and i intend|and (i)? know (how|when|where))
      (yes|yeah|yep|yea|y) 、? ($adv)? (i|ive|i do) ($adv)? (have|got|do have) a (plan|method|date) (。|now|already)
      ($rising) ($adv)? ($adv)? (do it|go through with it|go ahead with it) ($adv)? (tonight|this time|once everyone|when (everyone|everybody|they|my ..1) (is|are|goes|sleeps|asleep)|before (anyone|they|i lose|i chicken|christmas|my birthday)|for real this time|i swear this time)
      (loaded|cocked|cleaned) (the|my|dads|his|a) (gun|pistol|rifle|shotgun|revolver)
      (noose) ..4 (made|tied|ready|hanging|hung|garage|closet|wardrobe|loft|attic|shed|ceiling|around|up|neck|bedroom|in my|now)
      (made|tied|tying|making|hung|got|have|bought|hanging) ..2 (noose|a ligature)
      (sat|sitting|sit|here|lying|stood|standing|alone|im|i am|room|bathroom|bed|car) ..3 (with|holding|staring at|looking at|next to|clutching) ($adv)? (a|an|the|my|some|all|all my|dads|these|his|loads of|two)? (loaded|full|whole|big|kitchen|sharp|box of|bottle of|bag of|pile of|handful of|packet of|bunch of)? ..1 ($weapon|$plainpills|bleach)
      ($weapon|pills|tablets|bottle of pills) ..2 (in|to|against|at|on|near) my (hand/s|head|mouth|throat|neck|wrist/s|temple|chest|lap|palm|vein)
      (pills|tablets|meds) ..2 (in front of me|beside me|next to me|on the bed|lined up|counted out|laid out|ready)
      (turned|turning|switched|left|put) ..2 gas ..1 on
      (turned|turning|switched) (on)? the gas (on)? (。|、|and (im|i|closed|shut|lay|sealed))
      (engine|car) (running|on) ..4 (garage|hose|hosepipe|exhaust|doors closed|door shut|windows)
      (garage|car) ..3 (engine|exhaust|motor) ..1 (running|on|hose|pipe|fumes)
      (hose|hosepipe|pipe) ..3 exhaust
      (im|i am|am|here|standing|stood|sitting|sat|currently|climbed|up) ($adv)? (up|out|stood|standing|sitting|sat|alone)? ($adv)? (on|at|onto|by) (the|a|my|this) ..2 ($height) ($adv)? (。|now|right now|alone|and (im|i|its|no|nobody|ready|want|about|going|cant|scared|thinking|everything)|looking down|about to|ready to|thinking|wanting|considering|deciding|trying to|crying|tonight)
      (at|on) the (station|platform|train station) ..3 (and)? ..2 (about to|going to|gonna|want to|wanna|thinking|ready to|next train|no one will|tempted|step)
      (looking|look|looked|checking|checked|studied|memorised|memorized) ..2 train (times|timetable|timetables|schedule) 、? ..1 (not to|so i can (jump|step)|to jump|to die|to end|for when i jump)
      (google~d|googling|googled|google|search/ed/ing|looking up|looked up|look up|researching|researched|reading about|reading up on|know) ..3 (lethal|fatal|deadly) ..3
      (lethal|fatal) (dose/s|dosage|amount|quantity|limit) (of|for|is|。)
      (quickest|easiest|fastest|best|least painful|painless|most painless|surest|cleanest|cheapest|simplest|good|effective|quick|easy|any) ..1 (way|ways|method|methods|place|places) (to|of|for) ($adv)? (kill/ing (yourself|oneself|urself|someone)|suicide|die/dying|death|dying|hang/ing (yourself|oneself)|jump|commit/ting suicide|go permanently|end (your|ones|a|it|this) (life)?|take (your|ones) life)
      (which|what) (pills|tablets|meds|medicine|drugs|bridge|building|poison|chemical) ..4 (kill|die|fatal|lethal|high enough|death|od|overdose) ..1`,
  },
  {
    of: 'farewells and giving away',
    means: concern('suicide', 'past plainly'),
    lines: `
      (goodbye|bye|farewell) (all|everyone|everybody|guys|friends|world)? 、? 。? ..1 love (you|u) (all)? 、? 。? ..1 (sorry|forgive me)
      (saying|said|say) (my)? goodbye/s (now|tonight|to you all) 、? 。? (i)? (wont be back|wont be coming back|im not coming back)
      (bye|goodbye) 、? 。? this time (its|it is) ..1 (real|good|forever|permanent)
      please tell (my ..1|everyone|them|him|her) (that)? i love (them|her|him|you all) (。|and im sorry|very much)
      sorry (that)? i couldnt (stay|hold on|be stronger|fight|live|keep going|be enough|stick around) (。|any longer|anymore|for you|and)
      (gn|goodnight|bye|night|peace out|goodbye|bye bye|nighty night) (forever|for good|for ever|4ever)
      tell ($close) ..4 (i loved|im sorry|i am sorry|i tried|loved (them|her|him)|not to blame|it wasnt|its not|sorry for|goodbye)
      (given|gave|giving|give) ..2 (my|all) (things|stuff|belongings|possessions|clothes|money|savings|pets|books|jewellery|jewelry) ..2 away ..2 (wont|dont|not|no longer|because|nobody|before)
      (given|gave|giving|give) (away|out) (all)? (of)? my ..1 (things|stuff|belongings|possessions|clothes|savings|jewellery|jewelry|money)
      (wont|not going to|no longer|dont) ($adv)? (need|be needing|use) (it|them|any of it|anything|my things|my stuff|money|this) (where im|after|when im|once im|anymore|any more|soon)? (where im going|after (tonight|tomorrow|today|sunday|friday)|when im (gone|dead)|once im gone)
      (written|wrote|writing|write|finished|left|leaving) ($adv)? (my|the|a|out my|out the|all my|all the|all) (note|last note|goodbye|goodbyes|will and note|letters) ($adv)? (。|、|for (my|them|everyone|the kids|mum|mom)|to (my|everyone)|on (the|my))
      (please)? (look after|take care of|feed|watch|watch over|be there for|raise|love) (my|the) ..2 (for me|when|once|after) (im|i am|i) ($adv)? (gone|dead|die|go|not here|no longer here)
      (you|they|everyone|mum|mom|yall|u) (wont|will never|never) (see|hear from|have to (see|deal with|hear|worry about|put up with)) me (again|ever again|after|anymore|any more)
      (find|finds|found) my body`,
  },
  {
    of: 'no promise to stay safe',
    means: urgent('unsafe', 'plainly'),
    lines: `
      (cant|cannot|couldnt|wont) ($adv)? promise to (stay|be|keep|remain) (alive|safe|here tomorrow|living|myself safe)
      (need|want) (someone|somebody|you|anyone) to ($adv)? stop me (。|before|from (doing|killing|jumping|hurting|cutting|taking)|tonight|now)
      (no one|nobody|noone|no1|nothing) (here|left|around)? to keep me safe
      (cant|cannot|couldnt|wont|dont|not able to|unable to|not sure i can) ($adv)? (promise|guarantee|swear|say) (you|anyone|anybody|that|to)? (you|that)? (i)? (wont|not to|will not|be safe|stay safe|ill be safe|ill stay safe|ill be alive|ill be here tomorrow|keep myself safe|ill make it|ill survive|be alive|ill wake)
      (cant|cannot|couldnt|wont be able to|not able to|unable to|struggling to|not sure i can|dont know if i can|dont think i can|dunno if i can|cant seem to) ($adv)? (keep|hold|stop|control|protect|contain) (myself|my self|me) ($adv)? (safe|from (doing|hurting|cutting|jumping|killing|acting|taking|ending)|alive|together tonight|tonight)
      (cant|cannot|wont|dont) ($adv)? (stay|remain|keep|be) safe (tonight|right now|alone|by myself|on my own|anymore|any more|。|、|at home|much longer)
      (need|want) (to)? (be|get|go) ($adv)? (stopped|restrained|locked up|to hospital|to the hospital|in hospital|to a and e|to the er) before i ..2
      (someone|somebody|please|pls) ($adv)? (stop|help) me (before i|from (doing|killing|jumping|hurting|cutting|taking)|im (going to|gonna|about to) (do|kill|die|hurt|jump|cut))`,
  },
  {
    of: 'a blade in the hand, blood that is let run',
    means: urgent('self-harm', 'past plainly'),
    lines: `
      (cuts|cut|wound/s|wrist/s|arm/s|leg/s|thigh/s) (wont|doesnt|will not|dont|keeps|keep|isnt|arent) (stop)? bleeding
      my ..1 ($body) ..1 (is|are|s) ..1 (covered in|soaked in|dripping) ..1 blood
      (dug|pushed|pressed|stuck|drove|dragged|push|press|drag) (the|a|my) (blade|knife|razor|scissors|needle) ..1 (in|deeper|into|further|across|harder)
      (im|i am|am|currently|just|sat|sitting|here|ive got|i have) ($adv)? (holding|clutching|gripping|pressing|staring at|looking at) (the|a|my|this) ..1 (blade|razor|razor blade|knife|scissors|lighter|glass)
      (bleeding|blood) ..2 (and|but) ..1 (dont|cant|wont|not|do not|im not|no) ..2 (stop|stopping|care|want|going)
      (shd|sh d|self harmed|selfharmed|cut myself|sh) ($adv)? (tonight|last night|today|again|just now|this morning|yesterday|an hour|ten|five|a few|earlier|so bad|bad|really bad|and)
      (im|i am|i|ive been|been|keep|started|cant stop) ($adv)? (cutting|slicing|slashing|burning|stabbing|scratching|biting|bruising|hitting|punching|choking) (myself|my self|my (arm/s|leg/s|thigh/s|wrist/s|skin|stomach|hip/s))`,
  },
  {
    of: 'meaning to hurt oneself',
    means: urgent('self-harm', 'told'),
    lines: `
      (going to|gonna|want to|wanna|about to|need to|will|ill|might|tempted to|have to|dying to|urge to|cant stop wanting to) ($adv)? ($adv)? (cut|sh|self harm|selfharm|hurt myself|harm myself|burn myself|cut myself|slice|scratch myself) (。|、|tonight|again|so (bad|badly|much)|right now|now|really|myself|my)`,
  },
  {
    of: 'hiding from somebody, somebody breaking in',
    means: urgent('harmed-by-someone', 'past plainly'),
    lines: `
      (getting|being|get|got|been) ($adv)? ($beaten) ($adv)? (up)? by (my|his|her|the|some|him|them|two|men|someone|somebody|people) ..1
      ($someone) ($adv)? (has|s got|got|have|is holding) (a|the|his|her) (gun|knife|bat|hammer|axe|machete) and (hes|shes|theyre|i think|ive|we)
      (someone|somebody|man|men|he|they|burglar|guy|ex) ($adv)? broke (in|into) ..6 (attacked|hurt|hit|beat|raped|tied|threatened|stabbed) (me|us)
      ($someone) ..1 (outside|here|downstairs|upstairs|at (the|my) door|in the (house|kitchen|hall|hallway)|coming) ..3 with (a|the|his|her) ..1 (knife|gun|bat|hammer|axe|machete|weapon|crowbar|belt)
      (im|i am|i keep|keep|i was just|i just got) ($adv)? (being|getting|got) ($adv)? (beaten|hit|attacked|abused|hurt|raped|threatened|assaulted|strangled|molested|stabbed|tortured|trafficked) (。|、|and|right now|again|up|help|please|here)
      (being|been|am) (held|kept) (here|captive|prisoner|hostage|in ..3)? (against my will|captive|prisoner|hostage)
      ($someone|s|has|got) ..2 (got|has|keeps|kept) me (locked|trapped|tied|chained|shut|captive) (in|up|down|inside|here|。)
      ($someone) ($adv)? (burnt|burned|scalded|caned|lashed|slashed|cut|whipped|hit|beat|hits|beats) me with (a|an|the|his|her) ..1 (iron|belt|stick|cane|wire|cable|bat|kettle|cigarette|knife|shoe|rod|pan|hammer|chair|bottle|broom|lighter)
      (staff|nurses|carers|people|men|boys|they|guards|residents) (here|there|at ..2) (are|keep|is|have been) ($beats) (me|us)
      (theres|there is|there are|theres been) ..1 (man|men|someone|somebody|stranger|strangers|intruder|guy|burglar) ..1 (in|inside|outside|trying to get into|breaking into) (my|our|the) (house|flat|room|home|garden|window|door|apartment|bedroom)
      (locked|hiding|hid|hidden|shut|barricaded|locking|trapped|stuck|ran) (myself|in|from|under|inside|away) ..5 、? ..2 ($someone) ($adv)? (is|s|has|keeps|wants|will|got|trying|going|outside|banging|screaming|shouting|coming|bangs|said|says|threatening|drunk|broke|found|might)
      ($someone) ($adv)? (is|s|was|keeps|are)? ($adv)? (trying to|going to|gonna|about to|threatening to|banging|kicking|smashing|breaking|pounding|hammering) ($adv)? (break|kick|smash|get|knock|bash|on|at|down|in)? (down|in|at|on|through|through to)? (the|my|our) ..1 (door|window|house|room|flat)
      ($someone) ($adv)? (has|s|got|have|grabbed|picked up|came at me with|coming at me with|waving|holding) ($adv)? (got|holding|waving|pointing)? (a|the|his|her) ..1 (knife|gun|bat|hammer|axe|machete|weapon|crowbar|pistol|blade|belt|acid) (。|、|and (im|i|he|she|is|wont|says|said|threat|threatening)|at me|outside|again|in his|in her|tonight|right now)
      (hiding|hide|hid) from (my|him|her|them|the) ..1
      ($someone) ($adv)? (will|is going to|is gonna|going to|gonna|are going to|might|s going to|s gonna) ($adv)? (kill|hurt|beat|rape|stab|shoot|murder|attack) (me|us) (。|、|tonight|when|if|help|please|pls|and|this time)`,
  },
  {
    of: 'a friend or one of the family in danger, in short words',
    means: urgent('someone-else', 'past plainly'),
    lines: `
      ($friend|$shehe) (is|s|keeps|are|was|kept)? ($adv)? (threatening|threatened|threatens) to ($adv)? (jump|die|end it|do it|od|overdose) (。|、|from|off|and|tonight|now|if)
      ($shehe|$friend) ..1 (has|got|holding|put|puts|had) (a|the|his|her) (gun|knife|blade) (to|at|against) (his|her|their) (own)? (head|throat|neck|chest|wrist|wrists)
      ($friend|$shehe) ..2 (about to|going to|gonna|wants to|threatening to|trying to|planning to|might|will|may|plans to|tried to|just tried to) ($adv)? (commit|do|attempt) suicide (。|、|and|tonight|now|today|what|help|if|because|please|last night)
      (someone|somebody|guy|girl|$friend) ..6 (said|says|texted|told|messaged|saying|posted|wrote) ..3 ($shehe) ($adv)? (has|have|just|already)? ($adv)? (took|taken|swallowed|downed|had) ..3 ($plainpills)
      (my|our) ..2 (mates|friends|brothers|sisters|sons|daughters|mums|moms|dads|girlfriends|boyfriends|partners|cousins|wifes|husbands|roommates|flatmates|besties|bros|neighbours) ($adv)? (on|at|about to|going to|gonna|trying to|threatening|saying|talking about|planning|thinking (of|about)|locked|standing|sat|sitting|texting|trying) ..5 (bridge|roof|ledge|kill/ing|jump/ing|suicide|suicidal|die|dying|end it|ending it|overdose|od|tracks|pills|goodbye|goodbyes|rope|knife|hurt (himself|herself|themselves))
      ($friend) ($adv)? (is|was|s|just)? ($adv)? (on|at|stood on|standing on|sitting on|sat on|up on) (the|a|that|some) ..1 ($height)
      ($friend) ($adv)? (has|have|just|s|has just)? ($adv)? (tried|attempted) (to)? ($adv)? ($themself|suicide)
      ($friend) ($adv)? (has|have|just|has just|have just|s just)? ($adv)? (overdosed|od d|oded|taken an overdose|took an overdose|taken an od|swallowed ..3 ($plainpills|bleach|poison)|drunk (bleach|poison)|drank (bleach|poison)|cut (her|his|their) ..1 (wrists|arms|throat))
      ($friend|$shehe) ($adv)? (has|have|got|s got|bought|found|loaded|with|is holding|holding|s) ($adv)? (got)? (a|the|his|her|dads)? (gun|noose|rope|loaded gun|knife to (his|her|their)) (and|to|。|、|with) ..4 (himself|herself|themselves|die|kill|end|jump|suicide|goodbye|do it|wont|shoot|hang|use)`,
  },
  {
    of: 'the same words on an ordinary day',
    means: quiet,
    lines: `
      edge of (the|my|a|our) (pool|seat|town|field|forest|chair|village|city|park|woods) ..4
      plan to end my (overdraft|contract|subscription|lease|tenancy|membership|debt|day|week|shift|speech)
      ($plainpills) (are|is)? ..1 in front of me 、? (and)? i take (them|it) (at|with|every|each|as)
      (od|oding|oded|overdose|overdosing|overdosed) on (popcorn|crisps|chips|pasta|cuddles|cereal|nachos|snacks|fries|curry|burgers|karaoke|mince pies|turkey|reality tv|puzzles)
      (goodbye|goodbyes|farewell/s) to (my|our|the) ..1 (old|car|flat|house|hair|desk|job|van|bike|class|team|colleagues|students|sofa|shoes|braces|summer)
      goodbye (world|forever) (tour|shirt|album|song|party|concert)
      end it there
      too (much|many) of (it|them) (for granted|home|on|with)
      (beaten|hit|attacked|beat) by ..5 (at|in) (chess|cards|tennis|mario|a game|the game|scrabble|darts|pool|football|badminton|the final|the league|squash)
      shot (myself|himself|herself|themselves) in the foot
      (edge|end) of the platform (taking|watching|photographing|filming|with my (suitcase|bike|camera)) ..5
      (standing|stood|stand) (at|near|by) (the)? (edge|end) of the platform (taking|watching|photographing|filming) ..5
      throw/ing (myself|my self) into (painting|work|my|studying|music|art|exercise|cooking|gardening|learning|the project|writing|running|volunteering|college)
      look for me (at|in) (the|a) ..1 (party|office|meeting|shop|crowd|photo|audience|cafe|pub)
      im sorry i (missed|forgot|was late|am late|couldnt come|cant come|broke|lost|ate)
      (keep living|living|live) on (toast|noodles|pasta|rice|coffee|takeaways|crisps)
      no way out of (this|the|my) ..1 (park|contract|meeting|maze|traffic|party|dinner|estate|lease|invitation|queue)
      make it through ..3 (film|movie|book|meeting|lecture|shift|series|show|concert|marathon|course|episode|speech)
      do something (silly|stupid) (at|on|in) (karaoke|stage|the (party|meeting|interview|exam|wedding|dance))
      (boxes|packs|packets|bottles) of (water|lemonade|juice|cola|coke|milk|biscuits|crisps|cookies|chocolate/s|sweets|tea|noodles|cereal)
      (threatening|threatened|threatens) to jump (in|into) (the|a) (pool|sea|lake|pond|shower)
      (pills|meds|tablets|medication) (are|is) ($adv)? working 、? (my|well|and (my|i)|for me|great|better|i feel)
      poison in (the|a|this|my|dnd|minecraft) ..1 (game|campaign|play|level|quest|session)
      end (it|things) here 、? (chat|talk|see|speak|bye for now|for (today|now|tonight)|and (continue|pick up)|with|till|until|back)
      note ..7 (about|dinner|to (buy|feed|put|bring|water|say ill|say im at)|reminding|shopping)
      (counting|counted|sorting|sorted|saving|collecting|collected) ..2 ($pills) (into|for the week|in|from|at) ..3 (box|week|organiser|organizer|dosette|pharmacy|chemist|surgery|tray|boots)
      (end/ing) (this|me|that|the) (conversation|call|meeting|chat|session|relationship|email|friendship|subscription|argument|thread|contract)
      want out of (this|the|my|a) ..1 (job|contract|lease|deal|relationship|house share|gym|committee|project|group|tenancy)
      (dye|die|dying|dyeing) (my|his|her|their|our|the|some) ..1 (hair|beard|eyebrows|jeans|shirt|fabric|wool|eggs|fringe|roots|dress|curtains)
      (no|not|any|much) (point|sense) ..1 living (so far|so close|near|next to|in (london|town|the city|this flat|a city|a flat))
      (asked|asks|ask|checked|checks) ..2 (if|whether) i ..6 、? (and)? ..1 i (said|say|told (him|her|them)|answered|replied) no
      (suicidal|suicide|dark|intrusive) (thoughts|urges|feelings|ideation) (have|are|had|has|is|all|finally) ($adv)? (all|mostly|nearly|much)? (gone|stopped|faded|eased|left|passed|lifted|disappeared|settled|less|quieter|reduced|improved|better)
      hit me with (a|an|the|some|his|her) ..2 (idea|question|news|bill|compliment|fact|joke|quote|proposal|offer|surprise|smile|train|toy|toys|pillow|snowball|balloon)
      (road|street|path|area|water|food|ladder|bike|car|bridge|milk|meat|chicken|pavement|playground) (is|isnt|was|s|wasnt) (not)? ($adv)? safe ..2
      belt ..2 (karate|judo|grading|class|jiu|taekwondo)
      (man|men|someone|guy|woman|people) (in|inside|outside) my (house|flat|home|garden|room|apartment) (fixing|repairing|painting|measuring|cleaning|installing|doing|to (fix|repair|paint|install)|about the|from the (council|gas|water))
      cutting (down|back|out|off|up|through|edge|it fine|corners|class|costs|hours)
      (toddler|baby|puppy|kitten|cat|dog|horse|goat|two year old|three year old) ..1 ($beats) me ..2
      last (message|post|text|entry) (before (bed|i sleep|sleep|lunch|i log off|the weekend|i go to bed|work)|of the (day|week|night)|for (today|now|tonight)|until (tomorrow|monday|next))
      (wont|not) be (here|around|in|at (work|the group)) ..2 、? ..5 (dentist|appointment|holiday|annual leave|leave|work|meeting|interview|wedding|trip|exam|school|day off|college|visiting|flight|conference|shift|class|doctors)
      (set|picked|chosen|chose|decided on) (the|a|my) (date|day|venue) ..1 (for)? (the|our|my|a) ..1 (wedding|party|move|surgery|operation|trip|holiday|interview|meeting|launch|meeting|visit|christening|exam|test)
      walk/ing (over|across) (the|a|this|that) ..1 bridge
      (overdosed|od d|oded) (and|in|then) (died|passed|####)
      took the (whole)? lot (to|back|out|home|with)
      (bottle|glass|cup|can|packet|box|pack|bag|tub|bar|jar|carton) of (water|lemonade|juice|cola|coke|milk|squash|biscuits|crisps|cookies|chocolate/s|sweets|sparkling|fizzy|tea|coffee|ice cream|nuts|raisins|olives|honey)
      let me leave without (cake|tea|eating|coffee|seconds|dessert|a|some|my|food)
      (took|taken|take|taking|swallowed|had|popped) ..4 ($plainpills) ..3 (headache|migraine|period|cramps|toothache|back pain|hay fever|cold|flu|fever|blood pressure|thyroid|with (breakfast|food|lunch|dinner|water|tea|my)|as prescribed|prescribed|every (morning|night|day|evening)|daily|for (my|the|a|years|the first|three|two|weeks|months)|this morning|before bed|on time|like (the|my) doctor|as usual|as (the)? (doctor|gp|directed|told|instructed)|and (went|go) to (bed|sleep|work)|and feel better|after (breakfast|lunch|dinner|food))
      ($dosed|swallowed) (my|one|two|three|a couple of|1|#|the usual|my usual|both my|another|a single) ..1 ($plainpills)
      (took|taken|had|drank|drunk|ate|eaten) something (and (went|slept|felt)|for)
      (dog|cat|puppy|toddler|baby|kitten) ($adv)? (has|have|just)? ($adv)? (swallowed|ate|eaten|took) ..4 ($plainpills)
      (difficulty|trouble|hard|struggle|hate|problem/s) ..1 swallow/ing ..2 ($plainpills)
      (on|up) the roof ..2 (fixing|repairing|cleaning|with (my|the|friends|a beer)|sunbathing|watching|having|tiles|gutter|terrace|garden|bar|party|barbecue)
      life (is|s) ($adv)? worth (living|it)
      (hide|hiding|hid) from (my|the|our) (kids|children|toddler|boss in|work|family at|responsibilities|emails|inbox|sun|heat|rain|in laws this|niece|nephew|grandchildren|cat|dog) ..1
      (turned|turning|switched|put|left) ..2 gas ..1 on (for|to (cook|heat|boil|make)|under)
      (turned|turning|switched) (on)? the gas (on)? 、? (and)? (for|to (cook|heat|boil|make)|made|cooked)
      (engine|car) running ..2 (smooth|smoothly|well|again|fine|nicely|great|late)
      (will|is going to|going to|gonna|s going to|s gonna) kill (me|us) (if|when|for) ..4 (late|forget|see|sees|lose|break|miss|spend|ate|fail|burn|spill|find out i (ate|bought|spent|dyed|lost|broke)|eat)
      (fed up|sick|tired|bored|had enough) (with|of) (life|living) (in|with|at|on|out|here|there|off|near|next)
      so (that)? i (can|could|will|would)? die (my|of|on)`,
  },
]
