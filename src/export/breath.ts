// Making a file takes seconds of work in one go: between its steps everybody else has their turn.
export const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
