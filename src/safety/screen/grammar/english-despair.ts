// English: seeing no way on, being no loss to anyone, and having been there oneself. A concern, not an emergency.

import { concern, type RuleGroup } from '../rules.ts'

export const englishDespair: readonly RuleGroup[] = [
  {
    of: 'being no loss to anyone',
    means: concern('suicide', 'past plainly'),
    lines: `
      waste of (oxygen|space|air|skin|a life|breath|life|flesh)
      why (i|do i|am i|shouldnt i|i shouldnt|not|should i not|dont i) ..1 ($adv)? (die|end it|kill myself|be dead|not be alive|go and die|end my life)
      (shouldnt|should not|not supposed to|wasnt supposed to|wasnt meant to|not meant to|never meant to) ($adv)? (be alive|exist|have survived|be living|have been born|still be here|live|be breathing)
      if i ($adv)? (died|killed myself|was dead|were dead|am dead|wasnt alive|werent alive|hung myself|ended it)
      (grieve|cry|sad|upset|mourn|miss me) for (a|an|about a|one) (day|week|bit|month|while|few) ..6 (better|move on|fine|get over|forget|relieved|happier)
      ($many) ..2 ($bewas|do|feel|live|have it|have) ($adv)? ($adv)? (better|happier|easier|relieved|fine|safer|richer|lighter) (off|place|life|lives)? (without me|if i|once im|when im|with me (dead|gone|not here|out)|after im|after i am|if im|w o me|when i die|the day i)
      ($many) (life|lives|would) ..3 (better|easier|happier|simpler) (off)? (without me|if i|once im|when im|with me (dead|gone))
      my (family|kids|parents|mum|mom|husband|wife|children|friends|partner|son|daughter|team|girlfriend|boyfriend|people) ..5 better off
      (better off|be better) (without me|dead|if i (was|were|wasnt|werent|died|just|didnt|disappeared|never|am|did)|with me (dead|gone|not)|if im (dead|gone|not)|gone)
      (im|id be|i am|i would be) (worth more dead|more use dead|no use alive|worth nothing alive|better dead)
      ($few) (would|will|really|even|d|ll) ($adv)? ($adv)? (care|notice|miss me|cry|realise|realize|come|be sad|bat an eye|find me|know) ($adv)? (if|when|that|until|for days if|were) (i|im|id|ill)
      ($few) (would|will) ($adv)? ($adv)? (miss me|notice (im|i am|i was|my) (gone|missing|absence)|come to my funeral|mourn me)
      ($few) would (even)? (know|find|care) (or|and|to) (find|know|care|notice|miss) (me)?
      im ($adv)? (such|just|nothing but|only|becoming|always|being)? (a|such a|too much of a|the|an awful|a huge|a big|a terrible) burden
      (am|feel like|feel|feeling like|been|being|become|became|i m|felt like|like|just) ($adv)? (such|just|nothing but|only)? (a|such a) burden (to|on|for|and)?
      (sick|tired|ashamed|afraid|guilty) (of|about) being (such)? a burden
      (i|id|ill) (dont|do not|didnt|dont even) deserve (to (live|be alive|exist|breathe|be here)|life)
      (should|shouldve|should have|wish i had|wish id|shouldnt have|should not have|wish i was|wish i were|better if i (was|were|had|would have)|wish they had|ought to have|wish my (mom|mum|mother|parents)) ..2 (never|not)? (been|be|ever been|had me|had)? (born|aborted|miscarried|existed)
      (wish|wished|wishing) (i|id) (didnt|did not|dont|never|wasnt|werent|was not) ($adv)? (exist/ed|have to (live|exist|be alive|wake up|be here)|live|alive|here ($anymore)?|born|wake up)
      (sorry|my fault) (for|that) ..1 (being alive|existing|i exist|i was born)
      (world|planet|family|everyone|everybody|people) (would be|is|will be|be|doesnt need|dont need|deserve/s) (so much|much|far|way)? (better|happier|lighter|me) (off|place)? (without|alive|with) (me|someone like me|people like me)`,
  },
  {
    of: 'seeing no way on',
    means: concern('suicide', 'told'),
    lines: `
      (dont|do not|havent|havent got|not) (really|even)? (have|got|see|find|having)? (anything|much|a thing|one thing|a single thing|someone|anyone) (left)? (to live for|worth living for|to stay for|to keep me here)
      (lost|losing|have no|without|lack|lacking) (all|the|my|any)? (wish|want|urge|motivation|reason|appetite|zest) (to live|for life|for living)
      (wake|woke|waking|wakes) up ..2 (wishing|wish|wished|hoping) ..2 (hadnt|didnt|was dead|were dead|was gone|had died|not)
      (wish|wished|wishing) i (hadnt|didnt) (wake|woken|woke) up
      (want|need|wish|waiting for|beg/ging|pray/ing) ($adv)? (it|this|things) ($adv)? (to) ($adv)? (end|stop|be over|finish|be done) (。|、|forever|now|so bad|so badly|for good|already|please|and i|but)
      (hope|wish|pray|want|hoping|praying|wishing) ..1 (tomorrow|morning|the morning|the sun|the next day|the day) ..2 (never|doesnt|wont|didnt|would never|not) ..1 (come/s|arrive/s|rise/s|happen/s)
      (im|i am|am|ive been) ($adv)? (standing|sitting|alone|up) ($adv)? (on|at) (the|a) ..1 (bridge|ledge|edge|rooftop|roof|cliff|railing|overpass|tracks) (。|、|right now|now|and i|again|wondering|crying|alone)
      (looking at|looking up|searching for|browsing|shopping for|price of|buying|ordering|ordered) ..2 (ropes|rope|nooses|helium|guns|razor blades|poison|tall buildings|bridges to|cliffs) ..2
      (contemplating|considering|thinking of|thinking about|imagining|picturing|fantasising about|fantasizing about) (jumping|falling|crashing|drowning|bleeding|hanging|vanishing)
      (dont|do not|dnt|no longer) (want to|wanna) be (a person|human|me|myself|a human|in this body|on this planet|in this world) ($anymore)
      (dont know|do not know|no idea|not sure) how (to|i|im|i can|much longer i can) ($adv)? (keep|going to keep|can keep|can|going to) (living|live|go on|going on|survive|carry on) ..2
      (life|living|this world|this life) (isnt|is not|was never|wasnt|is just not|just isnt) (made|meant|built)? for me
      (happier|better|calmer|of more use) dead
      (dont|do not|not sure) (think|believe|expect|know if) ..1 (ill|i will|im going to|id|i would) ($adv)? (see|make it to|reach|live to|be here|be alive|be around) ..3 (next|tomorrow|another|christmas|summer|spring|thirty|forty|my|for|by|much|the end|monday|weekend|it|long)
      nothing (left|else)? ..1 but (to)? (die|death|dying)
      (please)? (let|make) (it|this|everything|all this|it all|the pain|me) ($adv)? (end|stop|be over|go)
      my life is ($adv)? (over|finished|done|worthless|not worth)
      (cant|cannot|couldnt|can not|dont want to|wont) ($adv)? (bear|stand|face|imagine|handle|tolerate|endure|see|picture|survive|do|take|live) ..1 (being alive|living|life|another (day|year|week|month|minute|hour|night)|one more (day|night|hour|minute)|myself living|existing|waking up)
      (dont|not|never) ($adv)? (plan|planning|intend|intending|expect|expecting) (on|to) ($adv)? (being here|being alive|be here|be alive|live|living|stick around|sticking around|stay alive|being around|be around|survive|make it) ..2
      let go of the (wheel|railing|ledge|rope|steering)
      finished with (this)? (life|living|it all|this world)
      (die|dying|hang/ing|drown/ing|bleed/ing|overdos~e/ing|jump/ing|suffocat~e/ing|shoot/ing) ..4 (hurt|hurts|painful|pain|painless)
      (hurt|hurts|painful) ..2 (die|dying|to drown|hanging|drowning|bleeding out|to hang)
      (my|this|the)? life (has|holds|have|is|has lost all|lost all|lost its|is without|without|without any|feels without) ..1 (no|nothing|zero|any|all|its|lost|without)? ..1 (meaning|purpose|value|point|worth|joy left|sense)
      no ..1 (future|hope) 、? (no|and|or) ..1 (hope|future|way|point|reason)
      why (should|do|would|must|bother|even) (i|me|to)? ..1 (keep living|keep going|stay alive|live|go on|living|be alive|carry on|keep trying to live|stay here|continue living|bother living|keep breathing|be here)
      (no|not any|of no|not much) (use|good|help|value) (to|for) (anyone|anybody|my family|the world|them|people|my kids|others|society) ..2 (alive|like this|here|anymore|dead)?
      (dont think|not sure|doubt|dont know if|dont believe|dont know that) (ill|i will|i can|im going to|i could|im gonna|id) ..1 (make it|survive|last|get|see|live) (through|past|to|until|till|another|the|tonight|tomorrow|this|much longer) ..2
      (may|might) as well (be dead|die|end it|be gone|not exist|not be here|kill)
      (should|ought to|deserve to|better) be dead
      (edge|end) of (the|a) (platform|bridge|roof|cliff|building|pier|balcony|rooftop|tracks) ..6 (wait/ing|train|jump|think/ing|look/ing|stand/ing|cry/ing|wonder/ing)
      (stand|stood|standing|sit|sat|sitting|wait|waiting) ..2 (edge|end) of (the|a) (platform|bridge|roof|cliff|building|balcony|rooftop)
      (existing|living|life|being alive|being me|breathing|waking up|staying alive|each day|every day alive) (is|feels|just|has become|hurts|s) ($adv)? (exhausting|unbearable|torture|agony|hell|a chore|pointless|too painful|suffering|meaningless|a nightmare|hurts|too much effort|painful|too much for me|too hard|hurts too much|not for me)
      (living|life|being alive|existing|breathing|waking up|being here|it all) ($adv)? hurts ..2 (too much|。|、|so much|every|me|to)
      (roof|ledge|bridge|platform|tracks|cliff|rooftop) (again|last night|tonight|for hours) 、? ..2
      (dont|cant|do not|cannot|couldnt) (want to|wanna|have the strength to|find the strength to|do|keep) ($adv)? (do|doing|live|living|fight|fighting|go through|going through|endure|bear|survive|feel) (this|it|like this|life|the days|another day|any of this|it all) ($anymore)
      (tired|exhausted|worn out|drained) (of|from) (fighting|trying|pretending|hurting|this pain|struggling|suffering|surviving|everything|the pain|carrying|holding on|it all)
      no (point|reason|sense|use|purpose|motivation|desire|will) ..3 (living|to live|going on|being alive|in life|in my life|being here|to stay|to go on|continuing|to keep going|to stay alive|to wake up|existing|carrying on|getting up ($anymore)|to exist|to be here|for me to be|in going|in staying|in trying anymore|to be alive|to carry on|left to live)
      (dont|do not|cant|cannot|can not|cant even|couldnt|didnt|struggle to|hard to) (really|even)? (see|find|have|think of) (the|a|any|much|one) (good|single|real)? (point|reason|sense|use|purpose|future|way out|way forward) (of|in|to|for)? ..2 (living|live|going on|being alive|life|existing|myself|$anymore|stay|keep going|carry on|here|me|exist|waking up|be here|continue)
      (whats|what is|wheres|what s|what was) the (point|use|purpose) (of|in) (living|going on|being alive|life|staying|existing|carrying on|trying anymore|my life|this life|continuing|waking up)
      nothing (left|more|else|anymore) (to live for|to lose|for me|here for me|worth living|in this world|to keep me here)
      (have|got|ive got|theres|there is) nothing to live for
      nothing to (live for|stay for|keep me here)
      (feel|feeling|felt|feels|so|being|im) ($adv)? trapped
      (i|just|and) ($adv)? want (out|it over) (。|、|of life|of this|of here|now|so bad)
      (going|go) ahead (and|with) (ending|end|doing|do|killing|kill|it)
      (and|just|about|of|from|like|considered|considering) ending it (。|、|now|tonight|all|right|today)
      (almost|nearly|about to) (give|gave|giving|given) up (。|、|on (life|everything|living|myself))
      (thought/s|thinking) (of|about) (things|stuff|something|doing things|doing something) (that)? i (shouldnt|should not|know i shouldnt)
      (join|joining|become|be) ..2 (#|##) (veterans|vets|of us|who)? ..2 (a|per) day
      (life|it|this|living) (is|isnt|is not|isn t|not|aint|doesnt feel|just isnt|doesnt seem|isnt even) ($adv)? (not)? worth (living|it ($anymore)|it to me)
      not worth (living|being alive|sticking around|staying alive)
      (tired|sick|done|exhausted|over|fed up|bored|weary|through|finished|had enough|had it|sick and tired) (of|with|from) ($adv)? (living|life|being alive|existing|existence|this life|my life|waking up every|breathing|being here|staying alive|fighting to stay|this world|trying to live|trying to stay alive|pretending to want to live|everything and everyone|all of it ($anymore))
      (cant|cannot|can not|cant even|dont think i can|not sure i can|dont know if i can|dont know how much longer i can|dont know how long i can|dont know how i can|unable to|cnt|wont be able to|could not) ($adv)? (go on|carry on|keep going|keep living|live|continue living|continue like this|face another|do life|keep doing this|make it through (the night|tonight|another)|survive (this|another)|hold on|hang on|do another|live with myself|keep fighting|keep on living|see a way out|get through tonight|get through the night|stay alive|bear (this|it|to live|living)|last|do it|do this|take it|take this|handle it|handle this|stand this) ($anymore|much longer|like this|like that|without (him|her|them)|day|night|with this pain|longer|another day|for much longer|with myself|to live|living|pain)
      (cant|cannot|can not|dont think i can|dont know if i can) ($adv)? (go on|keep living|continue living|face another day|face tomorrow|see a way out|see any way out|live with myself|stay alive|bear to live|bear living)
      (cant|cannot|can not) ($adv)? (do|take|live|handle|deal with|stand|bear|fight|endure|keep doing) (this|it|life|like this|that|being alive|the pain|my life|existing|living)? ($adv)? ($anymore|much longer|another day)
      (wont|not going to|not gonna|dont want to) (last|survive|make it) (much longer|another (day|week|night|month|year)|the (night|week))
      (want|wanted|wish|need|waiting for|wishing|beg/ging|pray/ing|ready for|hoping for|hope) (for)? ($adv)? (it all|everything|the pain|my life|life|all of this|all this|this life|this pain|the hurting|the suffering|my suffering|my pain|all the pain|things) ($adv)? (to|would) ($adv)? (end|stop|be over|finish|be done|all end|all stop|all be over|go black|be finished)
      (im|i am|feel/ing|i feel|ive been feeling|am|felt|its|so|it feels|everything (is|feels|seems)|life (is|feels|seems)|my life (is|feels|seems)|situation is|future (is|feels|seems|looks)) ($adv)? ($adv)? (hopeless|pointless|beyond help|beyond saving|meaningless|worthless and (alone|useless)|past saving|beyond repair|broken beyond|unbearable|not worth saving)
      (no|lost all|losing|lost|run out of|running out of|given up|giving up|gave up|without|zero|not much|out of|giving up all|giving up on|there isnt any|there is no|theres no|any) ($adv)? (hope (left|for me|anymore|any more|at all|of|for the future|in sight|in my life|remaining|now)|hope and)
      (lost|losing|given up|giving up|gave up|abandoned|ran out of|out of) (all|every|the last of my|all my|any)? hope
      (lost|losing|have no|no|havent got|dont have) (the|my|any|all)? (will|desire|reason|motivation|strength) to (live|go on|keep living|carry on|stay alive|exist|keep going|keep fighting)
      (giv~e/en/ing|gave) up on (life|living|myself|ever getting better|ever being happy|everything)
      (there is|theres|see|sees|feel like theres|feels like theres|with|feel|have|find|can see|find) no (other)? (way out|way forward|future|escape|end to this|light at the end|hope|exit) ($adv)? (for me|left|anymore|of this|except|but|ahead|from this|other than|out of this)?
      (trapped|stuck) ..3 (no way out|no escape|cant get out|no exit|want out|only way|cant escape|forever)
      (never|nothing will|nothing is ever going to|things will never|it will never|itll never|it wont ever|wont ever|its never going to) (get/ting|change|be|getting|going to get) (any)? (better|okay|ok again|happy again|worth it|change)
      (wait/ing|ready|counting down|hoping|long) (to|for) (die|death|the end|my death|it to be over|my time to come|it to end)
      (dont|do not) (care|mind) ($anymore)? (if|whether|about) (i)? (live|living|die|dying|wake up|survive|being alive|staying alive|living or dying|what happens to me|exist|am alive)
      want to (disappear|vanish|evaporate|cease|not be|stop being|be erased|fade|be nothing|be nowhere|not feel anything ever again)
      wanna (disappear|vanish|cease|be erased|not be|fade away)
      want out of (life|this life|this world|here for good|my life|living)
      life (is|has become|feels|seems|just feels) ($adv)? (not|too) (painful|hard|much) to (live|bear|continue|go on|carry on|keep going)
      hate (being alive|living|my life|existing|waking up (。|every|alive|again|each|to this|in this)|that i woke up|that im alive|that i am alive|myself for being alive)
      disappointed (i|that i|to have) (woke|wake|survived|am still alive|still alive)
      why am i (still|even) (alive|here|breathing|living|existing)
      (why|wonder why|wish they|wish you|wish he|wish she|wish someone) (did|didnt|bother/ed|couldnt|hadnt)? ..4 (sav~e/ed/ing me|let me die|left me to die|brought me back|bring me back)
      (just|only) existing (not living)
      (rather|sooner) not (be here|be alive|exist|wake up|live|be around)
      (not|dont|never) (really)? (suicidal)? (living|alive|live) (just|only|merely) (existing|surviving)`,
  },
  {
    of: 'having been there, where suicide is what is talked of',
    means: concern('suicide', 'on topic'),
    lines: `
      (want|going|ready|wish|long|longing) to (join|follow|be with) (him|her|them)
      (i|ive|id) ($adv)? (have|had|did)? ($adv)? (thought about|think about|considered|try|tried|attempted|contemplated|planned|thought of|came close to|come close to|been close to|come near to|been tempted by|wanted) (it|that|doing it|doing that|this|doing this|the same|both|to)
      (i|ive|i have|i had|having|weve) ($adv)? (have|had)? ($adv)? been (there|at that point|in (that|this|the same) (place|spot|boat|hole|situation|position|darkness)|down that (road|path)|to that point|on that (ledge|edge)|that low|one of (them|those)|close|on the (edge|brink)|to the (edge|brink))
      i was ($adv)? (there (a|once|myself|too|in|last)|at that point|one of (them|those|the)|in that (place|spot|hole|position)|almost (one|there)|nearly one|that (person|soldier|guy|low)|going to be (one|another)|a statistic|on the (edge|brink|verge)|ready to (go|end|quit))
      i (know|understand) ($adv)? (exactly)? (how (it|that|they|he|she|you) feel/s|what (its|it is|that is|they are|he was|she was) (like|going|feeling)|the feeling|that feeling|those feelings|where (they|he|she|you))
      (i|ive|id|was) ..2 (almost|nearly) (did it|gave up|given up|went through with it|made it|lost|didnt make it|became (one|a statistic|another)|succeeded|lost (my|that)|joined|there)
      (i|ive) ($adv)? (have|had)? ($adv)? (had|have|experienced|dealt with|struggled with|battled|fought|lived through|faced|gone through|went through|suffered) (with)? (those|these|the same|such|similar|that|this|it) (thoughts|feelings|demons|urges|thought|kind of thoughts|ideas|exact|stuff|things|issue|problem)
      (personal|own|firsthand|first hand|1st hand) (experience/s|struggle/s|battle/s|attempt/s|story|demons)
      (experienced|know|seen|felt|lived) (it|this|that) (first hand|firsthand|1st hand|myself|personally)
      (my|the) (darkest|lowest|worst) (moment/s|hour/s|day/s|point|place|time/s)
      (end|ended|ending) of my rope
      (pushed|push|pushes|drove|driven|sent|brought|took) me (to|over|into|near) (the|that) (edge|brink|point|limit|verge)
      (saved|stopped|kept|talked|pulled) me (from|out of|back|off) (myself|it|the (edge|ledge|brink)|doing|that|there|killing|taking|ending|going)
      (too|very|so|pretty) close (of)? (a)? (call|to (doing|ending|it|that|the edge))
      (join|joining|become|becoming|be|being|became|another|one of) ..2 (the|those|that|a|another)? (#|##|twenty two|22|23|20|statistic|number) (a day|per day|daily|veterans|vets|statistic)?
      (no|lose|lost) (longer)? (will|reason|desire) to (live|go on)`,
  },
  {
    of: 'one’s own struggle told at length, where suicide is what is talked of',
    means: concern('suicide', 'on topic at length'),
    lines: `
      (suicidal (ideation/s|thoughts|tendencies|gestures)|suicide (attempt/s|ideation))
      (i|ive|me|my) ..6 (suicide|suicidal|depression|depressed|hopeless|hopelessness|despair|darkness)
      (almost|nearly|close to|about to) (gave up|give up|giving up|lost (it|my life|the fight)|ended)
      (i|ive) ..2 (gave|gotten rid of|got rid of|sold|handed over|locked up) ..2 (guns|weapons|firearms|gun|weapon)
      (i|ive|im) ($adv)? (was|am|been|got|became|become|felt|feel|get|have been|had been|have felt)? ($adv)? ($adv)? (depressed|hopeless|desperate|broken|in a (very|really)? dark place|at rock bottom|so low|at my lowest|worthless|drowning|not ok|not okay|beyond help|at the end)
      (i|ive) ($adv)? (sought|got|asked for|needed|reached out for|finally got|was getting|had to get|went to get|reached out to) ..1 help
      (i|ive) ..2 (checked|admitted|hospitalized|hospitalised|committed|ended up|locked up) ..4 (psych|hospital|ward|inpatient|unit|er|facility|mental health|behavioral)
      (my|own) (depression|demons|dark days|darkest|suicide|attempt/s|ideation)
      (saved|save/s) my (own)? life
      my (ptsd|therapist|psychiatrist|psychologist|counselor|counsellor|bipolar|medication|meds|shrink)
      (i|ive) ..3 (isolated|isolating|alone in|locked myself|shut myself|stopped caring|numb|cried|crying|broke down|breaking down|lost everything|scared|ashamed)
      (i|ive) ..2 (hit|hitting|reached) ..1 (rock bottom|bottom|breaking point)`,
  },
]
