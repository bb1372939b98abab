// Puts a file that somebody asked for into a folder they see named. Only they may read it, and no older copy is overwritten.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { CardFile } from '../../src/conversation/interaction.ts'

type Saved = { readonly path: string } | { readonly code: string }

export function saveFile(folder: string, { name, content }: CardFile): Saved {
  const plain = basename(name).replace(/[^\w.-]/g, '_') || 'file'
  const end = extname(plain)
  const start = plain.slice(0, plain.length - end.length)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (let number = 1; ; number++) {
      const path = join(folder, number === 1 ? plain : `${start}-${number}${end}`)
      try {
        writeFileSync(path, content, { flag: 'wx', mode: 0o600 })
        return { path }
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
  } catch (error) {
    return { code: codeOf(error) }
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')
