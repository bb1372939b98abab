// Masks how somebody could harm themselves, because a described method can harm those who read it: the means with its amount or
// act, not the wish, the pain or the story. Following the guidance of the WHO on speaking of suicide: never a method in detail.
import { cue } from '../lexicon/index.ts'
import { matchesIn, near } from './near.ts'
import type { Found } from './span.ts'
import type { Word } from './tokens.ts'

const means =
  '(?:pills?|tablets?|capsules?|meds|medication|paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|xanax|valium|insulin|bleach|antifreeze|painkillers?|sleeping (?:pills|tablets)|sertraline|lithium|quetiapine|amitriptyline|codeine|morphine|fentanyl|heroin|opioids?|benzos?)'
const amount =
  '(?:[5-9]|\\d{2,4}|a (?:whole |full )?(?:bottle|box|pack|packet|handful|bunch|load|lot)|(?:a )?(?:whole|entire|all (?:of )?(?:my|the|his|her)) ?(?:bottle|box|pack|packet)?|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred)'
const blade = '(?:razor(?: ?blades?)?|blades?|knife|knives|scissors|glass|box ?cutter|needle|lighter|scalpel)'
const body = '(?:wrists?|arms?|legs?|thighs?|neck|throat|veins?|forearms?|stomach|skin|myself)'

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:took|take|taking|taken|swallow(?:ed|ing)?|overdos(?:e|ed|ing) on|od(?:'d|ed)? on|drank|drink(?:ing)?|mix(?:ed|ing)?) (?:about |around |like |over |more than )?${amount} (?:of )?(?:my |the |his |her |some )?(?:\\d+ ?mg (?:of )?)?${means}\\b(?: (?:with|and) (?:a bottle of )?(?:vodka|whisk[e]?y|wine|alcohol|gin|rum|beer))?`,
    'gi',
  ),
  new RegExp(`\\boverdos(?:e|ed|ing) (?:on|with|of) (?:my |the |some )?${means}\\b`, 'gi'),
  new RegExp(
    `\\b(?:cut|cutting|slit|slitting|slash(?:ed|ing)?|slice[sd]?|slicing|carv(?:e|ed|ing)|burn(?:ed|t|ing)?|scratch(?:ed|ing)?) (?:open )?(?:my |his |her |their |up my |at my |into my )?${body}(?: (?:open|deep|vertically|lengthwise))? with (?:a |an |my |the |some )?(?:kitchen |broken |pencil |safety )?${blade}\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:a |my |the )?${blade} (?:to|on|against|across) (?:my |his |her |their )${body}\\b`, 'gi'),
  /\b(?:hang(?:ed|ing)?|hung) (?:myself|himself|herself|themselves)(?: (?:with|from|in|by) (?:a |an |my |the |his |her )?[a-z]+(?: [a-z]+)?)?/gi,
  /\b(?:a |the )?(?:noose|rope|belt|cord|sheet|ligature) (?:around|round|on|over|to) (?:my|his|her|their|the) (?:neck|door|beam|ceiling|fan|rail|hook|tree)\b/gi,
  /\bjump(?:ed|ing)? (?:off|from|in front of|out of|under|onto) (?:a |an |the |my |his |her )?(?:[a-z]+ ){0,2}(?:bridge|building|roof|balcony|window|train|trains|tracks|bus|truck|cliff|overpass|car park|platform|cars|traffic)\b/gi,
  /\b(?:step|stepp(?:ed|ing)|walk(?:ed|ing)?|lie|lying|lay|throw(?:ing)?|threw|drive|driving|drove) (?:myself )?(?:in front of|into|under|onto|off) (?:a |an |the |oncoming )?(?:[a-z]+ )?(?:train|trains|bus|truck|traffic|tracks|lorry|bridge|cliff)\b/gi,
  /\b(?:shoot|shooting|shot) (?:myself|himself|herself|themselves)(?: (?:in|with|through) (?:the |my |his |her |a )?(?:head|mouth|chest|heart|gun|pistol|rifle|shotgun|temple))?/gi,
  /\b(?:put|hold|held|holding|pointed|point) (?:a |the |my )?(?:gun|pistol|barrel|plastic bag|bag) (?:to|in|over|against|on) my (?:head|mouth|temple|chest|face)\b/gi,
  /\b(?:suffocat(?:e|ed|ing)|drown(?:ed|ing)?|strangl(?:e|ed|ing)|chok(?:e|ed|ing)|gass?(?:ed|ing)?|electrocut(?:e|ed|ing)|poison(?:ed|ing)?) (?:myself|himself|herself|themselves)(?: (?:with|in|by|using) (?:a |an |the |my )?[a-z]+(?: [a-z]+)?)?/gi,
  /\b(?:carbon monoxide|car exhaust|helium|exit bag|charcoal|nitrogen) (?:in|poisoning|to|and|tank|hood)(?: [a-z]+){0,2}/gi,
]

