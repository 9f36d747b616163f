const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const xmlText = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
