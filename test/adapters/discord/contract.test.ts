// Discord keeps the contract of adapters.
import { adapterContract } from '../contract.ts'
import { startDiscordRig } from './rig.ts'

adapterContract('Discord', startDiscordRig, { forges: true, losesPeople: true, losesChannels: true })
