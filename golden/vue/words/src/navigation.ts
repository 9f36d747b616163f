import type { AnyEntity } from '@/api/screens'
import { any } from '@/features/anies/any'
import { api } from '@/features/apis/api'
import { assets } from '@/features/assets/assets'
import { base } from '@/features/bases/base'
import { orderItem } from '@/features/capital-order-items/orderItem'
import { class_ } from '@/features/classes/class'
import { column } from '@/features/columns/column'
import { component } from '@/features/components/component'
import { con } from '@/features/cons/con_'
import { date } from '@/features/dates/date'
import { default_ } from '@/features/defaults/default'
import { entity_ } from '@/features/entities/entity'
import { error } from '@/features/errors/error'
import { field_ } from '@/features/fields/field'
import { folderPage } from '@/features/folder-pages/folderPage'
import { folder } from '@/features/folders/folder'
import { function_ } from '@/features/functions/function'
import { group } from '@/features/groups/group'
import { health } from '@/features/health/health'
import { import_ } from '@/features/imports/import'
import { list } from '@/features/lists/list'
import { main } from '@/features/mains/main'
import { map } from '@/features/maps/map'
import { meeting } from '@/features/meetings/meeting'
import { model } from '@/features/models/model'
import { new_ } from '@/features/new-ones/new'
import { news } from '@/features/news/news'
import { object } from '@/features/objects/object'
import { child } from '@/features/offspring/child'
import { orderItem_3 } from '@/features/order-items-too/orderItem_3'
import { orderItem_2 } from '@/features/order-items/orderItem_2'
import { order } from '@/features/orders/order'
import { pageTable } from '@/features/page-tables/pageTable'
import { page } from '@/features/pages/page'
import { problem } from '@/features/problems/problem'
import { promise } from '@/features/promises/promise'
import { query_ } from '@/features/queries/query'
import { request } from '@/features/requests/request'
import { response } from '@/features/responses/response'
import { router } from '@/features/routers/router'
import { select } from '@/features/selects/select'
import { session } from '@/features/sessions/session'
import { sheep } from '@/features/sheep/sheep'
import { symbol } from '@/features/symbols/symbol'
import { table } from '@/features/tables/table'
import { template } from '@/features/templates/template'
import { time } from '@/features/times/time'
import { transition } from '@/features/transitions/transition'
import { type_ } from '@/features/types/type'
import { userCreate } from '@/features/user-creates/userCreate'
import { userPage } from '@/features/user-pages/userPage'
import { user } from '@/features/users/user'

/** The entities in the order of the navigation and of the home page. */
export const navigation: readonly AnyEntity[] = [
  class_,
  function_,
  select,
  component,
  page,
  problem,
  base,
  session,
  query_,
  router,
  request,
  response,
  model,
  field_,
  entity_,
  object,
  promise,
  map,
  error,
  symbol,
  date,
  time,
  table,
  user,
  group,
  order,
  import_,
  default_,
  list,
  type_,
  any,
  column,
  main,
  health,
  con,
  new_,
  api,
  assets,
  template,
  transition,
  userCreate,
  userPage,
  meeting,
  orderItem_2,
  orderItem_3,
  orderItem,
  pageTable,
  folder,
  folderPage,
  sheep,
  news,
  child,
]
