// English: wishing to die, meaning to, having tried to. Wishes and plans are urgent; hopelessness and passive wishes are a concern.

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
      ($wanting|$meaning|should|will|might|could|must|should just|let me|im|id) ($adv)? ($adv)? (end/ing|finish/ing) (it|things|everything|all of it|all of this|me|this life|my suffering|the suffering|the pain) ..1 (。|、|tonight|now|soon|here|today|tomorrow|if|before|when|for good|right)
      ($musing) ($adv)? (ending|end) (it|things|everything|all of it|me|this)
      ($wanting|$meaning|will|might|should|may) ($adv)? (overdose|od) (on (friday|monday|tuesday|wednesday|thursday|saturday|sunday|purpose|my|all|pills|everything|whatever|the))?
      ($meaning|$wanting|will|might|ill) ($adv)? (飛び降り|自殺|首吊り|死ぬ|死|リスカ|消え|くびつり)
      (i|shall|think ill|should|gonna|going to) ($adv)? jump (。|、|tonight|now|soon|today|this time|and end)
      ($wanting|$meaning|should|will|might) ($adv)? un (alive|aliving)
      ($wanting|deserve to|should|hope to|hoping to|feel like i should|ought to|better) ($adv)? ($adv)? (give up and|go and|go|lie down and|lay down and|disappear and|all|to)? ($ending)
      (have|having|got|get|getting|with|experiencing|feel|feeling|my|these|the|strong|intense|constant|intrusive|more|worse|daily|bad|some|and|of|struggling with|dark) ($adv)? (suicidal|suicide|sui) (thought/s|ideation|ideations|thinking|urge/s|feeling/s|impulse/s|tendencies|plan/s|intent/ions|ideas)
      ($wanting|$meaning|should) ($adv)? ($adv)? (end|finish|be done with) (it|things|everything|this) ($anymore|all|for good|forever|tonight|now|today|already)
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
  {
    of: 'being no loss to anyone',
    means: concern('suicide', 'past plainly'),
    lines: `
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
      (want|wanted|wish|need|waiting for|wishing|beg/ging|pray/ing|ready for|hoping for|hope) (for)? ($adv)? (it all|it|everything|this|the pain|my life|life|all of this|all this|this life|this pain|the hurting|the suffering|my suffering|my pain|all the pain|things) ($adv)? (to|would) ($adv)? (end|stop|be over|finish|be done|all end|all stop|all be over|go black|be finished)
      (im|i am|feel/ing|i feel|ive been feeling|am|felt|feels|is|its|so|it feels|everything (is|feels|seems)|life (is|feels|seems)|my life (is|feels|seems)|situation is|future (is|feels|seems|looks)) ($adv)? ($adv)? (hopeless|pointless|beyond help|beyond saving|meaningless|worthless and (alone|useless)|past saving|beyond repair|broken beyond|unbearable|not worth saving)
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
      hate (being alive|living|my life|existing|waking up|that i woke up|that im alive|that i am alive|myself for being alive)
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
