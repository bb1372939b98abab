// The suite that every adapter passes, over both of Slack's connections.
import { adapterContract } from '../contract.ts'
import { startSlackRig } from './rig.ts'

const traits = { forges: true, losesPeople: true, losesChannels: true }

adapterContract('Slack over a socket', startSlackRig('socket'), traits)
adapterContract('Slack over signed HTTP', startSlackRig('http'), traits)
