import { defineCatalogue } from '@locus/diagnostics'

const inFile = 'The file is `seeds/<Entity>.json` beside the sources: an array with one object a row, whose members are those of a creation, in wire form, and the key.'

export const catalogue = defineCatalogue('model', {
  'sample-cycle': {
    severity: 'warning',
    message: "No sample rows for '{entity}': it needs a row of another entity first, which in the end needs a row of '{entity}'",
    explanation: 'Every row of this entity must refer to a row that must exist before it, in a circle: no first row can be made, by the samples or through the API. Make one of the relations on the way optional (`belongs_to T?`).',
  },
  'sample-none': {
    severity: 'warning',
    message: "No sample rows for '{entity}': no value was found that all its annotations allow",
    explanation: 'A required member has limits that no value was found for (a pattern and a length that exclude each other, for instance), or a required relation leads to an entity without rows. Rows of your own can stand in `seeds/<Entity>.json`.',
  },
  'seed-syntax': { severity: 'error', message: 'The seed file is no JSON: {reason}', explanation: inFile },
  'seed-form': { severity: 'error', message: 'A seed file holds an array of objects, one a row', explanation: inFile },
  'seed-entity': {
    severity: 'error',
    message: "There is no entity '{name}' that these seeds could be for",
    explanation: `The name of a seed file, without \`.json\`, is that of an entity, in the same case. ${inFile}`,
  },
  'seed-member': { severity: 'error', message: "Row {row}: '{entity}' has no member '{member}' that can be set", explanation: `A row holds what a creation may hold: fields, \`<relation>Id\`, \`<singular>Ids\` of the owner of links, and the key. What only the server sets is not among them. ${inFile}` },
  'seed-required': { severity: 'error', message: "Row {row}: '{member}' is missing", explanation: `A member that is neither optional nor a list and has no default stands in every row; a nullable one may be \`null\`. A reference to a composite key has all of its members or none. ${inFile}` },
  'seed-value': { severity: 'error', message: "Row {row}: '{member}' {reason}", explanation: `Values are in wire form (contract, section 9.5): 64-bit integers and decimals as text, a DateTime in UTC with a \`Z\`, and within the limits of the model. ${inFile}` },
  'seed-duplicate': { severity: 'error', message: "Row {row}: {members} exists already in row {other}", explanation: 'A key and every unique member, or unique reference, may stand in one row only.' },
  'seed-reference': { severity: 'error', message: "Row {row}: '{member}' refers to {target} {key}, which does not come before", explanation: 'A reference is the key of a row that exists when this one is written: of a seed file, or of the sample rows, whose keys are 1 to 25 where they are integers. Rows of one entity may refer to each other in any order, but not in a circle. Entities that refer to each other by optional relations can be filled in one direction only.' },
})
