declare module 'seedrandom/lib/alea.js' {
  /** Baagøe's Alea generator, keyed by a string. */
  export default function alea(seed: string): { (): number; int32(): number }
}
