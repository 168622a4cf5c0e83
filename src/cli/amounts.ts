/** A number with two digits that count: `1,234`, `12`, `1.2`, `0.34`. */
export function amount(value: number, locale: string): string {
  const options = value >= 10 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 2 };
  return value.toLocaleString(locale, options);
}

/** A speed: `1.2 MB/s`, `340 kB/s`. @param bytes in a second */
export function byteRate(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return `${amount(bytes / (isLarge ? 1_000_000 : 1_000), locale)} ${isLarge ? 'MB' : 'kB'}/s`;
}

/** How long: `3 h 20 min`, `12 min`, `45 s`. */
export function duration(seconds: number, hour: string, minute: string): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} ${minute}`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} ${hour}${rest > 0 ? ` ${rest} ${minute}` : ''}`;
}
