/** A point of the earth, in degrees (WGS 84). */
export interface Geo {
  latitude: number;
  longitude: number;
}

/** Whether a point can be on the earth: NaN is within nothing, and a text is no number. */
export function isOnEarth({ latitude, longitude }: Geo): boolean {
  return isWithin(latitude, 90) && isWithin(longitude, 180);
}

const isWithin = (degrees: unknown, most: number) =>
  typeof degrees === "number" && Math.abs(degrees) <= most;
