/** Geometry of the S-curve, apart from its drawing: months to positions, points of each line. */

/** `2026-02` as a number of months, so that months can be subtracted. */
export function monthIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Position of a day counted in months from the beginning of `first`: the 16th of the first month is about 0.5. */
export function dayPosition(first: string, iso: string): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return monthIndex(iso) - monthIndex(first) + (Number(iso.slice(8, 10)) - 1) / length;
}

export interface Point {
  x: number;
  y: number;
}

/** A cumulated line: nothing at the start, then each month's total at its end. */
export function cumulated(values: readonly (number | null)[]): Point[] {
  const points: Point[] = [{ x: 0, y: 0 }];
  values.forEach((value, index) => {
    if (value !== null) points.push({ x: index + 1, y: value });
  });
  return points;
}

/** The forecast goes on from the last realised point. */
export function continued(realised: readonly Point[], forecast: readonly (number | null)[]): Point[] {
  const last = realised[realised.length - 1];
  const points: Point[] = last ? [last] : [];
  forecast.forEach((value, index) => {
    if (value !== null && (!last || index + 1 > last.x)) points.push({ x: index + 1, y: value });
  });
  return points;
}

/** Height of a line at a position, between its points; null outside of them. */
export function heightAt(points: readonly Point[], x: number): number | null {
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to && x >= from.x && x <= to.x) {
      return to.x === from.x ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    }
  }
  return null;
}
