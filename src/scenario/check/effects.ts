import type { EffectData, ScenarioData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { quoted } from '../nearest.ts'
import type { Desk } from './desk.ts'

/** Every effect of a scenario with where it stands. */
function effectsOf(data: ScenarioData): { effect: EffectData; path: Path }[] {
  const listed = (effects: readonly EffectData[], path: Path) =>
    effects.map((effect, i) => ({ effect, path: [...path, i] }))
  return [
    ...data.programmes.flatMap((p, i) => listed(p.dropout, ['programmes', i, 'dropout'])),
    ...data.deck.events.flatMap((e, i) => listed(e.effects, ['deck', 'events', i, 'effects'])),
    ...data.story.acts.flatMap((a, i) => listed(a.enter, ['story', 'acts', i, 'enter'])),
  ]
}

/** What effects name, and that a card waits for the story if and only if an effect deals it. */
export function checkEffects(desk: Desk): void {
  const dealt = new Set<string>()
  for (const { effect, path } of effectsOf(desk.data)) {
    checkEffect(desk, effect, path)
    if (effect.do === 'card') dealt.add(effect.id)
  }
  if (desk.report.isMended(['story']) || desk.report.isMended(['deck'])) return
  desk.data.cards.forEach((card, i) => {
    if ('story' in card.deal && !dealt.has(card.id))
      desk.report.at(
        ['cards', i, 'deal'],
        `the card ${quoted(card.id)} waits for the story, but nothing deals it; add an effect do: card with its id`,
      )
  })
}

function checkEffect(desk: Desk, effect: EffectData, path: Path): void {
  if (effect.do === 'parameter' || effect.do === 'stock')
    desk.changeable(effect.do, effect.name, effect.in, path)
  else if (effect.do === 'money') desk.known('seat', effect.seat, [...path, 'seat'])
  else if (effect.do === 'programme') desk.known('programme', effect.id, [...path, 'id'])
  else if (effect.do === 'card') checkDealing(desk, effect.id, [...path, 'id'])
  else if (effect.do === 'trust') desk.known('seat', effect.of, [...path, 'of'])
}

function checkDealing(desk: Desk, id: string, path: Path): void {
  desk.known('card', id, path)
  const index = desk.data.cards.findIndex((card) => card.id === id)
  const card = desk.data.cards[index]
  if (card && !('story' in card.deal) && !desk.report.isMended(['cards', index, 'deal']))
    desk.report.at(
      path,
      `the card ${quoted(id)} is dealt by itself; give it deal: {story: true} or leave this effect out`,
    )
}