const japanese: readonly RegExp[] = [
  /(?:(?:(?:\d{2,4}|[二三四五六七八九]?[十百千][一二三四五六七八九]?)(?:錠|粒|個)|[\d一二三四五六七八九十百千何]{1,4}(?:シート|箱|瓶))(?:もの|くらい|ほど|以上|ぐらい)?(?:の)?(?:[ァ-ヶー]{2,12}|薬|睡眠薬|眠剤|風邪薬|市販薬|頭痛薬)?(?:を)?(?:一気に|まとめて|一度に|全部)?(?:飲|のん|服用|呑)[んみむめ]?だ?)/gu,
  /(?:[ァ-ヶー]{2,12}|薬|睡眠薬|眠剤|風邪薬|市販薬|頭痛薬|漂白剤|洗剤)を?(?:(?:\d{2,4}|[二三四五六七八九]?[十百千][一二三四五六七八九]?)(?:錠|粒)|[\d一二三四五六七八九十百千何]{1,4}(?:シート|箱|瓶)|大量に|一瓶|ひと瓶|全部|まとめて|一気に)(?:飲|のん|呑|服用)[んみむめ]?だ?/gu,
  /(?:カミソリ|剃刀|カッター(?:ナイフ)?|包丁|ナイフ|はさみ|ハサミ|刃物|ガラス|ライター|安全ピン)で(?:自分の)?(?:手首|腕|脚|足|太もも|首|体|お腹|皮膚|手)?(?:を|に)?(?:深く|何度も)?(?:切|傷つけ|刺|焼|えぐ)[っりるたてい]?[たてる]?/gu,
  /(?:ロープ|ひも|紐|ベルト|コード|タオル|シーツ|電気コード)(?:を|で|に)(?:首(?:に|を)?(?:かけ|巻|吊|つ|くく)|吊|つるし)[いっりるた]?[たてる]?/gu,
  /首(?:を|に)?(?:吊|つ)[っりるろ](?:た|て|う)?/gu,
  /(?:ビル|屋上|橋|ベランダ|ホーム|窓|マンション|駅|崖|歩道橋|線路|電車|車)(?:から|に|へ)(?:飛び降り|飛び込|飛びお|とびおり|とびこ)[んみもむ]?(?:だ|た|で|て|う)?/gu,
  /(?:練炭|硫化水素|排気ガス|ヘリウム|ガス)(?:で|を)[^。、\n]{1,8}/gu,
]

export function methodsIn(text: string, words: readonly Word[], isJapanese: boolean): Found[] {
  const windows = near(
    text,
    words.filter((word) => word.cues & methodCue),
    90,
  )
  const found = windows.length === 0 ? [] : patterns.flatMap((pattern) => matchesIn(windows, pattern, 'method'))
  const whole = [{ from: 0, text }]
  return isJapanese ? [...found, ...japanese.flatMap((pattern) => matchesIn(whole, pattern, 'method'))] : found
}

// The careful patterns are tried only where one of their own words stands.
const cues = new Set(
  `pill pills tablet tablets capsule capsules med meds medication paracetamol tylenol acetaminophen ibuprofen aspirin xanax valium insulin bleach antifreeze painkiller painkillers sertraline lithium quetiapine amitriptyline codeine
  morphine fentanyl heroin opioid opioids benzo benzos razor razorblade blade blades knife knives scissors glass cutter needle lighter scalpel hang hanged hanging hung noose rope belt cord sheet ligature bridge building roof balcony
  window train trains tracks bus truck lorry cliff overpass traffic platform cars park shoot shooting shot gun pistol rifle shotgun barrel bag suffocate suffocated suffocating drown drowned drowning strangle strangled strangling choke
  choked choking gas gassed gassing electrocute electrocuted electrocuting poison poisoned poisoning monoxide exhaust helium charcoal nitrogen`.split(
    /\s+/,
  ),
)
const methodCue = cue(() => cues)
