// What Slack accepts at most, each number once. Lengths are UTF-16 units of the text as it is sent, entities counted whole.
export const SLACK = {
  messageBlocks: 50,
  viewBlocks: 100,
  section: 3000,
  header: 150,
  button: 75,
  optionText: 75,
  optionValue: 150,
  placeholder: 150,
  actions: 25,
  viewTitle: 24,
  viewLabel: 24,
  inputLabel: 2000,
  plainInput: 3000,
  metadata: 3000,
  id: 255,
} as const
