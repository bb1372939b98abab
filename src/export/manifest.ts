// manifest.json: what the bundle holds and by which rules, so that two bundles can be compared and a changed file is found out.
import { type Profile, RESEARCH_AUTHORS } from './record.ts'
import type { Counted } from './tally.ts'
import type { Written } from './zip.ts'

/** The rules by which bundles are made. A change of rules is a change of this number. */
const POLICY = 1

interface ManifestOf {
  readonly profile: Profile
  readonly k: number
  readonly counted: Counted
  readonly files: readonly Written[]
}

export const manifestJson = ({ profile, k, counted, files }: ManifestOf): string =>
  `${JSON.stringify(
    {
      format: 'tomoshibi export 1',
      policy: {
        version: POLICY,
        profile,
        k,
        leastAuthorsOfRelease: profile === 'research' ? RESEARCH_AUTHORS : k,
        wholeReleases: true,
        counts: profile === 'public' ? 'in steps of k' : 'exact',
      },
      // Numbers within each language's own series.
      releases: counted.releases,
      voices: counted.voices,
      files: Object.fromEntries(files.map(({ name, bytes, sha256 }) => [name, { bytes, sha256 }])),
    },
    null,
    2,
  )}\n`
