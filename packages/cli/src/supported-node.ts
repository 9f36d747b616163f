/** As `engines` of package.json says; a test compares them. */
export const supported = '^24.15 || >=26'

export function isSupported(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  return (major === 24 && minor >= 15) || major >= 26
}
