/** What one file may cost. Characters of text; steps of its program. */
export const limits = { text: 64 * 1024 * 1024, steps: 5_000_000 } as const
