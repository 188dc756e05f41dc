// Days and hours as the page writes them, in the reader's own zone.
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** The day and the hour, in full. */
export const dayOf = (at, timeZone) => written(at, { weekday: "long", day: "numeric", month: "long", ...HOUR, timeZone });

/** The same where there is little room. */
export const shortDayOf = (at, timeZone) => written(at, { day: "numeric", month: "short", ...HOUR, timeZone });

function written(at, form) {
  return new Intl.DateTimeFormat(document.documentElement.lang === "fr" ? "fr" : "en-GB", form).format(new Date(at));
}
