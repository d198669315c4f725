import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { opened, shortOf } from '../../../lore.ts'
import { Choice } from '../../../parts/field.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'

/** Bringing two other agencies together. */
export function BrokerDialog(): VNode {
  const { view, options } = useTable()
  const option = opened(options.value, 'broker')[0]
  const [pair, setPair] = useState<string>()
  const pairs = (option?.between ?? []).flatMap((a, at, all) =>
    all.slice(at + 1).map((b) => ({ id: `${a} ${b}`, a, b })),
  )
  const chosen = pairs.find((one) => one.id === pair)
  const { broker_trust, broker_weight } = view.value.rules.leadership
  return (
    <ActForm
      title={t('board:broker.title')}
      kicker={t('board:act.broker')}
      hint={t('board:broker.hint', { trust: broker_trust, weight: broker_weight / 10 })}
      attention={option?.attention ?? 0}
      button={t('board:broker.button')}
      action={chosen && { type: 'broker', between: [chosen.a, chosen.b] }}
    >
      <Choice
        legend={t('board:broker.whom')}
        name="broker-pair"
        value={pair}
        choices={pairs.map(({ id, a, b }) => ({
          value: id,
          label: t('board:broker.pair', { a: shortOf(view.value, a), b: shortOf(view.value, b) }),
          off: option?.done.some((one) => one.includes(a) && one.includes(b)) === true,
        }))}
        onChange={setPair}
      />
    </ActForm>
  )
}
