// The terminal keeps the contract of adapters.
import { adapterContract } from '../contract.ts'
import { startTerminalRig } from './rig.ts'

const traits = { forges: false, losesPeople: false, losesChannels: false }

adapterContract('The terminal', (bot) => startTerminalRig(bot), traits)
adapterContract('The terminal in colour', (bot) => startTerminalRig(bot, true), traits)
