// Bolt acknowledges an event before its listener runs. Here an event is acknowledged only once its listener is through, so that a
// kill in between makes Slack deliver it again, and nothing that somebody typed is lost.
import type { App } from '@slack/bolt'

interface Receiver {
  init(app: App): void
  start(...args: never[]): Promise<unknown>
  stop(...args: never[]): Promise<unknown>
}

/** `entered` is told of every event, so that a stop can wait for what is still being answered. */
export function acknowledgedAfter<Inner extends Receiver>(
  inner: Inner,
  entered: (work: Promise<unknown>) => void,
): Receiver {
  return {
    init(app) {
      const gate: App = Object.create(app)
      gate.processEvent = (event) => {
        const work = event.body['event'] === undefined ? app.processEvent(event) : settled(app, event)
        entered(work)
        return work
      }
      inner.init(gate)
    },
    start: (...args) => inner.start(...args),
    stop: (...args) => inner.stop(...args),
  }
}

async function settled(app: App, event: Parameters<App['processEvent']>[0]): Promise<void> {
  let acknowledged = false
  await app.processEvent({
    ...event,
    ack: async () => {
      acknowledged = true
    },
  })
  if (acknowledged) await event.ack()
}
