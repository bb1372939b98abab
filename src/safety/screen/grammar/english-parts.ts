// The building blocks of the English rules: acts, wishes, people, means, times. Source: clinical vocabularies of suicide risk, self-harm
// and abuse as public leaflets name them, and everyday speech, put into words for this project. Licence: MIT, as the project.

import type { Parts } from '../rules.ts'

export const englishParts: Parts = {
  adv: `really|just|so|still|kinda|honestly|actually|only|always|constantly|literally|sometimes|seriously|fucking|also|often|even|ever|truly|
    desperately|badly|lowkey|highkey|freaking|simply|genuinely|definitely|probably|finally|legit|totally|completely|very|again|now|currently|quietly|secretly|
    straight up|sort of|kind of|all the time|already|basically|legitimately|rly|jus|maybe`,
  to: `to|2`,
  anymore: `anymore|any more|any longer|no more|nomore|anymor|anymoer`,
  wanting: `want/ed/ing/s $to|wanna|wana|wnna|wnat to|wan to|want a|would like to|id like to|i d like to|wish/ed/ing to|long/ed/ing to|would rather|id rather|
    would sooner|yearn/ing to|crav~e/ing to|dream/ing of|ache to|aching to|urge/s to|impulse/s to|compulsion to|longing to|eager to|keen to|determined to|desire to|beg/ged/ging to|need/ed/ing to|ready to|prepared to`,
  meaning: `going to|gonna|gunna|gon|finna|about to|plan/ning/ned/s to|intend/ing to|decid~e/ed to|going through with|tempt~ed to|thinking to|determined to`,
  musing: `(think/ing|thought/s|fantasi~se/sing/es/sed|fantasi~ze/zing/zes|daydream/ing|dream/ing|obsess/ed/ing|ruminat~e/ing|imagin~e/ing|pictur~e/ing) (about|of|on|over)?|
    contemplat~e/ing/es|consider/ing/s|urge/s to|ideas of|idea of|impuls~e/es to|research/ing|googl~e/ing|plann~ing|look/ing up|looking into|close to|on the verge of|on the edge of|feel/ing like|
    crav~e/ing|itching to|keep thinking of`,
  mused: `thought/s (about|of)|considered|contemplated|wanted to|planned to|was going to|was gonna|came close to|was close to|nearly|almost|attempt/ed/ing|attempted to|tried to|tried|trying to|try to|fantasized about|
    fantasised about|was about to|was ready to|tryed to|try/ing`,
  high: `bridge|roof|rooftop|building|balcony|cliff|ledge|overpass|window|tower|parking garage|car park|multi storey|top floor|viaduct|pier|edge`,
  vehicle: `train|trains|bus|car|cars|truck|lorry|traffic|tube|metro|subway|lorries|trucks|van`,
  pills: `pill/s|tablet/s|paracetamol|ibuprofen|aspirin|tylenol|acetaminophen|panadol|advil|xanax|meds|medication/s|medicine|antidepressant/s|sleeping pill/s|sleepers|
    painkiller/s|benzos|valium|diazepam|zopiclone|sertraline|prozac|quetiapine|seroquel|lithium|insulin|codeine|opioids|oxy|oxycodone|fentanyl|morphine|tramadol|beta blockers|propranolol|
    ambien|melatonin|amitriptyline|zoloft|ativan|lorazepam|klonopin|clonazepam|nurofen|dose/s|capsule/s|tabs|prescription/s|drugs|💊|pregabalin|gabapentin|antihistamines|benadryl`,
  endself: `(kill/ing|kys|unaliv~e/ing|un alive|un aliving|unlive|off/ing|hang/ing|drown/ing|shoot/ing|stab/bing|neck/ing|rope/ing|end/ing|delet~e/ing|poison/ing|gas/sing|suffocat~e/ing|strangl~e/ing|top/ping|destroy/ing|
      murder/ing|electrocut~e/ing|💀|🔫|🔪|⚰|☠|terminat~e/ing|sewerslide|sewer slide|self delete|finish/ing|oof/ing|yeet/ing|drive|throw/ing|hurl/ing|fling/ing) (my own self|myself|meself|my self|mysef|myslef|me self)|
    (end/ing|tak~e/ing) my (own)? (life|existence)|(end/ing|tak~e/ing) my own|end/ing my (misery|suffering|pain) (for good|forever|permanently|once and for all)|
    (commit/ing/ting|comit/ting|do|doing|commiting|attempt/ing) (suicide|sewer slide|sewerslide|toaster bath|neck rope|not alive|die|unalive|sewage slide)|(kermit|commit/ting) (sewer slide|sewerslide|sewer side|suicide)|
    end/ing it all|end/ing it (tonight|now|today|soon|for good|here|tomorrow|this week|this weekend|once and for all|forever|permanently|myself|right now|already)|
    (slit/ting|slash/ing|cut/ting|open/ing|🔪|slic~e/ing) (my|both|both my) (wrist/s|vein/s|throat|artery|arteries)|slit/ting (them|em)|
    (jump/ing|leap/ing|step/ping|walk/ing|throw/ing myself|fling/ing myself|hurl/ing myself|driv~e/ing) (off|from|out of|over|off of|into) (a|the|my|this|that|some|one of the)? ..1 ($high)|
    (jump/ing|step/ping|walk/ing|throw/ing myself|run/ning|lie down|lay|lying|div~e/ing) (in front of|infront of|under|into|onto|in to) (a|the|an|some|oncoming|moving)? ..1 ($vehicle|tracks|rails|oncoming)|
    (driv~e/ing|crash/ing|steer/ing|swerv~e/ing) (my|the|this)? (car)? (off|into) (a|the|oncoming|some)? (bridge|cliff|road|tree|wall|traffic|river|lake|pole|truck|oncoming traffic)|
    (put/ting|stick/ing) (a|the|my)? (gun|pistol|rifle|shotgun|bullet|barrel|🔫) (to|in|into|through|against) my (head|mouth|temple|brain|skull|chin)|blow/ing my (own)? (brains|head|brain) (out|off)|
    (eat/ing|suck/ing|bite|biting|swallow/ing) (on)? (a|my|the) (bullet|gun|rifle|barrel|shotgun|pistol)|put/ting a bullet in (me|myself)|
    (do/ing|did) (myself in|away with myself)|finish/ing myself (off)?|game end myself|alt f4 (my life|myself|life)|(end/ing) (my|this) (story|game)|sleep forever|
    overdosing|(to|could|should|will|ill|just|gonna|might|and|may|about|myself) (overdose|od)|bleed/ing (out|to death)|starv~e/ing (myself)? to death|hang/ing from (a|the) (tree|ceiling|rope|beam|rafters)|
    (tak~e/ing|swallow/ing|down/ing|chug/ging) (all|every|the whole|a whole|the entire|an entire|a bunch of|a handful of|handfuls of|enough|too many|a ton of|loads of) ..3 ($pills)`,
  gone: `dead|gone|not here|not alive|not around|never born|not born|6 feet under|six feet under|in the ground|buried|under the ground|in a coffin|in my grave|no longer here|out of the picture|deceased`,
  notwaking: `not (ever)? wak~e/ing up|never wak~e/ing up|(never|not) (to)? wak~e/ing (up)? again|(never|not) open my eyes again|not waking|dont wake up|didnt wake up|never woke up|wouldnt wake up|wont wake up|not wake`,
  ending: `die|be dead|be gone|be (6|six) feet under|not exist|not be alive|not be here ($anymore)?|not be around|cease to exist|stop existing|stop living|stop being alive|not live|disappear (forever|for good|completely|permanently|from this world|from the world|from life|from this earth|and never|without)|
    vanish (forever|for good|completely|from)|fade away|fade out of existence|sleep (forever|and never wake|and not wake)|$notwaking|
    (go|fall|lay down|lie down|fall asleep|drift off|go to bed|curl up) ..3 (and)? ($notwaking|die)|fall asleep forever|leave this (world|earth|life|planet|place forever)|exit (life|this life|this world|the world)|quit life|
    check out (of life|permanently|for good)|(curl up|lie down|lay down|roll over|crawl (in|into) a hole|drop|fall over|just lay there) and die|bleed out|rot away|rot and die|perish|expire|pass away|go to sleep forever|unalive|💀|☠|⚰|🪦|get hit by (a|the)? ($vehicle)|dye|croak`,
  dying: `dying|being dead|death|not existing|not being (here|alive|around)|being gone|not waking up|never waking up|ending (it|things|everything|it all)|my (own)? (death|funeral|suicide)|how (to|i would|id|i could) (die|do it|end it)|jumping|
    suicide|sui|suicid|s u i c i d e|leaving this world|nonexistence|checking out|overdosing|oding|sewerslide|ways to (die|go|end)|ways (out|of dying)|methods`,
  plight: `life|living|being alive|existing|existence|this life|my life|this world|being here|waking up|breathing|being me|staying alive|this existence|everything and everyone|the world|fighting to stay alive`,
  staying: `live|living|be alive|being alive|exist|existing|wake up ($anymore)|waking up ($anymore)|breathe|breathing|be here ($anymore)|being here ($anymore)|go on living|going on living|carry on living|continue living|keep living|stay alive|staying alive|keep on living|
    be in this (world|life)|being in this (world|life)|this life ($anymore)|stay in this world|stay on this earth|go on like this|live like this|living like this`,
  time: `tonight|today|tomorrow|this week|this weekend|this morning|this afternoon|this evening|right now|now|soon|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|next week|later|in the morning|before (christmas|new year|my birthday)|this (month|year)|after work`,
  few: `nobody|no one|noone|no1|not a soul|none of them|no body|nobodys|who`,
  many: `everyone|everybody|everyone else|people|my (family|kids|parents|mum|mom|husband|wife|children|friends|friend|partner|son|daughter|boyfriend|girlfriend|brother|sister|team|loved ones)|they|the world|the kids|the whole world|you|youd|you all|yall|theyd|he|she|hed|shed|all of them|you guys|the planet|this world|world|it|ever1`,
  bewas: `was|were|is|am|be|been|being|wasnt|werent`,
}
