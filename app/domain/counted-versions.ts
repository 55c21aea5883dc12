/** What tells which version of a return counts. */
type Version = { id: string; areaId: string; version: number; submittedAt: Date };

/**
 * The versions of one phase that count, of all that were sent for it: those that an edition froze, in its order; without
 * one each area's last, or its last by an instant, in the order given.
 */
export function countedAmong<Sent extends Version>(
  versions: readonly Sent[],
  frozen: readonly string[] | undefined,
  asAt?: Date,
): Sent[] {
  if (frozen) {
    const byId = new Map(versions.map((version) => [version.id, version]));
    return frozen.flatMap((id) => byId.get(id) ?? []);
  }
  const last = new Map<string, Sent>();
  for (const version of versions) {
    if (asAt && version.submittedAt > asAt) continue;
    const known = last.get(version.areaId);
    if (!known || known.version < version.version) last.set(version.areaId, version);
  }
  return versions.filter((version) => last.get(version.areaId) === version);
}
