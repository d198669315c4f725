import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw'
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw'
import bell from 'lucide-static/icons/bell-ring.svg?raw'
import bookOpen from 'lucide-static/icons/book-open.svg?raw'
import calendar from 'lucide-static/icons/calendar-days.svg?raw'
import chart from 'lucide-static/icons/chart-line.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import help from 'lucide-static/icons/circle-question-mark.svg?raw'
import coffee from 'lucide-static/icons/coffee.svg?raw'
import coins from 'lucide-static/icons/coins.svg?raw'
import dice from 'lucide-static/icons/dice-5.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import promise from 'lucide-static/icons/feather.svg?raw'
import flag from 'lucide-static/icons/flag.svg?raw'
import folder from 'lucide-static/icons/folder-open.svg?raw'
import handCoins from 'lucide-static/icons/hand-coins.svg?raw'
import handshake from 'lucide-static/icons/handshake.svg?raw'
import heart from 'lucide-static/icons/heart-handshake.svg?raw'
import hourglass from 'lucide-static/icons/hourglass.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import leave from 'lucide-static/icons/log-out.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import ask from 'lucide-static/icons/message-circle-question-mark.svg?raw'
import quote from 'lucide-static/icons/message-square-quote.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import newspaper from 'lucide-static/icons/newspaper.svg?raw'
import journal from 'lucide-static/icons/notebook-pen.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import pool from 'lucide-static/icons/piggy-bank.svg?raw'
import play from 'lucide-static/icons/play.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import redo from 'lucide-static/icons/redo-2.svg?raw'
import retry from 'lucide-static/icons/rotate-ccw.svg?raw'
import search from 'lucide-static/icons/search-check.svg?raw'
import send from 'lucide-static/icons/send.svg?raw'
import settings from 'lucide-static/icons/settings.svg?raw'
import share from 'lucide-static/icons/share-2.svg?raw'
import signature from 'lucide-static/icons/signature.svg?raw'
import skip from 'lucide-static/icons/skip-forward.svg?raw'
import sprout from 'lucide-static/icons/sprout.svg?raw'
import stamp from 'lucide-static/icons/stamp.svg?raw'
import stepBack from 'lucide-static/icons/step-back.svg?raw'
import stepOn from 'lucide-static/icons/step-forward.svg?raw'
import target from 'lucide-static/icons/target.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import trendDown from 'lucide-static/icons/trending-down.svg?raw'
import trendUp from 'lucide-static/icons/trending-up.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import vote from 'lucide-static/icons/vote.svg?raw'
import wallet from 'lucide-static/icons/wallet.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import type { VNode } from 'preact'

const ICONS = {
  help,
  arrowLeft,
  arrowRight,
  ask,
  pool,
  landmark,
  leave,
  vote,
  link,
  quote,
  sprout,
  heart,
  bell,
  signature,
  bookOpen,
  calendar,
  chart,
  check,
  chevronDown,
  chevronRight,
  close,
  coffee,
  coins,
  dice,
  download,
  flag,
  folder,
  handCoins,
  handshake,
  hourglass,
  info,
  journal,
  lock,
  map,
  minus,
  newspaper,
  pause,
  play,
  plus,
  promise,
  redo,
  retry,
  undo,
  search,
  send,
  settings,
  share,
  skip,
  stepBack,
  stepOn,
  stamp,
  target,
  trash,
  trendDown,
  trendUp,
  upload,
  users,
  wallet,
  warning,
}
export type IconName = keyof typeof ICONS

/** A line drawing beside words; never the only name of anything. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }): VNode => (
  <span
    class="icon"
    aria-hidden="true"
    style={{ '--icon': `${size}px` }}
    // The drawings are files of this build, never text from outside.
    dangerouslySetInnerHTML={{ __html: ICONS[name] }}
  />
)
