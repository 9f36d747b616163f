/** Hands out names that differ in more than case: the second `Post` is `Post_2`. */
export function createNameTaker(taken: Iterable<string> = [], separator = '_'): (name: string) => string {
  const used = new Set([...taken].map((name) => name.toLowerCase()))
  return (name) => {
    let free = name
    for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${name}${separator}${count}`
    used.add(free.toLowerCase())
    return free
  }
}
