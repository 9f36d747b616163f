import type { Terminal } from '../terminal.ts'

export interface Progress {
  step(text: string): void
  done(): void
}

/** One line that is drawn again on a terminal; nothing elsewhere. */
export function progress({ stderr, interactive }: Terminal): Progress {
  if (!interactive) return { step: () => {}, done: () => {} }
  const clear = '\r\u001b[2K'
  return {
    step: (text) => void stderr.write(`${clear}${text}`),
    done: () => void stderr.write(clear),
  }
}
