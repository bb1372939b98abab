// English: words that say little alone and much together (a bridge, a goodbye, being tired, wishing). What a sentence and the next add up to.

import { hint, type RuleGroup } from '../rules.ts'

export const englishHints: readonly RuleGroup[] = [
  {
    of: 'the writer',
    means: hint('self'),
    lines: 'i|im|ive|id|ill|me|my|myself|iam|imma',
  },
  {
    of: 'death',
    means: hint('death'),
    lines: `
      die|dying|dead|death|(if|when|because|that|i just|until|before|wish|where) i died|hung myself|hanged myself|drown/ing|suicide|suicidal|lethal|fatal|corpse|funeral|grave|coffin|afterlife|unalive|overdose|overdosing
      (hang/ing|kill/ing|shoot/ing|hurt/ing|poison/ing) (myself|yourself|themselves|oneself)
      (never|not) (wake/waking|come back|coming back|be here|breathe|breathing)
      (my|the) (body|note|will|last breath)
      (find|finds|found|finding) (me|my body)`,
  },
  {
    of: 'a means',
    means: hint('means'),
    lines: `
      method|methods|means to|gun|pistol|rifle|rope|noose|bridge|rooftop|ledge|cliff|platform|railway|tracks|canal|pills|tablets|paracetamol|razor|blade|blades|helium|wrists|veins|noose|bullet|bullets|trigger|bleach|exhaust|rails|insulin
      (off|from|on|over|in front of) (the|a|my) ..1 (roof|balcony|train|traffic|window|building)
      (into|in) the (sea|ocean|river|lake|water|canal)`,
  },
  {
    of: 'an ending',
    means: hint('ending'),
    lines: `
      goodbye|goodbyes|farewell|forever|so close|made up my mind|final|last time|one last time|for the last time|end it|ending it|end things|be over|let go|letting go|nobody could stop me|go through with it|courage|brave enough|too scared to|coward
      (do|doing) it (。|、|tonight|now|soon|this time|tomorrow|there|when|and|quickly)
      (i|ill) (love|miss) you all
      (take|look after) (care of)? my (dog|cat|kids|children|mum|mom|plants|son|daughter|brother|sister|animals|pets)
      (if|when|after|once) (i|im) (die|dead|gone|not here|go)
      (time|ready) (for me)? to go (。|、|now|and)`,
  },
  {
    of: 'living',
    means: hint('life'),
    lines: `
      living|alive|existing|existence|exist|breathing|breathe|wake up|waking up|being here|my life|this life|another day|be here|stay here|keep going|carry on|survive|life`,
  },
  {
    of: 'despair',
    means: hint('despair'),
    lines: `
      hopeless|worthless|useless|pointless|empty|numb|tired|exhausted|alone|burden|failure|unbearable|agony|pain|suffering|hurts|misery|miserable|cant anymore|waste|hate myself|hate my life|nobody|no one|noone|nothing|trapped|broken|desperate|despair|why should i|no use|no point|no reason|might as well|may as well|unlovable|unwanted|loser|disgusting|cant take|cant do|cant cope|cant keep|cant stop|sorry|fault|ashamed|guilt|guilty|crying|lonely|depressed`,
  },
  {
    of: 'wishing and meaning to',
    means: hint('wish'),
    lines: `
      this weekend|what if|how to|ways to|by hanging|every day|thought of|thoughts|my plan|nobody would|everyone would|they would|comforts|freedom|ashamed|the idea|scared to live|anyone would|who would|my last|soon|peace|relieved|forgive me|forgive|the only|only reason|says|still|if i|should|deserve|better|disappointed|finally|ready|voice in
      want|wants|wanna|wanting|wish|wishing|wonder|wondering|hope|hoping|pray|praying|waiting|wait|ready|plan|planning|imagine|imagining|imagined|picture|picturing|think about|thinking about|thinking of|think of|thought about|fantasise|fantasize|considering|tempted|urge|urges|decided|dream of|looked up|googled|searching|bought|tonight|should be|better off|peaceful|relief|calming|keep looking`,
  },
]
