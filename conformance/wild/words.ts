/** Words that mean something to what is generated: Python, SQL, TypeScript, Vue, HTML, the libraries, the contract. */
const reserved = `class def None True self cls import from lambda yield async await with is not and or in pass global match case type print id_ str int float list dict set bool
  select order group user table where default check column constraint primary references values union limit offset desc index key null grant all any rowid oid
  export function var let const new delete this typeof void enum interface never undefined NaN arguments eval package static public
  constructor toString valueOf hasOwnProperty then length name prototype toJSON
  props emit slots slot ref template style script href value model attrs el data computed watch is_ innerHTML onclick hidden title label disabled form input
  metadata registry query session model_config model_fields model_dump copy json validate schema construct fields mapper versionId __table__ __mapper__
  page pageSize sort expand items total version_ errors pointer status eq has isNull body request response prefix settings app main
  Field BaseModel Optional Decimal datetime date time uuid UUID Enum Annotated Literal`.split(/\s+/)

const plain = `amount code price notes email quantity startsAt endsOn weight_kg firstName last_name isActive is_active total count color website phone address city zip birthday description
  reference state kind rank rating stock summary content position level score source target remarks duration opening_time`.split(/\s+/)

const odd = ['a', 'x', 'I', 'N', 'x1', 'x2y', 'a1b2', 'htmlURL', 'HTMLUrl', 'URLs', 'is2FAEnabled', 'ID', 'Id', 'iD', 'trailing_', 'double__under', '_private', '__dunder__', '_', '__', '_1', 'ALL_CAPS', 'Pascal', 'PascalCase', 'mIxEd', 'aB', 'a_b', 'A_B', 'ab', 'created_at', 'updated_at', 'CreatedAt',
  'averyveryverylongnameofamemberthatgoesonandonuntilsixtybytesareful', 'anotherExtremelyLongNameOfAMemberWithManyWordsInItThatIsCutInTheDatabase']

export const memberNames: readonly string[] = [...plain, ...plain, ...reserved, ...odd]
export const plainMembers: readonly string[] = plain

const nouns = `Customer Invoice Product Category Ticket Project Employee Warehouse Shipment Lesson Recipe Ingredient Author Book Review Vehicle Room Booking Sensor Measurement Contract Address Payment Account`.split(' ')
const plurals = ['Sheep', 'Equipment', 'News', 'Series', 'Information', 'Fish', 'Children', 'Data', 'Media', 'Criterion', 'Orders', 'Person', 'Status', 'Bus', 'Box', 'City', 'Quiz', 'Leaf', 'Ox', 'Analysis', 'Photo', 'Hero', 'Address2']
const taken = `Class Import None Object Function Select Table User Group Order Model Base Error Date Map Set Promise Array Component Link Route Router Page Entity Field Enum Session Query Request Response Settings Main App Health
  Problem Change Key Type Any List Dict Optional Decimal Column Integer String_ Text_ Relationship Screen Form Home Detail Toast Theme Locale Symbol Number Boolean Window Document Event Element Node Test Index Store Filter Template Option Module Default New_ Edit_ Api_ Alembic Migration Version Resource Contract_ Row Sample Seed Schema`.split(/\s+/)
const oddEntities = ['person', 'lineItem', 'line_item', 'LINE_ENTRY', 'A', 'x', 'Z9', 'Area51', 'X2Y3', 'HTTPServer', 'HttpServer', 'httpServer', 'IOError', 'iPhone', 'Post', 'post', 'Post_2', 'post2', 'Foo_Bar', 'FooBar', '_Hidden', 'Trailing_', 'OAuth2Token', 'class', 'table', 'default', 'import', 'NULL']

export const entityNames: readonly string[] = [...nouns, ...nouns, ...plurals, ...taken, ...oddEntities]

/** Texts that people see. */
export const texts: readonly string[] = [
  'Simple words', 'Größe in Metern (ca.)', "it's quoted", 'say "hello"', '`ticks` and ${code}', '{{ mustache }}', '{braces} and {0}', '</script><b>bold</b>', '100 % | pipe', '@:linked.key @.lower:x', 'emoji 🦊👩‍🚀', 'back\\slash \\n \\u0041', '日本語のラベル',
  '#hash # comment', '-- sql; DROP', '*/ end /* begin', '"""', "'''", 'trailing backslash \\\\', '%s %(name)s %', '  padded  ', 'a', '0', 'true', 'null', 'a very long label that goes on and on so that no line of a generated file can hold it without being broken somewhere', 'two\nlines', 'tab\there', 'مرحبا', '&amp; &lt;', '<!-- -->', '[link](url) *bold* _it_', '$& $1 $$',
]

/** Values of enums: words, and texts of every kind. */
export const choices: readonly string[] = ['red', 'green', 'blue', 'DRAFT', 'PUBLISHED', 'in progress', 'in_progress', 'in-progress', 'InProgress', 'A', 'a', '1', '1.5', '-', '+', ' ', 'ä', 'Ä', 'a,b', 'a b', "o'clock", 'x"y', '{x}', '{{x}}', '@x', '|', '</b>', '%', '🦊', 'None', 'null', 'true', 'class', 'name', 'value', '__init__', 'mro', 'other', 'value_1', 'self', 'a.b', 'a/b', '#1', 'toString']

/** Patterns of the portable subset with a text that each finds. */
export const patterns: readonly { readonly pattern: string; readonly text: string }[] = [
  { pattern: '^[A-Z]{2}-[0-9]{4}$', text: 'AB-1234' }, { pattern: '^[a-z]+(?:-[a-z]+)*$', text: 'one-two' }, { pattern: '[0-9]', text: 'a1' }, { pattern: '^\\+?[0-9 ()/-]{3,20}$', text: '+49 30 1234' },
  { pattern: '^(?:yes|no|maybe)$', text: 'no' }, { pattern: '^.{1,3}$', text: 'äb' }, { pattern: '^\\$[0-9]+\\.[0-9]{2}$', text: '$1.50' }, { pattern: '^[^<>"\'`{}]*$', text: 'plain' }, { pattern: '^#[0-9a-fA-F]{6}$', text: '#A1b2C3' },
  { pattern: '^[ÄÖÜäöüß]+$', text: 'äöü' }, { pattern: '^/[a-z/]*$', text: '/a/b' }, { pattern: 'x|y', text: 'ay' }, { pattern: '^$|^[a-z]{5}$', text: 'abcde' }, { pattern: '^[\\u0041-\\u005A]+\\t?$', text: 'ABC' },
]

/** Columns that need care in SQL. */
export const columns: readonly string[] = ['select', 'order', 'Group', 'with space', 'per%cent', 'per%%cent', 'co:lon', 'Ünïcode', "apo'strophe", 'semi;colon', 'paren(s)', 'dot.ted', 'UPPER', '1st', 'back\\slash', '{brace}', 'a-b', '?', '$1', '[x]', '`tick`', '🦊']

export const appNames: readonly string[] = ['Wild', 'Corner Shop', "O'Reilly & Söhne", '</title><b>', '{{ app }}', '123', 'class', '🦊', 'A "quoted" name', 'back\\slash', '日本', 'x', 'Test', 'App', 'pytest', 'a-very-long-name-of-an-application-that-nobody-would-write-on-a-button-or-in-a-title', '${HOME}', '%s']

/** A text as the language writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`
