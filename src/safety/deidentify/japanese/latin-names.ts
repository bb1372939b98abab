// Names in Latin letters among Japanese.
import { bitsOf } from '../../lexicon/index.ts'
import { publicBodies } from '../../lexicon/kept.ts'
import { known, ordinary } from '../../lexicon/known.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'

const latinRun =
  /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\d&.'’!-]*(?: [A-Z\u00c0-\u00de\d&][A-Za-z\u00c0-\u024f\d&.'’!-]*)*/gu
const measured =
  /^(?:[kcmμ]?[mglL]|[kMGT]?[BbWV]|[kMG]?Hz|mm|cm|km|kg|mg|ml|dB|CM|CD|DVD|TV|PC|OK|NG|OP|ED|PV|MV|LP|EP|SP|BD|BGM|DJ|MC|MVP|GDP|IT|AI|SF|RPG|OS|CPU|GPU|LED|LSI|IC|HP|SNS|URL|ID|QR|GPS|ATM|VIP|CEO|OL|NPO|NGO|QOL|ADL|SST|WRAP|OT|PT|ST|OD|DV|PSW|MSW|MHSW|CP|CW|CM|CBT|DBT|ACT|IPS|EMDR|IPT|MBCT|ADHD|ADD|ASD|LD|SLD|PTSD|CPTSD|BPD|OCD|DID|MDD|GAD|SAD|PD|HSP|HSC|AC|EQ|IQ|FIQ|WAIS|WISC|GAF|PHQ|BDI|CES-D|EAP|ICU|NICU|HCU|ER|ECT|TMS|MRI|CT|ECG|EEG|BMI|PMS|PMDD|PCR|SSRI|SNRI|NaSSA|MAOI|LAI|BZD|BZ|CYP|DSM|ICD|OTC|KYS|KMS|AirPods|Kindle|iOS|macOS|PC|SIMフリー|OCR|PRN|TEL|FAX|BBQ|AV|NTR|TS|LGBT|LGBTQ|SOGI|FTM|MTF|X|GID|SOS|NG|KY|JK|DK|JC|DC|JD|DD|DM|DMs|RT|FF|TL|FB|SE|PM|PL|PG|CV|VTuber|VRChat|VR|AR|UI|DX|RPA|PDF|PPT|USB|SSD|Wi-Fi|WiFi|iPhone|iPad|Mac|MacBook|Windows|Android|Linux|Unix|UNIX|Ubuntu|Java|JavaScript|Python|Excel|Word|PowerPoint|Photoshop|Illustrator|Zoom|Teams|Meet|Skype|ChatGPT|GPT|Gmail|Google|Yahoo|Amazon|Netflix|YouTube|Youtube|Instagram|Insta|Twitter|TikTok|Discord|Slack|Spotify|Steam|Switch|PS[1-5]|PSP|DS|3DS|Wii|USJ|TDL|TDS|GW|SW|WW|BL|GL|TRPG|FPS|MMO|MMORPG|APEX|Apex|LoL|FF\\d*|DQ\\d*|ETC|UFO|AED|PTA|OB|OG|GM|CO|ID|PW|PIN|SIM|NISA|iDeCo|FX|NFT|BTC|ATM|POS|QR|OFF|ON|IN|OUT|START|END|STOP|GO|OK|THE|NO|YES|USA|UK|KPOP|K-POP|J-POP|JPOP|EDM|R&B|RB|LINE|PayPay|Suica|ICOCA|TOEIC|TOEFL|HAM-D|AQ|ASRS|Ns|Dr|Cp|Pt|Kp|VS|DM|Roomba|Switch|Nintendo|PlayStation|Xbox|Fitbit|AppleWatch|PASMO|[A-Z]|AM|PM|am|pm|vs|No|NO|Vol|vol|feat|ver|Ver|I{1,3}|IV|VI{0,3}|[AB]面|TOP|BEST|[A-Z]\d{0,3}|\d+)$/
/** Units, kinds of disc and therapies, in letters. */
export const isAbbreviation = (word: string): boolean => measured.test(word)

/** Names in Latin letters among Japanese: companies and groups are written so; units, kinds of disc and everyday words are not names. */
export function latinNamesIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(latinRun, text)) {
    const value = match[0].replace(/[.!'-]+$/, '')
    const words = value.split(/[ &]+/)
    const named = words.some((word) => {
      const bits = bitsOf(word.toLowerCase())
      if (measured.test(word) || /\d/.test(word) || (bits & known.kept && !publicBodies.has(word.toLowerCase())))
        return false
      if (word === word.toLowerCase()) return false
      if (word === word.toUpperCase()) return word.length >= 2
      return words.length > 1
        ? !(bits & known.frequent) || words.length > 2
        : (bits & ordinary) === 0 || word.slice(1) !== word.slice(1).toLowerCase()
    })
    if (named) found.push({ start: match.index, end: match.index + value.length, kind: 'organisation', key: value })
  }
  return found
}
