// All rules, in the order in which their named parts build on each other.

import type { Grammar } from '../rules.ts'
import { englishDespair } from './english-despair.ts'
import { englishHarm, englishHarmParts } from './english-harm.ts'
import { englishParts } from './english-parts.ts'
import { englishPlain, englishPlainParts } from './english-plain.ts'
import { englishQuiet } from './english-quiet.ts'
import { englishSuicide } from './english-suicide.ts'
import { european, otherLanguages } from './european.ts'
import { japaneseParts, japaneseSelf } from './japanese.ts'
import { japaneseOthers, japaneseOthersParts } from './japanese-others.ts'

export const grammars: readonly Grammar[] = [
  {
    isLearned: true,
    parts: { ...englishParts, ...englishHarmParts, ...englishPlainParts },
    groups: [...englishSuicide, ...englishDespair, ...englishHarm, ...englishPlain, ...englishQuiet],
  },
  {
    isLearned: true,
    parts: { ...japaneseParts, ...japaneseOthersParts },
    groups: [...japaneseSelf, ...japaneseOthers],
  },
  european,
  otherLanguages,
]
