/** What tells which version of a return counts. */
type Version = { areaId: string; version: number; submittedAt: Date };

/** Of all versions that were sent for one phase, each area's last, or its last by an instant, in the order given. */
export function countedAmong<Sent extends Version>(versions: readonly Sent[], asAt?: Date): Sent[] {
  const last = new Map<string, Sent>();
  for (const version of versions) {
    if (asAt && version.submittedAt > asAt) continue;
    const known = last.get(version.areaId);
    if (!known || known.version < version.version) last.set(version.areaId, version);
  }
  return versions.filter((version) => last.get(version.areaId) === version);
}
