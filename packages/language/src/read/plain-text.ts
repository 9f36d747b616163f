/** Without NUL and its like, on one line: what a name or a value is made of. */
export const isOneLine = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text)

/** Line breaks and tabs may stand in a sentence; other control characters and halves of characters nowhere. */
export const isPlainText = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text)
