import type { AppView } from '../subject.ts'

/** The smallest app that there is. Settings must be computable for it: names of helpers are learnt so. */
export const sampleApp: AppView = {
  id: 'app',
  name: 'App',
  slug: 'app',
  entities: [],
  design: { themes: [], typography: { weights: [], others: [] }, spacing: [], radii: [], shadows: [] },
  tokens: { themes: [], fontFamily: 'system-ui', baseSize: '100%', weights: [], spacing: [], radii: [], shadows: [] },
}
