/** The performance score of a person over a quarter (contract of the measures, section 3). */
import { z95 } from './interval.ts'
import { sumOf } from './ratio.ts'

/** One component: a measure of the person, and how it becomes points. `value`, `floor`, `target`, `team`, `se` in its unit. */
export interface ScoreComponent {
  weight: number
  /** Null: no data. */
  value: number | null
  n: number
  /** Below so many it is left out. */
  minimum: number
  /** Worth 0 points; above the target where less is better. */
  floor: number
  /** Worth 100 points. */
  target: number
  team: number
  /** How many of the team's count beside the person's own. */
  prior: number
  /** Standard error of the value. */
  se: number
}

/** 0 to 100 with its 95 % interval; null when the person is not rated. */
export interface PerformanceScore {
  score: number | null
  low: number | null
  high: number | null
  /** The share of the weight that has enough data. */
  coverage: number
}

/**
 * Each component with enough data is shrunk to the team by n ÷ (n + prior), mapped floor → 0, target → 100, clipped,
 * and weighted with the weights renormalised. Not rated below `minimumHandled` episodes or `minimumWeight` of coverage.
 */
export function performanceScore(
  components: readonly ScoreComponent[],
  { handled, minimumHandled, minimumWeight }: { handled: number; minimumHandled: number; minimumWeight: number },
): PerformanceScore {
  const counted = components.filter((component) => component.value !== null && component.n >= component.minimum)
  const covered = sumOf(counted.map((component) => component.weight))
  const whole = sumOf(components.map((component) => component.weight))
  const coverage = whole === 0 ? 0 : covered / whole
  if (handled < minimumHandled || covered === 0 || coverage < minimumWeight) {
    return { score: null, low: null, high: null, coverage }
  }
  const score = sumOf(counted.map((component) => (component.weight / covered) * pointsOf(component)))
  const variance = sumOf(counted.map((component) => ((component.weight / covered) * errorOf(component)) ** 2))
  const half = z95 * Math.sqrt(variance)
  return { score, low: Math.max(0, score - half), high: Math.min(100, score + half), coverage }
}

function trust({ n, prior }: ScoreComponent): number {
  return n + prior === 0 ? 0 : n / (n + prior)
}

function pointsOf(component: ScoreComponent): number {
  const shrunk = component.team + trust(component) * (component.value! - component.team)
  const points = (100 * (shrunk - component.floor)) / (component.target - component.floor)
  return Math.min(100, Math.max(0, points))
}

/** The standard error of the points. */
function errorOf(component: ScoreComponent): number {
  return (100 * component.se * trust(component)) / Math.abs(component.target - component.floor)
}
