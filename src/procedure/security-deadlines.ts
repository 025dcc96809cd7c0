// Deadlines of a security incident: elapsed hours since T0, not working hours.
import type { Instant } from './incident';

const hourMs = 3_600_000;

/** First notice within 24 hours (NĐ 331/2026/NĐ-CP Điều 31), report within 72 hours (the same; Luật 91/2025/QH15 Điều 23). */
export const securityDeadlines = (since: Instant): { firstNotice: Instant; report: Instant } => ({
  firstNotice: since + 24 * hourMs,
  report: since + 72 * hourMs,
});
