// Changes of a group as sentences. Coordinators are named by what they told; nobody else is, and no words appear.
import type { AuditAct } from '../storage/coordinators.ts'
import type { Turn } from './turn.ts'

export function auditLine(turn: Turn, act: AuditAct): string {
  switch (act.act) {
    case 'accepted':
    case 'removed':
    case 'stepped-down':
      return turn.tell((say) => say(`group.audit-${act.act}`, { name: act.name, role: say(`group.role-${act.role}`) }))
    case 'changed':
      return turn.say(`group.audit-changed-${act.setting}`)
    case 'connected':
    case 'muted':
    case 'removed-voice':
    case 'restored-voice':
      return turn.say(`group.audit-${act.act}`)
    case 'export-announced':
    case 'export-made':
    case 'export-dropped':
      return turn.tell((say) =>
        say(`export.audit-${act.act}`, { name: act.name, profile: say(`export.for-${act.profile}`) }),
      )
    default:
      return act satisfies never
  }
}
