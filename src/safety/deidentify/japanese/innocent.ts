// What only looks like a name of somebody's: a country before a war or a match, a title of a film in its marks, a piece of technology.

import { calledByRole, kinNouns, namesAndWords, newerWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isSurname, isWord } from '../../lexicon/morphemes.ts'
import type { Found } from '../span.ts'
import { isSaidOfSomebody } from './said.ts'
import { isThing, ofKin } from './things.ts'

const event =
  /^(?:国際)?(?:戦争|紛争|革命|オリンピック|パラリンピック|五輪|ワールドカップ|W杯|カップ|選手権|ユース(?:オリ|選)|映画祭|国際映画祭|講和条約|条約|大統領選|多発|同時多発|侵攻|危機|通貨|大震災|大水害|空襲|最中|有数|グランプリ|シリーズ|オープン|国際音楽|駅伝|国体|マラソン|音頭|コレクション|フィギュア|デモクラシー|ドラフト|杯|ドル|怪談|義士|事件|パラ競技|ポイント|予選|世界|系|教(?![授師員会])|方式|ヘルツ|料理|そば|めし|うどん|ラーメン|餃子|大根|みやげ|土産|名物|弁(?!護)|展で|牛(?!込)|茶|焼き|漬け|人(?:っぽ|みたい|気質)|語(?![りるっら])|的|製|産)/u
const compass = /^(?:大正|昭和|明治|天正|本作|次作|前作|自社|等|参院|衆院|衆議院|参議院|王|章|共産|阪神|南海)$/
const chamber = /^(?:選|議員(?:選|総選|通常)|主義|大水|大地|デモ|を|の|は|に|が|で|と|も|、|最)/
// Technology, formats and measures that everybody has.
const technical =
  /^(?:HDD|SSD|LAN|PLC|ISDN|TTL|PHEV|HEV|EV|AT|MT|GT|LTE|CDMA|GSM|WiMAX|Wi-Fi|USB|HTML|CSS|XML|PDF|GPL|GNU|UNIX|Unix|Linux|Java|JavaScript|Lua|PHP|Python|Windows|Android|iOS|PO|PK|FK|CK|OB|OG|DVD|VHS|IUPAC|DNA|RNA|PCR|API|SQL|SNS|VR|AR|BPM|FM|AM|PR|CG|3D|2D)$/
const quotedWork =
  /(?:映画|番組|雑誌|専門誌|誌|ゲーム|ドラマ|アニメ|漫画|マンガ|小説|作品|名作|曲|歌|シングル|アルバム|モデル|香水|薬|剤|型|絵本|詩|本|作目|オリジナルの|作に|には|版|ソフト|アプリ|また、|の)$/
const namedBody =
  /^[」』](?:社|という(?:団体|会|店|会社)|の(?:社員|店|スタッフ)|に(?:通|所属|入|勤|行)|を(?:設立|創業|運営|経営|合併|買収)|と改称|で(?:働|会))/
const workEnd =
  /^[」』](?:を(?:発売|発表|リリース|放送|見|観|読|聴|聞|歌|演奏|制作|出版|生産)|に(?:出演|主演|収録)|(?:の|で)(?:続編|主題歌|主演|主役|制作|素人|ヘッド)|は、.{0,12}(?:曲|シングル|アルバム|映画|作品|楽曲|番組|ゲーム|小説|漫画)|以来|シリーズ)/u

// さくらが言った, あかりと電話: what people do, and lamps and flowers do not.
const acts =
  /^(?:さん|くん|君|ちゃん|様|さま|先生|先輩|と?いう(?:子|人|友|名|女|男)|[がはも](?:言|い[っう]|来|入院|退院|泣|笑|怒|話|電話|くれ|私|僕|俺|わたし|いつも|優し|元気|どう|死|亡|結婚)|と(?:会|話|電話|一緒|いっしょ|けんか|喧嘩|別れ|遊|住|私|僕|は|も)|に(?:言|会|電話|相談|話|謝|怒|借|貸)|って|から(?:電話|連絡|LINE|メール)|へ[。、\n]|だけ|たち|[、。]|を演)/u
// はるが来た: the season.
const season = /^(?:はる|なつ|あき|ふゆ)[がはもに](?:来|な|終|始|近)/u

const counted =
  /(?:^|[\u3400-\u9fff])[一二三四五六七八九十百千]+(?:[人年月日回個本枚歳分行時度]{1,2})$|^[\u3400-\u9fff]{1,2}[二三四五六七八九]?十[一二三四五六七八九]$/u
