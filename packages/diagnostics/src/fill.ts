export type Filling = Readonly<Record<string, string | number>>

/** A text of a catalogue with its holes filled: `{name}`. A hole that nothing fills stays. */
export const fill = (text: string, params: Filling): string => text.replace(/\{(\w+)\}/g, (hole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : hole))
