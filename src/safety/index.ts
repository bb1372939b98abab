// Text safety: what others would read (deidentify), whether somebody needs help now (screen), and what style or story could
// still show who wrote (recognisable). Pure functions over one text: nothing is kept, nothing is sent.
export { type DeidentifiedText, deidentify, type PersonalSpan, type SpanKind, takeOut } from './deidentify/index.ts'
export { evenOut, type Mark, type MarkKind, recognisable } from './recognisable/index.ts'
export { type Need, type Screened, type ScreenLevel, screen } from './screen/index.ts'
