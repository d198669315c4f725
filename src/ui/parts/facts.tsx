import type { VNode } from 'preact'

/** Facts of something, each with its name before it. */
export const Facts = ({ facts }: { facts: readonly (readonly [name: string, words: string])[] }): VNode => (
  <dl class="facts-list small">
    {facts.map(([name, words]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)
