import type { AnyEntity } from '@/api/screens'
import { badge } from '@/features/badges/badge'
import { bare } from '@/features/bares/bare'
import { bigIntCase } from '@/features/big-int-cases/bigIntCase'
import { bin } from '@/features/bins/bin'
import { booleanCase } from '@/features/boolean-cases/booleanCase'
import { chain } from '@/features/chains/chain'
import { dateCase } from '@/features/date-cases/dateCase'
import { dateTimeCase } from '@/features/date-time-cases/dateTimeCase'
import { decimalCase } from '@/features/decimal-cases/decimalCase'
import { device } from '@/features/devices/device'
import { emailCase } from '@/features/email-cases/emailCase'
import { enumCase } from '@/features/enum-cases/enumCase'
import { floatCase } from '@/features/float-cases/floatCase'
import { folderFile } from '@/features/folder-files/folderFile'
import { folder } from '@/features/folders/folder'
import { hidden } from '@/features/hidden-things/hidden'
import { hub } from '@/features/hubs/hub'
import { integerCase } from '@/features/integer-cases/integerCase'
import { jsonCase } from '@/features/json-cases/jsonCase'
import { mark } from '@/features/marks/mark'
import { module } from '@/features/modules/module'
import { oldName } from '@/features/old-names/oldName'
import { ownMembers } from '@/features/own-memberships/ownMembers'
import { player } from '@/features/players/player'
import { position } from '@/features/positions/position'
import { renamedKey } from '@/features/renamed-keys/renamedKey'
import { renamedMembers } from '@/features/renamed-ones/renamedMembers'
import { renamedTag } from '@/features/renamed-tags/renamedTag'
import { seal } from '@/features/seals/seal'
import { slot } from '@/features/slots/slot'
import { spoke } from '@/features/spokes/spoke'
import { stamp } from '@/features/stamps/stamp'
import { strictNote } from '@/features/strict-notes/strictNote'
import { stringCase } from '@/features/string-cases/stringCase'
import { team } from '@/features/teams/team'
import { textCase } from '@/features/text-cases/textCase'
import { timeCase } from '@/features/time-cases/timeCase'
import { token } from '@/features/tokens/token'
import { urlCase } from '@/features/url-cases/urlCase'
import { uuidCase } from '@/features/uuid-cases/uuidCase'
import { warehouse } from '@/features/warehouses/warehouse'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [
  warehouse,
  bin,
  module,
  device,
  position,
  slot,
  ownMembers,
  renamedMembers,
  renamedTag,
  renamedKey,
  strictNote,
  oldName,
  hub,
  spoke,
  token,
  badge,
  stamp,
  bare,
  seal,
  hidden,
  mark,
  folder,
  folderFile,
  chain,
  team,
  player,
  stringCase,
  textCase,
  integerCase,
  bigIntCase,
  floatCase,
  decimalCase,
  booleanCase,
  dateTimeCase,
  dateCase,
  timeCase,
  uuidCase,
  emailCase,
  urlCase,
  jsonCase,
  enumCase,
]