const isCounted = (value: string): boolean => {
  const of = value.replace(/[一二三四五六七八九十百千]+[^一二三四五六七八九十百千]{0,2}$/u, '')
  return /^(?:日本|人|)$/u.test(of) || isOther(of)
}
const homelands =
  /^(?:東京|大阪|京都|神戸|名古屋|福岡|博多|広島|沖縄|北海道|九州|関西|関東|東北|四国|江戸|浪花|日本|韓国|中国|台湾|異邦|外国)人$/u
const goesOn =
  /^(?:[はがもをにとのでへやよねだかなしめっら]|さん|さま|くん|ちゃん|ちん|たん|きち|ぽん|まで|なら|より|こと|ばあ|じい|おば|おじ|ねえ|にい|せんせい|みたい|らしい|ひとり|ふたり|ごめん|あり|げんき|いつも|まだ|また|ぼう|どの|いわく|あて|むけ|けっこん|くるな)/u
const teams =
  /^(?:阪神|巨人|広島|中日|ヤクルト|横浜|西武|楽天|ロッテ|オリックス|日本ハム|日ハム|ソフトバンク|カープ|ベイスターズ|タイガース|ジャイアンツ|ドラゴンズ|スワローズ|ライオンズ|ホークス|マリーンズ|ファイターズ|バファローズ|イーグルス|ドジャース|ヤンキース|レッズ|マリノス|アントラーズ|ガンバ|セレッソ|フロンターレ|グランパス|川崎|浦和|鹿島|日本代表)$/u
const played =
  /^(?:ファン|戦[をがはの、]|の試合|(?:が|は|、)?(?:また|今日も|今日は|やっと|ついに|延長で|大勝|快勝|惜敗)?(?:延長で)?(?:勝っ|負け|優勝|勝ち|サヨナラ|逆転|完封|連敗|連勝)|に.?失点|命|を応援)/u
const inJapan =
  /^(?:に(?:来て|来た|来る|生まれて)|の(?:未来|冬|夏|春|秋|四季|社会は|精神|医療|働き方)|って|ばんざい|中が|の.{1,6}(?:好き|嫌い|苦手|しんど|つら))/u
