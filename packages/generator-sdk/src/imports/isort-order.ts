/** Modules: by letters regardless of case, numbers by value. */
export function compareModules(a: string, b: string): number {
  return natural(a.toLowerCase(), b.toLowerCase()) || natural(a, b)
}

/** Members: CONSTANTS, then Classes, then names; each regardless of case, numbers by value. */
export function compareMembers(a: string, b: string): number {
  return memberRank(a) - memberRank(b) || compareModules(a, b)
}

function memberRank(name: string): number {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) return 0
  return /^\p{Lu}/u.test(name) ? 1 : 2
}

function natural(a: string, b: string): number {
  const left = a.match(/\d+|\D/gu) ?? []
  const right = b.match(/\d+|\D/gu) ?? []
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const [x = '', y = ''] = [left[index], right[index]]
    if (x === y) continue
    const numbers = /^\d/.test(x) && /^\d/.test(y)
    const difference = numbers ? Number(x) - Number(y) : 0
    if (difference !== 0) return difference
    return x < y ? -1 : 1
  }
  return left.length - right.length
}
