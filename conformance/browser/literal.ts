/** A text as it stands, for a pattern. Quotes are written as codes: a selector of Playwright breaks at several in a row. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/["'`]/g, (quote) => `\\x${quote.charCodeAt(0).toString(16)}`)
