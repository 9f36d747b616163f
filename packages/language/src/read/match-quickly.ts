/** Steps that take well below a second. */
const mostSteps = 1e6

/**
 * Does a text match a pattern? Undefined where nobody can say in good time: engines try alternatives one by one, so a pattern can take longer than anybody waits.
 * The bound is rough and errs on the safe side: each variable repetition counts as a choice of every length, each alternative as a fork, and inside a repeated group all of them at every character.
 */
export function matchQuickly(pattern: string, text: string): boolean | undefined {
  const plain = pattern.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x').replaceAll('(?:', '(')
  const places = text.length + 1
  const forks = plain.match(/[|?]/g)?.length ?? 0
  const repeats = plain.match(/[*+]|\{[0-9]+,[0-9]*\}/g)?.length ?? 0
  const isNested = /\)(?:[*+]|\{)/.test(plain)
  const steps = isNested ? (forks + repeats + 1) ** places : places ** (repeats + 1) * 2 ** forks
  return steps <= mostSteps ? new RegExp(pattern, 'u').test(text) : undefined
}
