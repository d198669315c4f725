import type { VNode } from 'preact'
import type { Findings, MoneyLink, MoneyNode } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { namedOf, roleOf, shortOf } from '../lore.ts'
import { money, moneyShort } from '../words/format.ts'
import { programmeName } from './names.ts'
import { Chapter } from './parts/chapter.tsx'
import { Scroller } from './parts/scroller.tsx'
import { Shape } from './parts/shape.tsx'
import { Behind } from './parts/table.tsx'
import { useWidth } from './parts/width.ts'
import { Pockets } from './pockets.tsx'
import { BAR, layout, type Placed, type Ribbon } from './sankey.ts'
import { say } from './words/index.ts'

/** Narrower than this the picture keeps its size and is scrolled. */
const LEAST = 640

function stopName(view: View, { stop }: MoneyNode): string {
  if (stop.of === 'programme') return programmeName(view, stop.id)
  if (stop.of === 'receiver') return say('money.stop.receiver', { seat: namedOf(view, stop.id) })
  if (stop.of === 'payer') return shortOf(view, stop.id)
  return say(`money.stop.${stop.of}`)
}

const tone = (link: MoneyLink): string =>
  link.to === 'abortive' || link.to === 'assurance' ? 'lost' : link.payer === null ? 'spent' : 'paid'

const RibbonPath = ({ view, ribbon }: { view: View; ribbon: Ribbon }): VNode => (
  <path
    class="ribbon"
    data-tone={tone(ribbon.link)}
    {...(ribbon.link.payer === null ? {} : { 'data-role': roleOf(view, ribbon.link.payer) })}
    d={ribbon.path}
  />
)

/** A stop: its bar, and its name and amount beside it, on the side with room; in one line where many stand in a column. */
function StopMark({ view, placed }: { view: View; placed: Placed }): VNode {
  const { node, x, y, height } = placed
  const { stop, column } = node
  const role = 'id' in stop && stop.of !== 'programme' ? roleOf(view, stop.id) : null
  const lost = stop.of === 'abortive' || stop.of === 'assurance'
  const room = role === null ? 8 : 23
  const side = column === 0 ? x - room : x + BAR + room
  const middle = y + height / 2
  return (
    <g {...(role === null ? {} : { 'data-role': role })}>
      <rect
        class="stop"
        data-lost={lost}
        data-plain={role === null}
        x={x}
        y={y}
        width={BAR}
        height={height}
        rx="1.5"
      />
      {role !== null && <Shape role={role} x={column === 0 ? x - 12 : x + BAR + 12} y={middle} area={90} />}
      <text
        class="stop-name"
        x={side}
        y={column === 1 ? middle + 4 : middle - 2}
        text-anchor={column === 0 ? 'end' : 'start'}
      >
        {stopName(view, node)}
        {column === 1 && (
          <tspan class="stop-amount" dx="6">
            {moneyShort(node.amount)}
          </tspan>
        )}
      </text>
      {column !== 1 && (
        <text class="stop-amount" x={side} y={middle + 13} text-anchor={column === 0 ? 'end' : 'start'}>
          {moneyShort(node.amount)}
        </text>
      )}
    </g>
  )
}

/** About how wide a letter of a name is, and what stands between it and its bar. In px. */
const LETTER = 7.6
const BESIDE = 30

/** Room at both sides for the longest names that stand there. */
function marginsFor(view: View, nodes: readonly MoneyNode[]): { left: number; right: number } {
  const room = (column: number, least: number): number =>
    Math.max(
      least,
      ...nodes
        .filter((node) => node.column === column)
        .map((node) => Math.ceil(stopName(view, node).length * LETTER) + BESIDE),
    )
  return { left: room(0, 118), right: room(2, 128) }
}

function Flows({ view, found }: { view: View; found: Findings }): VNode {
  const [ref, shown] = useWidth<HTMLDivElement>(760)
  const { nodes, links, joint, abortive, assurance } = found.money
  const width = Math.max(LEAST, shown)
  const { left, right } = marginsFor(view, nodes)
  const sankey = layout(nodes, links, { width, left, right })
  const label = say('money.label', {
    joint: money(joint),
    abortive: money(abortive),
    assurance: money(assurance),
  })
  return (
    <div ref={ref}>
      <Scroller label={say('money.scroller')}>
        <svg
          class="flows"
          viewBox={`0 0 ${width} ${sankey.height + 26}`}
          width={width}
          height={sankey.height + 26}
          role="img"
          aria-label={label}
        >
          <g class="flows-head">
            <text x={left} y="12" text-anchor="end">
              {say('money.column.paid')}
            </text>
            <text x={left + (width - left - right) * 0.47} y="12">
              {say('money.column.into')}
            </text>
            <text x={width - right - BAR} y="12">
              {say('money.column.came')}
            </text>
          </g>
          <g transform="translate(0 26)">
            {sankey.ribbons.map((ribbon) => (
              <RibbonPath key={`${ribbon.link.from}>${ribbon.link.to}`} view={view} ribbon={ribbon} />
            ))}
            {sankey.nodes.map((placed) => (
              <StopMark key={placed.node.key} view={view} placed={placed} />
            ))}
          </g>
        </svg>
      </Scroller>
    </div>
  )
}

function notesOf(found: Findings): string[] {
  const { abortive, assurance } = found.money
  return [
    ...(abortive > 0 ? [say('money.note.abortive', { amount: moneyShort(abortive) })] : []),
    ...(assurance > 0 ? [say('money.note.assurance', { amount: moneyShort(assurance) })] : []),
  ]
}

/** Money across pockets: what was paid into others' pockets and joint work, and who stood to gain by it. */
export function MoneyChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { nodes, links, joint, pockets, abortive, assurance } = found.money
  const named = new Map(nodes.map((node) => [node.key, stopName(view, node)]))
  const mine = pockets.find((pocket) => pocket.to === view.viewer)
  const says =
    joint === 0
      ? say('money.says.none')
      : say('money.says', {
          joint: moneyShort(joint),
          mine: moneyShort(mine?.paid ?? 0),
          lost: moneyShort(abortive + assurance),
        })
  return (
    <Chapter id="money" says={says} notes={notesOf(found)}>
      {joint > 0 && links.length > 0 && <Flows view={view} found={found} />}
      <Pockets view={view} pockets={pockets} />
      <Behind
        caption={say('money.table')}
        head={[say('money.table.from'), say('money.table.to'), say('money.table.amount')]}
        rows={links.map((link) => [named.get(link.from) ?? '', named.get(link.to) ?? '', money(link.amount)])}
      />
    </Chapter>
  )
}
