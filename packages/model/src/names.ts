/**
 * Words of a name: split at everything that is no letter or digit, between lower and upper case, and before the last of several upper-case
 * letters that a lower-case one follows; never at a digit. `htmlURLPath` has html, URL, Path; `is2FAEnabled` has is2FA, Enabled.
 */
export function wordsOf(name: string): readonly string[] {
  return name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter((word) => word !== '')
}

/** `medical-records` */
export const kebabCase = (name: string): string => joinLower(name, '-')

/** `medical_records`; underscores at its ends stay, so that `_id`, `id_` and `id` are three columns. */
export function snakeCase(name: string): string {
  const [, before = '', , after = ''] = /^(_*)([^]*?)(_*)$/.exec(name) ?? []
  return before + joinLower(name, '_') + after
}

/** `medicalRecords` */
export function camelCase(name: string): string {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

/** `MedicalRecords`; a run of capitals is one word: `HTMLPage` is `HtmlPage`. */
export const pascalCase = (name: string): string => wordsOf(name).map((word) => capitalize(word.toLowerCase())).join('')

/** The first letter in upper case, the rest as it is. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const joinLower = (name: string, separator: string): string => wordsOf(name).map((word) => word.toLowerCase()).join(separator)
