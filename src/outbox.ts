// `npm run outbox`: lists deliveries that wait for a person's decision, and carries the decision out. Works beside the running bot
// on a server's database; the embedded one has room for one process, so there the bot is stopped first.
import { ConfigError, readConfig } from './config.ts'
import { decide } from './groups/decide.ts'
import { tellRefusal } from './refusal.ts'
import { openStore } from './storage/database.ts'
import { deriveKeys, SecretError, secretFromFile } from './storage/keys.ts'

try {
  const { database, secret } = readConfig(process.env)
  const keys = deriveKeys('value' in secret ? secret.value : secretFromFile(secret.file).secret)
  const opened = await openStore(database, keys)
  if ('refusal' in opened) {
    console.error(tellRefusal(opened.refusal))
    process.exitCode = 1
  } else {
    const { lines, ok } = await decide(opened.store.db, process.argv.slice(2), new Date())
    await opened.store.close()
    for (const line of lines) (ok ? console.log : console.error)(line)
    if (!ok) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof SecretError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
