import { goldenTest } from '@locus/testing'

goldenTest({
  package: new URL('..', import.meta.url),
  golden: new URL('../../../golden/', import.meta.url),
  specs: ['minimal', { name: 'shop', folder: new URL('../../../examples/shop/', import.meta.url) }, 'clinic', 'everything', 'hostile', 'words'],
})
