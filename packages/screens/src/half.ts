import type { Control, ControlKind } from './screens.ts'

const families: Readonly<Partial<Record<ControlKind, string>>> = {
  email: 'address', url: 'address', integer: 'number', float: 'number', decimal: 'number', bigInt: 'number',
  select: 'choice', yesNo: 'choice', dateTime: 'time', date: 'time', time: 'time',
}

/** Which of an odd run takes a row of its own: where most pairs are then alike; the last, if all are as good. */
const loneOf = (run: readonly Control[]): number => {
  if (run.length % 2 === 0) return -1
  const family = (control: Control | undefined): string | undefined => control && families[control.control]
  let lone = run.length - 1
  let most = -1
  for (let left = run.length - 1; left >= 0; left -= 2) {
    const rest = run.filter((_, index) => index !== left)
    const alike = rest.filter((control, index) => index % 2 === 0 && family(control) === family(rest[index + 1])).length
    if (alike > most) [most, lone] = [alike, left]
  }
  return lone
}

/** Short controls that stand next to each other share a row, two by two. */
export const inPairs = (controls: readonly Control[]): readonly Control[] => {
  const halves = new Set<Control>()
  let run: Control[] = []
  const close = (): void => {
    const lone = loneOf(run)
    run.forEach((control, index) => index !== lone && halves.add(control))
    run = []
  }
  for (const control of controls) {
    if (families[control.control] === undefined) close()
    else run.push(control)
  }
  close()
  return controls.map((control) => (halves.has(control) ? { ...control, half: true } : control))
}
