// Leaving: rest, erase in seven days, erase now. Three equal doors; a copy of the plan first, if wanted; counted to zero at the end.
import { contactIdOf, removeContact } from '../../storage/contacts.ts'
import { countOf, erasePerson, savePerson, setErasure } from '../../storage/participants.ts'
import { choice, choices, explained, note, screen, text } from '../cards.ts'
import { daysAfter, tellDate } from '../dates.ts'
import { action, type Card } from '../interaction.ts'
import { takeBackAll, takeBackWaiting, whereaboutsOf } from '../sharing.ts'
import { hasPlan } from '../sheets.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'
import { restReminders, wakeReminders } from './remind.ts'

export const leaveRoutes: Routes = {
  leave: cardRoute(begin),
  'leave.rest': cardRoute(rest),
  'leave.wake': cardRoute(wake),
  'leave.week': cardRoute(inAWeek),
  'leave.undo': cardRoute(undo),
  'leave.now': cardRoute(askToEraseNow),
  'leave.erased': cardRoute(eraseNow),
}

/** How long a leaving can be undone. */
const DAYS_TO_UNDO = 7

async function begin(turn: Turn): Promise<Card> {
  const { person } = turn
  if (person.eraseOn !== null) {
    return screen(turn, {
      blocks: [
        text(turn.tell((say, language) => say('leave.week-set', { day: tellDate(person.eraseOn ?? '', language) }))),
        choices(choice(turn, 'leave.undo', 'leave.undo'), choice(turn, 'leave.now-instead', 'leave.now')),
      ],
    })
  }
  return screen(turn, {
    title: turn.label('leave.title'),
    blocks: [
      text(turn.say('leave.intro')),
      choices(
        person.settings.resting
          ? explained(turn, 'leave.wake', 'leave.wake-means', action('leave.wake'))
          : explained(turn, 'leave.rest', 'leave.rest-means', action('leave.rest')),
        explained(turn, 'leave.week', 'leave.week-means', action('leave.week')),
        explained(turn, 'leave.now', 'leave.now-means', action('leave.now')),
      ),
      choices(
        (await hasPlan(turn)) && choice(turn, 'leave.plan-first', 'plan.print'),
        choice(turn, 'journal.copy', 'journal.copy'),
        choice(turn, 'leave.stay', 'reflect.not-now'),
      ),
    ],
  })
}

async function rest(turn: Turn): Promise<Card> {
  turn.remember({ resting: true })
  await restReminders(turn)
  return screen(turn, { blocks: [text(turn.say('leave.rested')), choices(choice(turn, 'leave.wake', 'leave.wake'))] })
}

async function wake(turn: Turn): Promise<Card> {
  turn.remember({ resting: false })
  await wakeReminders(turn)
  return screen(turn, { blocks: [text(turn.say('leave.woken')), choices(choice(turn, 'reflect.again', 'reflect'))] })
}

async function inAWeek(turn: Turn): Promise<Card> {
  const shared = await hasShared(turn)
  const day = daysAfter(turn.today, DAYS_TO_UNDO)
  turn.remember({ resting: true })
  // On the day itself nobody can find these any more: the threads to them are sealed with the participant's own key.
  if (turn.arg('also') === 'shared') await takeBackAll(turn)
  else await takeBackWaiting(turn)
  await removeContact(turn.deps.db, contactIdOf(turn.person))
  await savePerson(turn.deps.db, turn.person)
  await setErasure(turn.deps.db, turn.person, day)
  return screen(turn, {
    blocks: [
      text(turn.tell((say, language) => say('leave.week-set', { day: tellDate(day, language) }))),
      shared && note(turn.say('leave.week-shared')),
      choices(
        choice(turn, 'leave.undo', 'leave.undo'),
        shared && turn.arg('also') === null && choice(turn, 'leave.week-also', 'leave.week', { also: 'shared' }),
      ),
    ],
  })
}

async function undo(turn: Turn): Promise<Card> {
  if (turn.person.version > 0) await setErasure(turn.deps.db, turn.person, null)
  turn.remember({ resting: false })
  return screen(turn, { blocks: [text(turn.say('leave.undone')), choices(choice(turn, 'reflect.again', 'reflect'))] })
}

/** Whether words of theirs wait with others' or went out: who shared nothing is not asked about it. */
async function hasShared(turn: Turn): Promise<boolean> {
  const whereabouts = await whereaboutsOf(turn, turn.person.settings.receipts)
  return [...whereabouts.values()].some((state) => state !== 'withdrawn' && state !== 'nowhere')
}

async function askToEraseNow(turn: Turn): Promise<Card> {
  const shared = await hasShared(turn)
  return screen(turn, {
    blocks: [
      text(turn.say(shared ? 'leave.now-shared-ask' : 'leave.now-ask')),
      choices(
        shared &&
          explained(turn, 'leave.erase-all', 'leave.erase-all-means', action('leave.erased', { also: 'shared' })),
        explained(
          turn,
          shared ? 'leave.erase-mine' : 'leave.erase',
          shared ? 'leave.erase-mine-means' : 'leave.erase-means',
          action('leave.erased'),
        ),
        choice(turn, 'leave.back', 'leave'),
      ),
      choices((await hasPlan(turn)) && choice(turn, 'leave.plan-first', 'plan.print')),
    ],
  })
}

async function eraseNow(turn: Turn): Promise<Card> {
  const { person, deps } = turn
  if (person.version > 0) {
    if (turn.arg('also') === 'shared') await takeBackAll(turn)
    else await takeBackWaiting(turn)
    await removeContact(deps.db, contactIdOf(person))
    await erasePerson(deps.db, person.handle)
  }
  const left = await countOf(deps.db, person.handle)
  // Nothing of this turn may be saved again for somebody who has just left.
  person.settings = person.saved
  const zero = left.participant + left.kept + left.drafts + left.sheets
  return screen(turn, {
    blocks: [
      text(turn.say('leave.erased', { left: zero })),
      note(
        deps.backupDays === null
          ? turn.say('leave.backups-unknown')
          : turn.tell((say, language) =>
              say('leave.backups-until', { day: tellDate(daysAfter(turn.today, deps.backupDays ?? 0), language) }),
            ),
      ),
      note(turn.say('leave.chat-stays')),
    ],
    without: ['home'],
  })
}
