// Kendall's rank correlation of an order with the natural one, and its standard deviation for a random order.
export function kendall(order: readonly number[]): { readonly tau: number; readonly sigma: number } {
  const n = order.length
  let sum = 0
  for (const [index, one] of order.entries()) {
    for (const other of order.slice(index + 1)) sum += Math.sign(other - one)
  }
  return { tau: n < 2 ? 0 : sum / ((n * (n - 1)) / 2), sigma: Math.sqrt((2 * (2 * n + 5)) / (9 * n * (n - 1))) }
}
