/** A point on Earth, in degrees (WGS 84). */
export interface Geo {
  latitude: number;
  longitude: number;
}

/** Whether a point is on Earth. Neither NaN nor a string is within the bounds. */
export function isOnEarth({ latitude, longitude }: Geo): boolean {
  return isWithin(latitude, 90) && isWithin(longitude, 180);
}

const isWithin = (degrees: unknown, most: number) =>
  typeof degrees === "number" && Math.abs(degrees) <= most;
