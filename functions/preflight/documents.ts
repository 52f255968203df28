/** Reads the registry of a district, whether or not it has been imported. */
export const DISTRICT_DOCUMENT =
  'query PreflightDistrict($district: ID!) { district(code: $district) { code name calendar { publishedUntil } } }';

/** Reads the tables of cases and counters of an imported district. */
export const SERVICE_DOCUMENT = `query PreflightService($district: ID!, $from: Date!, $to: Date!) {
  nearestWindows(district: $district, first: 1) { window { code } queueLength }
  ratingSummary(district: $district, from: $from, to: $to) { hidden }
}`;

/** What the check of a new version asks: every allow list of documents has it. */
export const PREFLIGHT_DOCUMENTS: readonly string[] = [DISTRICT_DOCUMENT, SERVICE_DOCUMENT];
