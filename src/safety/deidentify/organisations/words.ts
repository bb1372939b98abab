// The words that say what an organisation is, and those around them that are no part of its name.
import { listed } from '../../lexicon/lists.ts'
import type { Role } from '../span.ts'
import type { Word } from '../tokens.ts'

const roleOfHeads = new Map<string, Role | undefined>()
const headed = (role: Role | undefined, words: string): void => {
  for (const word of words.trim().split(/\s+/)) roleOfHeads.set(word, role)
}
headed(
  'care',
  `hospital hospitals clinic clinics hospice infirmary surgery ward unit service practice sanatorium rehab centre center health healthcare medical trust therapy counseling counselling
  pharmacy klinik klinikum krankenhaus praxis tagesklinik clinica hopital clinique care`,
)
headed(
  'school',
  'university college school academy institute polytechnic kindergarten universitat hochschule schule gymnasium universidad colegio instituto escuela universite lycee ecole',
)
headed(
  'work',
  `inc incorporated ltd limited llc llp corp corporation co company gmbh plc holdings industries technologies technology partners associates solutions systems services
  consulting consultancy agency bank insurance software media labs capital group enterprises logistics motors airlines airways electronics supermarket bakery cafe diner restaurant bar hotel sons council facilities catering cleaning security research data ratings resources analytics networks digital global international ventures energy financial foods stores brands markets lines transit unlimited motors pictures records`,
)
headed(
  'group',
  `house club clubhouse church foundation association society team fc united project charity temple mosque synagogue chapel parish cathedral fellowship home lodge hostel shelter library theatre
  theater museum gym prison orchestra choir band league alliance network collective community centre collective hall studio studios farm garden gardens press times tribune verein kirche iglesia eglise`,
)
export const surelyHead = new Set(
  'inc incorporated ltd llc corp corporation gmbh plc hospital university clinic college academy infirmary hospice klinik klinikum'.split(
    ' ',
  ),
)
export const smallHeads = new Set(
  'health centre center rehab ward hospital clinic university college school academy hospice infirmary surgery clubhouse church klinik'.split(
    ' ',
  ),
)

export const namedAfter = new Set(
  'klinikum klinik krankenhaus universitat hochschule gymnasium schule hospital clinica hopital clinique universidad colegio instituto escuela universite lycee ecole iglesia eglise tagesstatte beratungsstelle wohngruppe wohnheim grundschule realschule gesamtschule tagespflege asociacion fundacion residencia ambulatorio centro foyer association camp priory werkstatt haus'.split(
    ' ',
  ),
)

headed(
  'work',
  'wholesale wholesalers haulage couriers electrical textiles plastics engineering construction scaffolding landscapes interiors furniture autos cabs florists butchers brewery distillery chemists recruitment staffing homecare packaging recycling supplies castings solicitors accountants architects dental dentists builders plumbing roofing coaches taxis travel salon barbers opticians vets kennels stables nurseries printers removals',
)
headed(
  'work',
  'freight veterinary joinery lettings tearooms greengrocers fishmongers glazing tyres upholstery foundry laundrette launderette',
)
headed('group', 'mission')
headed('group', 'rovers wanderers athletic harriers albion colts')
headed('school', 'nursery playgroup preschool primary infants juniors kita')
headed('group', 'allotment allotments drop-in dropin hub')
headed('care', 'tagesstatte beratungsstelle wohngruppe wohnheim tagespflege ambulatorio residencia cmp')
headed('school', 'grundschule realschule gesamtschule')
headed('care', 'cmht camhs iapt picu crht priory')
headed('group', 'camp werkstatt haus villa asociacion fundacion centro foyer association')
// After the last of them: what is headed below would be in no list.
export const heads = listed([...roleOfHeads.keys()])
export const roleOf = (head: Word): Role | undefined => roleOfHeads.get(head.key)
export const legalForms = new Set('inc ltd llc gmbh plc corp'.split(' '))

export const generic = listed(
  `walk in intake book film board game games ambulance fire town village parish county crown magistrates warm cold job food coffee breakfast lunch knitting gardening walking cookery cooking reading writing sewing craft pottery photography fishing running cycling singing drumming independent approved responsible named lead senior chief registered high middle elementary primary secondary grammar public private boarding nursery summer night sunday law medical med art grad graduate business day mental health community general local emergency crisis
  care psychiatric state city county national international old new another big small first last next same other inpatient outpatient residential recovery rehab treatment support peer family group
  head wellness walk-in sleep pain eating disorder women's men's youth child children's adult acute intensive urgent care teaching training american british english french german japanese and of the for
  focused based solution processing recovery systems occupational dialectical behaviour behavior cognitive interpersonal narrative compassion acceptance commitment art music drama equine exposure schema talking speech physical psychodynamic
  home early intervention interventions liaison assertive outreach psychology psychological therapies talking wellbeing memory assessment assessments duty access single perinatal forensic personality dementia learning disability addiction addictions substance misuse mother baby dependency admissions admission rapid response triage voluntary sector credit universal council personal independence payment tax housing benefit benefits employment jobs pensions carers carer's advice advocacy citizens authority tertiary complex needs trauma stress mood anxiety depression psychosis bipolar disorders adolescent older adults working age safety seclusion quiet sensory dining waiting systems internal mindfulness brief resolution rehabilitation discharge bereavement grief anger management self-help online zoom weekly men's bed ensemble parenting carer volunteer peer-support open-door
  job social child protective world crisis drop-in senior junior detox drug alcohol behavioral behavioural nursing`.split(
    /\s+/,
  ),
)
export const connectors = new Set(['of', 'and', 'for', 'the', 'de', 'la', 'du', 'des', 'del', 'der'])
export const placing = new Set(
  'at on from to in of near into left leave attend attended attending joined join visit visited run runs bei an'.split(
    ' ',
  ),
)
export const working =
  'work|works|worked|working|job|employed|hired|fired|sack|boot|redundancy|payslip|payslips|paycheck|intern|interned|volunteer|volunteered|volunteering|position|shift|interview|study|studied|studying|studies|enrolled|graduated|discharged|admitted|transferred|arbeite|arbeitet|trabajo|travaille'

export const gapOf = (text: string, left: Word, right: Word): string => text.slice(left.end, right.start)
export const joinsOn = (gap: string): boolean => /^(?:[ \t]|['’]s |\n|-| & |, |\. ?)$/.test(gap)
export const raised = (word: Word | undefined): boolean => word !== undefined && word.casing !== 'lower'
