// The ZIP as others read it: whole at once, going from member to member, and by the tools of a system where it has them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip, utf8 } from '../../src/export/zip.ts'
import { bundle } from './records.ts'

const small = { empty: '', short: '川を見ていました。👩‍👩‍👧‍👦\n', edge: 'x'.repeat(0xffff), over: 'あ'.repeat(50_000) }

async function written(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = openZip((chunk) => void chunks.push(Uint8Array.from(chunk)))
  for (const [name, text] of Object.entries(small)) await zip.addSmall(`sources/${name}.txt`, utf8(text))
  await zip.add('project.qde', [utf8('<x/>'.repeat(50_000)), utf8('end')])
  await zip.end()
  return Buffer.concat(chunks)
}

describe('a ZIP', () => {
  it('gives every member back as it was, whatever its length', async () => {
    const files = unzipSync(await written())
    for (const [name, text] of Object.entries(small))
      expect(new TextDecoder().decode(files[`sources/${name}.txt`])).toBe(text)
    expect(new TextDecoder().decode(files['project.qde'])).toMatch(/^<x\/>.*end$/)
  })

  it('can be read from member to member, without its directory: each is in the one form that knows its own end', async () => {
    const bytes = Buffer.from(await written())
    const names: string[] = []
    const lengths = new Map<string, number>()
    const reader = new Unzip((file) => {
      names.push(file.name)
      expect(file.compression).toBe(8)
      file.ondata = (error, chunk) => {
        expect(error).toBeNull()
        lengths.set(file.name, (lengths.get(file.name) ?? 0) + chunk.length)
      }
      file.start()
    })
    reader.register(UnzipInflate)
    for (let at = 0; at < bytes.length; at += 1000)
      reader.push(bytes.subarray(at, at + 1000), at + 1000 >= bytes.length)
    expect(names).toHaveLength(5)
    expect(lengths.get('sources/over.txt')).toBe(150_000)
  })

  const unzip = '/usr/bin/unzip'
  it.runIf(existsSync(unzip))(
    'has no fault that unzip finds, and neither has the project in it (skipped where there is no unzip)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'tomoshibi-zip-'))
      try {
        const { bytes, files } = await bundle()
        const all = {
          'bundle.zip': bytes,
          'project.zip': files.get('project.qdpx') ?? new Uint8Array(),
          'small.zip': await written(),
        }
        for (const [name, content] of Object.entries(all)) {
          writeFileSync(join(folder, name), content)
          expect(execFileSync(unzip, ['-tq', join(folder, name)], { encoding: 'utf8' })).toContain('No errors detected')
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})
