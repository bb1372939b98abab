// What we use of nlp-corpus, which brings no types of its own.
declare module 'nlp-corpus' {
  const corpus: { all(): string[] }
  export default corpus
}
