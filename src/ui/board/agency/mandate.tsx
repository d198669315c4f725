import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { lastMove, mandateAccount } from '../../account/mandate.ts'
import { Icon } from '../../parts/icon.tsx'
import { Meter } from '../../parts/notice.tsx'
import { Account, Why } from '../../parts/why.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { change, money, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

type Item = View['mine']['mandate'][number]

/** A figure of what is measured: sums of money as such, the rest as plain numbers. */
const measured = (measure: string, figure: number): string =>
  /^(reserves|spent|income|paid|funded)\(/.test(measure) ? money(figure) : number(figure)

/** How the score is read off what is measured. */
function Curve({ curve }: { curve: NonNullable<Item['curve']> }): VNode {
  return (
    <table class="account">
      <caption>{t('why:mandate.curve')}</caption>
      <tbody>
        {curve.points.map(({ at, score }) => (
          <tr key={at}>
            <th scope="row">{t('why:mandate.at', { figure: measured(curve.measure, at) })}</th>
            <td class="num">{number(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What made a score: where it began and what each quarter moved, then how it is worked out. */
function Made({ item }: { item: Item }): VNode {
  const { view, events } = useTable()
  const { began, terms } = mandateAccount(events.value, item.id)
  const { curve } = item
  return (
    <>
      <p {...asWritten()}>{item.text}</p>
      <Account
        title={item.title}
        rows={[
          { words: t('why:start'), figure: number(began) },
          ...terms.map(({ round, by }) => ({ words: whenOf(view.value, round), figure: change(by) })),
        ]}
        total={number(item.score)}
      />
      {curve && <Curve curve={curve} />}
      <p class="fine soft">
        {curve !== null &&
          (curve.figure === null
            ? t('why:mandate.unseen')
            : t('why:mandate.figure', { figure: measured(curve.measure, curve.figure) }))}{' '}
        {t('why:mandate.weight', { weight: item.weight })}
      </p>
      {curve && (
        <p class="fine soft">
          {t('why:model.written')}{' '}
          <code class="equation" translate={false} {...asWritten()}>
            {curve.measure}
          </code>
        </p>
      )}
    </>
  )
}

/** By how much the last outturn moved a score. */
function Moved({ item }: { item: Item }): VNode | null {
  const { events } = useTable()
  const move = lastMove(events.value, item.id)
  if (!move || move.from === move.to) return null
  const by = move.to - move.from
  return (
    <span class="fine mandate-move" data-tone={by > 0 ? 'good' : 'bad'}>
      <Icon name={by > 0 ? 'trendUp' : 'trendDown'} size={13} />
      <span class="unseen">{t('board:mandate.moved')} </span>
      {change(by)}
    </span>
  )
}

/** What I am judged by, and how I stand. */
export function Mandate({ about = false }: { about?: boolean }): VNode {
  const { view } = useTable()
  return (
    <div class="judged">
      <p class="mandate-each fine soft">{t('board:mandate.each')}</p>
      <ul class="mandate">
        {view.value.mine.mandate.map((item) => {
          const score = number(item.score)
          return (
            <li key={item.id}>
              <div class="mandate-head">
                <span>
                  {item.kind === 'private' && <Icon name="lock" size={13} />}{' '}
                  <span {...asWritten()}>{item.title}</span>
                </span>
                <span class="num">
                  <Moved item={item} />{' '}
                  <Why title={item.title} value={score} terms={['mandate']}>
                    {() => <Made item={item} />}
                  </Why>
                </span>
              </div>
              <Meter value={item.score} label={t('board:mandate.score', { title: item.title, score })} />
              {about && (
                <p class="fine soft">
                  <span {...asWritten()}>{item.text}</span>{' '}
                  {item.kind === 'private' ? t('board:mandate.private') : ''}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
