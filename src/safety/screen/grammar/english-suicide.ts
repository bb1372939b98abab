// English: wishing to die, meaning to, having tried to.

import { concern, type RuleGroup, urgent } from '../rules.ts'

export const englishSuicide: readonly RuleGroup[] = [
  {
    of: 'ending one’s life',
    means: urgent('suicide', 'told'),
    lines: `
      $endself
      kms
      ctb
      ($wanting|$meaning|should|ill|will|might|could|must|gotta|have to|let me|deserve to|feel like i should|hope to|ought to) ($adv)? ($adv)? (unalive|kms|ctb|neck rope|sewerslide|sewer slide)
      unaliving`,
  },
  {
    of: 'wishing to be dead',
    means: urgent('suicide', 'told'),
    lines: `
      ($wanting|$meaning|should|will|might|could|must|should just|let me|im|id) ($adv)? ($adv)? (end/ing) (it|things|everything|all of it|all of this|me|this life|my suffering|the suffering|the pain) ..1 (。|、|tonight|now|soon|here|today|tomorrow|if|before|when|for good|right)
      ($musing) ($adv)? (ending|end) (it|things|everything|all of it|me|this)
      ($wanting|$meaning|will|might|should|may) ($adv)? (overdose|od) (on (friday|monday|tuesday|wednesday|thursday|saturday|sunday|purpose|my|all|pills|everything|whatever|the))?
      ($meaning|$wanting|will|might|ill) ($adv)? (飛び降り|自殺|首吊り|死ぬ|死|リスカ|消え|くびつり)
      (i|shall|think ill|should|gonna|going to) ($adv)? jump (。|、|tonight|now|soon|today|this time|and end)
      ($wanting|$meaning|should|will|might) ($adv)? un (alive|aliving)
      ($wanting|deserve to|should|hope to|hoping to|feel like i should|ought to|better) ($adv)? ($adv)? (give up and|go and|go|lie down and|lay down and|disappear and|all|to)? ($ending)
      (have|having|got|get|getting|with|experiencing|feel|feeling|my|these|the|strong|intense|constant|intrusive|more|worse|daily|bad|some|and|of|struggling with|dark) ($adv)? (suicidal|suicide|sui) (thought/s|ideation|ideations|thinking|urge/s|feeling/s|impulse/s|tendencies|plan/s|intent/ions|ideas)
      ($wanting|$meaning|should) ($adv)? ($adv)? (end|be done with) (it|things|everything|this) ($anymore|all|for good|forever|tonight|now|today|already)
      ($musing) ($adv)? ($adv)? (me|just|my)? (dying|being dead|death|not existing|suicide|sui|not being (here|alive)|ending (it|things|everything)|my own (death|funeral)|my suicide|overdosing|oding|jumping (off|in front|from))
      ($meaning) ($adv)? (do it|be dead|be gone|go through with it) ($time)
      choose death
      feel/ing like (dying|death would be (a relief|easier|better))
      ready to (die|go for good|leave this world|end everything|be with god)
      let me (die|go in peace)
      please ($adv)? kill me
      kill me ($adv)? (please|now|already|tonight|。)
      (someone|somebody|god|anyone) (please)? (just)? (kill|shoot|end) me
      put me out of my misery`,
  },
  {
    of: 'wishing to be dead, with the person named',
    means: urgent('suicide'),
    lines: `
      (want|wish|need|begging|beg|asked|asking|hope|pray) (for)? (someone|somebody|god|anyone|you|him|her|them|death) (to|would|could) ($adv)? (kill|shoot|end|finish|murder|take) me
      (dont|do not|dnt|no longer|cant|cannot|wont|never|not|havent|didnt|hardly) ($adv)? (feel like|feel any desire to|wish to|care to|care about|care for|plan on|plan to|see myself|imagine|imagine myself|intend to|feel able to|feel up to|need to|deserve to|enjoy|look forward to|fancy|seem able to|bring myself to|cut out for|made for|(have|find|feel) (the|any|much|enough|a)? (will|energy|strength|desire|heart|courage|wish|interest|reason|motivation) (to|in)) ($adv)? ($staying)
      (pretend/ing|fake|faking|act/ing like|lie|lying) ..2 (i|to) (want to|wanna|like|enjoy) (live|living|be alive|being alive|life|be here) (。|、|and|when|for|but|anymore)?
      (hope|hoping|wish|pray|praying|wishing) (that)? i ($adv)? (get|got|could get|was|were|could be|am) (hit|run over|shot|killed|struck|crushed|murdered|cancer|terminally|fatally)
      (better off|happier|better|more peaceful) (not existing|not being here|not being alive|not here|not alive|six feet under|in a grave|in the ground)
      (relieved|happy|glad|happier|better|fine|grateful|thankful|pleased|richer|calmer) if (i|id|im) ($adv)? (was|were|am|be|had|just)? ($adv)? (die/d|dead|gone|disappear/ed|never existed|vanish/ed|killed myself)
      (i|id|ill) ($adv)? (would|could|will)? ($adv)? (be|feel|have|find) ..3 (peace|relief|free|happier|better|calm|rest) ..2 (if|when|once) i ($adv)? (die/d|dead|was dead|am dead|was gone|were dead|ended)
      (voice|something|part|thought|brain|mind) ..2 (in|inside) (me|my head|of me) ..3 (says|tells|wants|whispers|screams|keeps saying|thinks) ..4 (die|dead|end it|do it|kill|jump|disappear|give up|worthless)
      (says|tells me|tell me|telling me|whispers|screams|keeps saying) (to)? ($adv)? (just)? die
      (hurts|painful|hard|exhausting|unbearable|torture|agony|scary|tiring) ($adv)? to (be alive|exist|live|stay alive|keep living|wake up|be here)
      (disappointed|sad|angry|upset|gutted|frustrated|hate|crying|annoyed|devastated|furious|sorry|wish) ..5 (still alive|wake up|woke up|im alive|i am alive|i survived|opened my eyes|not dead)
      (sad|sorry|disappointed) to (wake up|be alive|wake|have woken|still be)
      (i|ill|id) ($adv)? (be|am|would be) doing (everyone|them|people|the world|my family|you all|you|everybody|us all) a favo/ur (by|if)
      (do|doing|did) (everyone|them|the world|my family|everybody) a favo/ur (and|by|if i) (die|dying|died|disappear|disappeared|disappearing|kill|was gone|left|went)
      (dont|do not|never) belong (here|in this world|among the living|on this (earth|planet)|with the living)
      (never|didnt) ask/ed to be born
      (dont|do not|cant|cannot|couldnt) (really|even)? (see|find|have|think of|know) (a|any|one|much|single|many) ..1 reason/s (to|for|not to) ($adv)? (keep|stay|go|live|breathe|wake|get up|be|carry|continue|exist|try|not|me|living|die|kill|hold)
      no ..3 (future|tomorrow|next year|world) ..3 (me in it|with me|i exist|i am|for me)
      (should|could|might|ought to|id better) (just)? (go|leave|disappear|be gone) (for good|forever|permanently) 
      (looking|look) forward to (dying|death|the end|being dead|not existing)
      i ($adv)? ($adv)? wish (that)? (i|id) (was|were|am|could be|would be|be) ($adv)? ($gone)
      wish (that)? (i|id) (was|were|am|could be|would be|be) ($adv)? (dead|never born|not alive|six feet under)
      (wish|wishing|hope|hoping|pray|praying|prayed|hoped|wished|want|asked god|begging|beg) ..3 (i|id|ill) (could|would|can|might|may)? ($adv)? ($adv)? (die/d|disappear forever|cease to exist|stop existing|not exist|never existed|$notwaking|not have to wake up)
      (wish|wishes|wishing|hope|hopes|hoping|pray|prays|praying|want) (to god|that|for)? ..4 ($vehicle|plane|lightning|meteor|cancer|bullet|stroke|heart attack|something|someone|they|it) (would|will|could|just|to|will just|would just|comes and)? ..1 (hit/s|run/s|tak~e/es|kill/s|strik~e/es|mow/s|crush/es|shoot/s|finish/es|end/s) (over)? (me|my life)
      (wouldnt|dont|wont|wouldn t|would not|do not) (even|really)? (mind|care|be sad|be upset|bother me) ($anymore)? (if|about)? (i)? (die/d|dying|being dead|not waking up|didnt wake up|dont wake up|got hit by|get hit by|never woke up|live or die|lived or died|am dead|was dead|were dead|wasnt here|disappeared|stopped existing)
      (part of me|half of me|something in me|my brain|my head|my mind|everything in me|all of me|a voice) ..2 (want/s|wish/es|hop~e/es|tell/s|say/s|keeps telling|keeps saying) ..2 (to die|$ending|$endself|end it|me dead|i die|i was dead|i were dead)
      all i (want|think about|can think about|wish for|need) (is|to do is) (to)? (dying|die|death|suicide|$endself|$ending|ending it)
      (dont|do not|doesnt|never|didnt|dnt|cant|no longer|not|cannot|not sure i|not sure if i|dont think i|dont know if i) (even|really)? (want|wanna|wannna|wana|wnt|wish) (to|2)? ($adv)? (live|exist|be alive|stay alive|wake up|live like this|see tomorrow|be on this (earth|planet)|be in this world|live in this world|breathe)
      (dont|do not|dnt|no longer) (even|really)? (want|wanna|wana) (to)? ($adv)? (be here|be around|go on|carry on|keep going|continue|keep living|do life|keep existing|stay here|do life) ($anymore|like this|in this world|on this earth|much longer)
      (dont|do not|dnt|no longer) (even|really)? (want|wanna|wana) (to)? ($adv)? (be here|keep living|go on living|keep existing|live)
      (rather|sooner) (be dead|die) than (live|go on|keep|be alive|wake|continue|spend another|be here|stay|feel like|exist|go back (there|home|to him)|be a burden)
      (im|i am|ive been|been|am|feel|feeling|felt|i feel|being|getting|become|becoming|so) ($adv)? ($adv)? (suicidal)
      (suicidal|suicide) (thoughts|ideation|urges|feelings|plans) (again|are back|came back|wont stop|every day|all day|everyday|all the time|tonight|right now|daily|have come back|have returned|are getting|getting)
      (thought/s|idea/s|urge/s|voices|images) of (suicide|dying|death|ending (it|my life|things)|hurting myself|killing myself|jumping|not being here)`,
  },
  {
    of: 'suicide named by the writer',
    means: concern('suicide', 'own'),
    lines: `
      suicid~e/al
      sewerslide|sewer slide|kermit sewer
      unalive/d
`,
  },
  {
    of: 'suicide named, and now',
    means: concern('suicide', 'told'),
    lines: `
      suicid~e/al (again|tonight|right now|rn|lately|every day|all day|everyday|since|af|as hell|as fuck|all the time)
      (suicide|sewerslide|sewer slide|unaliving|death|dying) ..3 (is on my mind|calling me|calls me|calling my name|sounds (good|nice|peaceful|easier|better|tempting)|feels (right|closer|easier|like)|on my mind|in my head|tempting)
      (suicide|death|dying) (is|are) (all|the only thing) (that)? (i|on my|in my) ..2
      (suicide|death|dying|kms) (would|might|could) (solve|fix|end|be)`,
  },
  {
    of: 'a plan, means at hand, a farewell',
    means: urgent('suicide'),
    lines: `
      (sorry|forgive|tell my|love you|goodbye|bye) ..5 、? ..4 (about to do it|going to do it|doing it (now|tonight)|ending it|be gone|go now)
      (dont|do not|no need to|no use|too late) ..2 (save me|look for me|resuscitate me|revive me|come looking|bring me back|blame yourself|blame yourselves|be sad when im)
      (sleep|asleep|bed|eyes) ..6 (its|be|stay|stays|is|lasts) forever
      (going to|gonna|want to|about to|will|could|might|ill) ($adv)? (swallow|take|down|drink) (all|every (single)? one) (of)? (these|them|those)
      (needs|wants|cares if|need|want) (me|im|i am|i) alive
      (said|saying|say|made|making) (all)? my (last|final)? (goodbyes|goodbye|peace with dying|farewells)
      suicidal thoughts ..3 (me|my)
      (suicidal|suicide) thoughts (are|keep|have|just) ..1 (eating|haunting|killing|consuming|overwhelming|taking over|constant|louder|stronger|worse|back|everywhere|winning|flooding|racing|unbearable|nonstop|daily|coming)
      (thoughts|urges|urge|voices|feelings|wish) (to|of) ..2 (die|dying|suicide|death|end it|kill myself|killing myself|be dead) (is|are|has|have|keeps|keep|got|gets|wont) ..2
      (went|took|drove|walked|climbed|came|go|going|travelled|gone|planning|ready|about) ..9 to jump (。|、|but|off|today|tonight|yesterday|and|from|in front)
      (crash/ing|wreck/ing|flip/ping|roll/ing) (the|my|a) (car|van|bike|motorbike) ..2 (on purpose|deliberately|into|to die|and die)
      out of (everyones|everybodys|their|your|peoples|her|his) (way|hair|lives|life) ..1 (for good|forever|soon|permanently|once and for all)
      (use|using|take|taking|choose|try|whether) ..3 ($pills|rope|gun|bridge|train|knife|hanging|jumping|overdose) or ..2 (rope|gun|pills|bridge|train|knife|jump|jumping|hanging|overdose|blade)
      loaded (gun|pistol|shotgun|rifle) ..4 (in|under|next|beside|on|here|by|to my)
      (tied|tie|tying|knotted|looped|attached|fixed|hung) ..3 (sheet|sheets|belt|rope|cord|scarf|cable|bedsheet|noose|leash) ..5 (door|handle|beam|rail|hook|ceiling|banister|tree|neck|bar|pole|rafters|stairs)
      (standing|sitting|waiting|stood|sat|lying|staring|been) ..1 (by|at|near|on|beside|next to) the (tracks|railway|rails|train line|ledge|railing|edge of) ..4
      suicide note/s
      ($pills) ..8 (id|ill|could|would|should|going to|want to|might) ($adv)? (take|swallow|down) (them|it|all|every)
      (rope|gun|pills|blade|knife|noose|razor|pistol|tablets) ..9 (look at it|stare at it|stare at them|hold it|think about using|every night|calling (to)? me|waiting for me|calls (to)? me|keep looking)
      (river|bridge|tracks|water|sea|ocean|train|roof|edge|balcony|cliff|canal|lake|abyss|death|window) ..6 (calling (to)? me|calls (to)? me|waiting for me|inviting me|pulling me|wants me)
      wanted to die ($adv)? so (bad|badly|much)
      wants me (dead|to die|to jump|gone forever)
      hurt/s to (die|drown|hang|bleed out|overdose|suffocate)
      (hurt/s|painful|painless|quick) ..2 (to)? (die|dying|death) by
      (unalived|offed|hung|hanged|killed) myself (almost|nearly)
      (this|it|that) (is|will be|might be|may be) my (last|final) (message|post|text|entry|words|letter|note|night|goodbye|day|week|christmas|birthday|conversation|time)
      (last|final|this) ..1 (message|entry|post) (i will|ill|im going to|before) ..3 (write|send|leave|post|die|go)
      goodbye to my (kids|children|family|parents|mum|mom|dad|daughter|son|dog|cat|husband|wife) ..3 (in my head|one last|for the last|forever|last time|secretly|without them|in case|silently)
      forgive me (for|if) ..3 (what|this|im|i|about|going|do|doing|go|leaving)
      (ways|way|method/s|how|place|where|when|what day) (to|ill|i will|im going to|id|i would) ($adv)? (do|end) it ..1 (。|、|and|tonight|tomorrow|myself|this|with|without)
      (ill|i will|id|im going to|i wont|i will not) ($adv)? be (gone|dead|at peace|free of this|out of here for good) (by|tomorrow|soon|before|when|。|、|in the morning|tonight|next|and|forever|for good)
      by (this time|the time|next|then|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning) ..3 (ill|i will|im going to) ..1 (be)? (gone|dead|not here|no longer)
      (only|one|single|main) (reason|thing|person|one) ..2 (i havent|i didnt|im not|i dont|stopping|keeping|that keeps|holding|i havnt|i have not|im still|i am still) ..5 (done it|do it|dead|killed myself|killing myself|me alive|me here|alive|here|ended it|end it|gone through|jumped|die|suicide|suicidal|from)
      (when|once|after|now that|in case) (im|i am|ive) gone (。|、|and|it|they|you|she|he|my|nobody|please|tell|will|i)
      (have|get|take|keep|inherit) my (things|stuff|clothes|guitar|money|books|room|savings) (when|once|after|if) (im|i am|i) ..1
      (nearly|almost|just|tried and|had) (hung|hanged|drowned|shot|stabbed|poisoned|suffocated|offed|gassed) myself
      (want/s|wanting|wanna|wish/ing|waiting|hoping|hope) (to|for)? ($adv)? (be|get|being|getting) ($adv)? (hit|run over|shot|killed|struck|murdered|executed|put down|dead|erased) (by|。|、|in|so|and|already|tonight)
      (stood|standing|stand|got|climbed|was) on (a|the) (chair|stool|ladder|railing|ledge|parapet|wrong side) ..8 (rope|noose|neck|belt|jump|jumped|drop|edge|railing|below|let go)
      (rope|belt|noose|cord|scarf|cable) (a)?round my neck
      (wrote|writing|written|write|typed|typing|recorded|recording|finished|sent|left|leaving|drafting) ..4 (letter/s|note/s|message/s|email/s|video/s|text/s|voicemail/s) ..8 (goodbye|farewell|when im gone|after im gone|im sorry for everything|dead)
      (have|holding|hold|got|with|has|keep|grabbed|staring at|looking at) (the|my|a|some|all the|this|these) ..2 (pills|gun|knife|blade|rope|razor|noose|tablets|pistol|meds|bottle) ..1 (in my (hand/s|lap|mouth)|next to me|ready|beside me|against my|to my (head|throat)|right here|around my neck)
      (wouldnt|dont|didnt|would not|do not) ($adv)? (care|mind|be sad|matter) ($anymore)? if ..5 (ran|run|runs|running|hit|hits|crushed|took|killed|shot|kills|shoots|stabbed|flattened|crashed|murdered) ..1 (me|us)
      (wouldnt|dont|didnt|would not|do not) ($adv)? (care|mind) ($anymore)? (about)? (being|getting) (hit|run over|killed|shot|dead|murdered|struck)
      how (many|much) ..1 ($pills) ..2 (take|takes|it takes|would|does|to|need|is|do|will|kill|id|i)
      (should|shouldve|shoulda|wish i had|wish id) ($adv)? (have)? (died|been me|not survived|let me die|not woken up|been killed|bled out|drowned) ..3
      (regret|wish|disappointed|sad|angry|hate|gutted|sorry) ..2 (my|the) (attempt|overdose) (failed|didnt work|didnt succeed|hadnt failed|had worked)
      time (for me)? to (go|leave this|say goodbye forever) (。|、)? ..3 (i love you|love you all|sorry|goodbye|forgive|dont cry|dont blame)
      (if|when|in case|after) (i|im) (die|dead|not alive|dont wake up|dont make it|gone|am gone) (tonight|today|tomorrow|soon|this week|by|please)
      (bought|got|have|borrowed|found|loaded|cleaned) (a|the|my) (gun|pistol|rifle|rope|noose) ..8 (do it|use it|ready|going to|end|plan|where|when|tonight|die|head|myself)
      (pills|tablets|meds|capsules|rope|blade|gun) ..6 (lined (them|up)|laid (them|out)|counted|in front of me|so close|count them|staring at)
      (look/ed up|googl~ed/ing|search/ed/ing|read/ing about|research/ed/ing|reading|watched) ..3 (how to|ways to|methods|the best way to) ..2 (hang|die|kill|end|overdose|suffocate|drown|shoot|tie a noose) ..1
      (wont|not|never|will not|not going to|dont plan to|dont want to) ..2 (see|reach|have|make it to|celebrate) (another|my next|next|the next|my) (birthday|christmas|spring|summer|winter|morning|sunrise|year|new year|monday)
      (choos~e/ing|pick/ing|chose|set/ting|decid~ed/ing on) (the|a|my) (date|day|method|place|time) (this time|。|、|and|for it|now)
      (date|day|method|way|place|plan) ..3 (picked out|picked|chosen|all set|worked out|planned out|lined up) (。|、|and|for|already|now)
      everything i need (to|for) ..2 (do it|die|go|end|it|kill)
      (no one|nobody|noone|whos|who is|nothing|you cant|they cant|no1|who) ..2 (can|will|going to|gonna|could|is going to)? (stop me|talk me out of it|save me) (this time|from|now|tonight|anymore|。|going|it)
      im (jumping|ending it|done for good|leaving this world|checking out|going through with it|killing|leaving for good|going to jump) ..2 (。|、|tonight|now|today|this time|off)
      ($meaning) ($adv)? (die|be dead) (tonight|today|tomorrow|by my own|on my own terms|soon and|by (friday|monday|sunday|christmas|the weekend)|this (week|weekend))
      (the|my) plan (in my head|is (clear|ready|set|made|to|complete|in place|finished|simple)|for (dying|my death|ending))
      goodbye (to)? (all|you all|my friends|guys|all of you|to everyone|everyone i|forever) ..4 (better this way|sorry|love you|forgive|dont be sad|its time|tired|cant|end|remember me|last)
      (its|it is|itll be) better this way 、? ..2 (goodbye|bye|for everyone|without me|sorry)
      how (do|does|did|would|can|could) (people|someone|one|they|anyone|a person|i|you) ..2 (hang|drown|shoot|overdose|die|suffocate|kill|end) (themselves|themself|yourself|myself|themselfs)? ..2 (without|painlessly|quickly|so it|fast|and not|for sure|asking for me)
      (what would happen|what happens|would i die|how long would|would it kill) ..2 (if)? (i|me) ..1 (took|take|swallow|swallowed|drank|jump|jumped|cut|mix|mixed|stopped|fell|let) ..2 (##|all|forty|fifty|thirty|twenty|these|those|off|the whole|bleach|pills|from)
      (rope|noose|belt|cord|gun|pistol|rifle|shotgun|blade) ..6 (tied|tie|knot|beam|loaded|rafters|neck|mouth|temple|doorknob|door handle|staircase|banister|trigger)
      (🔫|gun|pistol) to my (head|mouth|temple)
      tak~e/es me (quickly|soon|away for good|out for good|in my sleep|fast|already)
      (attempted|tried) again (last|yesterday|and|。|tonight|on|this)
      (stay|lie|lying|stand|standing|sit|sitting|lay|slip/ping|sink/ing) ..2 (on|under|beneath) the (tracks|bath water|water|rails|train line|bathwater|waves) ..3
      (pick/ed|chosen|set|chose|marked|decided on) (the|a|my) (date|day|method) (already)?
      (have|got|made|had) a plan (now)? (and|to go through|for (tonight|tomorrow|when|after|sunday|monday|friday|saturday|how))
      (consider/ed/ing|think/ing of|think/ing about|thought about|plan/ning on|planning|looking into|want to try|order/ed/ing) ..1 (us~e/ing|tak~e/ing|drink/ing|get/ting|buy/ing|inhal~e/ing|order/ing)? ..3 (pentobarbital|nembutal|helium|exhaust|carbon monoxide|sodium nitrite|cyanide|barbiturates|charcoal|poison|a noose|an overdose|fentanyl|insulin to|a gun to|the rope)
      (bottle/s|box|boxes|stash|handful|pack/s|packet/s|pile|bag|drawer|cabinet) (of|full of) ..3 ($pills) ..6 (ready|waiting|next to me|take them|front of me|beside me|to take|calling|looking at me|staring|in my hand|swallow|down them all)
      (walk/ed/ing|wad~e/ed/ing|swim|swam|swimming) (in|out|into|in to) (to|into)? (the|a) (ocean|sea|water|river|lake) ..6 (up to my|until|and not|keep|never|dont come back|no one|nobody|drown|not come|under|wash|last)
      (pray|prayed|praying|hope|hoping|wish|wishing|beg|begging|ask|asking|asked|want|wanting) ..4 (god|the lord|jesus|death|someone|heaven) ..2 (takes|take|ends|end|lets|let|kills|kill|gets|to take|to end|comes for|come for|would take|will take) (me|it|my)
      (use|used|using|turn|turned) (it|the gun|a gun|the knife|the rope) on myself
      (letter/s|note/s|message/s|video/s) ..6 (not their fault|isnt their fault|wasnt their fault|not (your|anyones|her|his) fault|after im gone|when im gone|once im gone|read when im|to find when)
      (know/s|so) (that)? (its|it is|it isnt|it was|it wasnt|this isnt|this is) (not)? (their|your|anyones|nobodys) fault
      (bridge|roof|ledge|platform|tracks|balcony|cliff|window|edge|railing) ..10 (let go|letting go|going over|jump/ing|fall/ing|step off|stepping off|how easy|drop|over the edge|lean forward|end)
      (nearly|almost|just) (stepped|jumped|walked|drove|swerved|threw myself|ran|leapt|steered|rolled|leaned) ..2 (off|in front|into|onto|under|over) ..2 (platform|bridge|roof|traffic|train|road|wall|balcony|edge|tracks|cliff|tree|lorry|truck|bus|window|car|railing|river|pier|oncoming)
      (dont|cant|do not|cannot|never) (really|even)? (see|imagine|picture) (myself|me) (being)? (alive|living|around|making it|here|reaching|getting to|past|surviving) ..3 (#|##|next|this|christmas|summer|thirty|forty|twenty|twenties|thirties|year|month|birthday|much|alive|anymore|past)
      (wish|wished|wishing) ..3 (had|would have|had just|d) ..2 (killed me|gone wrong|finished me|taken me|been fatal|worked|hit me|let me die|succeeded|not woken)
      (suicide|ctb|kms) (plan/s|date|method/s|kit|pact)
      (wrote|written|writing|write|finished|leaving|left|drafted|rewrote|started|typed) ..3 (suicide note/s|goodbye note/s|goodbye letter/s|goodbye letters|farewell letter/s|farewell note/s|goodbyes|goodbye messages|final note|last letter/s|suicide letter/s|my note|a final letter)
      my (suicide|goodbye|farewell) (note/s|letter/s)
      (saying|said|say) (my)? (final|last)? goodbye/s (to everyone|forever|for good)
      (this is|its) (my)? (final|last)? (goodbye|farewell)
      goodbye (cruel world|world|forever|everyone|everybody)
      (wont|will not|not going to|not gonna|dont plan to|dont plan on|dont expect to|dont intend to) ($adv)? (be|being|live|living|make it|making it) (here|around|alive|to|past|through|until|till|see|to see) ..1 (tomorrow|next week|next month|next year|much longer|long|tonight|the night|the weekend|christmas|the end of|my birthday|the morning|by|for much longer|anymore|weekend|to see|friday|monday)
      by the time (you|anyone|anybody|someone) (read/s|see/s|get/s|find/s) this
      (painless|painlessly|quick and painless|least painful|peaceful) ..2 (way/s|to) (to)? go
      (painless|easiest|quickest|best|fastest|cheap|least painful|quick|easy|reliable|surest|a way|ways|way|methods|method|how) ..2 (way/s)? (to|of) (die|dying|kill myself|end it|end my life|do it without pain|killing myself|ending it|od|overdose|hang myself|off myself)
      how (many|much|high|long|deep) ..5 (to|would|does it|till|until) ..4 (die|kill me|overdose|kill myself|be fatal|lethal|bleed out|drown|kill a person|end it)
      (bought|got|have|found|ordered|hid|keep|saved up|stashed|saved|stockpil~ed/ing|collect~ed/ing|hoard~ed/ing|loaded|tied|set up|been saving|holding|cleaned) ..3 (rope|noose|enough pills|pills ready|pills saved|pills hidden|pills stashed|gun ready|loaded gun|gun loaded|razor blades ready|means to do it|helium|exit bag)
      (stockpil~ed/ing/e|hoard~ed/ing|stash~ed/ing|saving up|saved up|been saving|collect~ed/ing|counting|counted out|lined up|laid out) ..2 ($pills)
      (the|my|a) (rope|noose|gun|knife|pills|blade|razor|bottle of pills|pill bottle) (is|are|is right) (ready|in my hand/s|next to me|beside me|in front of me|loaded|tied|waiting|on the table|hidden|already)
      (gun|pistol|knife|blade|rifle|shotgun|razor) (is|was)? (to|in|against|at|on) my (head|mouth|hand|throat|wrist|temple|lap)
      (standing|sitting|stood|im|am|sat|here|walking|climbed|looking down|leaning) ..3 (on|over|at|off|to|onto|from) (the|a|this) (edge of ..2 ($high)|ledge|bridge|roof|rooftop|train tracks|tracks|railing|overpass|cliff|edge of the platform|wrong side|balcony) ..6 (jump|die|end|water|nobody|last|wondering|fall|easy|goodbye|drop|courage|thinking|ready|want)
      (gave|giving|given) away (all)? (of)? my ..2 (things|stuff|belongings|possessions|dog|cat|pets|guitar|everything)
      (gave|giving|given) away everything (i own|i have|that matters)
      (have|got|made|set|picked|chosen|chose) ($adv)? (a|the|my) (plan|date|day|place|method|way) (to|for|and|of|picked|set) ..4 (die|dying|$endself|end it|suicide|do it|go through with it|my death)
      (plan|planning|planned|preparing|prepared|preparations) ..2 (my)? (own)? (suicide|death|funeral|exit|end)
      (tonight|today|tomorrow) (is|will be) (the|my) (night|day|last|end) (i end|i die|i do it|to end it|i finally|i kill|day alive|night alive|on earth)
      (last|final) (day/s|night/s|hour/s|week|post|message|words|christmas|birthday) (on earth|alive|on this earth|of my life|ever|before i (go|die|end))
      (ive|i have) (made up my mind|made my decision|decided) ..4 (to go|to die|end|suicide|done living|not be here|leave this)
      (going|goin|gonna go|want to go|ready to go) (join|be with|see) (my|him|her) ..3 in (heaven|the afterlife)
      want to be with (my)? ..3 (in heaven|in the grave|on the other side)
      catch/ing the bus (tonight|soon|for good|and not come back|forever)
      suicid~e/al (is|seems|feels|looks|sounds|felt|as) (like)? ..2 (my|the|an) ..2 (option|way|answer|door|exit|solution|choice|escape|relief|out|thing left)
      death (is|seems|feels|looks|sounds|would be|felt) (like)? ..3 (easier|better|relief|peaceful|only|option|comfort|escape|welcome|inviting|way out|answer)
      (only|easy|easiest|best|one) (way out|way|escape|option|solution|thing left|answer|choice|exit|relief) ..4 (is|to|was) (to)? (die|dying|death|suicide|kill|$endself|end it|ending)
      (talk|stop|help) me (out of|from) (it|this|killing|jumping|doing it|ending|suicide|hurting)`,
  },
  {
    of: 'having wished or tried',
    means: concern('suicide', 'past'),
    lines: `
      (was going to|was about to|was ready to|nearly|almost|wanted to) jump/ed (。|、|yesterday|but|last night|today|and|this|on)
      (remember/ed|recall/ed|recalling|memory of|memories of) ..2 (wanting|wishing|planning|trying|thinking|feeling|being|attempting|when) ..4 (die|dead|suicidal|$endself|suicide|dying|death|kill myself|end it)
      ($mused) ($adv)? (to|about|of)? ($adv)? ($endself|taking it|die|dying|suicide|be dead|end it|ending it|end things|not be here|not exist|do it myself|overdose|jump (off|from))
      ($mused) (commit/ting)? suicide
      (someone|somebody|person|one|man|woman|veteran|vet) who (has|have|had|also|once|did|almost|nearly)? ($adv)? (contemplated|considered|attempted|tried|thought about|struggled with|survived|planned|been|battled|dealt with) ..4 (suicide|suicidal|killing (myself|themselves)|to die|kill myself|ending it|ending my life|taking my life)
      (after|since|before|during|with|from|survived|my|of) (my|the|an|last|first|second)? (last|first|second|third|recent|big|previous)? (overdose|od)
      ($mused) ($adv)? to ($endself|die|end it|overdose|od|commit)
      (my|the|a|after|another|of|one|two|three|2|3|several|multiple|this|first|second|last|own|failed|serious|an|past|previous) ($adv)? (failed|first|second|last|own|serious|third|recent|previous)? (suicide|overdose) attempt/s
      my (failed|first|second|last|own|third|recent|previous)? attempt/s
      (attempted|tried) (suicide|to die) (once|twice|before|three times|multiple times|many times|several times|again)
      (was|were|became|felt|got|feeling|been|being|near) ..3 suicidal
      (had|having|with|of|my|was having|have had) ($adv)? (some|a few|many|constant|strong|actual|severe|the)? (suicidal|suicide) (thought/s|ideation|ideations|urge/s|feelings|tendencies|plan/s)
      (about|going|ready|wanted|tried|desperate|meant|desperately about) to (take|end) it
      (used to|would) ..2 (wish|pray|hope|dream) ..3 (die/d|dead|$notwaking|be hit|disappear)
      (survived|surviving|survivor of) (my|a|an|two|three|multiple|several)? ..2 (attempt/s|suicide attempt/s)`,
  },
]
