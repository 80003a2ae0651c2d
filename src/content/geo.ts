/** A point of the earth, in degrees (WGS 84). */
export interface Geo {
  latitude: number;
  longitude: number;
}

/** Whether a point can be on the earth: NaN is within nothing. */
export function isOnEarth({ latitude, longitude }: Geo): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}
