import type { Issue } from './issue.js';

/** Takes note of an issue. */
export function tell(found: Issue[], issue: () => Issue): void {
  found.push(issue());
}