/** Whether a find names nobody that the writer knows. */
export function innocent(text: string, find: Found): boolean {
  const { start, end, kind } = find
  if (kind !== 'place' && kind !== 'organisation' && kind !== 'person') return false
  const value = text.slice(start, end)
  const after = text.slice(end, end + 24)
  if (
    newerWords.has(value) ||
    newerWords.has(value + after.charAt(0)) ||
    newerWords.has(value + after.slice(0, 2)) ||
    (kind === 'person' && kinNouns.has(value) && !(value === '今' && after.startsWith('さん'))) ||
    (kind === 'person' && value.length > 1 && calledByRole.has(value) && !isSurname(value)) ||
    (kind === 'organisation' && katakanaWords.has(value))
  )
    return true
  if (
    kind !== 'organisation' &&
    namesAndWords.has(value) &&
    ((!acts.test(after) && !isSaidOfSomebody(after)) || season.test(value + after)) &&
    !ofKin.test(text.slice(Math.max(0, start - 4), start))
  )
    return true
  if (/^(?:さん|サン)$/.test(value) && /^(?:さん)?と(?:[日照降輝]|ふり|てる)/.test(after)) return true
  if (kind === 'person' && after.startsWith('療法')) return true
  if (/^([ァ-ヶー]{2})\1$/.test(value) && /^と[^、。]{0,3}(?:鳴|鈴)/.test(after)) return true
  if (
    /^(?:ローズ|リリー|ジャスミン|ラベンダー|ミント)$/.test(value) &&
    /^の(?:香|花|匂|に[おほ]い|お茶|精油)/.test(after)
  )
    return true
  if (value === '笑' && !/^(?:さん|くん|ちゃん)/.test(after)) return true
  if (isThing(text, find, value, after)) return true
  if (/^(?:週|月|年|日|毎|約|第|計)[一二三四五六七八九十数]$/.test(value)) return true
  if (value === '均' && /[\d百]$/.test(text.slice(0, start))) return true
  if (/^(?:WHO|SNS)$/.test(value) || (value === 'JR' && !/^[\u3400-\u9fff]/.test(after))) return true
  if (
    value === '朝日' &&
    !/^(?:さん|くん|ちゃん|先生|様|新聞|放送|町|区|村|市|駅|山|川|中|小|高|病院|ビール|が丘|ヶ丘|生命|大学)/.test(after)
  )
    return true
  // ゆう+ひ, じゅん+ばん, せいこうする: the dictionary cut a word, or something is done.
  if (
    kind === 'person' &&
    /^[ぁ-んー]{2,5}$/.test(value) &&
    /^(?:[ぁ-ん])/.test(after) &&
    (!goesOn.test(after) || /^(?:する|した|して(?!く)|しない|もの)/.test(after))
  )
    return true
  if (value === '誠' && /^に(?:あり|申し|恐|残念|お|失礼|勝手|すみ)/.test(after)) return true
  if (kind === 'person' && /^[\u3400-\u9fff]{2,4}[行出帰戻]$/u.test(value) && /^(?:っ|きた|く)/.test(after)) return true
  if ((value === '続' || value === '患者さん') && kind === 'person') return true
  if (value === 'ゆうき' && /^(?:を(?:出|だ|振|もら)|が(?:出|い|要|な))/.test(after)) return true
  // 助けてー, ヒヤッとした: no letters of a name.
  if (/^[ーっッ]+$/.test(value) || (/^[ァ-ヶー]{1,4}ッ$/.test(value) && after.startsWith('と'))) return true
  // 様子見てる: what a verb ends in.
  if (
    kind === 'person' &&
    /^[てっりいえけしきこ][ぁ-ん]$/.test(value) &&
    /[\u3400-\u9fff]$/.test(text.slice(0, start)) &&
    !/^(?:さん|くん|ちゃん)/.test(after)
  )
    return true
  // 人三人, 十年分: something counted.
  if (kind === 'person' && counted.test(value) && isCounted(value) && !/^(?:さん|くん|ちゃん|先生|氏)/.test(after))
    return true
  if (value === '富士山登' || (value === '国会' && /^(?:中継|答弁|議事堂)/.test(after))) return true
  if (value === '富士山' && !/^(?:市|駅|の(?:麓|ふもと|裾野|近く|見える(?:部屋|家|町|街|病室)))/.test(after))
    return true
  if (
    value === '柿の木' ||
    (value === '米' &&
      /^(?:の(?:研ぎ|とぎ|値段|炊|甘|味)|を(?:研|炊|買|食|と|洗)|が(?:違|う|な|炊|切|高|食|で)|粒|炊|袋|びつ|櫃|俵|屋|農家|作り|ぬか|粉|騒動|不足|価格|代|は炊|だけ|も(?:食|炊|買)|と味噌|、)/.test(
        after,
      ))
  )
    return true
  if (
    value === 'こん' ||
    (/^[てで]る$/.test(value) && !/^(?:さん|くん|ちゃん)/.test(after)) ||
    value === 'ちい' ||
    /^[\u3400-\u9fff]一緒$/u.test(value) ||
    (value === '韓' && /^(?:ドラ|流|ラー|コス|メイク)/.test(after)) ||
    value === 'Suica' ||
    value === 'スイカ' ||
    value === '泣' ||
    (value === 'ロス' && /最終回|推し|ペット|ドラマ|愛犬|猫が/.test(text.slice(Math.max(0, start - 20), start)))
  )
    return true
  // 江戸時代, 京都弁, 森田療法: of a place or a school, and of nobody.
  if (kind === 'person' && /^[\u3400-\u9fff]{2,4}(?:時代|弁|訛り|男児|療法|犬|県人|県民|地方)$/u.test(value))
    return true
  if (
    kind === 'person' &&
    /^[\u3400-\u9fff]{1,3}(?:病|症|型|女子|男子|薬|剤|眠|障害)$/u.test(value) &&
    !/^(?:さん|くん|ちゃん|氏|先生)/.test(after)
  )
    return true
  if (kind === 'person' && value.endsWith('人') && homelands.test(value)) return true
  if (/^(?:平成|昭和|大正|令和)生?$/.test(value)) return true
  if (kind === 'organisation' && /^[読朝毎産日]$/.test(value)) return true
  if (value === '毎日' && !/^(?:新聞|放送|ジャーナル|テレビ)/.test(after)) return true
  if (value === 'せいか' || (value === 'ワイ' && !after.startsWith('モバイル'))) return true
  if (value === 'スマート' && after.startsWith('フォン')) return true
  if (kind === 'place' && event.test(after) && !/[区市町村]$/.test(value)) return true
  if (
    kind === 'organisation' &&
    /^[A-Z]{2,5}$/.test(value) &&
    (technical.test(value) ||
      /^(?:杯|紅白|選手権|ドラフト|ワールドカップ|カップ|競技|アジア|国際|方式|命名)/.test(after))
  )
    return true
  if (
    technical.test(value) ||
    /^(?:ワールドカップ|ワールドシリーズ|スイートルーム|カラオケ機器|イスラム教|ムスリム|フリーソフトウェア)$/.test(
      value,
    )
  )
    return true
  // 滑+舌, 仏+さま: a country or a town of one character, cut from a word.
  if (
    kind === 'place' &&
    /^[\u3400-\u9fff]$/u.test(value) &&
    !isSurname(value) &&
    (/^[\u3400-\u9fff]/u.test(after)
      ? !/^[市町村区県都府道州駅港島川山湾人国語側軍車製本両]/.test(after)
      : /^(?:さま|様|さん)/.test(after))
  )
    return true
  // 家庭教+師, 二十連+勤: cut within a word.
  if (
    kind === 'person' &&
    /^[\u3400-\u9fff]+$/u.test(value) &&
    /^[師士者業量勤中感症]/.test(after) &&
    isWord(value.slice(-1) + after.charAt(0)) &&
    !isSurname(value)
  )
    return true
  if (kind !== 'organisation' && /^[勤独縄教量]$/u.test(value) && /[\u3400-\u9fff]/.test(text.charAt(start - 1)))
    return true
  if (kind === 'place' && value === '仏' && !/^(?:国|語|軍|・|領|独|英|米)/.test(after)) return true
  if (value === 'まこと' && /^に(?:あり|申|恐|残念|すみ|お|失礼|勝手)/.test(after)) return true
  if (value === 'ちか' && after.startsWith('ら')) return true
  if (value === '毛' && /^[玉糸布髪並皮虫筆穴根]/.test(after)) return true
  if (value === '漢' && /^(?:検|字|方)/.test(after)) return true
  if (value === '正義' && /が$/.test(text.slice(0, start)) && /^(?:$|[。、！!\n]|です|だ)/.test(after)) return true
  if (kind === 'place' && /沼$/.test(value) && /^(?:っ|る|り)/.test(after)) return true
  if (teams.test(value) && played.test(after)) return true
  // 日本に来て: whoever writes Japanese is mostly there.
  if (value === '日本' && inJapan.test(after)) return true
  if (
    value === '大分' &&
    /^(?:よ[くか]|良|楽|慣|疲|落ち|前|昔|違|変わ|痩|太|寝|歩|減|増|回復|お金|おと|ま[しえ]|元気|眠|遅|早|長|軽|重|マシ|ラク|しんど|すっ|気|調子|体調|手|時間|つ|ひど|楽|動|食|話|笑|暖|寒|暗|明)/.test(
      after,
    )
  )
    return true
  // 金がない: the word, where nobody is spoken of.
  if (
    kind === 'person' &&
    value.length === 1 &&
    /[金林森東西南北原星堀谷岡沢関泉堤岸島滝浜畑池橋柳角管丸台上下前後中横奥底宮寺城町村里峰峯丘坂辻門戸窓鳥鳩鷹鶴亀馬牛熊虎竜龍鯉鮎桂杉松竹梅桐楠栗柿桃梨桑柏榎椿萩菊蘭葦茅笠傘鏡扇弓矢槍鎌鍵釜]/.test(
      value,
    ) &&
    !/^(?:[ \u3000][\u3400-\u9fff]|さん|くん|君|ちゃん|様|さま|氏|先生|先輩|医師|看護|課長|部長|店長|係長|社長|主任|と(?:申|いい|名乗)|です|って(?:人|奴|やつ)|という(?:人|先生|医師|看護))/.test(
      after,
    ) &&
    !isSaidOfSomebody(after) &&
    !/(?:医師|看護師|士|員|ワーカー|先生|担当|上司|部下|同僚|友人|[\u3400-\u9fff])の?$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
  )
    return true
  // 森の中, 林を歩く: a wood, and nobody called so.
  if (
    value.length === 1 &&
    /[森林原池谷岡東西南北星光泉空]/.test(value) &&
    /^(?:の(?:中|奥|道|上|下|木|音|色|香|空|ほう|方|近く|光)|を(?:歩|見|抜|眺)|へ|で(?!す)|が(?:きれい|見え|まぶし|出)|に(?:入|囲))/.test(
      after,
    )
  )
    return true
  if (compass.test(value) && !/^(?:さん|くん|ちゃん|先生|氏)/.test(after))
    return /^(?:本作|次作|前作|自社|等|王|章|大正|明治|昭和|天正)$/.test(value) || chamber.test(after)
  if (
    /(?:映画祭|ソフトウェア|選手権|大会|カップ|サービス|シリーズ|フェスティバル|モーターショー|ミュージック|綬章|日章|字章|コンテスト|コンクール|[機器]器|車両|エンジン)$/.test(
      value,
    ) &&
    kind !== 'place'
  )
    return true
  const before = text.charAt(start - 1)
  if (/[「『]/.test(before) && /[」』]/.test(text.charAt(end)) && !/さん|くん|ちゃん|先生/.test(after)) {
    const shape = /^[ァ-ヶー・A-Za-z0-9 '&!]+$/.test(value)
    if (
      shape &&
      !namedBody.test(after) &&
      (workEnd.test(after) || quotedWork.test(text.slice(Math.max(0, start - 8), start - 1)))
    )
      return true
  }
  return false
}
