/** The version of this package; a test compares it with package.json. */
export const version = '0.1.0'
/** The scope of all packages, in one place. */
export const scope = '@locus'
