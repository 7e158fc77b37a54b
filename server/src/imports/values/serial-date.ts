/** Dates as Excel keeps them. */

/** Returns the date and time of a number of days since 1899-12-30: `2026-11-02T08:15:00`. */
export function serialDate(days: number): string {
  const seconds = Math.round((days - Math.floor(days)) * 86_400);
  const date = civilDate(Math.floor(days) - 25_569 + Math.floor(seconds / 86_400));
  const two = (number: number) => String(number).padStart(2, '0');
  const rest = seconds % 86_400;
  return `${date}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}

/** The date of a number of days since 1970-01-01, in eras of 400 years that begin with March. */
function civilDate(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const day = shifted - era * 146_097;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const number = month < 10 ? month + 3 : month - 9;
  const full = year + era * 400 + (number <= 2 ? 1 : 0);
  return `${full}-${String(number).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}
