// Reads a text as Discord's apps show it: markup worked in, escapes undone, and whatever of it is live told apart.

export interface Shown {
  readonly text: string
  readonly links: readonly string[]
  readonly mentions: readonly string[]
}

/** Marks that style what stands between them; the longer ones first. */
const styles = ['**', '__', '~~', '||', '*', '_'] as const
const fence = /^```(?:[\w+.#-]+\n)?\n*([^\n][\s\S]*?)\n*```/
const mention = /^<(?:@[!&]?\d+|#\d+|id:\w+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|a?:\w+:\d+)>/
const masked = /^\[((?:\\.|[^\\\]])+)\]\(<?(https?:\/\/[^\s>)]+)>?\)/
const bare = /^https?:\/\/[^\s<]+[^\s<.,:;"'\])]/
const angled = /^<(https?:\/\/[^\s>]+|mailto:[^\s>]+|tel:[^\s>]+)>/
const lineStart = /^(?:>>> |> |#{1,3} |-# | *[-*] | *\d+\. )/

export function seen(markdown: string): Shown {
  const links: string[] = []
  const mentions: string[] = []
  const text = read(markdown, true)
  return { text, links, mentions }

  function read(source: string, startsLine: boolean): string {
    let shown = ''
    let at = 0
    let atStart = startsLine
    while (at < source.length) {
      const rest = source.slice(at)
      if (atStart) {
        const mark = lineStart.exec(rest)
        if (mark) {
          at += mark[0].length
          // Marks can follow each other: a quoted heading.
          continue
        }
      }
      atStart = false
      const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest)
      if (escaped) {
        shown += escaped[1]
        at += 2
        continue
      }
      const block = fence.exec(rest) ?? /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/.exec(rest)
      if (block) {
        shown += block.length === 2 ? block[1] : block[2]
        at += block[0].length
        continue
      }
      const call = mention.exec(rest) ?? /^@(?:everyone|here)/.exec(rest)
      if (call) {
        mentions.push(call[0])
        at += call[0].length
        continue
      }
      const link = masked.exec(rest)
      if (link) {
        links.push(link[2] ?? '')
        shown += read(link[1] ?? '', false)
        at += link[0].length
        continue
      }
      const url = angled.exec(rest)?.[1] ?? bare.exec(rest)?.[0]
      if (url !== undefined) {
        links.push(url)
        shown += url
        at += rest.startsWith('<') ? url.length + 2 : url.length
        continue
      }
      const style = styles.find((each) => rest.startsWith(each))
      const end = style === undefined ? -1 : closing(rest, style)
      if (style !== undefined && end > 0) {
        shown += read(rest.slice(style.length, end), false)
        at += end + style.length
        continue
      }
      const next = source[at] ?? ''
      shown += next
      at += 1
      if (next === '\n') atStart = true
    }
    return shown
  }
}

/** Where the mark that opens `text` is closed, or -1. */
function closing(text: string, mark: string): number {
  for (let at = mark.length; at < text.length; at++) {
    if (text[at] === '\\') at += 1
    else if (at > mark.length && text.startsWith(mark, at)) {
      // In "**a***" the last two close.
      while (mark.length === 2 && text.startsWith(mark, at + 1)) at += 1
      return at
    }
  }
  return -1
}
