import { html } from 'lit'
import type { MeasuredPoint, MeasuredSeries } from '../../../shared/schema/measures.ts'
import { dayAndMonth, timeOfDay } from '../../text/dates.ts'
import { measuredWords } from '../../words/measured-words.ts'
import { locale } from '../../words/words.ts'
import './time-chart.ts'

/** The two charts of a period: how long visitors waited, and how many came. */
export function seriesCharts({ grain, points }: MeasuredSeries, zone: string) {
  const { charts } = measuredWords
  const places = points.map(({ t }) => (grain === 'hour' ? timeOfDay(t, locale, zone) : dayAndMonth(t, locale, zone)))
  const of = (name: Exclude<keyof MeasuredPoint, 't'>) => points.map((point) => point[name])
  const place = { hour: charts.byHour, day: charts.byDay, week: charts.byWeek }[grain]
  return html`<time-chart
      heading=${charts.waits}
      place=${place}
      .data=${{
        unit: 'seconds',
        places,
        rows: [
          { label: charts.median, kind: 'line', colour: '--wa-color-brand-fill-loud', values: of('p50') },
          { label: charts.p90, kind: 'band', colour: '--wa-color-brand-fill-loud', values: of('p90') },
        ],
      }}
    ></time-chart>
    <time-chart
      heading=${charts.volumes}
      place=${place}
      .data=${{
        unit: 'number',
        places,
        rows: [
          { label: charts.entered, kind: 'bar', colour: '--wa-color-text-quiet', values: of('entered') },
          { label: charts.answered, kind: 'bar', colour: '--wa-color-brand-fill-loud', values: of('answered') },
          { label: charts.abandoned, kind: 'bar', colour: '--wa-color-danger-fill-loud', values: of('abandoned') },
        ],
      }}
    ></time-chart>`
}
