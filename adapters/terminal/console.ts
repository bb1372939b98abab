// The terminal itself: lines in, blocks out. Typing is not disturbed by what appears meanwhile, and piped text is read as it is typed.
import { createInterface, type Interface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { harmless, type Screen } from './layout.ts'

export interface Console {
  readonly tty: boolean
  screen(): Screen
  /** Writes lines as one block, with an empty line after it. */
  print(lines: readonly string[]): void
  /** Takes away what is on the screen, also what was scrolled off, where the screen is one. */
  clear(): void
  /** Every line until the input ends. */
  lines(): AsyncIterable<string>
  /** What stands before the cursor from now on. */
  prompt(text: string): void
  close(): void
}

export interface ConsoleOptions {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Columns, where they should not be asked of the output. */
  readonly width?: number
}

const WIDEST = 96
const NARROWEST = 24

export function openConsole({ input, output, environment, width }: ConsoleOptions): Console {
  const tty = input.isTTY === true && output.isTTY === true
  // https://no-color.org: set and not empty.
  const colour = output.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'
  const columns = (): number => {
    const told = output.columns ?? Number(environment['COLUMNS'])
    return width ?? Math.max(NARROWEST, Math.min(WIDEST, told > 0 ? told - 1 : 80))
  }
  // Whoever reads along may leave first (`| head`); the conversation goes on to its end.
  output.on('error', () => {})
  let reader: Interface | null = null
  let before = '› '
  let asking = false
  const write = (text: string): void => {
    if (output.writable) output.write(text)
  }
  return {
    tty,
    screen: () => ({ width: columns(), colour }),
    print(lines) {
      const text = `${lines.join('\n')}\n\n`
      write(asking ? `\r\u001b[K${text}` : text)
      if (asking) reader?.prompt(true)
    },
    clear() {
      if (output.isTTY === true) write('\u001b[2J\u001b[3J\u001b[H')
    },
    async *lines() {
      if (!tty) {
        for await (const line of pipedLines(input)) {
          write(`> ${harmless(line)}\n\n`)
          yield line
        }
        return
      }
      // No history: what somebody wrote does not come back at the press of an arrow.
      reader = createInterface({ input, output, terminal: true, historySize: 0, prompt: before })
      reader.on('SIGINT', () => reader?.close())
      asking = true
      reader.prompt()
      for await (const line of reader) {
        asking = false
        yield line
        asking = true
        reader.setPrompt(before)
        reader.prompt()
      }
      asking = false
      write('\n')
    },
    prompt(text) {
      before = text
    },
    close() {
      asking = false
      reader?.close()
      if (!tty) input.destroy()
    },
  }
}

/** Lines as they were sent; Node's own reader would also break them at signs that are part of words. */
async function* pipedLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
