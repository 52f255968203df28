import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Row } from './figures.ts';
import type { Lang } from './readReport.ts';
import { figureWords } from './words.ts';

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const WIDTH = 1_100;
const BAR_HEIGHT = 22;
const MOST_BARS = 20;
const DAY = 86_400_000;
const WIDEST_BAR = 24;

/** Draws accepted cases and those settled on the spot, by day, as SVG. */
export const drawDays = (rows: readonly Row[], lang: Lang): string =>
  draw(320, {
    legend: { top: 0 },
    grid: { left: 56, right: 24, top: 36, bottom: 56 },
    // a day without a row leaves a gap, and a long period shows few labels
    xAxis: {
      type: 'time',
      minInterval: DAY,
      boundaryGap: ['2%', '2%'],
      axisLabel: { formatter: '{yyyy}-{MM}-{dd}', hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1 },
    series: [
      dailySeries('bar', figureWords.accepted[lang], '#9db8c9', rows, 'accepted'),
      dailySeries('line', figureWords.completedOnSpot[lang], '#b8432f', rows, 'completedOnSpot'),
    ],
  });

/** Draws the parts of a district with the most cases, longest bar first, as SVG. */
export const drawParts = (rows: readonly Row[], lang: Lang): string => {
  // reversed: the category axis starts at the bottom
  const most = rows
    .toSorted((a, b) => b.accepted - a.accepted)
    .slice(0, MOST_BARS)
    .reverse();
  return draw(most.length * BAR_HEIGHT + 60, {
    legend: { top: 0 },
    grid: { left: 220, right: 48, top: 32, bottom: 24 },
    xAxis: { type: 'value' },
    yAxis: {
      type: 'category',
      data: most.map(({ label }) => label),
      axisLabel: { width: 200, overflow: 'truncate', interval: 0 },
    },
    series: [
      series('bar', figureWords.accepted[lang], '#9db8c9', most, 'accepted'),
      series('bar', figureWords.completedOnSpot[lang], '#b8432f', most, 'completedOnSpot'),
    ],
  });
};

const series = (
  type: 'bar' | 'line',
  name: string,
  color: string,
  rows: readonly Row[],
  figure: 'accepted' | 'completedOnSpot',
) => ({ type, name, itemStyle: { color }, data: rows.map((row) => row[figure]) });

const dailySeries = (
  type: 'bar' | 'line',
  name: string,
  color: string,
  rows: readonly Row[],
  figure: 'accepted' | 'completedOnSpot',
) => ({
  type,
  name,
  itemStyle: { color },
  ...(type === 'bar' && { barMaxWidth: WIDEST_BAR }),
  data: rows.map((row) => [row.key, row[figure]]),
});

const draw = (height: number, option: object): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'sans-serif' }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};
